### Recordatorios de reuniones, quién llega más tarde y profesores enfermos (handlers/meetings/)

## A reminder, one line each

remind-soon = { $count ->
    [one] Su reunión empieza pronto:
    [many] Sus reuniones empiezan pronto:
   *[other] Sus reuniones empiezan pronto:
}
remind-today = { $count ->
    [one] Su reunión es hoy:
    [many] Sus reuniones son hoy:
   *[other] Sus reuniones son hoy:
}
remind-tomorrow = { $count ->
    [one] Su reunión es mañana:
    [many] Sus reuniones son mañana:
   *[other] Sus reuniones son mañana:
}
remind-coming = { $count ->
    [one] Se acerca su reunión:
    [many] Se acercan sus reuniones:
   *[other] Se acercan sus reuniones:
}
remind-day = { $day }
remind-line = { $moment } · { $with } · { $children }
remind-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}

remind-coming-button = Asistiré
remind-late-button = Llego tarde
remind-cannot-button = No puedo ir

## What a family says

answer-own-coming = Usted ha dicho que asistirá.
answer-own-late = { $minutes ->
    [one] Usted llegará { $minutes } minuto más tarde, más o menos.
    [many] Usted llegará { $minutes } de minutos más tarde, más o menos.
   *[other] Usted llegará { $minutes } minutos más tarde, más o menos.
}
answer-own-cannot = Usted ha dicho que no puede a esa hora.
answer-coming = { $name } asistirá.
answer-late = { $minutes ->
    [one] { $name } llegará { $minutes } minuto más tarde, más o menos.
    [many] { $name } llegará { $minutes } de minutos más tarde, más o menos.
   *[other] { $name } llegará { $minutes } minutos más tarde, más o menos.
}
answer-cannot = { $name } no puede a esa hora.
answer-to-all = Asistiré a todas

late-how-much = ¿Cuánto más tarde llegará usted?
late-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
late-minutes-chosen = { $minutes ->
    [one] ✓ { $minutes } minuto
    [many] ✓ { $minutes } de minutos
   *[other] ✓ { $minutes } minutos
}
late-on-time = A la hora
late-told = { $minutes ->
    [one] { $name } llegará { $minutes } minuto más tarde, más o menos:
    [many] { $name } llegará { $minutes } de minutos más tarde, más o menos:
   *[other] { $name } llegará { $minutes } minutos más tarde, más o menos:
}
cannot-which = ¿A qué reunión no puede ir usted?
cannot-what-now = Usted no puede a esa hora. ¿Prefiere otra hora o anular? Todavía no se ha anulado nada.
cannot-only-cancel =
    Usted no puede a esa hora. Todavía no se ha anulado nada.
    Si necesita otra hora, consulte al docente o a la secretaría.

## A teacher who runs late

run-how-much = ¿Con cuánto retraso empieza usted? Se avisa enseguida a todas las familias que faltan.
run-to-come = { $count ->
    [one] Hoy falta { $count } reunión.
    [many] Hoy faltan { $count } de reuniones.
   *[other] Hoy faltan { $count } reuniones.
}
run-until-pause = { $count ->
    [one] Falta { $count } reunión antes de la próxima pausa larga.
    [many] Faltan { $count } de reuniones antes de la próxima pausa larga.
   *[other] Faltan { $count } reuniones antes de la próxima pausa larga.
}
run-nobody-to-come = Hoy no quedan más reuniones.
run-on-time = De nuevo a la hora
run-late-now = { $minutes ->
    [one] Usted empieza { $minutes } minuto más tarde de lo previsto, más o menos.
    [many] Usted empieza { $minutes } de minutos más tarde de lo previsto, más o menos.
   *[other] Usted empieza { $minutes } minutos más tarde de lo previsto, más o menos.
}
run-on-time-now = Usted empieza a la hora.
run-told = { $count ->
    [one] Se ha avisado a { $count } familia.
    [many] Se ha avisado a { $count } de familias.
   *[other] Se ha avisado a { $count } familias.
}
run-not-told = No se puede avisar aquí a: { $parents }.
run-late-told = { $minutes ->
    [one] { $teacher } empieza { $minutes } minuto más tarde, más o menos. Venga, por favor, a las { $moment }.
    [many] { $teacher } empieza { $minutes } de minutos más tarde, más o menos. Venga, por favor, a las { $moment }.
   *[other] { $teacher } empieza { $minutes } minutos más tarde, más o menos. Venga, por favor, a las { $moment }.
}
run-on-time-told = { $teacher } empieza a la hora prevista. Venga, por favor, a las { $moment }.

## When to remind, under settings

settings-reminders-now = Reuniones: se lo recuerdo { $ahead }.
settings-reminders-off = Reuniones: no se las recuerdo.
settings-reminders = Recordatorios de reuniones
reminders-when = ¿Con cuánta antelación le recuerdo una reunión? El enlace de una videollamada llega siempre 10 minutos antes.
reminders-week = una semana antes
reminders-day = un día antes
reminders-hour = una hora antes
reminders-minutes = 10 minutos antes
reminders-joined = { $first } · { $next }
reminders-button-week = Una semana antes
reminders-button-day = Un día antes
reminders-button-hour = Una hora antes
reminders-button-minutes = 10 minutos antes
reminders-chosen = ✓ { $choice }

## A teacher is ill

ill-button = No puedo por enfermedad
ill-somebody = Profesor o profesora con enfermedad
ill-who = ¿Quién no puede por enfermedad?
ill-teacher = { $teacher }
ill-when = ¿Qué día?
ill-day = { $day }
ill-nobody-meets = No hay reuniones pendientes entonces.
ill-is = { $count ->
    [one] { $teacher } no puede por enfermedad el { $day }: se suspende { $count } reunión.
    [many] { $teacher } no puede por enfermedad el { $day }: se suspenden { $count } de reuniones.
   *[other] { $teacher } no puede por enfermedad el { $day }: se suspenden { $count } reuniones.
}
ill-will-tell = { $count ->
    [one] Se avisa enseguida a la familia y se le ofrecen las otras horas más cercanas.
    [many] Se avisa enseguida a las familias y se les ofrecen las otras horas más cercanas.
   *[other] Se avisa enseguida a las familias y se les ofrecen las otras horas más cercanas.
}
ill-tell = { $count ->
    [one] Avisar a la familia
    [many] Avisar a las familias
   *[other] Avisar a las familias
}
ill-stands = { $teacher } no puede por enfermedad el { $day }. Familias avisadas: { $told } de { $all }.
ill-moved = { $count ->
    [one] { $count } tiene otra hora.
    [many] { $count } tienen otra hora.
   *[other] { $count } tienen otra hora.
}
ill-waiting = Falta la respuesta de: { $families }
ill-to-phone = <b>Hay que llamar a:</b> { $families }
ill-by-when = A quien no haya respondido a las { $time } hay que llamarle.
ill-all-done = Todas las familias tienen otra hora.
ill-called-off = { $teacher } no puede por enfermedad. Se suspende esta reunión:
ill-would-suit = ¿Le conviene alguna de estas horas?
ill-no-time = No queda ninguna otra hora. La escuela le llamará para encontrar una.
ill-time = { $moment }
ill-none-suits = Ninguna me conviene
ill-time-taken = Esa hora acaba de ocuparse.
ill-we-call = Gracias. La escuela le llamará para encontrar otra hora.
