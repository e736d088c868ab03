### A parent books several meetings at once (handlers/parents/book_all_at_once.py and the files it names)

## Where it begins

# A button. Variables:
#   $children (String) - first names, a list
at-once-together = Reservar para { $children } a la vez
# The same button for who has one child.
at-once-several = Reservar varias a la vez

## Whom, and from when on

at-once-whom = ¿Con quién desea reunirse? Busco horas seguidas, sin que coincidan.
at-once-nobody-left = No queda nada por reservar en esta convocatoria.
# A button: this one is chosen. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
at-once-ticked = ✓ { $teacher } · { $child }
# A button. Variables:
#   $time (String) - a time of day
at-once-from = Desde las { $time }
# A button: so long from one room to another. Variables:
#   $minutes (Number)
at-once-walk = Trayecto: { $minutes } min
at-once-show = Ver horas
at-once-tick-first = Primero toque con quién desea reunirse.
at-once-from-when = ¿Desde qué hora? Toque una hora o escríbala, por ejemplo 17:20.
# A button. Variables:
#   $time (String) - a time of day
at-once-time = { $time }
at-once-time-unclear = No reconozco ninguna hora. Escríbala así: 17:20.

## The ways

# Variables:
#   $count (Number) - how many ways there are to choose from
at-once-ways = { $count ->
    [one] Una posibilidad, sin coincidencias:
    [many] { $count } posibilidades, sin coincidencias:
   *[other] { $count } posibilidades, sin coincidencias:
}
# The first line of a way. Variables:
#   $number (Number) - the number on its button
#   $day (String) - weekday and date
at-once-way = { $number } · { $day }
# The same way goes on another day. Variables:
#   $day (String) - weekday and date
at-once-also = y { $day }
# Variables:
#   $time (String) - a time of day
#   $whom (String) - the teacher, and about which child
at-once-meeting = { $time } { $whom }
# Many meetings of one day, on one line. Variables:
#   $begins (String) - a time of day
#   $ends (String) - a time of day
#   $count (Number)
at-once-span = { $count ->
    [one] De { $begins } a { $ends }: { $count } reunión
    [many] De { $begins } a { $ends }: { $count } reuniones
   *[other] De { $begins } a { $ends }: { $count } reuniones
}
# Variables:
#   $who (String) - teachers and children, a list
at-once-missing = No hay ninguna hora que encaje para: { $who }
# A button. Variables:
#   $number (Number) - of the way
at-once-number = { $number }
at-once-other = Otras horas
at-once-change = Cambiar
at-once-none = Ninguna hora libre encaja. Toque «Cambiar» para empezar a otra hora, acortar el trayecto o elegir menos reuniones.
at-once-no-more = No hay otras posibilidades.
at-once-taken = Una de estas horas se acaba de ocupar. No se ha reservado nada.
