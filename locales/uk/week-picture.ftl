### Тиждень дитини на картинці (handlers/celebrations/draw_week.py)

week-picture-name = { $child }: цей тиждень
week-picture-next = Наступний крок: { $step }
week-picture-foot = { $class } · { $days }
week-picture-listen = Послухайте, що каже вчитель.
