### Pauses of messages (handlers/office/pause_messages.py, handlers/messages/while_paused.py and the files they name)

## In the menu

command-pause = Let messages wait

## Read by who writes meanwhile

# Variables:
#   $readers (String) - who will read it, a list
#   $child (String) - first name and initial
pause-kept-for = Kept for { $readers }, about { $child }

# Variables:
#   $readers (String) - who will read it, a list
pause-will-get = { $readers } will get it as soon as the school office opens messages again.

# Variables:
#   $readers (String) - who will read it, a list
#   $moment (String) - weekday, date and time
pause-will-get-by = { $readers } will get it when the school office opens messages again: on { $moment } at the latest.

# Variables:
#   $words (String) - what the office wrote
pause-office-says = The school office writes: “{ $words }”

pause-absence = The teachers’ list has it. Your message itself waits until the school office opens messages again.

# Over the chat, after a teacher answered with one tap. Variables:
#   $parent (String) - the parent
pause-toast = Kept: { $parent } gets it as soon as the school office opens messages again.

# On a card and over the chat, after a yes or what becomes of a promise.
pause-news = The other side learns of it as soon as the school office opens messages again.

## For the office: all pauses

pause-none = Messages between families and teachers are open.
pause-how = While they are paused, everybody writes as always: it is kept, and delivered afterwards.
pause-never = Never paused: worries for the safeguarding contact, and absences on the teachers’ lists.

# Variables:
#   $about (String) - which messages
#   $count (Number) - messages that wait
pause-running = Paused: { $about } · waiting: { $count }

# A button. Variables:
#   $about (String) - which messages
pause-open-card = { $about }

pause-name-all = All messages

# Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent
pause-name-one = { $child } · { $parent }

pause-all = Pause all messages
pause-one = Pause one family’s

## For the office: whose

pause-whose = Whose messages? Write the name of the child or the parent.
pause-nobody = I found nobody of that name who has joined. Please write it differently.
pause-which = Whose messages shall wait, in both directions?
pause-more-found = There are more: write more of the name.

# A button. Variables:
#   $child (String) - full name
#   $class (String) - the class
#   $parent (String) - full name
pause-family = { $child }, { $class } · { $parent }

## For the office: one pause

pause-of-all = All messages between families and teachers

# Variables:
#   $parent (String) - the parent
#   $child (String) - first name and initial
pause-of-one = Messages between { $parent } and the teachers of { $child }

# Variables:
#   $moment (String) - weekday, date and time
pause-since = Paused since { $moment }

# Variables:
#   $count (Number) - messages that wait
pause-waiting = Waiting: { $count ->
    [one] { $count } message
   *[other] { $count } messages
}

pause-ends-never = Until you open them again.

# Variables:
#   $moment (String) - weekday, date and time
pause-ends = Until { $moment }

# Variables:
#   $words (String) - what the office wrote
pause-says = Who writes reads: “{ $words }”

pause-says-nothing = Who writes reads no words of yours.
pause-updates-go-on = Class updates go on.
pause-updates-wait = Class updates wait, too.
pause-begin = Pause now
pause-end = Open again
pause-until = Until when
pause-words = Your words
pause-stop-updates = Pause class updates, too
pause-let-updates-go = Let class updates go on
pause-over = Open again. What waited is on its way, in its order.
pause-given-up = All right, nothing was paused.

## For the office: words and end

pause-write-words = What shall people read who write meanwhile? Write one sentence.
pause-no-words = No words

# Variables:
#   $count (Number) - the most characters there is room for
pause-words-too-long = That is too long: there is room for { $count } characters.

pause-when = Until when? Choose, or write a time like 16:30, or 16 March 8:00.

# A button. Variables:
#   $moment (String) - weekday, date and time
pause-until-then = Until { $moment }

pause-no-end = Until I open them again

## On the office’s home card

# Variables:
#   $count (Number) - messages that wait
pause-home-all = Messages are paused · waiting: { $count }

# Variables:
#   $count (Number) - messages that wait
pause-home = Some families’ messages are paused · waiting: { $count }

pause-home-button = Pauses
