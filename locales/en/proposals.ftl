### A single meeting: proposed, agreed, moved, cancelled (handlers/proposals/propose_meeting.py)

## About whom, and with whom

proposal-propose = Propose a meeting
proposal-ask = Ask for a meeting

# A button: what waits for an answer. Variables:
#   $children (String) - about whom, a list of first names and initials
#   $who (String) - with whom, a list of names
proposal-open = { $children } · { $who }: not agreed yet
proposal-about-whom = About whom would you like to meet?
# A button. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
proposal-child = { $child } · { $class }
proposal-nobody = There is nobody here yet whom you could ask to meet.
# Variables:
#   $child (String) - first name and initial
proposal-with-whom = Whom would you like to meet about <b>{ $child }</b>?
proposal-together-means = Together they read each other’s names. Asked alone, the others learn nothing of it.
proposal-together = All together
# A button. Variables:
#   $name (String) - a parent, a teacher or a child
proposal-name = { $name }

## When

proposal-when-could-you =
    When could you meet? Write up to five times: Tuesday 15:30, Thursday 8:00.
    Or choose a day. Only times at which everyone is free are kept.
# A button. Variables:
#   $day (String) - weekday and date
proposal-day = { $day }
proposal-without-times = Without times
proposal-times-done = Done
proposal-times-unclear = I cannot read a time there.
proposal-not-free = Not kept, because somebody is not free then, it is over, or five are enough:
proposal-not-free-toast = This one cannot be kept: it is taken, or five are enough.
# Variables:
#   $day (String) - weekday and date
#   $count (Number) - how many free times there are
proposal-free-on = { $count ->
    [0] { $day }: there is no time at which everyone is free.
    [one] { $day }: one time at which everyone is free.
   *[other] { $day }: times at which everyone is free. Tap those that suit you.
}
# A button. Variables:
#   $time (String) - at what time
proposal-free = { $time }
# A button: this time is chosen. Variables:
#   $time (String) - at what time
proposal-ticked = ✓ { $time }
proposal-other-days = Other days

## Before it is sent

# Variables:
#   $who (String) - who is asked, a list of names
proposal-will-read = Not sent yet. { $who } will read:
proposal-each-reads = Each of them reads that the other is asked, too.
proposal-send = Send
proposal-times = Times
proposal-add-words = Words
proposal-who-else = Who else
# Variables:
#   $who (String) - who reads it, a list of names
proposal-you-offer = { $who } will read that you could meet:
proposal-paused = Messages are paused by the school office. What you prepared is kept; please send it later.

## What it will be like

# Variables:
#   $who (String) - who reads it, a list of names
proposal-what-about = What is it about? One or two sentences that { $who } will read.
# Variables:
#   $most (Number) - how many characters it may have
proposal-too-long = That is too long: please write at most { $most } characters.
proposal-how-long = How long?
# Variables:
#   $minutes (Number) - how long the meeting is
proposal-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
proposal-where = Where do you meet? Choose, or write the name of a room.
# A button. Variables:
#   $room (String) - what the school calls the room
proposal-room = { $room }
proposal-by-phone = By phone
proposal-by-video = By video
proposal-not-said = Not said
proposal-which-link = Please send the address of the video meeting. Only those who meet will see it.
proposal-no-link = That is no address. It begins with https:// and has no spaces.
proposal-room-taken = The room is taken then, so nothing was changed.
proposal-who-is-there = Who else is there? Tap to add, or to leave out.
proposal-nobody-else = There is nobody else who teaches here and has joined.
# A button: this one takes part. Variables:
#   $name (String) - a teacher or a child
proposal-there = ✓ { $name }

## How it reads

# Variables:
#   $children (String) - about whom, a list of first names and initials
proposal-about = <b>{ $children }</b>
# The same for a teacher. Variables:
#   $children (String) - about whom, a list of first names and initials
#   $classes (String) - their classes, a list
proposal-about-class = <b>{ $children } · { $classes }</b>
# Variables:
#   $who (String) - who would like to meet, a list of names
proposal-asks = { $who } would like to meet you.
# Variables:
#   $who (String) - who offers other times, a list of names
proposal-counter = { $who } cannot then, but could at other times.
# Variables:
#   $who (String) - who else is asked, a list of names
proposal-too = Also asked: { $who }.
# Variables:
#   $words (String) - what they wrote
proposal-words = “{ $words }”
proposal-which = When does it suit you?
proposal-when = Which times would suit you?
# A button that agrees. Variables:
#   $moment (String) - weekday, date and time
proposal-time = { $moment }
# A line. Variables:
#   $moment (String) - weekday, date and time
proposal-time-line = { $moment }
proposal-other-times = Other times
proposal-offer-times = Offer times
proposal-not-now = Not now
# To whoever asks. Variables:
#   $who (String) - who is asked, a list of names
proposal-waits = Asked: { $who }. You will read here what becomes of it.
# Below it. Variables:
#   $who (String) - the colleagues who ask, too, a list of names
proposal-with = Together with { $who }.
# To a colleague. Variables:
#   $by (String) - the teacher who proposed it
#   $who (String) - who is asked, a list of names
proposal-with-you = { $by } would like to meet { $who } together with you.
proposal-withdraw = Take back
proposal-cannot-come = I cannot come

## What becomes of it

proposal-just-taken = That time has just been taken, so nothing was changed.
# Variables:
#   $who (String) - who reads it, a list of names
proposal-why-not = { $who } will read that it does not suit you now. Write a sentence for them, or send it like this.
proposal-decline = Send it like this
# Variables:
#   $who (String) - who said so
proposal-declined = { $who } cannot meet now.
proposal-you-declined = You said that it does not suit you now.
# Variables:
#   $who (String) - who took it back
proposal-withdrawn = { $who } has taken the proposal back.
proposal-you-withdrew = You took the proposal back.
proposal-passed = The times have passed, and nothing was agreed.
proposal-again = Propose again
# Variables:
#   $who (String) - the colleague
proposal-cannot-join = { $who } cannot come. The others are still asked:
# Variables:
#   $who (String) - who proposed it
proposal-you-need-not = You are not part of it any more, and { $who } has been told.

## A booked meeting

# Variables:
#   $who (String) - who asks for it, a list of names
proposal-move = { $who } would like another time for this meeting:
proposal-stays-until = It stays as it is until you choose a new time.
# Variables:
#   $who (String) - who is asked, a list of names
proposal-move-asked = { $who } can choose one of these times:
proposal-stays = Until then it stays as it is:
proposal-keep-time = Leave it as it is
proposal-kept = The meeting stays as it was:
single-other-time = Other time
single-where = Where

## The office's list of single meetings

# A button. Variables:
#   $count (Number) - how many are to come
single-meetings-button = Single meetings: { $count }
single-meetings = Single meetings to come:
single-meetings-none = No single meeting is to come.
# A button. Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - who meets, a list of names
single-meeting = { $moment } · { $teachers }
