### Messages about a child (handlers/parents/write_to_teachers.py, handlers/messages/answer_message.py and the files they name)

## Writing

# Above the words that are about to be sent. Variables:
#   $teachers (String) - who will read them, a list
#   $child (String) - first name and initial
message-to = To { $teachers }, about { $child }:

# The words themselves on the card. Variables:
#   $words (String) - as written, or how they begin
message-quoted = “{ $words }”

# What goes with them besides words. Variables:
#   $count (Number) - photos, files and voice messages
message-files = { $count ->
    [one] and { $count } photo, file or voice message
   *[other] and { $count } photos, files or voice messages
}

message-about-whom = About whom is this?

# A button. Variables:
#   $child (String) - first name and initial
message-child = { $child }

message-send = Send
message-add = Add to it

# Over the chat, after Add to it.
message-add-how = Just write or send it. All of it becomes one message.

message-someone-else = Someone else
message-to-whom = To whom, or about whom?

# A button. Variables:
#   $teacher (String) - the one who is to read it alone
message-to-one = Only { $teacher }

# What is left of an older card of the same draft.
message-elsewhere = This message is on another card now.

message-given-up = All right, I have not sent it.
message-not-draft = This message is not a draft any more.
message-nobody-joined = None of these teachers has joined yet, so nobody would read it. Please reach the school as you always do.

## Sent

# Variables:
#   $readers (String) - who reads it, a list
message-readers = { $readers }

# Variables:
#   $teachers (String) - who reads it, a list
#   $child (String) - first name and initial
message-sent-to = Sent to { $teachers }, about { $child }

# The first line on a teacher's phone. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $parent (String) - the parent's first name
#   $relation (String) - mother, father, guardian, grandparent or carer
message-from-parent = <b>{ $child } · { $class }</b> · from { $parent }, { $relation ->
    [mother] mother
    [father] father
    [guardian] guardian
    [grandparent] grandparent
   *[carer] carer
}

# The first line on a parent's phone. Variables:
#   $child (String) - first name and initial
#   $teacher (String) - who wrote it
message-from-teacher = <b>{ $child }</b> · { $teacher }

# The message itself. Variables:
#   $words (String) - as written
message-words = { $words }

message-answer = Answer

# Variables:
#   $to (String) - who reads the answer
#   $child (String) - first name and initial
message-what-to-answer = What would you like to tell { $to } about { $child }? Your next message goes there.

# A line below words that their author changed after sending.
message-edited = <i>(edited)</i>

# On the card of what was sent. Variables:
#   $teachers (String) - who has not joined, a list
message-not-joined = Not joined yet, so not reading it here: { $teachers }.

# A button on the card of what was sent.
message-take-back = Take back

message-taken-back = I have taken it back. Somebody may have read it before.
message-too-late = It was sent more than 48 hours ago, and Telegram does not let me take it back any more.

## What cannot be passed on

message-too-large = This file is larger than 20 MB, so I cannot pass it on. I have kept what you sent.
message-no-way = I cannot pass on this kind of message. I have kept it. Words, photos, files and voice messages I can pass on.
