### What parents open with a button: absences, questions, good news, worries, calls (handlers/parents/write_openers.py and the files it names)

## /write

write-what-about = What is it about?
write-absence = Absence
write-call-me = Please call me

# Each a button, and what stands above such a message on both sides.
opener-is-question = Question
opener-is-good-news = Good news
opener-is-worry = Worry

# Asks for the words. Variables:
#   $opener (String) - Question, Good news or Worry
#   $child (String) - first name and initial
write-now = { $opener } about { $child }: write or send it now.

# The first line on a teacher's phone. Variables:
#   $opener (String) - Question, Good news or Worry
#   $head (String) - child, class, parent and relation
opener-head = <b>{ $opener }</b> · { $head }

# In a list, and on the card of what was sent. Variables:
#   $days (String) - today, tomorrow or dates
opened-absent = Absent { $days }

# The same. Variables:
#   $when (String) - now, or half of a day
opened-call = Call · { $when }

# Over the chat, when a teacher answered in one tap. Variables:
#   $parent (String) - the parent's first name
opener-answered = { $parent } reads that from you now.

## Absence

# Within a sentence, behind "absent".
absence-today = today
absence-tomorrow = tomorrow

# Variables:
#   $days (String) - a date, or from one to another
absence-days = { $days }

absence-who = Who will be absent?
absence-both = Both

# Variables:
#   $children (String) - first names and initials
absence-when = When will { $children } be absent?

absence-on-today = Today
absence-on-tomorrow = Tomorrow

# A button. Variables:
#   $day (String) - the next school day, weekday and date
absence-on-day = { $day }

absence-other-days = Other days
absence-write-days = Write the day, or the first and the last, like: 14 May, or 14–18 May.
absence-days-unclear = I cannot read a day there. Write it like: 14 May, or 14–18 May.

# Variables:
#   $days (String) - a date, or from one to another
absence-no-school = There is no school then: { $days }. Write other days, or leave it so.

# Variables:
#   $children (String) - first names and initials
#   $days (String) - today, tomorrow or dates
absence-why = { $children }: absent { $days }. Why?

# Four buttons.
absence-reason-ill = Ill
absence-reason-doctor = Doctor
absence-reason-family = Family
absence-reason-other = Other

absence-write-reason = Write the reason in your words; the teachers read it.
absence-told-already = This absence has been told already.

# Variables:
#   $children (String) - first names and initials
#   $days (String) - today, tomorrow or dates
absence-noted = Noted and sent to the teachers: { $children }, absent { $days }.

# Variables:
#   $children (String) - first names and initials
#   $days (String) - today, tomorrow or dates
absence-noted-get-well = Noted and sent to the teachers: { $children }, absent { $days }. Get well soon!

absence-undo = Undo
absence-undone = Taken back: this absence does not count any more.

# A button under words that were simply written.
absence-send-today = Send as absence, today

# The first line on a teacher's phone. Variables:
#   $head (String) - child, class, parent and relation
#   $days (String) - today, tomorrow or dates
absence-head = { $head } · absent { $days }

# The same with the reason. Variables:
#   $head (String) - child, class, parent and relation
#   $days (String) - today, tomorrow or dates
#   $why (String) - ill, doctor or family
absence-head-why = { $head } · absent { $days } ({ $why })

absence-because-ill = ill
absence-because-doctor = doctor
absence-because-family = family

# To the teachers when the parent took it back. Variables:
#   $head (String) - child, class, parent and relation
#   $days (String) - today, tomorrow or dates
absence-not-after-all = { $head }: not absent after all ({ $days })

# The teacher's buttons, and what the parent reads then.
absence-thanks-get-well = Thanks, get well
absence-thanks = Thanks
absence-thanked-ill = Thank you for telling us. Get well soon!
absence-thanked = Thank you for telling us.

# On the teachers' list. Variables:
#   $class (String) - the class
#   $children (String) - first names and initials
absent-in = Absent today in <b>{ $class }</b>: { $children }

# The list when an absence was taken back. Variables:
#   $class (String) - the class
absent-nobody-in = Absent today in <b>{ $class }</b>: nobody

absent-nobody = Nobody is absent today in your classes.

## Please call me

call-when = When would it suit you? The school has your number; none is shown here.

# A button, and within the teacher's first line. Variables:
#   $time (String) - when school ends
call-until = Now, until { $time }

# The same. Variables:
#   $day (String) - weekday and date
call-in-the-morning = { $day }, in the morning

# The same. Variables:
#   $day (String) - weekday and date
call-in-the-afternoon = { $day }, in the afternoon

call-what-about = What is it about? Write it, or leave it so.
call-without-words = Send without words
call-too-late = That time is over. Please choose again under /write.
call-no-day = The calendar shows no school day ahead. Please reach the school as you always do.

# The first line on a teacher's phone. Variables:
#   $when (String) - now, or half of a day
#   $head (String) - child, class, parent and relation
opener-call-head = <b>Please call</b> · { $when } · { $head }

# The teacher's button, and what the parent reads then.
opener-i-will-call = I will call

# Variables:
#   $when (String) - now, or half of a day
call-promised = I will call you · { $when }

## Worry

worry-whom = To whom would you like to write?
worry-to-teachers = To the teachers
worry-to-contact = To the safeguarding contact instead

# Variables:
#   $child (String) - first name and initial
worry-write =
    What worries you about { $child }? Write it now.
    The school’s safeguarding contact reads it, no teacher of the class does.

# Above the words that are about to be sent. Variables:
#   $child (String) - first name and initial
worry-card = To the school’s safeguarding contact, not to the teachers, about { $child }:

# Variables:
#   $child (String) - first name and initial
worry-sent = Sent to the school’s safeguarding contact, not to the teachers, about { $child }

worry-nobody-reads = At the moment nobody would read it here. Please use these numbers, or reach the school as you always do.

# The first line for the safeguarding contact. Variables:
#   $head (String) - child, class, parent and relation
worry-head = <b>Worry, for the safeguarding contact only</b> · { $head }

# Variables:
#   $child (String) - first name and initial
worry-what-to-answer = Write your answer about { $child }; no teacher reads it.

# Variables:
#   $child (String) - first name and initial
worry-answer-sent = Sent · { $child } · No teacher reads it.

# The first line of an answer on the parent's phone. Variables:
#   $child (String) - first name and initial
worry-from-contact = <b>{ $child }</b> · the school’s safeguarding contact
