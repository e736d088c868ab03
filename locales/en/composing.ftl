### The weekly messages composed by teachers (handlers/composing/compose_week.py)

## The card of the week

compose-which-class = Of which class?
# A button. Variables:
#   $class (String) - name of the class
compose-class = { $class }
# Variables:
#   $class (String) - name of the class
compose-unplanned = { $class }: no weekly message is planned.
# Variables:
#   $class (String) - name of the class
#   $ready (Number) - children whose message is ready
#   $children (Number) - all children of the class
#   $minutes (Number) - how long the others will take
compose-ready = This week in { $class }: { $ready } of { $children } ready. { $minutes ->
        [one] About one minute.
       *[other] About { $minutes } minutes.
    }
# Variables:
#   $class (String) - name of the class
#   $ready (Number) - children whose message is ready
#   $children (Number) - all children of the class
compose-all-ready = This week in { $class }: { $ready } of { $children } ready, nobody is missing.
# Variables:
#   $count (Number) - children whom the teacher skipped
compose-skipped = Skipped this week: { $count }
# Variables:
#   $moment (String) - weekday, date and time
compose-leaves = It leaves on { $moment }.
compose-resting = You compose nothing this week. Your colleagues still may.
# Variables:
#   $class (String) - name of the class
compose-off = { $class }: the weekly message pauses for now.
compose-below = This card stands further down now.
compose-go-on = Go on
compose-not-this-week = Not this week
compose-undo = Undo
compose-all = All children
# A button on /home.
compose-home = This week’s messages

## One child after another

# Variables:
#   $child (String) - first name and initial
compose-child = { $child }
# What became of the child before. Variables:
#   $child (String) - first name and initial
compose-result-ready = { $child }: ready.
# Variables:
#   $child (String) - first name and initial
compose-result-skipped = { $child }: skipped this week.
# Variables:
#   $child (String) - first name and initial
compose-result-later = { $child }: comes later.
# After the same words for several. Variables:
#   $count (Number) - children
compose-result-several = 
    { $count ->
        [one] One is ready.
       *[other] { $count } are ready.
    }
# About a child whom nobody celebrated for two weeks; kindly, for teachers alone.
compose-long-ago = Has waited over two weeks for a good word.
# Variables:
#   $step (String) - what the family was asked to try at home
compose-last-step = Last week’s step: { $step }
# Variables:
#   $step (String) - what the family was asked to try at home
compose-last-step-tried = Last week’s step: { $step } · tried at home
compose-went-well = Went well? Tap, write or speak.
# The praise stands below. Variables:
#   $teacher (String) - who praised
#   $day (String) - weekday and date
compose-praised = Praised by { $teacher } on { $day }:
# Variables:
#   $words (String) - as a teacher wrote it
compose-words = { $words }
compose-detail = A detail, in a sentence? Write or speak: the family reads it instead.
compose-next-step = A next step for home? Tap or write it.
# A button: no next step.
compose-none = None
compose-add-detail = Add a detail
compose-other-words = Other words
compose-more = More …
compose-later = Later
compose-skip = Skip

## The whole message

# Variables:
#   $child (String) - first name and initial
compose-whole = { $child } · the family will read:
compose-line = ─
compose-with-voice = 🎤 What you said aloud goes with it.
# Variables:
#   $teacher (String) - a colleague
compose-written-by = { $teacher } wrote this.
# Variables:
#   $children (String) - first names of other children
#   $child (String) - first name
compose-names-others = This also names { $children }. Only { $child }’s family reads it.
# A button: this message may go to the family.
compose-good = Good
compose-change-well = Change what went well
compose-change-step = Change the step
compose-add-step = Add a step
compose-same = Same for several
compose-keep = Keep for next time
compose-kept = Kept for next time.
compose-listen = Listen
# A button: to the next child who has nothing yet.
compose-next-child = Go on

## The same words for several children

# Variables:
#   $child (String) - first name and initial
compose-same-for = The same words as for { $child }: for whom else?
# A button. Variables:
#   $count (Number) - children ticked
compose-same-show = Show ({ $count })
compose-same-whole = So the families will read it, each only its own:
compose-same-good = All good
# Variables:
#   $most (Number) - for how many other children one message has room
compose-same-too-many = 
    { $most ->
        [one] These words are long: only one more child at a time.
       *[other] These words are long: at most { $most } more children at a time.
    }

## All children of the week

# Variables:
#   $class (String) - name of the class
compose-list = { $class }: ✓ is ready, … is begun, – is skipped. Tap a child to see or change it.
# A button. Variables:
#   $child (String) - first name and initial
compose-list-ready = ✓ { $child }
# A button. Variables:
#   $child (String) - first name and initial
compose-list-begun = … { $child }
# A button. Variables:
#   $child (String) - first name and initial
compose-list-skipped = – { $child }
# A button. Variables:
#   $child (String) - first name and initial
compose-list-open = { $child }

## Written and said

# Variables:
#   $teacher (String) - a colleague
compose-changed = { $teacher } has changed this meanwhile.
# Variables:
#   $words (String) - the beginning of what they wrote
compose-kept-apart = Yours is kept: “{ $words }”
compose-take-mine = Take mine instead
# Variables:
#   $length (Number) - how long it is
#   $most (Number) - how long it may be
compose-too-long = That has { $length } characters, and { $most } fit. Your words are kept above: please send them shorter.
compose-step-in-words = A step is read in one glance: please tap one or write it.
compose-no-photo = A photo does not go with the weekly message: /praise brings one to the family. Here, please write or speak.
compose-photo-left-out = Your words are taken. The photo does not go with the weekly message: /praise brings one to the family.

## Reminded of what is missing

# Variables:
#   $class (String) - name of the class
#   $time (String) - today
compose-remind = { $class }: the weekly messages leave at { $time }.
# Variables:
#   $children (String) - first names and initials
compose-remind-names = Still without words: { $children }
# Variables:
#   $count (Number) - children who are not named here
compose-remind-more = 
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
