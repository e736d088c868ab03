### What was agreed (handlers/agreements/write_recap.py, confirm_recap.py, recap_card.py)

## Writing it down

# A teacher is asked.
recap-with-whom = With whom did you agree something?

# A button. Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent's first name
recap-with = { $child } · { $parent }

# A parent of several children is asked.
recap-about-whom = About whom did you agree something?
recap-nobody = There is nobody here yet with whom something could be agreed.

# Variables:
#   $who (String) - with whom, a list
#   $child (String) - first name and initial
recap-what = What did you agree with { $who } about { $child }? Write or say who does what, and until when.

recap-only-words = Please write it in words, or say it in a voice message, so that it can be agreed.

# Variables:
#   $most (Number) - how many characters
recap-too-long = That is too long to be read at a glance. Please put what you agreed in { $most } characters at most.

# A button below a message that was answered.
recap-button = Write down what we agreed

## On the author's card

# Variables:
#   $who (String) - who is asked, a list
#   $child (String) - first name and initial
recap-asked = I have asked { $who } whether this is what you agreed about { $child }:

# Above the words once they were answered. Variables:
#   $child (String) - first name and initial
recap-own = What you wrote down as agreed about { $child }:

# The news that the other side said yes. Variables:
#   $child (String) - first name and initial
#   $standing (String) - agreed by both, when, and who said yes
recap-told = <b>{ $child }</b> · { $standing }

## What the other side reads

# On a parent's phone. Variables:
#   $teacher (String) - who wrote it
#   $child (String) - first name and initial
recap-first-from-teacher = { $teacher } wrote down what you agreed about <b>{ $child }</b>:

# The same for a correction. Variables:
#   $teacher (String) - who wrote it
#   $child (String) - first name and initial
recap-again-from-teacher = { $teacher } would put what you agreed about <b>{ $child }</b> like this:

# On a teacher's phone. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $parent (String) - the parent's first name
#   $relation (String) - mother, father, guardian, grandparent or carer
recap-first-from-parent = <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] mother
    [father] father
    [guardian] guardian
    [grandparent] grandparent
   *[carer] carer
}, wrote down what you agreed:

# The same for a correction. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $parent (String) - the parent's first name
#   $relation (String) - mother, father, guardian, grandparent or carer
recap-again-from-parent = <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] mother
    [father] father
    [guardian] guardian
    [grandparent] grandparent
   *[carer] carer
}, would put what you agreed like this:

# On a colleague's phone. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $teacher (String) - the colleague who wrote it
#   $parent (String) - the parent's first name
recap-first-from-colleague = <b>{ $child } · { $class }</b> · { $teacher } wrote down what was agreed with { $parent }:

# The same for a correction. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $teacher (String) - the colleague who wrote it
#   $parent (String) - the parent's first name
recap-again-from-colleague = <b>{ $child } · { $class }</b> · { $teacher } would put what was agreed with { $parent } like this:

recap-yes = Yes, that is right
recap-not-quite = Not quite

# Variables:
#   $child (String) - first name and initial
#   $who (String) - who reads it, a list
recap-how-then = How would you put it, about { $child }? Your next message goes to { $who }.

# The first line of a reminder.
recap-reminder = This still waits for your answer.

## How it stands

# Variables:
#   $who (String) - who said yes
#   $moment (String) - weekday, date and time
recap-agreed = ✓ Agreed by both, { $moment }. { $who } said yes.

# Variables:
#   $who (String) - who put it differently
#   $moment (String) - weekday, date and time
recap-corrected = { $who } has put it differently, { $moment }.

# The words cannot be changed or taken back any more. Variables:
#   $standing (String) - agreed or put differently, by whom and when
recap-settled = { $standing } These words stay as they were. With /recap you write down something new.

recap-crossed = Somebody was quicker, so I have not sent your words; they are kept.
recap-withdrawn = What was written down has been taken back, so I have not sent your words; they are kept.

## Found again

# Variables:
#   $moment (String) - weekday, date and time
#   $words (String) - how it begins
recap-last = Agreed by both, { $moment }: { $words }

# A button.
recap-show-agreed = What was agreed

# A line of what was said before. Variables:
#   $moment (String) - weekday, date and time
#   $author (String) - who wrote it
#   $words (String) - how it begins
recap-said = { $moment } · { $author }, written down as agreed: { $words }
