### A teacher’s day of meetings, and meetings in people’s calendars (handlers/teachers/, handlers/meetings/)

## The day, as a list

# The first line of a teacher's day. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
#   $free (Number) - how many times can still be booked
day-head =
    { $day }: { $meetings ->
        [0] no meetings yet
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    }, { $free ->
        [0] no times free
        [one] { $free } time free
       *[other] { $free } times free
    }

# The same on a day on which no round offers times. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
day-head-booked =
    { $day }: { $meetings ->
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    }

day-none = No meetings are coming. What families book will stand here.

# Times that nobody has booked yet, as a line of the list. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $times (Number) - how many they are
day-free = { $from }–{ $until }: { $times ->
    [one] { $times } time free
   *[other] { $times } times free
}

# A meeting in the list. Variables:
#   $time (String) - when it begins
#   $children (String) - about whom, first names and initials
#   $parents (String) - who comes
day-line = { $time } · { $children } · { $parents }

# What is to be known of it besides, below its line. Variables:
#   $words (String) - a sentence of its own
day-detail = – { $words }

# The last line of a very long day. Variables:
#   $entries (Number) - how many lines there is no room for
day-rest = { $entries ->
    [one] and { $entries } more line: the picture shows all.
   *[other] and { $entries } more lines: the picture shows all.
}

## Its buttons

day-open = Open a meeting

day-more = More

day-picture = Picture

day-pdf = To print

day-to-calendar = Day to my calendar

day-which = Which meeting?

# A button. Variables:
#   $time (String) - when the meeting begins
#   $children (String) - about whom
day-open-one = { $time } { $children }

# Variables:
#   $day (String) - weekday and date
day-go = { $day }

# Variables:
#   $day (String) - weekday and date
day-title = { $day }

## The picture of a day or of a round

# The title of a picture of the day. Variables:
#   $teacher (String) - whose day it is
#   $day (String) - weekday and date
sheet-title = { $teacher } · { $day }

sheet-time = Time

sheet-child = Child

sheet-with = With

sheet-room = Place

sheet-notes = To know

sheet-free = free

sheet-taken = taken

sheet-by-phone = by phone

sheet-by-video = By video

# Below a picture: when it was drawn. Variables:
#   $moment (String) - weekday, date and time
sheet-as-of = As of { $moment }

# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
sheet-span = { $from }–{ $until }

# Variables:
#   $time (String) - when it begins
sheet-at = { $time }

# Names or a room, alone in a cell. Variables:
#   $words (String) - the names, or the room
sheet-cell = { $words }

## In somebody’s own calendar

# A button on the card of a meeting.
meeting-to-calendar = Add to calendar

# On the pressed button, when the file follows.
entry-below = The file is below.

# Below the file.
entry-file = For your calendar: open the file and choose “Add”.

entry-file-moved = The change, for your calendar: open the file, and the entry there changes.

entry-file-cancelled = To take it out of your calendar, open the file. If it stays there, delete it by hand.

# The name of an entry in somebody's calendar. Variables:
#   $with (String) - whom they meet
#   $children (String) - about whom, first names and initials
entry-title = Meeting: { $with } · { $children }

# Where, in a calendar. Variables:
#   $room (String) - what the school calls the room
#   $school (String) - the school's name
entry-room = Room { $room }, { $school }

entry-by-video = By video

# The last line of an entry. Variables:
#   $school (String) - the school's name
entry-in-chat = To move or cancel it: in the chat with { $school } on Telegram.
