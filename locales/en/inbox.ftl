### A teacher's inbox (handlers/teachers/show_inbox.py, remind_later.py, pass_on_message.py, close_message.py, note_to_colleagues.py)

## The list

# Variables:
#   $count (Number) - messages nobody answered
inbox-waiting = { $count ->
    [one] { $count } message waits for an answer
   *[other] { $count } messages wait for an answer
}
inbox-empty = Nothing waits for an answer.

# The first line of a message in the list. Variables:
#   $number (Number) - its place in the list, also on its button
#   $child (String) - first name and initial
#   $class (String) - the class
#   $parent (String) - the parent's first name
#   $relation (String) - mother, father, guardian, grandparent or carer
#   $waited (String) - how long it waits
inbox-entry = { $number } · <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] mother
    [father] father
    [guardian] guardian
    [grandparent] grandparent
   *[carer] carer
} · { $waited }

# The second line. Variables:
#   $words (String) - how the message begins
inbox-begins = { $words }

# The same for what was opened by a button. Variables:
#   $opened (String) - Question, Good news, Worry, a call or an absence
#   $words (String) - how the message begins
inbox-opened = { $opened }: { $words }
inbox-no-words = (photo, file or voice message)

# Above a message that was put off. Variables:
#   $moment (String) - weekday, date and time
inbox-put-off = Later, { $moment }:

inbox-just-now = just now

# Variables:
#   $count (Number)
inbox-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# Variables:
#   $count (Number)
inbox-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# Variables:
#   $count (Number)
inbox-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# A button. Variables:
#   $number (Number) - its place in the list
#   $child (String) - first name and initial
inbox-open = { $number } · { $child }

inbox-page-before = Previous
inbox-page-after = More

## A message shown whole

inbox-before = Before that:

# Variables:
#   $moment (String) - weekday, date and time
#   $author (String) - who wrote it
#   $words (String) - how it begins
inbox-said = { $moment } · { $author }: { $words }

# Variables:
#   $moment (String) - weekday, date and time
#   $author (String) - the teacher who noted it
#   $words (String) - how it begins
inbox-said-note = { $moment } · { $author }, note for colleagues: { $words }

# Below a message. Variables:
#   $teacher (String) - who answered
#   $time (String) - at what time
inbox-answered = { $teacher } answered at { $time }.

# Below a message, apart from the parent's words. Variables:
#   $standing (String) - who answered, closed or passed it on
inbox-standing = <i>{ $standing }</i>

## Later

later-button = Later
later-when = When shall I show you this again?
later-hour = In an hour

# A button. Variables:
#   $time (String) - when school is over today
later-after-school = After school, { $time }

# A button. Variables:
#   $time (String) - when the teacher begins to read tomorrow
later-tomorrow = Tomorrow, { $time }

# A button. Variables:
#   $moment (String) - weekday, date and time
later-on = { $moment }

later-other = At another time
later-write-time = When? Please write a time, like 16:30, or a day and a time, like 16 March 8:00.
later-time-unclear = I could not read that as a time. Please write it like 16:30, or like 16 March 8:00.
later-time-past = That time is over or too far ahead. Please choose another one.

# Variables:
#   $moment (String) - weekday, date and time
later-noted = I will show it to you again on { $moment }.
later-inbox = Inbox

later-reminder = You wanted to see this again.

## Pass on

pass-button = Pass on

# Variables:
#   $child (String) - first name and initial
pass-to-whom = Who shall have this message about { $child }?

# A button. Variables:
#   $teacher (String) - a colleague
pass-to = { $teacher }

# Over the chat.
pass-nobody = Nobody else who teaches this class has joined yet.

# Variables:
#   $teacher (String) - the colleague
#   $parent (String) - the parent's first name
#   $child (String) - first name and initial
pass-done = { $teacher } has it now, and reads what { $parent } writes about { $child } from this message on.
pass-add-note = Add a note
pass-share = Share earlier messages

# Over the chat. Variables:
#   $teacher (String) - the colleague
pass-shared-done = { $teacher } reads the earlier messages, too.

# On the colleague's phone. Variables:
#   $teacher (String) - who shares
#   $child (String) - first name and initial
pass-shared = { $teacher } shares with you what was written about { $child } before.

# Below a message. Variables:
#   $teacher (String) - who passed it on
#   $colleague (String) - to whom
pass-standing = { $teacher } passed this on to { $colleague }.

# On the parent's phone, before the answer. Variables:
#   $child (String) - first name and initial
#   $teacher (String) - who passed it on
#   $colleague (String) - who answers
pass-told-parent = <b>{ $child }</b> · { $teacher } has passed your message on to { $colleague }, who answers it.

## Close

close-button = Close

# Below a message. Variables:
#   $teacher (String) - who closed it
#   $time (String) - at what time
close-standing = { $teacher } closed this at { $time }: no answer is needed.
close-undo = Undo

# Over the chat.
close-undone = It waits for an answer again.

## Notes

note-button = Note

# Variables:
#   $child (String) - first name and initial
note-what = What would you like to note for your colleagues about { $child }? Families do not see it.

# Variables:
#   $teachers (String) - who reads it, a list
note-done = Noted for { $teachers }. Families do not see it.
note-done-alone = Noted. No colleague reads this with you yet. Families do not see it.

# Above a note. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $teacher (String) - who noted it
note-head =
    <b>{ $child } · { $class }</b> · { $teacher }
    <i>Note for colleagues · not shown to families</i>
