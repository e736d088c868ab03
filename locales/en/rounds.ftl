### Rounds of meetings: set up, opened, changed, cancelled (handlers/rounds/, handlers/office/show_rounds.py)

## The list of rounds

rounds-title = Rounds of meetings with families:
rounds-none = None is coming up.
# Variables:
#   $name (String) - the round's name
rounds-draft = { $name } · not open yet
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-open = { $name } · { $days } · { $booked } of { $count } booked
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-closed = { $name } · { $days } · closed · { $booked } of { $count } booked
# A button. Variables:
#   $name (String) - the round's name
round-one = { $name }
# What a round of the whole school is called, until the office names it
round-usual-name = Parent conferences
round-new = New round
round-new-evening = New evening

## Days and hours

round-which-day =
    On which day would you like to meet families?
    Choose, or write days: 19 March, Friday 20 March.
# A button. Variables:
#   $day (String) - weekday and date
round-on-day = { $day }
round-which-hours = From when until when? Choose, or write two times, like 17:00 to 20:00.
# A line of its own. Variables:
#   $days (String) - the day, or from the first to the last
round-on = { $days }
round-days =
    On which days, and from when until when? Write more days,
    or other hours: 17:00 to 20:00, or of one day: 20 March 16:00 to 18:00.
# A button. Variables:
#   $day (String) - weekday and date
round-remove-day = Remove { $day }
round-days-unclear = I could not read that. Please write days, like 19 March, Friday 20 March, or hours, like 17:00 to 20:00.
round-day-over = Please choose days from today on, at most half a year ahead.
# Variables:
#   $most (Number) - how many days a round can have
round-too-many-days = A round can have at most { $most } days.
# Variables:
#   $minutes (Number) - how long a meeting lasts
round-too-short = In these hours not one meeting of { $minutes } min fits.
round-one-day-each = Families have booked already: please change the hours of one day at a time.

## How it stands

