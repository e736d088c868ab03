### When messages are read, and quiet hours by day (handlers/messages/hours_answers.py,
### handlers/teachers/choose_reading_hours.py, handlers/choose_quiet_days.py)


## A family writes out of hours

# Variables:
#   $teacher (String) - the teacher
#   $from (String) - time
#   $until (String) - time
hours-school-days = { $teacher } lee los mensajes de { $from } a { $until } los días de clase.
# Variables:
#   $teacher (String) - the teacher
#   $time (String) - when the hours of today begin
hours-today = { $teacher } tiene su mensaje y lo leerá hoy a partir de las { $time }.
# Variables:
#   $teacher (String) - the teacher
#   $weekday (String) - tomorrow's weekday
#   $time (String) - when the hours of that day begin
hours-tomorrow = { $teacher } tiene su mensaje y lo leerá mañana, { $weekday }, a partir de las { $time }.
# Variables:
#   $teacher (String) - the teacher
#   $day (String) - weekday and date
#   $time (String) - when the hours of that day begin
hours-later = { $teacher } tiene su mensaje y lo leerá el { $day } a partir de las { $time }.
# Variables:
#   $teacher (String) - the teacher
hours-unknown = { $teacher } tiene su mensaje. La escuela no ha dicho cuándo se leen los mensajes.
# Variables:
#   $numbers (String) - the emergency number, as the office wrote it
hours-danger-call = Si alguien está en peligro, llame al { $numbers }.
hours-danger = Si alguien está en peligro, llame a emergencias.
# Variables:
#   $contact (String) - name and number, as the office wrote them
hours-safeguarding = Si le preocupa la seguridad de un niño o una niña: { $contact }.

## A teacher's reading hours

settings-reading = Horas de lectura
reading-school-hours = Usted lee los mensajes en el horario de la escuela:
reading-own-hours = Usted lee los mensajes:
reading-never = Ningún día de la semana.
reading-waits = Lo que llega a otras horas se entrega cuando empieza su siguiente horario.
reading-at-once = Lo que llega a otras horas se entrega al momento.
reading-deliver-at-once = Entregar al momento
reading-when-hours-begin = Entregar cuando empiece mi horario
reading-as-school = Como la escuela
# A button. Variables:
#   $day (String) - weekday, at the beginning
reading-not-on = { $day }: no
# Variables:
#   $day (String) - weekday, at the beginning
reading-which-hours = { $day }: ¿a qué horas lee los mensajes? Elija, o escriba dos horas, por ejemplo 8:00 16:00.
reading-none = Este día no

## Quiet hours by day

settings-quiet-days = Otras horas algunos días
# Also a button. Variables:
#   $day (String) - weekday, at the beginning
quiet-day = { $day }
quiet-free = Días sin clase
quiet-every-day = Todos los días
# A button. Variables:
#   $day (String) - a kind of day that has hours of its own
quiet-chosen = ✓ { $day }
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time in the evening
#   $until (String) - time in the morning
quiet-around = { $day }: silencio hasta las { $until } y desde las { $from }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time
#   $until (String) - later time of the same day
quiet-between = { $day }: silencio de { $from } a { $until }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $until (String) - time in the morning
quiet-before = { $day }: silencio hasta las { $until }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
quiet-never = { $day }: sin horas de silencio.
quiet-which-days = ¿Qué días quiere que sea distinto?
# Variables:
#   $day (String) - a weekday, or days without school
quiet-which-hours = { $day }: ¿entre qué horas quiere silencio? Elija, o escriba dos horas, por ejemplo 22:00 9:00.
quiet-as-usual = Como los demás días
