### The families of a round: who has no time yet, booking for who phones, wishes (handlers/waiting/families_of_round.py, book_for_family.py, wish_to_meet.py)

# A button. Variables:
#   $round (String) - what the meetings are called
families-button = Families · { $round }

# Variables:
#   $round (String) - what the meetings are called
families-round = <b>{ $round }</b>

families-none = There are no families here yet.

# A button. Variables:
#   $class (String) - the class
families-class = { $class }

# Variables:
#   $class (String) - the class
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-in-class = { $class }: { $booked } of { $all } have a time

# Variables:
#   $round (String) - what the meetings are called
#   $class (String) - the class
families-of-class = <b>{ $round } · { $class }</b>

# Variables:
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-booked = { $all ->
    [one] { $booked } of { $all } child: a time is booked.
   *[other] { $booked } of { $all } children: a time is booked.
}

# Variables:
#   $children (String) - first names and initials, a list
families-no-time = No time yet: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-waiting = Waiting for a time: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-not-needed = No need to meet this time: { $children }

# Variables:
#   $children (String) - first names and initials, each with the parents' names, a list
families-to-phone = To phone, as Homeroom does not reach them: { $children }.

# A button. Variables:
#   $count (Number) - families
families-invite = { $count ->
    [one] Invite { $count } family
   *[other] Invite { $count } families
}

# Variables:
#   $count (Number) - families
families-invited = { $count ->
    [one] Invited today: { $count } family. Tomorrow you can invite them again.
   *[other] Invited today: { $count } families. Tomorrow you can invite them again.
}

# To a parent. Variables:
#   $round (String) - what the meetings are called
#   $children (String) - their children without a time, a list
families-invitation =
    <b>{ $round }</b> · { $children }
    There is still time to choose when to talk with the teachers.
    /meet shows what is free. If nothing suits, just write here, and the teachers find another way.

# A button. Variables:
#   $child (String) - first name and initial
families-child = { $child }

# A button. Variables:
#   $child (String) - first name and initial
families-child-booked = ✓ { $child }

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $round (String) - what the meetings are called
family-head = <b>{ $child } · { $class }</b> · { $round }

family-no-time = No time yet.

family-waits = They wait for a time.

# Variables:
#   $parents (String) - who acts for the child, a list
family-parents = Parents: { $parents }

family-no-parents = The school’s list names no parent.

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
family-meeting = { $moment } · { $teachers } with { $parents }

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
#   $children (String) - about whom, a list
family-meeting-about = { $moment } · { $teachers } with { $parents } · { $children }

# A button. Variables:
#   $time (String) - when the meeting begins
family-move = Move { $time }

# A button. Variables:
#   $time (String) - when the meeting begins
family-cancel = Cancel { $time }

family-move-it = Move

family-cancel-it = Cancel

family-undo = Undo

family-say-why = Did they say why? Everyone who meets reads it.

# A button. Variables:
#   $parent (String) - who phones
family-book = Book for { $parent }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
family-with = { $teacher }

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-with-whom = { $parent }, about { $child }: whom would they like to meet?

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-no-teacher = { $parent }, about { $child }: no teacher of the class offers times in this round.

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
#   $teacher (String) - whom they meet
family-which-time = { $parent } and { $teacher }, about { $child }: which time?

# Variables:
#   $moment (String) - weekday, date and time
family-instead-of = Instead of { $moment }: which time?

family-no-times = No time is free.

# Variables:
#   $day (String) - weekday and date
family-day = { $day }

# Variables:
#   $time (String) - the time that was chosen
family-time-taken = { $time } is not free any more.

# Variables:
#   $time (String) - the time that was chosen
family-is-busy = At { $time } the family has another meeting.

# Variables:
#   $parents (String) - parents who have not joined, a list
family-tell-yourself = { $parents }: not in Homeroom yet, so please tell them yourself.

# What the family reads. Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-requested = { $teacher } would like to meet you about <b>{ $child }</b> and is glad of any time that suits you.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-optional = { $teacher } is glad to meet you about <b>{ $child }</b> if you would like to. You decide.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-not-needed = { $teacher } sees no need to meet about <b>{ $child }</b> this time. You are welcome all the same.

# Variables:
#   $words (String) - what the teacher adds
wish-words = “{ $words }”

# Variables:
#   $round (String) - what the meetings are called
wish-head = <b>{ $round }</b>

wish-meet = /meet shows the times.

# Buttons of a teacher.
see-me-requested = Please come

see-me-optional = If you like

see-me-not-needed = No need

# What the teacher said, in a phrase.
see-said-requested = please come

see-said-optional = if they like

see-said-not-needed = no need this time

# Variables:
#   $wish (String) - what the teacher said, in a phrase
wish-not-told = You noted: { $wish }. Not sent yet.

# Variables:
#   $wish (String) - what the teacher said, in a phrase
#   $day (String) - weekday and date
wish-told = You told the family on { $day }: { $wish }.

# Variables:
#   $child (String) - first name and initial
wish-will-read = { $child }’s parents will read:

# Variables:
#   $day (String) - weekday and date
wish-was-told = Told on { $day }, each parent for themselves:

wish-send = Send

wish-add-words = Add a sentence

wish-take-back = Take it back

# Variables:
#   $child (String) - first name and initial
wish-which-words = What would you like to add? Only { $child }’s parents read it.

# Variables:
#   $most (Number) - characters
wish-too-long = { $most ->
    [one] Please say it in one sentence of at most { $most } character.
   *[other] Please say it in one sentence of at most { $most } characters.
}

# Variables:
#   $child (String) - first name and initial
wish-dropped = Taken back: { $child }’s family is not asked for anything.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
wish-taken-back = { $teacher } has taken back what was written here about meeting for <b>{ $child }</b>, and you are welcome as always.
