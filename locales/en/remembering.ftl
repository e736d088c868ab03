### Reminders of meetings, who comes later, and teachers who fall ill (handlers/meetings/)

## A reminder, one line each

# Variables:
#   $count (Number) - meetings that follow
remind-soon = { $count ->
    [one] Your meeting begins soon:
   *[other] Your meetings begin soon:
}
# Variables:
#   $count (Number) - meetings that follow
remind-today = { $count ->
    [one] Your meeting is today:
   *[other] Your meetings are today:
}
# Variables:
#   $count (Number) - meetings that follow
remind-tomorrow = { $count ->
    [one] Your meeting is tomorrow:
   *[other] Your meetings are tomorrow:
}
# Variables:
#   $count (Number) - meetings that follow
remind-coming = { $count ->
    [one] Your meeting comes up:
   *[other] Your meetings come up:
}
# Variables:
#   $day (String) - weekday and date
remind-day = { $day }
# One of several meetings of that day, also a button. Variables:
#   $moment (String) - at what time
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
remind-line = { $moment } · { $with } · { $children }
# Variables:
#   $count (Number) - lines left out
remind-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

remind-coming-button = Coming
remind-late-button = Running late
remind-cannot-button = Cannot come

## What a family says

answer-own-coming = You are coming.
# Variables:
#   $minutes (Number) - how much later
answer-own-late = { $minutes ->
    [one] You come about { $minutes } minute later.
   *[other] You come about { $minutes } minutes later.
}
answer-own-cannot = You said that you cannot come then.
# On the teacher's card of the meeting and of the day. Variables:
#   $name (String) - the parent's name
answer-coming = { $name } is coming.
# On the teacher's card of the meeting and of the day. Variables:
#   $name (String) - the parent's name
#   $minutes (Number) - how much later
answer-late = { $minutes ->
    [one] { $name } comes about { $minutes } minute later.
   *[other] { $name } comes about { $minutes } minutes later.
}
# On the teacher's card of the meeting and of the day. Variables:
#   $name (String) - the parent's name
answer-cannot = { $name } cannot come then.
answer-to-all = I am coming to all

late-how-much = How much later will you come?
# A button. Variables:
#   $minutes (Number) - how much later
late-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# A button, the one that holds. Variables:
#   $minutes (Number) - how much later
late-minutes-chosen = { $minutes ->
    [one] ✓ { $minutes } minute
   *[other] ✓ { $minutes } minutes
}
late-on-time = On time
# To whom they meet. Variables:
#   $name (String) - the parent's name
#   $minutes (Number) - how much later
late-told = { $minutes ->
    [one] { $name } comes about { $minutes } minute later:
   *[other] { $name } comes about { $minutes } minutes later:
}
cannot-which = Which meeting can you not come to?
cannot-what-now = You cannot come then. Another time, or cancel? Nothing is cancelled yet.
cannot-only-cancel =
    You cannot come then. Nothing is cancelled yet.
    For another time please ask the teacher or the office.

## A teacher who runs late

run-how-much = How much later than planned do you begin? All families still to come are told at once.
# Variables:
#   $count (Number) - meetings that have not begun
run-to-come = { $count ->
    [one] { $count } meeting is still to come today.
   *[other] { $count } meetings are still to come today.
}
# Variables:
#   $count (Number) - meetings that have not begun and follow on each other
run-until-pause = { $count ->
    [one] { $count } meeting is still to come before the next long pause.
   *[other] { $count } meetings are still to come before the next long pause.
}
run-nobody-to-come = No more meetings are to come today.
run-on-time = On time again
# Variables:
#   $minutes (Number) - how much later
run-late-now = { $minutes ->
    [one] You begin about { $minutes } minute later than planned.
   *[other] You begin about { $minutes } minutes later than planned.
}
run-on-time-now = You begin on time.
# Variables:
#   $count (Number) - families
run-told = { $count ->
    [one] { $count } family has been told.
   *[other] { $count } families have been told.
}
# Variables:
#   $parents (String) - names of parents, a list
run-not-told = Not reached here: { $parents }.
# To a family. Variables:
#   $teacher (String) - who runs late
#   $minutes (Number) - how much later
#   $moment (String) - the time at which to come
run-late-told = { $minutes ->
    [one] { $teacher } begins about { $minutes } minute later. Please come at { $moment }.
   *[other] { $teacher } begins about { $minutes } minutes later. Please come at { $moment }.
}
# To a family. Variables:
#   $teacher (String) - who was late
#   $moment (String) - the time at which to come
run-on-time-told = { $teacher } begins on time after all. Please come at { $moment }.

