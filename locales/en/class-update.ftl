### Class updates (the handlers named after them)

## Writing

update-which-class = Which class is it for?

# A button. Variables:
#   $class (String) - the class
update-class = { $class }

# Variables:
#   $class (String) - the class
update-what = { $class }: what would you like to tell the families? Text, a photo, a file or a voice message.

# Variables:
#   $class (String) - the class
#   $words (String) - how the draft begins
update-unfinished = You have an unfinished update for { $class }: “{ $words }”

# The same, when the draft is only a photo, file or voice. Variables:
#   $class (String) - the class
update-unfinished-file = You have an unfinished update for { $class }.

update-go-on = Go on
update-anew = Start anew

# Variables:
#   $over (Number) - how many characters too many
update-too-long = { $over ->
    [one] That is { $over } character too long for Telegram. Please shorten it and send it again.
   *[other] That is { $over } characters too long for Telegram. Please shorten it and send it again.
}

update-unsuitable = An update can be text, a photo, a file or a voice message. Please send one of these.

update-no-classes = No class is listed for you, so there is nobody to write to. Please ask the school office.

## The preview

# What the families read. Variables:
#   $class (String) - the class
#   $teacher (String) - who wrote it
#   $words (String) - the teacher's words, as written
update-to-families =
    <b>{ $class }</b> · { $teacher }
    { $words }

# The same for a photo, file or voice without words. Variables:
#   $class (String) - the class
#   $teacher (String) - who sent it
update-to-families-file = <b>{ $class }</b> · { $teacher }

update-line = ─

# Variables:
#   $class (String) - the class
#   $families (Number) - how many families it has
#   $parents (Number) - how many adults are listed for them
#   $reachable (Number) - how many of these can be reached
update-audience = { $families ->
    [one] To { $families } family of { $class }
   *[other] To { $families } families of { $class }
} · { $parents ->
    [one] { $parents } parent
   *[other] { $parents } parents
}, { $reachable } can be reached

update-nobody = Nobody of this class can be reached yet, so this cannot be sent. Your draft is kept.

# Variables:
#   $count (Number) - parents who have not joined
update-not-joined = { $count ->
    [one] { $count } has not joined yet
   *[other] { $count } have not joined yet
}

# Variables:
#   $count (Number) - parents who blocked the bot or left Telegram
update-blocked = { $count ->
    [one] { $count } has blocked Homeroom or left Telegram
   *[other] { $count } have blocked Homeroom or left Telegram
}

update-only-first-photo = One photo or file fits in an update; this is the first of them.

update-send = Send
update-ask-off = Ask for “Got it”: off
update-ask-on = Ask for “Got it”: on
update-later = Send later
update-change = Change

# What is left of an older card of the same update.
update-elsewhere = This update is on another card now.

## Sending later

update-when = When shall it be sent?

# A button. Variables:
#   $time (String) - a time today
update-today-at = Today { $time }

# A button. Variables:
#   $time (String) - a time tomorrow
update-tomorrow-at = Tomorrow { $time }

update-pick-time = Another time
update-which-day = On which day?

# Variables:
#   $day (String) - weekday and date
update-which-hour = { $day }: at what time? Choose, or write it, like 16:30.

# A button. Variables:
#   $day (String) - weekday and date
update-day = { $day }

# A button. Variables:
#   $time (String) - a full hour
update-hour = { $time }

update-time-unclear = I could not read that as a time. Please write it like 16:30.
update-time-past = That time is over already. Please choose a later one.

## On its way

# Variables:
#   $time (String) - with seconds
#   $parents (Number) - how many can be reached
update-sending-at = { $parents ->
    [one] Sending at { $time } to { $parents } parent.
   *[other] Sending at { $time } to { $parents } parents.
}

# Variables:
#   $moment (String) - weekday, date and time
#   $parents (Number) - how many can be reached
update-scheduled = { $parents ->
    [one] Will be sent on { $moment } to { $parents } parent.
   *[other] Will be sent on { $moment } to { $parents } parents.
}

update-undo = Undo
update-undone = Undone. Nothing was sent.
update-too-late = It has been sent already and cannot be undone.
update-given-up = All right, nothing was sent.

# The teacher edits the message an update was written in, after tapping Send.
update-edit-scheduled = This update will be sent as it was before your change. To change it, tap Undo first.

# The same after it left.
update-edit-sent = This update was sent as it was before your change; the families do not see the change.

# The teacher edits one of several messages that a draft is made of.
update-edit-unclear = I cannot tell which words of the update this changes. To write them anew, tap Change.

# Variables:
#   $count (Number) - parents to whom it was sent
update-sent-to = Sent to { $count }

# Variables:
#   $count (Number) - parents to whom it is being sent
update-waiting = Being sent to { $count }

# Variables:
#   $count (Number) - parents who have quiet hours
#   $moment (String) - when the last of them reads it
update-quiet = { $count } will get it by { $moment } (quiet hours)

# Variables:
#   $count (Number) - parents who cannot be reached
update-not-reached = { $count ->
    [one] { $count } cannot be reached
   *[other] { $count } cannot be reached
}

# Variables:
#   $count (Number) - parents who tapped Got it
#   $sent (Number) - parents to whom it was sent
update-got-it-count = Got it: { $count } of { $sent }

update-who-not = Who has not been reached

## Who has not been reached

update-all-reached = Everyone has been reached.

# Variables:
#   $name (String) - the parent
update-name-not-joined = { $name } · has not joined yet

# Variables:
#   $name (String) - the parent
update-name-blocked = { $name } · has blocked Homeroom; you may want to phone

# Variables:
#   $name (String) - the parent
update-name-deactivated = { $name } · has no Telegram any more

# Variables:
#   $name (String) - the parent
update-name-failed = { $name } · could not be sent

# Variables:
#   $name (String) - the parent
update-name-waiting = { $name } · is being tried

# Variables:
#   $name (String) - the parent
#   $moment (String) - when the quiet hours end
update-name-quiet = { $name } · quiet until { $moment }

# Variables:
#   $count (Number) - how many more names there are
update-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

## On the families' phones

update-got-it = Got it

# Variables:
#   $time (String) - when the parent tapped
update-you-got-it = ✓ Got it, { $time }

update-got-it-thanks = Thank you.
