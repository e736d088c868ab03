### When messages are read, and quiet hours by day (handlers/messages/hours_answers.py,
### handlers/teachers/choose_reading_hours.py, handlers/choose_quiet_days.py)

## A family writes out of hours

# Variables:
#   $teacher (String) - the teacher
#   $from (String) - time
#   $until (String) - time
hours-school-days = { $teacher } reads messages from { $from } to { $until } on school days.

# Variables:
#   $teacher (String) - the teacher
#   $time (String) - when the hours of today begin
hours-today = { $teacher } has your message and will read it today from { $time }.

# Variables:
#   $teacher (String) - the teacher
#   $weekday (String) - tomorrow's weekday
#   $time (String) - when the hours of that day begin
hours-tomorrow = { $teacher } has your message and will read it tomorrow, { $weekday }, from { $time }.

# Variables:
#   $teacher (String) - the teacher
#   $day (String) - weekday and date
#   $time (String) - when the hours of that day begin
hours-later = { $teacher } has your message and will read it on { $day } from { $time }.

# Variables:
#   $teacher (String) - the teacher
hours-unknown = { $teacher } has your message. The school has not said when messages are read.

# Variables:
#   $numbers (String) - the emergency number, as the office wrote it
hours-danger-call = If someone is in danger, call { $numbers }.

hours-danger = If someone is in danger, call the emergency services.

# Variables:
#   $contact (String) - name and number, as the office wrote them
hours-safeguarding = If you worry about a child’s safety: { $contact }.

## A teacher's reading hours

settings-reading = Reading hours

reading-school-hours = You read messages in the school’s hours:
reading-own-hours = You read messages:
reading-never = On no day of the week.
reading-waits = What comes at other times is delivered when your next hours begin.
reading-at-once = What comes at other times is delivered at once.
reading-deliver-at-once = Deliver at once
reading-when-hours-begin = Deliver when my hours begin
reading-as-school = As the school

# A button. Variables:
#   $day (String) - weekday, at the beginning
reading-not-on = { $day }: no

# Variables:
#   $day (String) - weekday, at the beginning
reading-which-hours = { $day }: when do you read messages? Choose, or write two times, like 8:00 16:00.

reading-none = Not on this day

## Quiet hours by day

settings-quiet-days = Other hours on some days

# Also a button. Variables:
#   $day (String) - weekday, at the beginning
quiet-day = { $day }

quiet-free = Days without school
quiet-every-day = Every day

# A button. Variables:
#   $day (String) - a kind of day that has hours of its own
quiet-chosen = ✓ { $day }

# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time in the evening
#   $until (String) - time in the morning
quiet-around = { $day }: quiet before { $until } and from { $from }.

# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time
#   $until (String) - later time of the same day
quiet-between = { $day }: quiet from { $from } to { $until }.

# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $until (String) - time in the morning
quiet-before = { $day }: quiet before { $until }.

# Variables:
#   $day (String) - every day, a weekday, or days without school
quiet-never = { $day }: no quiet hours.

quiet-which-days = On which days shall it be otherwise?

# Variables:
#   $day (String) - a weekday, or days without school
quiet-which-hours = { $day }: when shall I be quiet? Choose, or write two times, like 22:00 9:00.

quiet-as-usual = As on other days
