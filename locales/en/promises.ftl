### Promises, and what today brings (handlers/agreements/make_promise.py, show_today.py and the files they name)

## Making one

# A button below a message.
promise-button = Promise …

promise-about-whom = About whom do you promise something?

# A button. Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent's first name
promise-thread = { $child } · { $parent }

promise-no-thread = No family has written to you yet. Below any message of yours you can promise something.

# Variables:
#   $to (String) - to whom, one parent or the teachers
#   $child (String) - first name and initial
promise-what = What do you promise to { $to } about { $child }? Write it as you would say it: “I will …”

# Variables:
#   $name (String) - the parent's first name
promise-to-one = { $name }
promise-the-teachers = the teachers

# A button. Variables:
#   $words (String) - how their own message begins
promise-these-words = “{ $words }”

# Variables:
#   $most (Number) - characters
promise-too-long = Please say it in one sentence of at most { $most } characters.
promise-in-words = Please write it in words, so that it can be read at a glance.

# When somebody writes for a promise that is made already.
promise-made-already = This promise is made already.

# Variables:
#   $who (String) - who promises
#   $words (String) - what
promise-by-when =
    It will read: { $who } promises, by …:
    “{ $words }”
    By when? Choose a day, or write one: 20 March, Friday 14:00.

promise-today = Today
promise-tomorrow = Tomorrow

# A button. Variables:
#   $day (String) - weekday and date
promise-on-day = { $day }

promise-day-unclear = I cannot read a day there. Please write it like 20 March, Friday, or Friday 14:00.
promise-day-over = That day is over or too far ahead. Please choose another one.

## How it stands

# To whoever promised. Variables:
#   $to (String) - to whom, a list
#   $child (String) - first name and initial
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - what is promised
promise-yours =
    You promised { $to }, about <b>{ $child }</b>, by { $by }:
    “{ $words }”

# Variables:
#   $teachers (String) - colleagues who read the promise, a list
promise-read-along = Also read by { $teachers }.

# Variables:
#   $moment (String) - weekday, date and time
promise-will-remind = I will remind you on { $moment }.

promise-overdue = <b>Overdue.</b>

# To everybody else. Variables:
#   $who (String) - who promises
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - what is promised
promise-line =
    { $who } promises, by { $by }:
    “{ $words }”

# The first line on a colleague's phone. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $teacher (String) - who promises
#   $parent (String) - to whom, the parent's first name
promise-head-colleague = <b>{ $child } · { $class }</b> · { $teacher } to { $parent }

# Variables:
#   $day (String) - weekday and date
promise-kept-on = Kept on { $day }.
promise-taken-back = Taken back.

promise-undo = Undo
promise-take-back = Take it back
promise-kept = Kept
promise-more-time = Needs more time

## What becomes of it

# To the other side. Variables:
#   $who (String) - who promised
#   $words (String) - what was promised
promise-kept-told =
    { $who } has kept the promise:
    “{ $words }”

promise-thank-you = Thank you
promise-you-thanked = You said thank you.

# To whoever promised. Variables:
#   $child (String) - first name and initial
#   $who (String) - who says thank you
#   $words (String) - what was promised
promise-thanked =
    <b>{ $child }</b> · { $who } says thank you for:
    “{ $words }”

# To the other side. Variables:
#   $who (String) - who promised
#   $words (String) - what was promised
promise-back-told =
    { $who } has taken the promise back:
    “{ $words }”

## More time

# Variables:
#   $words (String) - what is promised
promise-until-when = “{ $words }” – until when? Choose a day, or write one: 20 March, Friday 14:00.

# Above the sentence that the other side will read. Variables:
#   $to (String) - who reads it, a list
promise-will-read = { $to } will read:

# The ready sentence. Variables:
#   $who (String) - who promised
#   $by (String) - the new weekday and date, perhaps with the time
#   $words (String) - what is promised
promise-needs-until =
    { $who } is sorry and needs until { $by } for:
    “{ $words }”

promise-or-own-words = Send it like this, or write it in your own words.

# When somebody writes about a promise that is kept or taken back.
promise-over-already = This promise is kept or taken back already.

## Reminders

# Variables:
#   $by (String) - weekday and date, perhaps with the time
#   $child (String) - first name and initial
#   $words (String) - what is promised
promise-remind =
    By { $by } you promised, about <b>{ $child }</b>:
    “{ $words }”

# After that day. Variables:
#   $by (String) - weekday and date, perhaps with the time
#   $child (String) - first name and initial
#   $words (String) - what is promised
promise-remind-over =
    <b>Overdue:</b> by { $by } you promised, about <b>{ $child }</b>:
    “{ $words }”

## Lines of what is promised

# Variables:
#   $number (Number) - its place in the list, also on its buttons
#   $child (String) - first name and initial
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - how it begins
promised-by = { $number } · { $child }, by { $by }: “{ $words }”

# Variables:
#   $number (Number) - its place in the list, also on its buttons
#   $child (String) - first name and initial
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - how it begins
promised-overdue = { $number } · { $child }, <b>overdue</b>, was for { $by }: “{ $words }”

# Variables:
#   $who (String) - who promised
#   $child (String) - first name and initial
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - how it begins
promised-you = { $who } ({ $child }), by { $by }: “{ $words }”

# Variables:
#   $who (String) - who promised
#   $child (String) - first name and initial
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - how it begins
promised-you-overdue = { $who } ({ $child }), was for { $by }: “{ $words }”

# A button. Variables:
#   $number (Number) - its place in the list
#   $child (String) - first name and initial
promised-open = { $number } · { $child }

# A button. Variables:
#   $number (Number) - its place in the list
promised-kept = Kept: { $number }

# Over the chat.
promised-kept-toast = Kept. The other side reads it.

# On the home card. Variables:
#   $count (Number) - promises that are not kept yet
promised-count = { $count ->
    [one] You promised { $count } thing
   *[other] You promised { $count } things
}

## Today

today-button = Today

# Variables:
#   $day (String) - weekday and date
today-is = <b>{ $day }</b>
today-empty = Nothing waits for you today. Have a good day!
today-refresh = Refresh

# Variables:
#   $count (Number) - lines left out
today-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

today-you-promised = <b>You promised</b>
today-promised-to-you = <b>Promised to you</b>

# Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent's first name
#   $waited (String) - how long it waits
today-waits = { $child } · { $parent } · { $waited }

today-comes-back = <b>Put off until today</b>

# Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent's first name
#   $time (String) - at what time
today-put-off = { $child } · { $parent } · { $time }

today-asked-of-you = <b>Asked of you</b>

# Variables:
#   $class (String) - the class
#   $teacher (String) - who asks
#   $words (String) - how the update begins
today-asked = { $class } · { $teacher } asks for “Got it”: { $words }

# A button. Variables:
#   $class (String) - the class
today-show-update = Show { $class }

today-absences = <b>Absences you told</b>

# Variables:
#   $child (String) - first name and initial
#   $days (String) - today, tomorrow or the days
today-absent = { $child }: { $days }
today-show-absence = Show absence

today-not-sent = <b>Not sent yet</b>

# Variables:
#   $words (String) - how the draft begins
today-draft = “{ $words }”
today-go-on = Go on with it
