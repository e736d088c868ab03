### How a meeting reads, and what is told of it (handlers/meetings/)

# One line of a card or list. Variables:
#   $moment (String) - weekday, date and time
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meeting-line = { $moment } · { $with } · { $children }

# Variables:
#   $room (String) - what the school calls the room
meeting-room = Room: { $room }
meeting-by-phone = By phone: the teacher calls.
# Variables:
#   $link (String) - the address of the video meeting
meeting-link = Video: { $link }
meeting-link-follows = By video: the link follows.

# Variables:
#   $minutes (Number) - how much later it begins than planned
meeting-begins-later = { $minutes ->
    [one] Begins about { $minutes } minute later.
   *[other] Begins about { $minutes } minutes later.
}
# Variables:
#   $language (String) - the language that is interpreted
meeting-language = With an interpreter: { $language }
meeting-is-short = The time after it is not free, so it is only as long as usual.

## The first line of a meeting's card

meeting-booked = Booked:
meeting-cancelled = Cancelled:
meeting-declined = Not agreed:
meeting-proposed = Proposed:

## What the others are told

meeting-was-booked = A meeting is booked:
meeting-was-moved = A meeting has a new time or place:
meeting-was-cancelled = A meeting is cancelled:
