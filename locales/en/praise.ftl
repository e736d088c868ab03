### Praise at any time (handlers/praise/)

## Whom

# Variables:
#   $class (String) - the class
praise-whom = { $class }: whom would you like to praise?

# When several are chosen. Variables:
#   $class (String) - the class
praise-tick = { $class }: tap everyone it is about. Each family reads of its own child alone.

praise-which-class = Whom would you like to praise? First the class:

# Variables:
#   $class (String) - the class
praise-no-children = No child is listed in { $class } at the moment.

# What the mark before some names means.
praise-waited = 🌱 not celebrated for two weeks

# A button. Variables:
#   $child (String) - first name and initial
praise-child = { $child }

# A button of a child who was not celebrated for two weeks. Variables:
#   $child (String) - first name and initial
praise-child-waited = 🌱 { $child }

# A button of a child who is chosen. Variables:
#   $child (String) - first name and initial
praise-ticked = ✓ { $child }

praise-several = Several at once
praise-go-on = Go on
praise-page-before = ‹
praise-page-after = ›

# Variables:
#   $children (String) - first names and initials, joined as a list
praise-unfinished = Not finished yet: praise for { $children }

## When the name is written

# Above the names or classes to choose from.
praise-nobody-named = I find nobody of that name. Write it differently, or tap it.
praise-which-child = Whom do you mean?
praise-more-named = There are more: write more of the name.

# A button: one of several children in a teacher's classes. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
praise-child-in = { $child } · { $class }

## What went well

# Several children in the next texts. Variables:
#   $children (String) - first names and initials, joined as a list
praise-children = { $children }

# Variables:
#   $children (String) - first names and initials, joined as a list
praise-what = { $children }: what went well? Tap it, or write or say it; a photo is fine, too.

# A button: progress, in something that is asked for next.
praise-progress = Progress in …

# Variables:
#   $children (String) - first names and initials, joined as a list
praise-progress-what = { $children }: progress in what? Tap it or write it.

# A button. Variables:
#   $subject (String) - as in the school's list
praise-subject = { $subject }

praise-just-progress = Just progress

# Variables:
#   $most (Number) - characters
praise-progress-short = Please say it in a few words, at most { $most } characters.

praise-another-child = Another child too
praise-change-palette = Change the palette
praise-unsuitable = Praise can be words, a photo or a voice message. Please send one of these.

# Variables:
#   $over (Number) - how many characters too many
praise-too-long = { $over ->
    [one] That is { $over } character too long. A sentence or two is best.
   *[other] That is { $over } characters too long. A sentence or two is best.
}

## The class's own strengths

# Variables:
#   $class (String) - the class
praise-palette = The strengths of { $class }, for all its teachers. Tap one to hide it or to bring it back; to add your own, write it.

# A button: one that the class uses. Variables:
#   $strength (String) - the strength
praise-used = ✓ { $strength }

# Variables:
#   $most (Number) - characters
praise-strength-short = Please use at most { $most } characters, so that it fits on a button.

# Variables:
#   $most (Number) - how many own ones a class can have
praise-palette-full = A class can have { $most } of its own. Bring back a hidden one, or hide one and use its place in words.

## As the family reads it

# Variables:
#   $child (String) - first name
#   $class (String) - the class
#   $teacher (String) - the teacher
praise-head = <b>{ $child }</b> · { $class } · from { $teacher }:

# The same for a photo or voice message without words. Variables:
#   $child (String) - first name
#   $class (String) - the class
#   $teacher (String) - the teacher
praise-head-file = <b>{ $child }</b> · { $class } · from { $teacher }

# Variables:
#   $child (String) - first name
#   $what (String) - in what, as the teacher wrote it
praise-progress-in = { $child } made progress in { $what }.

# A strength of the class's own. Variables:
#   $words (String) - as its teacher wrote it
praise-own-strength = ⭐ { $words }

# Variables:
#   $words (String) - the teacher's words, as written
praise-words = { $words }

praise-thank = ❤️ Thank you

# A button. Variables:
#   $teacher (String) - the teacher
praise-write-to = Write to { $teacher }

praise-you-thanked = ❤️ You said thank you.

# Over the chat, on an old button. Variables:
#   $teacher (String) - the teacher
praise-was-taken-back = { $teacher } has taken this back.

# Variables:
#   $teacher (String) - the teacher
#   $child (String) - first name and initial
praise-write-now = To { $teacher }, about { $child }: write or send it now.

# The same when that teacher does not teach the child any more. Variables:
#   $child (String) - first name and initial
praise-write-team = To the teachers of { $child }: write or send it now.

