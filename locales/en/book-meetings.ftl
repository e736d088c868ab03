### A parent books, moves and cancels meetings (handlers/parents/show_meetings.py and the files it names)

## What is booked, and what can be booked

meet-nothing =
    Nothing is booked, and no times are offered at the moment.
    When the school offers some, /meet shows them.

# The first line of a round. Variables:
#   $round (String) - what the school calls it, such as Parent conferences
#   $days (String) - its day, or from day to day
meet-round = { $round } · { $days }
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-from = You can book from { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-until = You can book until { $moment }.
meet-tap-whom = Tap whom you would like to meet.

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
meet-not-yet = { $round }: you can book from { $moment }.
# Variables:
#   $round (String) - what the school calls it
meet-closed = { $round }: booking is over. Please ask the teachers or the office.
# Never says who has booked, nor when. Variables:
#   $teacher (String) - whom they would meet
#   $child (String) - first name and initial
meet-one-a-child = A time with { $teacher } is booked for { $child } already. The school offers one for each child.
# Variables:
#   $child (String) - first name and initial
#   $most (Number) - how many meetings one may book for a child
meet-enough = { $most ->
    [one] For { $child } you can book one meeting. Cancel it to take another one.
   *[other] For { $child } you can book { $most } meetings. Cancel one to take another one.
}
# Variables:
#   $teacher (String) - whom they would meet
meet-none-free = There is no free time with { $teacher } at the moment.

## The free times

# Variables:
#   $day (String) - weekday and date
meet-which-time = { $day } – which time suits you?
# Variables:
#   $day (String) - weekday and date
meet-which-other-time = { $day } – which time suits you better?
# A button. Variables:
#   $time (String) - a time of day; of another day, with weekday and date
meet-time = { $time }
# A button: a time beside another of the same interpreter. Variables:
#   $time (String) - hour and minute
meet-time-beside = ◆ { $time }
# A button to another day's times. Variables:
#   $day (String) - weekday and date
meet-day = { $day }
meet-earlier = Earlier
meet-later = Later

## Taken

# Variables:
#   $time (String) - a time of day
meet-taken = { $time } has just been taken.
# Follows the line before. Variables:
#   $teacher (String) - whom they would meet
meet-nearest = The nearest free times with { $teacher }:
# The meeting stands below.
meet-clash = At that time you meet somebody already:
meet-booked-before = You have a time already. You can move it.

## What can be done about a meeting: buttons

meet-all = Meetings
meet-move = Move
meet-cancel = Cancel
meet-undo = Undo
# Variables:
#   $time (String) - when the other meeting is
#   $with (String) - whom they meet then, a list of names
meet-swap = Exchange with { $time } · { $with }
meet-or-swap = Or exchange it with another meeting of yours, where both teachers are free.

meet-undo-late = It is too late to undo this.
meet-not-moved = The time cannot be changed here any more. Please ask the teacher or the office.
meet-not-swapped = These two cannot change places any more.
meet-begun = This meeting has begun already.

## Cancelling

meet-say-why = Would you like to say why? Tap it, or simply write it now.
# Buttons.
meet-why-ill = Somebody is ill
meet-why-appointment = Another appointment
meet-why-not-needed = Not needed any more
# Variables:
#   $reason (String) - what was tapped, or their own words
meeting-reason = Because: { $reason }
# These follow “Because:”.
meet-because-ill = somebody is ill
meet-because-appointment = another appointment
meet-because-not-needed = not needed any more
meet-given-away = This time cannot be booked again: it is not free any more.

## On the home card and under /today

# Variables:
#   $meeting (String) - weekday, date and time, with whom, about whom
meet-next = Next meeting: { $meeting }
meet-ahead = Next meeting
meet-today = Meetings today
# Variables:
#   $time (String) - a time of day
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meet-today-line = { $time } · { $with } · { $children }
