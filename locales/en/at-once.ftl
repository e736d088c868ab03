### A parent books several meetings at once (handlers/parents/book_all_at_once.py and the files it names)

## Where it begins

# A button. Variables:
#   $children (String) - first names, a list
at-once-together = Book for { $children } together
# The same button for who has one child.
at-once-several = Book several at once

## Whom, and from when on

at-once-whom = Whom would you like to meet? I look for times one after the other, without a clash.
at-once-nobody-left = There is nothing left to book in this round.
# A button: this one is chosen. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
at-once-ticked = ✓ { $teacher } · { $child }
# A button. Variables:
#   $time (String) - a time of day
at-once-from = From { $time }
# A button: so long from one room to another. Variables:
#   $minutes (Number)
at-once-walk = To walk: { $minutes } min
at-once-show = Show times
at-once-tick-first = Please tap first whom you would like to meet.
at-once-from-when = From when on? Tap a time, or write one, like 17:20.
# A button. Variables:
#   $time (String) - a time of day
at-once-time = { $time }
at-once-time-unclear = I cannot read a time there. Please write it like 17:20.

## The ways

# Variables:
#   $count (Number) - how many ways there are to choose from
at-once-ways = { $count ->
    [one] One way, without a clash:
   *[other] { $count } ways, none with a clash:
}
# The first line of a way. Variables:
#   $number (Number) - the number on its button
#   $day (String) - weekday and date
at-once-way = { $number } · { $day }
# The same way goes on another day. Variables:
#   $day (String) - weekday and date
at-once-also = and { $day }
# Variables:
#   $time (String) - a time of day
#   $whom (String) - the teacher, and about which child
at-once-meeting = { $time } { $whom }
# Many meetings of one day, on one line. Variables:
#   $begins (String) - a time of day
#   $ends (String) - a time of day
#   $count (Number)
at-once-span = { $count ->
    [one] { $begins } to { $ends }: { $count } meeting
   *[other] { $begins } to { $ends }: { $count } meetings
}
# Variables:
#   $who (String) - teachers and children, a list
at-once-missing = No time fits for: { $who }
# A button. Variables:
#   $number (Number) - of the way
at-once-number = { $number }
at-once-other = Other times
at-once-change = Change
at-once-none = No free time fits. Tap “Change” for another beginning, a shorter walk or fewer meetings.
at-once-no-more = There are no other ways.
at-once-taken = One of these times has just been taken. Nothing is booked.
