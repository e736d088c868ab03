### Thanks between teachers and parents (handlers/thanks/)

## Who helped, for a teacher

# A button on the card of a week
thanks-who-helped = People who helped

# Variables:
#   $class (String) - the class
thanks-helpers = People who helped in { $class } this week. Would you like to thank somebody?

# Variables:
#   $parent (String) - the parent's name
#   $child (String) - first name and initial of the child
thanks-helper-came = { $parent } ({ $child }): came to the meeting

# Variables:
#   $parent (String) - the parent's name
#   $child (String) - first name and initial of the child
thanks-helper-answered = { $parent } ({ $child }): answered you

# Variables:
#   $parent (String) - the parent's name
#   $child (String) - first name and initial of the child
thanks-helper-kept-promise = { $parent } ({ $child }): kept a promise

# A button. Variables:
#   $parent (String) - the parent's name
thanks-thank = Thank { $parent }

thanks-not-this-week = Not this week

thanks-not-now = All right, not this week.

# Variables:
#   $class (String) - the class
thanks-nobody-new = { $class }: nobody new to thank this week.

## Which teacher, for a parent

# A button of /write
thanks-a-teacher = Thank a teacher

thanks-whom = Whom would you like to thank?

thanks-no-teachers = There is no teacher of your child here yet.

# A button. Variables:
#   $teacher (String) - how the teacher is called
#   $child (String) - first name and initial of the child
thanks-teacher = { $teacher } · { $child }

## The thanks themselves

# The first line, for who sends and who reads it. Variables:
#   $from (String) - who thanks
#   $to (String) - whom
#   $child (String) - first name and initial of the child they both know
thanks-head = <b>{ $from }</b> thanks { $to } · { $child }

# Variables:
#   $words (String) - as they were written
thanks-words = { $words }

thanks-for-came = Thank you for coming to our meeting!
thanks-for-answered = Thank you for your answer!
thanks-for-kept-promise = Thank you for keeping your promise!
thanks-alone = Thank you!

thanks-line = ─

thanks-own-words = Send it so, or write your own words now.

thanks-send = Send

# Variables:
#   $to (String) - whom it goes to
thanks-on-its-way = It goes to { $to }.

thanks-undo = Undo

thanks-taken-back = Taken back.

thanks-given-up = Nothing was sent.

thanks-too-late = This can no longer be taken back.

# Variables:
#   $most (Number) - how many characters fit
thanks-too-long = Thanks are read in one glance: at most { $most } characters, please.

thanks-in-words = Please write your thanks in words.

# Variables:
#   $to (String) - whom it was for
thanks-nobody = { $to } cannot be reached here any more.
