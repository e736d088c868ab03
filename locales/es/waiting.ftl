### Esperar una hora y las horas que quedan libres (handlers/waiting/wait_for_time.py, answer_offer.py)

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-begun = <b>{ $child }</b>: está en la lista de espera de { $teacher }.

# Variables:
#   $when (String) - which times suit
wait-when = { $when }.

wait-what-follows = En cuanto quede una libre le escribo; la hora será primero para usted.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
#   $when (String) - which times suit
wait-line = En espera: { $teacher } · { $child } · { $when }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-shown = En espera: { $teacher } · { $child }

wait-any-time = Le viene bien cualquier hora

wait-any-day = Cualquier día

# Variables:
#   $day (String) - weekday and date, or any day
wait-on-day = { $day }, a cualquier hora

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
wait-after = { $day }, a partir de las { $after }

# Variables:
#   $day (String) - weekday and date, or any day
#   $before (String) - over by then
wait-before = { $day }, que termine antes de las { $before }

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
#   $before (String) - over by then
wait-between = { $day }, entre las { $after } y las { $before }

# Buttons.
wait-not-before = A partir de …

wait-over-by = Terminar antes de …

wait-any = Cualquier hora

# A button. Variables:
#   $day (String) - weekday and date
wait-only-on = Solo { $day }

# A button. Variables:
#   $time (String) - a time of day
wait-hour = { $time }

wait-leave = Dejar de esperar

wait-undo = Deshacer

# A button where no free time suits.
wait-for-time = Lista de espera

# The same where it is not clear yet with whom. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - about whom
wait-for-whom = Esperar una hora: { $teacher } · { $child }

# Variables:
#   $teacher (String) - whom they would like to meet
wait-from-when = ¿A partir de qué hora podría reunirse con { $teacher }? Elija una hora o escríbala: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
wait-until-when = ¿A qué hora tiene que haber terminado la reunión con { $teacher }? Elija una hora o escríbala: 17:30.

wait-time-unclear = No he podido leer ahí una hora. Escríbala así, por favor: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-left = <b>{ $child }</b>: ya no está en la lista de espera de { $teacher }.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-served = <b>{ $child }</b>: ya tiene hora con { $teacher }. /meet la muestra.

wait-too-late-to-undo = De eso hace ya un rato. Con «Esperar una hora» en /meet puede volver a la lista.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-free = <b>Queda libre la hora de las { $time } con { $teacher }</b> · { $day } · { $child }

# Variables:
#   $until (String) - a time of day, with the day where it is not today's
offer-yours-until = Es suya hasta: { $until }.

# Variables:
#   $moment (String) - weekday, date and time of the meeting they have
offer-moves = Si la toma, se cambia su reunión del { $moment }.

offer-take = La tomo

offer-decline = No, gracias

offer-take-after-all = Tomarla, después de todo

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-declined = No ha tomado la hora de las { $time } con { $teacher } ({ $day }, { $child }).

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
#   $until (String) - weekday, date and time of the deadline
offer-over = La hora de las { $time } con { $teacher } ({ $day }, { $child }) estuvo reservada para usted hasta: { $until }. Ahora puede ser para otra familia.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-withdrawn = La hora de las { $time } con { $teacher } ({ $day }, { $child }) ya no está reservada para usted.

offer-still-waiting = Sigue en la lista de espera para otra hora.

offer-gone = Esa hora ya no está libre. /meet muestra las que quedan.

offer-you-are-busy = Usted, su hijo o hija o el profesor tiene otra reunión a esa hora. /meet muestra las suyas.
