### A teacher’s day of meetings, and meetings in people’s calendars (handlers/teachers/, handlers/meetings/)

## The day, as a list

# The first line of a teacher's day. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
#   $free (Number) - how many times can still be booked
day-head =
    { $day }: { $meetings ->
        [0] aún sin reuniones
        [one] { $meetings } reunión
        [many] { $meetings } de reuniones
       *[other] { $meetings } reuniones
    }, { $free ->
        [0] ninguna hora libre
        [one] { $free } hora libre
        [many] { $free } de horas libres
       *[other] { $free } horas libres
    }

# The same on a day on which no round offers times. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
day-head-booked =
    { $day }: { $meetings ->
        [one] { $meetings } reunión
        [many] { $meetings } de reuniones
       *[other] { $meetings } reuniones
    }

day-none = No hay reuniones previstas. Aquí aparecerá lo que reserven las familias.

# Times that nobody has booked yet, as a line of the list. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $times (Number) - how many they are
day-free = { $from }–{ $until }: { $times ->
    [one] { $times } hora libre
    [many] { $times } de horas libres
   *[other] { $times } horas libres
}

# A meeting in the list. Variables:
#   $time (String) - when it begins
#   $children (String) - about whom, first names and initials
#   $parents (String) - who comes
day-line = { $time } · { $children } · { $parents }

# What is to be known of it besides, below its line. Variables:
#   $words (String) - a sentence of its own
day-detail = – { $words }

# The last line of a very long day. Variables:
#   $entries (Number) - how many lines there is no room for
day-rest = { $entries ->
    [one] y { $entries } línea más: la imagen lo muestra todo.
    [many] y { $entries } de líneas más: la imagen lo muestra todo.
   *[other] y { $entries } líneas más: la imagen lo muestra todo.
}

## Its buttons

day-open = Abrir una reunión

day-more = Más

day-picture = Imagen

day-pdf = Para imprimir

day-to-calendar = El día, a mi calendario

day-which = ¿Qué reunión?

# A button. Variables:
#   $time (String) - when the meeting begins
#   $children (String) - about whom
day-open-one = { $time } { $children }

# Variables:
#   $day (String) - weekday and date
day-go = { $day }

# Variables:
#   $day (String) - weekday and date
day-title = { $day }

## The picture of a day or of a round

# The title of a picture of the day. Variables:
#   $teacher (String) - whose day it is
#   $day (String) - weekday and date
sheet-title = { $teacher } · { $day }

sheet-time = Hora

sheet-child = Alumno/a

sheet-with = Con

sheet-room = Lugar

sheet-notes = Observaciones

sheet-free = libre

sheet-taken = ocupada

sheet-by-phone = por teléfono

sheet-by-video = Por videollamada

# Below a picture: when it was drawn. Variables:
#   $moment (String) - weekday, date and time
sheet-as-of = Actualizado: { $moment }

# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
sheet-span = { $from }–{ $until }

# Variables:
#   $time (String) - when it begins
sheet-at = { $time }

# Names or a room, alone in a cell. Variables:
#   $words (String) - the names, or the room
sheet-cell = { $words }

## In somebody’s own calendar

# A button on the card of a meeting.
meeting-to-calendar = Añadir al calendario

# On the pressed button, when the file follows.
entry-below = El archivo está abajo.

# Below the file.
entry-file = Para su calendario: abra el archivo y elija «Añadir».

entry-file-moved = El cambio, para su calendario: al abrir el archivo, la reunión se actualiza allí.

entry-file-cancelled = Para quitar la reunión de su calendario, abra el archivo. Si sigue allí, bórrela a mano.

# The name of an entry in somebody's calendar. Variables:
#   $with (String) - whom they meet
#   $children (String) - about whom, first names and initials
entry-title = Reunión: { $with } · { $children }

# Where, in a calendar. Variables:
#   $room (String) - what the school calls the room
#   $school (String) - the school's name
entry-room = Aula { $room }, { $school }

entry-by-video = Por videollamada

# The last line of an entry. Variables:
#   $school (String) - the school's name
entry-in-chat = Para cambiarla o anularla: en el chat de { $school } en Telegram.
