### After a meeting (handlers/talks/ask_what_became.py, sum_up.py and the files they name)

## What became of it

met-ask = Did you meet?
# Buttons.
met-say-took-place = We met
met-say-moved = It was moved
met-say-not = It did not happen
met-change = Change my answer
met-sum-up = Write what was agreed

# What is said to each answer.
met-took-place = You met. What you agreed can be written down; the other side says yes, or corrects it.
met-moved = It was moved. With /meet you find the new time, or another one.
met-not = It did not happen. That can be: with /meet you find another time.

## What was agreed

# Above the words. Variables:
#   $child (String) - first name and initial
#   $who (String) - who will read it, a list
summary-for = About { $child }, for { $who }, not sent yet:
summary-send = Send
summary-sent = Sent.
summary-sent-already = That is sent already.

## Who does what by when

action-add = Add who does what by when
action-who = Who does it?
# A button. Variables:
#   $who (String) - a teacher, or a parent's first name
action-of = { $who }
# Variables:
#   $who (String) - a teacher, or a parent's first name
action-what = What does { $who } do? Write it in one sentence.
# Variables:
#   $most (Number) - characters
action-too-long = Please say it in one sentence of at most { $most } characters.
action-in-words = Please write it in words, so that it can be read at a glance.
# Variables:
#   $words (String) - what is to be done
action-by-when = “{ $words }” – by when? Choose a day, or write one: 20 March, Friday 14:00.
# Below what was agreed. Variables:
#   $who (String) - who does it
#   $by (String) - weekday and date, perhaps with the time
#   $words (String) - what is to be done
action-line = – { $who }, by { $by }: { $words }
# A button. Variables:
#   $words (String) - how it begins
action-without = Without: { $words }

# To a teacher, after a colleague said yes. Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent's first name
action-named = <b>{ $child }</b> · agreed with { $parent }; you are to do something. It is your promise when you say so:
action-accept = I promise it
# Over the chat.
action-accepted = Promised. The other side reads it.
