### A day to talk again together (handlers/proposals/check_in.py)

check-in-button = Talk again on …
# Variables:
#   $children (String) - about whom, a list of first names and initials
check-in-when = When do you talk again together about <b>{ $children }</b>? Choose a day, or write one.
# A button. Variables:
#   $day (String) - weekday and date
check-in-day = { $day }
# Variables:
#   $children (String) - about whom, a list of first names and initials
#   $day (String) - weekday and date
#   $teacher (String) - the teacher who will be asked
check-in-set =
    You talk again about <b>{ $children }</b> on { $day }.
    That morning { $teacher } is asked to propose times.
# To the teacher who will be asked and set it. Variables:
#   $children (String) - about whom, a list of first names and initials
#   $day (String) - weekday and date
check-in-set-own =
    You talk again about <b>{ $children }</b> on { $day }.
    That morning I will ask you to propose times.
check-in-another = Another day
check-in-no-day = No day
# Variables:
#   $children (String) - about whom, a list of first names and initials
check-in-none = About <b>{ $children }</b> no day to talk again is set.

# To the others. Variables:
#   $who (String) - who set it
#   $children (String) - about whom, a list of first names and initials
#   $day (String) - weekday and date
check-in-told = { $who } would like to talk again with you about <b>{ $children }</b> on { $day }.
# To the teacher who will propose times. Variables:
#   $who (String) - who set it
#   $children (String) - about whom, a list of first names and initials
#   $day (String) - weekday and date
check-in-told-teacher =
    { $who } would like to talk again with you about <b>{ $children }</b> on { $day }.
    That morning I will ask you to propose times.
# Variables:
#   $who (String) - who took the day back
#   $children (String) - about whom, a list of first names and initials
check-in-dropped = About <b>{ $children }</b>: { $who } took back the day to talk again.

# On that morning. Variables:
#   $who (String) - with whom, a list of names
#   $children (String) - about whom, a list of first names and initials
check-in-today =
    Today is the day to talk again about <b>{ $children }</b> with { $who }.
    Would you like to propose times?
check-in-propose = Propose times