# The first line of its card. Variables:
#   $name (String) - the round's name
round-title = <b>{ $name }</b>
round-draft = Not open yet: families see nothing of it.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-open = Open: { $booked } of { $count } times are booked.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-closed = Closed for booking: { $booked } of { $count } times are booked.
round-cancelled = Cancelled: families are being told.
# Variables:
#   $day (String) - weekday and date
#   $from (String) - when it begins
#   $until (String) - when it ends
round-day = { $day }, { $from } – { $until }
round-no-days = No day is chosen yet.
# Variables:
#   $day (String) - weekday and date
round-no-school = There is no school on { $day }.
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $count (Number) - how many times each teacher offers
round-length = { $minutes } min each · times for each teacher: { $count }
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $pause (Number) - minutes between two meetings
#   $count (Number) - how many times each teacher offers
round-length-pause = { $minutes } min each, { $pause } min between · times for each teacher: { $count }
# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break = Break: { $from } – { $until }
# Variables:
#   $teacher (String) - whose break it is
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break-of = Break of { $teacher }: { $from } – { $until }
# Variables:
#   $classes (String) - a list of classes
round-classes = Classes: { $classes }
# Variables:
#   $count (Number) - how many classes
round-class-count = Classes: { $count }
round-no-classes = No class is chosen yet: whose families may book?
# Variables:
#   $teacher (String) - the teacher's name
round-teacher = { $teacher }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-room = { $teacher }, no room yet
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-link = { $teacher }, no video link yet
# Variables:
#   $teacher (String) - the teacher's name
#   $room (String) - what the school calls the room
round-teacher-room = { $teacher }, room { $room }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-link = { $teacher }, with a video link
# Variables:
#   $count (Number) - how many teachers
round-teacher-count = Teachers: { $count }
round-no-teachers = No teacher is chosen yet: whom may families meet?
# Variables:
#   $count (Number) - how many teachers
round-without-room = Without a room: { $count }
# Variables:
#   $count (Number) - how many teachers
round-without-link = Without a video link: { $count }
# Variables:
#   $moment (String) - weekday, date and time
round-books-from = Families can book from { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-siblings-from = Families with several children can book from { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-books-until = Families can book until { $moment }.

## Its buttons

round-open-it = Open
round-reopen = Open again
round-ask-days = Days
round-ask-length = Length
round-ask-breaks = Breaks
round-ask-place = Where
round-ask-booking = Booking
round-ask-more = More
round-ask-classes = Classes
round-ask-teachers = Teachers
round-preview = Preview
round-discard = Discard
round-close = Close booking
round-cancel = Cancel the round
# Variables:
#   $count (Number) - how many families have not answered
round-unanswered = Not answered: { $count }

## Length, breaks, and more

round-length-which =
    How long is each meeting, and how long the pause after it?
    Choose, or write the minutes, 5 to 60: 12, or 12 and 3.
# A button. Variables:
#   $minutes (Number) - how long a meeting lasts
round-minutes = { $minutes } min
round-no-pause = No pause
# A button. Variables:
#   $minutes (Number) - between two meetings
round-pause = Pause { $minutes } min
round-length-unclear = Please write the minutes of a meeting, 5 to 60, and if you like those of the pause after it: 12, or 12 and 3.
round-breaks =
    Write a break, like 18:20 to 18:40.
    It is kept free on every day of the round.
round-breaks-of-teachers =
    Write a break, like 18:20 to 18:40; of one teacher alone, with the name before it.
    It is kept free on every day of the round.
# A button. Variables:
#   $rest (String) - the break as it reads
round-remove-break = Remove: { $rest }
round-break-unclear = I could not read that. Please write from when until when, like 18:20 to 18:40.
# Variables:
#   $name (String) - the round's name
round-more =
    “{ $name }” is what families read.
    Write another name, or tap what you would like to change.
round-one-home = Two homes: one meeting
round-two-homes = Two homes: two meetings
round-most-any = Meetings for each child: any number
# A button. Variables:
#   $count (Number) - how many meetings one parent may book for one child
round-most = Meetings for each child: at most { $count }
# A button. Variables:
#   $minutes (Number) - how much longer a meeting with an interpreter lasts
round-interpreter = With an interpreter: { $minutes } min longer
# Variables:
#   $most (Number) - characters
round-name-too-long = Please write a shorter name, at most { $most } characters.

## Where

# Variables:
#   $teacher (String) - a teacher, as an example
round-where-rooms =
    How do families meet the teachers, and where?
    Write a line for each, like: { $teacher } 12
round-where-room =
    How do families meet you, and where?
    Write the room.
# Variables:
#   $teacher (String) - a teacher, as an example
round-where-links =
    How do families meet the teachers?
    Write a line for each, like: { $teacher } https://…
round-where-link =
    How do families meet you? Paste the address of your video meeting.
    Only who has booked sees it.
round-where-phone = How do families meet the teachers? By phone: the teacher calls.
round-held-room = In a room
round-held-room-now = ✓ In a room
round-held-link = By video
round-held-link-now = ✓ By video
round-held-phone = By phone
round-held-phone-now = ✓ By phone
# Variables:
#   $line (String) - the beginning of what was written
round-whose-line = “{ $line }”: which teacher of this round is that? Please begin each line with the name. Nothing is changed yet.
# Variables:
#   $line (String) - the beginning of what was written
round-no-room = “{ $line }”: please write the room after the name, in a few characters. Nothing is changed yet.
# Variables:
#   $line (String) - the beginning of what was written
round-no-link = “{ $line }”: please paste the whole address of the video meeting; it begins with https://
# Variables:
#   $teacher (String) - one of the two
#   $other (String) - the other
#   $room (String) - what the school calls the room
#   $day (String) - weekday and date
round-room-shared =
    { $teacher } and { $other } would both be in room { $room }
    at the same time, on { $day }. Please give one of them another room.
# Variables:
#   $room (String) - what the school calls the room
round-room-taken = In room { $room } another meeting is booked at one of these times. Please choose another room.

## When families can book

round-closes-when =
    Until when can families book?
    Choose, or write a day and time, like 16 March 18:00.
round-until-begins = Until it begins
# A button. Variables:
#   $moment (String) - weekday, date and time
round-opens = From when on: { $moment }
round-opens-at-once = From when on: at once
round-not-earlier = Several children: not earlier
# A button. Variables:
#   $hours (Number) - how much earlier families with several children can book
round-earlier = Several children: { $hours } h earlier
round-opens-when =
    From when on can families book? They are told then.
    Write a day and time, like 16 March 8:00.
round-at-once = At once
round-opens-unclear = Please write a day and time that is still to come and before the end of booking, like 16 March 8:00.
round-closes-unclear = I could not read that. Please write a day and time, like 16 March 18:00.
round-closes-badly = Booking has to end after it begins, and before the meetings are over. Please look at Booking.

## Classes and teachers

round-which-classes = Which classes’ families may book?
round-which-teachers = Whom may families meet?
# A button. Variables:
#   $name (String) - a class or teacher
round-choice = { $name }
# A button. Variables:
#   $name (String) - a class or teacher
round-chosen = ✓ { $name }
round-done = Done
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many meetings
round-teacher-booked = { $count ->
    [one] { $teacher } has { $count } booked meeting in this round. Please move or cancel it first.
   *[other] { $teacher } has { $count } booked meetings in this round. Please move or cancel them first.
}

## Preview

# Times one after the other, up to a break. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $count (Number) - how many there are
#   $minutes (Number) - how long each lasts
round-grid-run = { $from } – { $until } · { $count } × { $minutes } min
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many times they offer
round-grid-row = { $count ->
    [one] { $teacher }: { $count } time
   *[other] { $teacher }: { $count } times
}
# Variables:
#   $teacher (String) - the teacher's name
#   $booked (Number) - how many are booked
#   $count (Number) - how many times they offer
round-grid-row-booked = { $teacher }: { $booked } of { $count } booked

## Opened

round-told-now = Families are being told now.
# Variables:
#   $moment (String) - weekday, date and time
round-told-then = Families are told on { $moment }.
round-no-times = No meeting fits into these days and hours. Please look at Days, and at Breaks.
round-begins-before = The first of these times is over already. Please look at Days.
round-is-over = All times of this round are over.
# Told to families. Variables:
#   $name (String) - the round's name
round-opened = You can book a meeting: <b>{ $name }</b>.
# Variables:
#   $moment (String) - weekday, date and time
round-please-book = Please book until { $moment }.
round-book = Book

## Changed after it was opened

round-would-stay = Their families will be asked for others; until they answer, theirs stay.
# Variables:
#   $count (Number) - how many booked meetings
round-would-ask = { $count ->
    [one] { $count } booked time does not fit any more.
   *[other] { $count } booked times do not fit any more.
}
# A button. Variables:
#   $count (Number) - how many families
round-change-and-ask = { $count ->
    [one] Change, and ask { $count } family
   *[other] Change, and ask { $count } families
}
anew-changed = The times of this meeting have changed:
anew-which = Which time would suit you? Until you answer, yours stays.
anew-none = No other time is free. The school will get in touch with you.
# A button. Variables:
#   $time (String) - when the meeting begins
anew-keep = Keep { $time }
# A button. Variables:
#   $time (String) - when it would begin
anew-time = { $time }
anew-taken = This time has just been taken. These are the nearest.
# Variables:
#   $name (String) - the round's name
round-silent = { $name }: these families were asked for another time and have not answered. You may want to phone them.
# Variables:
#   $name (String) - the round's name
round-nobody-silent = { $name }: every family has answered.
# Variables:
#   $moment (String) - weekday, date and time of their meeting
#   $parents (String) - who meets, a list of names
#   $children (String) - about whom, a list of first names and initials
round-silent-family = { $moment } · { $parents } · { $children }

## Cancelled

# Variables:
#   $name (String) - the round's name
round-cancel-sure = Cancel “{ $name }”? Nobody can book any more; families are told.
# Variables:
#   $count (Number) - how many meetings
round-cancel-count = Meetings that would be cancelled: { $count }
round-cancel-all = Cancel it all
# Told to families who had not booked. Variables:
#   $name (String) - the round's name
round-was-cancelled = { $name } does not take place.
# Variables:
#   $name (String) - the round's name
round-dropped = “{ $name }” is thrown away; nobody was told of it.
round-anew = Begin anew
