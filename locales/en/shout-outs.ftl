### Good news for the whole school, with the family's yes (handlers/shout_outs/)

## Its teacher

# A button.
shout-tell = Tell the whole school

# Variables:
#   $child (String) - first name and initial
shout-what = What shall every family of the school read about { $child }? Write it in a sentence.
shout-as-read = As every family would read it:

# Variables:
#   $child (String) - first name
#   $class (String) - the class
#   $words (String) - what the teacher or a parent wrote
shout-line = ⭐ { $child }, { $class }: “{ $words }”
shout-ruler = ─

# Variables:
#   $children (String) - first names
shout-names-others = It also names { $children }: their families are not asked.
shout-is-draft = To change it, write it anew. The family is asked before anybody reads it.
shout-is-asked = The family is asked. Nothing goes out before everyone says yes.
shout-is-allowed = The family says yes: it goes out with the next weekly messages.
shout-is-refused = The family would rather not have this told to the whole school.
shout-is-withheld = The office keeps it back.
shout-is-sent = Every family has read it with its weekly message.

# A button.
shout-ask = Ask the family
shout-given-up = All right, the whole school is told nothing.
shout-words-only = Only words can be told to the whole school: please write a sentence.
shout-nobody = Nobody of the family has joined yet, so nobody can be asked.
shout-not-for-them = The family would rather not have news told beyond the family.

## The family

# Variables:
#   $teacher (String) - who would like to
shout-may-tell = { $teacher } would like every family of the school to read this:

# Variables:
#   $child (String) - first name
shout-all-agree = It goes out only if everyone who cares for { $child } says yes.
shout-you-said-yes = ✓ You said yes.
shout-you-said-no = ✓ You said no.
shout-you-said-no-late = ✓ You said no. Some families have read it already; nobody else will.

## Everyone

shout-from-school = From the school

## The office

# Variables:
#   $moment (DateTime) - when the first class's weekly message leaves
shout-office-when = From the school: from { $moment } every family reads this.
shout-office = From the school: every family reads this.

# Variables:
#   $number (Number) - which of them
#   $words (String) - child, class and words
shout-office-line = { $number }. { $words }

# Variables:
#   $number (Number) - which of them
#   $words (String) - child, class and words
shout-office-held = { $number }. Kept back: { $words }

# Buttons. Variables:
#   $number (Number) - which of them
shout-withhold = Keep { $number } back

# Variables:
#   $number (Number) - which of them
shout-bring-back = Let { $number } go out
shout-too-late = It has left already.
