### El mensaje semanal de cada niño (handlers/celebrations)

## Para la familia

weekly-head = <b>La semana de { $child }</b> · { $class }
weekly-well = { $words }
weekly-next = Siguiente paso: { $step }
weekly-voice = Se lo cuenta su docente: pulse «Escuchar».
weekly-thank = ❤️ Gracias
weekly-tried = Lo hemos probado
weekly-not-tried = Deshacer: lo hemos probado
weekly-more = Cuéntenos más
weekly-listen = Escuchar
weekly-write = Escribir a { $teacher }
weekly-you-thanked = ❤️ Ha dado las gracias.
weekly-you-tried = ✓ Lo han probado en casa.
weekly-you-asked = Ha pedido que le cuenten más.
weekly-thanks-told = El equipo docente lo leerá.
weekly-tried-told = ¡Muy bien! El equipo docente lo leerá.
weekly-more-asked = Preguntado. El equipo docente le escribirá aquí.
weekly-voice-above = Está justo encima.
weekly-more-head = Cuéntenos más de la semana · { $head }
weekly-more-head-about = Cuéntenos más de la semana ({ $strength }) · { $head }
week-news =
    <b>Buenas noticias de { $class }</b>
    { $words }

## Para el equipo docente

week-report = <b>{ $class }</b> · mensajes semanales del { $day }
week-report-sent = { $count ->
    [one] Enviado para { $count } alumno
    [many] Enviados para { $count } de alumnos
   *[other] Enviados para { $count } alumnos
}
week-report-waiting = { $count ->
    [one] En camino, o a la espera del fin de las horas de silencio, para { $count } alumno
    [many] En camino, o a la espera del fin de las horas de silencio, para { $count } de alumnos
   *[other] En camino, o a la espera del fin de las horas de silencio, para { $count } alumnos
}
week-report-not-not-joined = No ha llegado: { $name } ({ $child }), todavía no se ha unido
week-report-not-blocked = No ha llegado: { $name } ({ $child }), ha bloqueado Homeroom
week-report-not-deactivated = No ha llegado: { $name } ({ $child }), ha cerrado su cuenta
week-report-not-failed = No ha llegado: { $name } ({ $child }), no se pudo enviar
week-report-more = { $count ->
    [one] Y a { $count } persona más tampoco ha llegado
    [many] Y a { $count } de personas más tampoco ha llegado
   *[other] Y a { $count } personas más tampoco ha llegado
}
week-report-nobody = No hay ningún familiar en la lista de { $children }
week-report-news-instead = Sin escribir, así que las familias recibieron las buenas noticias de la clase: { $children }
week-report-nothing = Sin escribir, así que no se envió nada: { $children }
week-report-skipped = Omitidos, así que no se envió nada: { $children }
week-report-left = Ya no están en esta clase: { $children }
week-report-thanked = ❤️ Dan las gracias las familias de { $children }
week-report-tried = Probado en casa: { $children }
week-report-missed = Homeroom no estaba en marcha cuando debían salir estos mensajes y ahora es demasiado tarde. No se envió nada; lo que escribió queda guardado.
week-report-no-children = No había a quién escribir.
week-names = { $names }
week-names-and-more = { $names } (+{ $count })

## Cuándo sale

weeks-when = Cuándo sale el mensaje semanal
weeks-which-class = ¿Para qué clase?
weeks-class = { $class }
weeks-leaves = <b>{ $class }</b>: el mensaje semanal sale el { $day } a las { $time }.
weeks-holidays = Antes de días sin clase sale el último día lectivo.
weeks-next = Próximo: { $moment }
weeks-news-are-weekly = Las buenas noticias de la clase van con él cada semana.
weeks-news-are-monthly = Las buenas noticias de la clase van con él una vez al mes.
weeks-news-are-never = No van con él buenas noticias de la clase.
weeks-is-paused = En pausa: no sale nada hasta que decida seguir.
weeks-another-day = Otro día
weeks-another-time = Otra hora
weeks-news-weekly = Noticias cada semana
weeks-news-monthly = Noticias cada mes
weeks-news-never = Sin noticias
weeks-pause = Pausar
weeks-go-on = Seguir
weeks-undo = Deshacer
weeks-which-day = { $class }: ¿qué día?
weeks-which-time = { $class }: ¿a qué hora?
weeks-day = { $day }
weeks-time = { $time }
