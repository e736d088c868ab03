### What several parents share (handlers/messages/shared_thread.py, shared_heads.py, handlers/teachers/open_shared_thread.py)

## Opening it

shared-about-whom = About whom? A shared thread is read by several parents of a child and its teachers.
shared-nobody = None of your children here has two parents who have joined, so there is nothing to share yet.

# Variables:
#   $child (String) - first name and initial
shared-open-it = A shared thread about { $child }? These will read all that is written in it:

shared-each-sees =
    Each of them sees the others’ names and words, nobody an account or a number.
    What was written before stays where it is.

shared-open = Open it

# A button. Variables:
#   $parent (String) - who would not read it
shared-without = Without { $parent }

# Variables:
#   $child (String) - first name and initial
#   $who (String) - parents and teachers, a list
shared-stands = Shared about { $child }: { $who } read it. They have been told.

# Variables:
#   $child (String) - first name and initial
shared-ask-colleague = A shared thread about { $child } is open. A colleague who reads it can add you.

# A button. Variables:
#   $name (String) - a parent or a colleague
shared-add = Add { $name }
shared-close = Close it
shared-write = Write into it
shared-leave = Leave it

## What everyone in it is told

# Variables:
#   $teacher (String) - who opened it
#   $child (String) - first name and initial
#   $who (String) - all who read it, a list
shared-opened =
    { $teacher } has opened a shared thread about <b>{ $child }</b>:
    { $who } read all that is written in it, and see who wrote it.

# Below it, for parents
shared-stays-private = What you write to the teachers without replying here stays private.

# Variables:
#   $teacher (String) - who added them
#   $added (String) - who is new
#   $child (String) - first name and initial
#   $who (String) - all who read it now, a list
shared-added = { $teacher } has added { $added } to the shared thread about <b>{ $child }</b>: from now on { $who } read all that is written in it.

# To the teachers. Variables:
#   $parent (String) - who left
#   $child (String) - first name and initial
#   $who (String) - who still reads it, a list
shared-left =
    { $parent } has left the shared thread about <b>{ $child }</b>:
    { $who } still read it.

# Variables:
#   $teacher (String) - who closed it
#   $child (String) - first name and initial
shared-closed =
    The shared thread about <b>{ $child }</b> has been closed by { $teacher }.
    You can write to the teachers alone at any time, just like that.

# Variables:
#   $child (String) - first name and initial
shared-you-closed = The shared thread about { $child } is closed, and everyone has been told.

# Variables:
#   $child (String) - first name and initial
shared-you-left =
    You have left the shared thread about { $child } and read nothing of it any more.
    The teachers can add you again.

shared-over = You are not in this shared thread any more, or it is closed: nobody in it reads this.

## Its messages

# The first lines of every message. Variables:
#   $who (String) - all who read it, a list
#   $child (String) - first name and initial
#   $author (String) - who wrote this one
shared-head =
    <b>Shared: { $who } · { $child }</b>
    { $author }:

# Who wrote it. Variables:
#   $parent (String) - the parent's first name
#   $relation (String) - mother, father, guardian, grandparent or carer
shared-parent = { $parent }, { $relation ->
    [mother] mother
    [father] father
    [guardian] guardian
    [grandparent] grandparent
   *[carer] carer
}

# Variables:
#   $who (String) - all others who read it, a list
#   $child (String) - first name and initial
shared-what = What would you like to tell { $who } about { $child }? All of them read it.
