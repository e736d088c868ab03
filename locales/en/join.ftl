### Joining by the link on a sheet (handlers/join.py)

# Variables:
#   $school (String) - the school's name
join-welcome = Welcome to { $school }.

# Variables:
#   $name (String) - the parent, first name and initial
#   $relation (String) - mother, father, guardian, grandparent or carer
#   $child (String) - the child, first name and initial
#   $class (String) - the class
join-parent = { $relation ->
    [mother] This sheet is for { $name }, mother of { $child }, class { $class }. Is that you?
    [father] This sheet is for { $name }, father of { $child }, class { $class }. Is that you?
    [guardian] This sheet is for { $name }, guardian of { $child }, class { $class }. Is that you?
    [grandparent] This sheet is for { $name }, grandparent of { $child }, class { $class }. Is that you?
   *[carer] This sheet is for { $name }, who cares for { $child }, class { $class }. Is that you?
}

# Variables:
#   $name (String) - the teacher, as families know them
join-teacher = This link is for { $name }, teacher. Is that you?

# Variables:
#   $name (String) - first name and initial
join-office = This link is for { $name }, school office. Is that you?

join-yes = Yes, that is me
join-no = No

## After Yes

# Variables:
#   $name (String) - first name
#   $teachers (String) - the teachers of the child's class, a list
#   $child (String) - the child, first name and initial
join-done-parent = Done, { $name }. News for the class of { $child } from { $teachers } will come here.

# The line after it.
join-write-here = To write to them, simply write here.

# When the class has no teacher in the list yet. Variables:
#   $name (String) - first name
#   $child (String) - the child, first name and initial
join-done-parent-alone = Done, { $name }. News for the class of { $child } will come here.

# Variables:
#   $name (String) - the teacher
join-done-teacher = Done, { $name }. With /update you tell the families of your class something.

# The line after it.
join-answer-here = What families write comes here, too: swipe on it to answer.

# Variables:
#   $name (String) - first name
join-done-office = Done, { $name }. With /home you see how everything stands.

# Variables:
#   $from (String) - time
#   $until (String) - time
join-quiet = Quiet from { $from } to { $until }: what can wait will wait.

join-quiet-none = You have no quiet hours.

join-change-quiet = Change quiet hours

## After No

join-not-you = Thank you for telling us. Nobody has joined with it. Please give it back to the school.

## When the link opens nothing

join-unknown = I do not know that link. Please scan the square on your sheet again.

join-too-many-guesses = Those were too many tries. Please wait an hour.

join-used = This invitation has been used already. If that was not you, please tell the school.

join-already = You have joined with this invitation already.

# Variables:
#   $day (String) - the last day
join-expired = This invitation could be used until { $day }. The school will gladly make a new one.

join-replaced = The school has made a newer invitation in place of this one. Please use that one.

join-someone-else = This invitation is for somebody who uses Homeroom with another account.
