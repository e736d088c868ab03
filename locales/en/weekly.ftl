### The weekly message of each child: how families read and answer it, how its teachers read of it

## As its family reads it

# The first line. Variables:
#   $child (String) - first name
#   $class (String) - the class
weekly-head = <b>{ $child }’s week</b> · { $class }

# Variables:
#   $words (String) - what went well, in the teacher's words
weekly-well = { $words }

# Variables:
#   $step (String) - the next step for home
weekly-next = Next: { $step }

weekly-voice = Your teacher tells it: tap “Read aloud”.

weekly-thank = ❤️ Thank you
weekly-tried = We tried it
weekly-not-tried = Undo: we tried it
weekly-more = Tell us more
weekly-listen = Read aloud

# A button. Variables:
#   $teacher (String) - who wrote the message
weekly-write = Write to { $teacher }

weekly-you-thanked = ❤️ You said thank you.
weekly-you-tried = ✓ You tried it at home.
weekly-you-asked = You asked to be told more.

# What the button itself says
weekly-thanks-told = The teachers will read it.
weekly-tried-told = Well done! The teachers will read it.
weekly-more-asked = Asked. The teachers will write to you here.
weekly-voice-above = It is just above.

# The first line of the question, as teachers read it. Variables:
#   $head (String) - about whom and from whom
weekly-more-head = Tell us more about the week · { $head }

# The same where the message said only this. Variables:
#   $head (String) - about whom and from whom
#   $strength (String) - what went well, as on a button
weekly-more-head-about = Tell us more about the week ({ $strength }) · { $head }

# The class's good news, after the children's messages. Variables:
#   $class (String) - the class
#   $words (String) - as its teacher wrote or approved it
week-news =
    <b>Good news from { $class }</b>
    { $words }

## As the class's teachers read how it went

# Variables:
#   $class (String) - the class
#   $day (String) - the day on which it left
week-report = <b>{ $class }</b> · weekly messages of { $day }

# Variables:
#   $count (Number) - for how many children
week-report-sent = { $count ->
    [one] Sent for one child
   *[other] Sent for { $count } children
}

# Variables:
#   $count (Number) - for how many children
week-report-waiting = { $count ->
    [one] On its way for one child, or waiting for quiet hours to end
   *[other] On their way for { $count } children, or waiting for quiet hours to end
}

# Who was not reached, and why. Variables:
#   $name (String) - a parent
#   $child (String) - of which child
week-report-not-not-joined = Not reached: { $name } ({ $child }), has not joined yet

# Variables:
#   $name (String) - a parent
#   $child (String) - of which child
week-report-not-blocked = Not reached: { $name } ({ $child }), has blocked Homeroom

# Variables:
#   $name (String) - a parent
#   $child (String) - of which child
week-report-not-deactivated = Not reached: { $name } ({ $child }), has closed the account

# Variables:
#   $name (String) - a parent
#   $child (String) - of which child
week-report-not-failed = Not reached: { $name } ({ $child }), it could not be sent

# Variables:
#   $count (Number) - how many more were not reached
week-report-more = { $count ->
    [one] And one more was not reached
   *[other] And { $count } more were not reached
}

# Variables:
#   $children (String) - names of children
week-report-nobody = Nobody is listed for { $children }

# Variables:
#   $children (String) - names of children
week-report-news-instead = Not written, so the families got the class’s good news: { $children }

# Variables:
#   $children (String) - names of children
week-report-nothing = Not written, so nothing was sent: { $children }

# Variables:
#   $children (String) - names of children
week-report-skipped = Skipped, so nothing was sent: { $children }

# Variables:
#   $children (String) - names of children
week-report-left = Not in this class any more: { $children }

# Variables:
#   $children (String) - whose families thanked
week-report-thanked = ❤️ Thanks from the families of { $children }

# Variables:
#   $children (String) - whose families tried the step
week-report-tried = Tried at home: { $children }

week-report-missed = Homeroom was not running when these should have left, and now it is too late. Nothing was sent; what you wrote is kept.

week-report-no-children = There was nobody to write to.

# Variables:
#   $names (String) - names of children
week-names = { $names }

# Variables:
#   $names (String) - names of some children
#   $count (Number) - how many more there are
week-names-and-more = { $names } (+{ $count })

## When it leaves, as teachers choose it

# A button of the settings and of the week's card
weeks-when = When the weekly message leaves

weeks-which-class = For which class?

# A button. Variables:
#   $class (String) - the class
weeks-class = { $class }

# Variables:
#   $class (String) - the class
#   $day (String) - a weekday
#   $time (String) - a wall time
weeks-leaves = <b>{ $class }</b>: the weekly message leaves on { $day } at { $time }.

weeks-holidays = Before days without school it leaves on the last school day.

# Variables:
#   $moment (String) - day and time
weeks-next = Next: { $moment }

weeks-news-are-weekly = The class’s good news go with it every week.
weeks-news-are-monthly = The class’s good news go with it once a month.
weeks-news-are-never = No good news of the class go with it.
weeks-is-paused = Paused: nothing leaves until you go on.

weeks-another-day = Another day
weeks-another-time = Another time
weeks-news-weekly = News every week
weeks-news-monthly = News once a month
weeks-news-never = No news
weeks-pause = Pause
weeks-go-on = Go on
weeks-undo = Undo

# Variables:
#   $class (String) - the class
weeks-which-day = { $class }: on which day?

# Variables:
#   $class (String) - the class
weeks-which-time = { $class }: at what time?

# A button. Variables:
#   $day (String) - a weekday
weeks-day = { $day }

# A button. Variables:
#   $time (String) - a wall time
weeks-time = { $time }
