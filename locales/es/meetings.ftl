### Cómo se lee una reunión y qué se cuenta de ella (handlers/meetings/)

# One line of a card or list. Variables:
#   $moment (String) - weekday, date and time
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meeting-line = { $moment } · { $with } · { $children }

# Variables:
#   $room (String) - what the school calls the room
meeting-room = Aula: { $room }
meeting-by-phone = Por teléfono: llama el profesor o la profesora.
# Variables:
#   $link (String) - the address of the video meeting
meeting-link = Videollamada: { $link }
meeting-link-follows = Por videollamada: el enlace llegará más adelante.

# Variables:
#   $minutes (Number) - how much later it begins than planned
meeting-begins-later = { $minutes ->
    [one] Empieza { $minutes } minuto más tarde, más o menos.
    [many] Empieza { $minutes } de minutos más tarde, más o menos.
   *[other] Empieza { $minutes } minutos más tarde, más o menos.
}
# Variables:
#   $language (String) - the language that is interpreted
meeting-language = Con intérprete: { $language }
meeting-is-short = El tiempo que sigue no está libre: dura solo lo habitual.

## The first line of a meeting's card

meeting-booked = Reservada:
meeting-cancelled = Anulada:
meeting-declined = Sin acuerdo:
meeting-proposed = Propuesta:

## What the others are told

meeting-was-booked = Hay una reunión reservada:
meeting-was-moved = Una reunión tiene otra hora u otro lugar:
meeting-was-cancelled = Se ha anulado una reunión:
