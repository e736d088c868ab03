### How people like to be called and written to, and writing less for a while
### (handlers/choose_manners.py, handlers/parents/ask_for_less.py and the files they name)

## In the settings

# A button of a parent.
manners-button = How to write to me

# A button.
manners-my-name = My name

## A parent's card

manners-how = How shall teachers write to you? They see it before they answer you.

# Variables:
#   $name (String) - the name that others read
manners-called = You are called { $name }.

manners-voice = Voice messages
manners-calls = Calls
manners-short = Short
manners-be-formal = Formal
manners-be-informal = Informal

# A button. Variables:
#   $choice (String) - what is chosen
manners-chosen = ✓ { $choice }

## What teachers read of it

manners-likes-voice = Likes voice messages
manners-likes-calls = Likes a phone call
manners-likes-short = Likes it short
manners-likes-voice-calls = Likes voice messages, or a phone call
manners-likes-voice-short = Likes it short, or as a voice message
manners-likes-calls-short = Likes it short, or a phone call
manners-likes-voice-calls-short = Likes it short, as a voice message, or a phone call
manners-formal = formally, please
manners-informal = informally is fine

# Variables:
#   $likes (String) - which ways are liked
#   $address (String) - how formally
manners-both = { $likes } · { $address }

## The name

# A teacher's card. Variables:
#   $name (String) - the name that families read
manners-teacher = Families read your name as { $name }.

# Variables:
#   $name (String) - the name that others read now
manners-ask-name = Now you are called { $name }. Write how you would like to be called, such as Mrs Kowalska.

manners-as-listed = As in the school’s list
manners-undo-name = Undo the name

# Variables:
#   $most (Number) - how many letters at most
manners-no-name = I could not take that as a name. Please write letters only, { $most } at most, such as Mrs Kowalska.

manners-name-taken = Somebody else at the school is called that already. Please write another name.

## Less for a while

# Buttons in a parent's settings.
less-button = Write less
less-end = Write as usual

less-until-when = Until when shall it be less? Choose, or write a day, like 20 March.

# Variables:
#   $time (String) - when they come
less-updates = Class updates come together, once a day at { $time }; with “Got it” they come at once.

less-messages = Messages about your child come at once, without a sound. Teachers see that you asked.

# A button. Variables:
#   $day (String) - the last day
less-week = A week, until { $day }

# A button. Variables:
#   $day (String) - the last day
less-two-weeks = Two weeks, until { $day }

# A button. Variables:
#   $day (String) - the last day
less-term = Until the term ends, { $day }

less-day-unclear = I could not read that as a day from today on. Please write it like 20 March.

# In a parent's settings. Variables:
#   $day (String) - the last day
#   $time (String) - when class updates come
less-now = Less until { $day }: class updates together at { $time }, messages without a sound.

# For a teacher about to write. Variables:
#   $parent (String) - how the parent is called
#   $day (String) - the last day
less-asked-by = { $parent } asks for less until { $day }.

## Class updates that come together

# Below a class update that is not sent yet. Variables:
#   $count (Number) - parents who asked for less
#   $time (String) - when they read it
less-in-preview = { $count ->
    [one] { $count } asks for less and reads it at { $time }
   *[other] { $count } ask for less and read it at { $time }
}

# Below a class update that was sent. Variables:
#   $count (Number) - parents who asked for less
less-in-report = { $count ->
    [one] { $count } asks for less: it comes with the day’s other updates
   *[other] { $count } ask for less: it comes with the day’s other updates
}

# Variables:
#   $name (String) - a parent
less-name = { $name } · asks for less, comes with the day’s other updates

# On the parent's phone.
less-together = Together, as you asked: class updates

# Variables:
#   $number (Number) - which of them
#   $class (String) - the class
#   $teacher (String) - who wrote it
#   $words (String) - how it begins
less-line = { $number } · <b>{ $class } · { $teacher }</b>: { $words }

# An update without words. Variables:
#   $number (Number) - which of them
#   $class (String) - the class
#   $teacher (String) - who sent it
less-line-file = { $number } · <b>{ $class } · { $teacher }</b>: a photo or a file

# A button. Variables:
#   $number (Number) - which of them
less-read = Read { $number }
