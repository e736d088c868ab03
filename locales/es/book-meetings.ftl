### Una familia reserva, cambia y anula reuniones (handlers/parents/show_meetings.py y los archivos que nombra)

## What is booked, and what can be booked

meet-nothing =
    No tiene reuniones reservadas y ahora no se ofrecen horas.
    Cuando la escuela ofrezca algunas, las verá con /meet.

# The first line of a round. Variables:
#   $round (String) - what the school calls it, such as Parent conferences
#   $days (String) - its day, or from day to day
meet-round = { $round } · { $days }
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-from = Podrá reservar a partir de: { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-until = Puede reservar hasta: { $moment }.
meet-tap-whom = Toque el nombre de la persona con quien quiere reunirse.

# A button. Variables:
#   $time (String) - a time of day; of meetings on several days, with weekday and date
#   $with (String) - whom they meet, a list of names
meet-own = { $time } · { $with }
# A button, where there is much to choose from. Variables:
#   $child (String) - first name and initial
#   $round (String) - what the school calls the round
meet-book-for = { $child } · { $round }
# A button, and the first line of the card behind it. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
meet-whom = { $teacher } · { $child }

## Why nothing can be booked

# Variables:
#   $round (String) - what the school calls it
#   $moment (String) - weekday, date and time
meet-not-yet = { $round }: podrá reservar a partir de: { $moment }.
# Variables:
#   $round (String) - what the school calls it
meet-closed = { $round }: el plazo de reserva ha terminado. Consulte a los docentes o a la secretaría.
# Never says who has booked, nor when. Variables:
#   $teacher (String) - whom they would meet
#   $child (String) - first name and initial
meet-one-a-child = Ya hay una hora reservada con { $teacher } para { $child }. La escuela ofrece una por cada niño o niña.
# Variables:
#   $child (String) - first name and initial
#   $most (Number) - how many meetings one may book for a child
meet-enough = { $most ->
    [one] Puede reservar una reunión para { $child }. Anúlela para elegir otra.
    [many] Puede reservar { $most } de reuniones para { $child }. Anule una para elegir otra.
   *[other] Puede reservar { $most } reuniones para { $child }. Anule una para elegir otra.
}
# Variables:
#   $teacher (String) - whom they would meet
meet-none-free = Ahora no hay ninguna hora libre con { $teacher }.

## The free times

# Variables:
#   $day (String) - weekday and date
meet-which-time = { $day }: ¿qué hora le viene bien?
# Variables:
#   $day (String) - weekday and date
meet-which-other-time = { $day }: ¿qué hora le viene mejor?
# A button. Variables:
#   $time (String) - a time of day; of another day, with weekday and date
meet-time = { $time }
# A button: a time beside another of the same interpreter. Variables:
#   $time (String) - hour and minute
meet-time-beside = ◆ { $time }
# A button to another day's times. Variables:
#   $day (String) - weekday and date
meet-day = { $day }
meet-earlier = Antes
meet-later = Después

## Taken

# Variables:
#   $time (String) - a time of day
meet-taken = { $time }: esta hora se acaba de ocupar.
# Follows the line before. Variables:
#   $teacher (String) - whom they would meet
meet-nearest = Las horas libres más próximas con { $teacher }:
# The meeting stands below.
meet-clash = A esa hora ya tiene otra reunión:
meet-booked-before = Ya tiene una hora reservada. Puede cambiarla.

## What can be done about a meeting: buttons

meet-all = Reuniones
meet-move = Cambiar hora
meet-cancel = Anular
meet-undo = Deshacer
# Variables:
#   $time (String) - when the other meeting is
#   $with (String) - whom they meet then, a list of names
meet-swap = Intercambiar: { $time } · { $with }
meet-or-swap = O intercámbiela con otra reunión suya, si ambos docentes están libres.

meet-undo-late = Ya es tarde para deshacer esto.
meet-not-moved = La hora ya no se puede cambiar aquí. Consulte al docente o a la secretaría.
meet-not-swapped = Estas dos reuniones ya no se pueden intercambiar.
meet-begun = Esta reunión ya ha empezado.

## Cancelling

meet-say-why = ¿Quiere decir por qué? Toque un motivo o escríbalo ahora.
# Buttons.
meet-why-ill = Enfermedad
meet-why-appointment = Otra cita
meet-why-not-needed = Ya no hace falta
# Variables:
#   $reason (String) - what was tapped, or their own words
meeting-reason = Motivo: { $reason }
# These follow “Because:”.
meet-because-ill = enfermedad
meet-because-appointment = otra cita
meet-because-not-needed = ya no hace falta
meet-given-away = Esta hora ya no se puede volver a reservar: no está libre.

## On the home card and under /today

# Variables:
#   $meeting (String) - weekday, date and time, with whom, about whom
meet-next = Próxima reunión: { $meeting }
meet-ahead = Próxima reunión
meet-today = Reuniones de hoy
# Variables:
#   $time (String) - a time of day
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meet-today-line = { $time } · { $with } · { $children }
