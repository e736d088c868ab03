### Good news from home: thanked for, and told in class where the family allows it (handlers/wins/)

# A button under a weekly message, for who tried its next step.
win-tell = Tell how it went

## For teachers, below the parent's message

# Buttons.
win-thank = ❤️ Thank you
win-ask = Ask to share in class

# Variables:
#   $teachers (String) - who said thank you
win-thanked-by = ❤️ Thank you from { $teachers }

# Variables:
#   $teacher (String) - who asked the parent
win-was-asked = { $teacher } asked whether it may be shared in class.

# Variables:
#   $class (String) - the class
win-may-be-told = It may be told to the families of { $class }.

# Variables:
#   $class (String) - the class
win-was-told = Told to the families of { $class }.
win-stays-home = The family would rather keep this between you.

# Said on the pressed button. Variables:
#   $parent (String) - the parent, as they like to be called
win-thanks-told = { $parent } sees your thank you.

# Said on the pressed button. Variables:
#   $parent (String) - the parent, as they like to be called
win-asked = I have asked { $parent }.

## The parent is asked, and answers

# Variables:
#   $teacher (String) - who would like to share it
#   $class (String) - the class
#   $child (String) - first name
win-may-share = May { $teacher } tell the families of { $class } about { $child }, by first name?

# Buttons.
win-yes = Yes
win-no = No
win-you-said-yes = ✓ You said yes. You can say no at any time.
win-you-said-no = ✓ You said no. It is not told, or is taken back where that still works.

# On the parent's own card of the message. Variables:
#   $teachers (String) - who said thank you
#   $count (Number) - how many teachers
win-thanked =
    { $count ->
        [one] ❤️ { $teachers } says thank you.
       *[other] ❤️ { $teachers } say thank you.
    }

## The teacher shares it

# Variables:
#   $class (String) - the class
#   $child (String) - first name
win-answer-yes = Yes: you may tell the families of { $class } about { $child }.

# Variables:
#   $class (String) - the class
#   $child (String) - first name
win-answer-no = This about { $child } stays between you and the family: please do not tell { $class }.

# A button.
win-share = See it as an update
win-becomes-update = The update is below: nothing leaves before you tap Send.
win-taken-out = The family would rather not have this told any more: the update is taken back.
