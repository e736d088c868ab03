### What a parent allows: photos of their child, and good news beyond the family (handlers/parents/give_consent.py)

# A button in the settings.
settings-consents = Photos and good news
consents-which = For which child?

# A button. Variables:
#   $child (String) - first name
consents-child = { $child }

# The first line of the card. Variables:
#   $child (String) - first name
consents-of = What do you allow for { $child }?

# Variables:
#   $child (String) - first name
#   $answer (String) - what they said, with a full stop
consents-photos = Photos of { $child }, sent to you and to who else cares for { $child }: { $answer }

# Variables:
#   $child (String) - first name
#   $answer (String) - what they said, with a full stop
consents-sharing = Good news about { $child } told in class or school, by first name: { $answer }

# Variables:
#   $child (String) - first name
consents-all-agree = Where anyone who cares for { $child } says no, it is not done.
consents-said-yes = yes.
consents-said-no = no.
consents-said-nothing = not answered yet.

# Buttons.
consents-photos-yes = Photos: yes
consents-photos-no = Photos: no
consents-sharing-yes = Good news: yes
consents-sharing-no = Good news: no

# A button that was chosen. Variables:
#   $choice (String) - the button's words
consents-chosen = ✓ { $choice }

# A button for who has just joined.
consents-ask = Photos and good news: yes or no?

# The line for who has just joined. Variables:
#   $child (String) - first name
join-consents = May teachers send you photos of { $child }, and tell good news about { $child } in class?

# A teacher's button: the praise is a photo alone, and the family has not answered.
consents-ask-family = Ask the family
consents-family-asked = I have asked the family.
consents-asked-before = The family was asked before and has not said yes.

## A teacher has something that needs an answer

# Variables:
#   $teacher (String) - who has it
#   $child (String) - first name
consents-needed-photos = { $teacher } has a photo of { $child } for you. May teachers send you photos of { $child }?

# Buttons.
consents-needed-yes = Yes
consents-needed-no = No
