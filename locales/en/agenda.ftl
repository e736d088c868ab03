### What those who meet would like to talk about (handlers/talks/plan_agenda.py, agenda_lines.py)

# A button below a parent's card of a meeting.
agenda-ask-parent = What would you like to talk about?
# The same for a teacher.
agenda-ask-teacher = Add what you would like to talk about

# Variables:
#   $who (String) - whom they meet, a list
agenda-what = What would you like to talk about? Up to three, until the meeting begins. Read by { $who }.

## Topics: in words that blame nobody

agenda-topic-well = How they are
agenda-topic-friends = Friends and class
agenda-topic-reading = Reading and writing
agenda-topic-maths = Maths
agenda-topic-homework = Homework
agenda-topic-together = Being together
agenda-topic-strengths = What goes well
agenda-topic-home = What helps at home

# A button: a topic that was chosen. Variables:
#   $topic (String) - the topic, or how their own words begin
agenda-ticked = ✓ { $topic }
agenda-own-words = In your own words
agenda-done = Done
agenda-write = What would you like to talk about? Write it in a few words.

# Variables:
#   $most (Number) - characters
agenda-too-long = Please say it in at most { $most } characters.
agenda-in-words = Please write it in words, so that it can be read at a glance.

# Over the chat.
agenda-full = You have chosen three. Tap one of them to take it off.
agenda-closed = The agenda can be changed until the meeting begins.

## On the card of the meeting

agenda-yours = You would like to talk about:
# Variables:
#   $who (String) - one who meets
agenda-of = { $who } would like to talk about:
# Variables:
#   $topic (String) - a topic or own words
agenda-line = – { $topic }
# Own words. Variables:
#   $words (String) - as written
agenda-words = { $words }
