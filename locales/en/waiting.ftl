### Waiting for a time, and times that become free (handlers/waiting/wait_for_time.py, answer_offer.py)

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-begun = <b>{ $child }</b>: you wait for a time with { $teacher }.

# Variables:
#   $when (String) - which times suit
wait-when = { $when }.

wait-what-follows = As soon as one is free I write to you; it is yours first.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
#   $when (String) - which times suit
wait-line = Waiting: { $teacher } · { $child } · { $when }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-shown = Waiting: { $teacher } · { $child }

wait-any-time = Any time suits

wait-any-day = Any day

# Variables:
#   $day (String) - weekday and date, or any day
wait-on-day = { $day }, at any time

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
wait-after = { $day }, from { $after } on

# Variables:
#   $day (String) - weekday and date, or any day
#   $before (String) - over by then
wait-before = { $day }, over by { $before }

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
#   $before (String) - over by then
wait-between = { $day }, from { $after } to { $before }

# Buttons.
wait-not-before = Not before …

wait-over-by = Over by …

wait-any = Any time

# A button. Variables:
#   $day (String) - weekday and date
wait-only-on = Only { $day }

# A button. Variables:
#   $time (String) - a time of day
wait-hour = { $time }

wait-leave = Wait no more

wait-undo = Undo

# A button where no free time suits.
wait-for-time = Wait for a time

# The same where it is not clear yet with whom. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - about whom
wait-for-whom = Wait for a time: { $teacher } · { $child }

# Variables:
#   $teacher (String) - whom they would like to meet
wait-from-when = From when on could you meet { $teacher }? Choose a time, or write one: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
wait-until-when = By when must the meeting with { $teacher } be over? Choose a time, or write one: 17:30.

wait-time-unclear = I could not read that as a time. Please write it like 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-left = <b>{ $child }</b>: you wait no more for a time with { $teacher }.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-served = <b>{ $child }</b>: you have a time with { $teacher }. /meet shows it.

wait-too-late-to-undo = That was a while ago. With “Wait for a time” under /meet you can wait again.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-free = <b>{ $time } with { $teacher } is free</b> · { $day } · { $child }

# Variables:
#   $until (String) - a time of day, with the day where it is not today's
offer-yours-until = It is yours until { $until }.

# Variables:
#   $moment (String) - weekday, date and time of the meeting they have
offer-moves = Taking it moves your meeting of { $moment }.

offer-take = Take it

offer-decline = No, thank you

offer-take-after-all = Take it after all

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-declined = You did not take { $time } with { $teacher } ({ $day }, { $child }).

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
#   $until (String) - weekday, date and time of the deadline
offer-over = { $time } with { $teacher } ({ $day }, { $child }) was kept for you until { $until }. Somebody else may have it now.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-withdrawn = { $time } with { $teacher } ({ $day }, { $child }) is not kept for you any more.

offer-still-waiting = You still wait for another time.

offer-gone = That time is not free any more. /meet shows what is.

offer-you-are-busy = You, your child or the teacher have another meeting at that time. /meet shows yours.