## When to remind, under settings

# Variables:
#   $ahead (String) - how long before, such as: a week before · a day before
settings-reminders-now = Meetings: I remind you { $ahead }.
settings-reminders-off = Meetings: I do not remind you.
settings-reminders = Meeting reminders
reminders-when = How long before a meeting shall I remind you? A video link always comes 10 minutes before.
reminders-week = a week before
reminders-day = a day before
reminders-hour = an hour before
reminders-minutes = 10 minutes before
# Several of these. Variables:
#   $first (String) - one or more of these
#   $next (String) - one more
reminders-joined = { $first } · { $next }
reminders-button-week = A week before
reminders-button-day = A day before
reminders-button-hour = An hour before
reminders-button-minutes = 10 minutes before
# A button, one that holds. Variables:
#   $choice (String) - how long before
reminders-chosen = ✓ { $choice }

## A teacher is ill

# A button of a teacher.
ill-button = I am ill
# A button of the office.
ill-somebody = A teacher is ill
ill-who = Which teacher is ill?
# A button. Variables:
#   $teacher (String) - who has meetings to come
ill-teacher = { $teacher }
ill-when = On which day?
# A button. Variables:
#   $day (String) - weekday and date
ill-day = { $day }
ill-nobody-meets = No meetings are to come then.
# Variables:
#   $teacher (String) - who is ill
#   $day (String) - weekday and date
#   $count (Number) - meetings of that day
ill-is = { $count ->
    [one] { $teacher } is ill on { $day }: { $count } meeting is called off.
   *[other] { $teacher } is ill on { $day }: { $count } meetings are called off.
}
# Variables:
#   $count (Number) - meetings of that day
ill-will-tell = { $count ->
    [one] The family is told at once and offered the nearest other times.
   *[other] The families are told at once and offered the nearest other times.
}
# A button. Variables:
#   $count (Number) - meetings of that day
ill-tell = { $count ->
    [one] Tell the family
   *[other] Tell the families
}
# Variables:
#   $teacher (String) - who is ill
#   $day (String) - weekday and date
#   $told (Number) - families that were told
#   $all (Number) - families of that day
ill-stands = { $teacher } is ill on { $day }. Told { $told } of { $all }.
# Variables:
#   $count (Number) - families
ill-moved = { $count ->
    [one] { $count } has another time.
   *[other] { $count } have another time.
}
# Variables:
#   $families (String) - children with their parents, a list
ill-waiting = Waiting for an answer: { $families }
# Variables:
#   $families (String) - children with their parents, a list
ill-to-phone = <b>To be phoned:</b> { $families }
# Variables:
#   $time (String) - at what time
ill-by-when = Who has not answered by { $time } is to be phoned.
ill-all-done = Every family has another time.
# To a family. Variables:
#   $teacher (String) - who is ill
ill-called-off = { $teacher } is ill. This meeting is called off:
ill-would-suit = Would one of these times suit you?
ill-no-time = No other time is open. The school calls you to find one.
# A button. Variables:
#   $moment (String) - weekday, date and time
ill-time = { $moment }
ill-none-suits = None of these suits me
ill-time-taken = That time has just been taken.
ill-we-call = Thank you. The school calls you to find another time.
