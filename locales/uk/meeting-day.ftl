### A teacher’s day of meetings, and meetings in people’s calendars (handlers/teachers/, handlers/meetings/)

## The day, as a list

# The first line of a teacher's day. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
#   $free (Number) - how many times can still be booked
day-head =
    { $day }: { $meetings ->
        [0] зустрічей ще немає
        [one] { $meetings } зустріч
        [few] { $meetings } зустрічі
        [many] { $meetings } зустрічей
       *[other] { $meetings } зустрічі
    }, { $free ->
        [0] вільних місць немає
        [one] { $free } вільне місце
        [few] { $free } вільні місця
        [many] { $free } вільних місць
       *[other] { $free } вільного місця
    }

# The same on a day on which no round offers times. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
day-head-booked =
    { $day }: { $meetings ->
        [one] { $meetings } зустріч
        [few] { $meetings } зустрічі
        [many] { $meetings } зустрічей
       *[other] { $meetings } зустрічі
    }

day-none = Зустрічей поки не передбачено. Тут буде те, що оберуть родини.

# Times that nobody has booked yet, as a line of the list. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $times (Number) - how many they are
day-free = { $from }–{ $until }: { $times ->
    [one] { $times } вільне місце
    [few] { $times } вільні місця
    [many] { $times } вільних місць
   *[other] { $times } вільного місця
}

# A meeting in the list. Variables:
#   $time (String) - when it begins
#   $children (String) - about whom, first names and initials
#   $parents (String) - who comes
day-line = { $time } · { $children } · { $parents }

# What is to be known of it besides, below its line. Variables:
#   $words (String) - a sentence of its own
day-detail = – { $words }

# The last line of a very long day. Variables:
#   $entries (Number) - how many lines there is no room for
day-rest = { $entries ->
    [one] і ще { $entries } рядок: на картинці є все.
    [few] і ще { $entries } рядки: на картинці є все.
    [many] і ще { $entries } рядків: на картинці є все.
   *[other] і ще { $entries } рядка: на картинці є все.
}

## Its buttons

day-open = Відкрити зустріч

day-more = Більше

day-picture = Картинка

day-pdf = Для друку

day-to-calendar = День у мій календар

day-which = Яка зустріч?

# A button. Variables:
#   $time (String) - when the meeting begins
#   $children (String) - about whom
day-open-one = { $time } { $children }

# Variables:
#   $day (String) - weekday and date
day-go = { $day }

# Variables:
#   $day (String) - weekday and date
day-title = { $day }

## The picture of a day or of a round

# The title of a picture of the day. Variables:
#   $teacher (String) - whose day it is
#   $day (String) - weekday and date
sheet-title = { $teacher } · { $day }

sheet-time = Час

sheet-child = Дитина

sheet-with = З ким

sheet-room = Місце

sheet-notes = Примітки

sheet-free = вільно

sheet-taken = зайнято

sheet-by-phone = телефоном

sheet-by-video = Відеозв’язок

# Below a picture: when it was drawn. Variables:
#   $moment (String) - weekday, date and time
sheet-as-of = Станом на { $moment }

# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
sheet-span = { $from }–{ $until }

# Variables:
#   $time (String) - when it begins
sheet-at = { $time }

# Names or a room, alone in a cell. Variables:
#   $words (String) - the names, or the room
sheet-cell = { $words }

## In somebody’s own calendar

# A button on the card of a meeting.
meeting-to-calendar = Додати в календар

# On the pressed button, when the file follows.
entry-below = Файл нижче.

# Below the file.
entry-file = Для вашого календаря: відкрийте файл і виберіть «Додати».

entry-file-moved = Зміна для вашого календаря: відкрийте файл, і запис там оновиться.

entry-file-cancelled = Щоб прибрати зустріч із календаря, відкрийте файл. Якщо вона там залишиться, видаліть її вручну.

# The name of an entry in somebody's calendar. Variables:
#   $with (String) - whom they meet
#   $children (String) - about whom, first names and initials
entry-title = Зустріч: { $with } · { $children }

# Where, in a calendar. Variables:
#   $room (String) - what the school calls the room
#   $school (String) - the school's name
entry-room = Кабінет { $room }, { $school }

entry-by-video = Відеозв’язок

# The last line of an entry. Variables:
#   $school (String) - the school's name
entry-in-chat = Перенести чи скасувати: у чаті з { $school } у Telegram.
