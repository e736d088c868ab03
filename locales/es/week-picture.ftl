### La semana de un niño o una niña como imagen (handlers/celebrations/draw_week.py)

week-picture-name = La semana de { $child }
week-picture-next = Siguiente paso: { $step }
week-picture-foot = { $class } · { $days }
week-picture-listen = Escuche lo que cuenta el docente.