## The teacher's card

praise-line = ─
praise-with-photo = (with your photo)
praise-with-voice = (with your voice message)

# Variables:
#   $class (String) - the class
praise-nobody-left = None of these children is in { $class } any more.

# A group: below what the first child's family reads. Variables:
#   $children (String) - the other children, joined as a list
praise-same = The same for { $children }: each family reads of its own child alone. Write {"{child}"} where the name belongs.

# Variables:
#   $children (String) - first names in the sentence, joined as a list
praise-names-others = Your sentence also names { $children }; another family will read that.

# Variables:
#   $children (String) - the children, joined as a list
praise-no-photo = Photos are not allowed for { $children }: there the family gets it without the photo.

# Variables:
#   $children (String) - the children, joined as a list
praise-no-photo-no-words = Photos are not allowed for { $children }: please add a word or a strength, so that there is something to read.

praise-photo-of-others = Please look whether another child is on the photo: its family was not asked.
praise-photo-of-several = Every family gets the same photo. Please look whether it shows a child whose family was not asked.

# Variables:
#   $parents (String) - their names, joined as a list
praise-to = To { $parents }. Whatever you write or send now is added.

# Variables:
#   $parents (Number) - how many parents
praise-to-many = { $parents ->
    [one] To { $parents } parent. Whatever you write or send now is added.
   *[other] To { $parents } parents. Whatever you write or send now is added.
}

praise-nobody = Nobody of the family can be reached yet.
praise-send = Send now
praise-keep = For the weekly message
praise-other-strength = Another strength
praise-other-children = Other children

# What is left of an older card of the same praise.
praise-elsewhere = This praise is on another card now.

# Variables:
#   $time (String) - with seconds
#   $parents (Number) - how many can be reached
praise-sending-at = { $parents ->
    [one] Sending at { $time } to { $parents } parent.
   *[other] Sending at { $time } to { $parents } parents.
}

# Variables:
#   $class (String) - the class
praise-kept = Kept for the weekly message of { $class }.

praise-undo = Undo
praise-undone = Undone. Nothing was sent.
praise-too-late = It has left already and cannot be undone.
# The teacher edits the message a praise was written in, after it was sent or kept.
praise-edit-late = The praise stays as it was before your change. To change it, tap Undo or Take back first.
praise-given-up = All right, nothing was sent.
praise-take-back = Take back
praise-taken-back = Taken back.

# Variables:
#   $parents (String) - their names
praise-still-there = Telegram did not let it be removed any more from the phone of { $parents }.

# Names of parents in the next texts. Variables:
#   $parents (String) - their names, joined as a list
praise-parents = { $parents }

# The same when there are many. Variables:
#   $count (Number) - how many
praise-many-parents = { $count ->
    [one] { $count } parent
   *[other] { $count } parents
}

# Variables:
#   $parents (String) - names or a number
praise-reached = Reached: { $parents }

# Variables:
#   $parents (String) - names or a number
praise-waiting = On its way: { $parents }

# Variables:
#   $parents (String) - names or a number
#   $moment (String) - weekday, date and time
praise-quiet = By { $moment } (quiet hours): { $parents }

# Variables:
#   $parents (String) - names or a number
praise-missed-not-joined = Not joined yet: { $parents }

# Variables:
#   $parents (String) - names or a number
praise-missed-blocked = Has blocked Homeroom, you may want to tell it in person: { $parents }

# Variables:
#   $parents (String) - names or a number
praise-missed-deactivated = Has no Telegram any more: { $parents }

# Variables:
#   $parents (String) - names or a number
praise-missed-failed = Could not be sent: { $parents }

# Variables:
#   $parents (String) - names or a number
praise-thanked = ❤️ Thank you from { $parents }

## Looking back

# A button on the home card. Variables:
#   $child (String) - first name
moments-button = Good moments of { $child }

# Variables:
#   $child (String) - first name and initial
moments-of = <b>Good moments of { $child }</b>

# Variables:
#   $child (String) - first name and initial
moments-none = Nothing yet about { $child }: what teachers praise will stand here.

# Variables:
#   $day (String) - weekday and date
#   $teacher (String) - the teacher
moments-by = <b>{ $day }</b> · { $teacher }

# Variables:
#   $day (String) - weekday and date
moments-on = <b>{ $day }</b>

# Variables:
#   $step (String) - what could be tried at home
moments-next = Next: { $step }

# A button: shows it once more, with its photo or voice message. Variables:
#   $day (String) - weekday and date
moments-again = 📎 { $day }

moments-newer = Newer
moments-older = Older

## On the teacher's home card

praise-button = Praise
