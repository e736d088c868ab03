### Батьки записуються на зустрічі, переносять і скасовують їх (handlers/parents/show_meetings.py і названі там файли)

## What is booked, and what can be booked

meet-nothing =
    Зустрічей не заплановано, і вільного часу зараз не пропонують.
    Коли школа запропонує час, його покаже /meet.

# The first line of a round. Variables:
#   $round (String) - what the school calls it, such as Parent conferences
#   $days (String) - its day, or from day to day
meet-round = { $round } · { $days }
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-from = Записатися можна з: { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-until = Записатися можна до: { $moment }.
meet-tap-whom = Натисніть, з ким хочете зустрітися.

# A button. Variables:
#   $time (String) - a time of day; of meetings on several days, with weekday and date
#   $with (String) - whom they meet, a list of names
meet-own = { $time } · { $with }
# A button, where there is much to choose from. Variables:
#   $child (String) - first name and initial
#   $round (String) - what the school calls the round
meet-book-for = { $child } · { $round }
# A button, and the first line of the card behind it. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
meet-whom = { $teacher } · { $child }

## Why nothing can be booked

# Variables:
#   $round (String) - what the school calls it
#   $moment (String) - weekday, date and time
meet-not-yet = { $round }: записатися можна з: { $moment }.
# Variables:
#   $round (String) - what the school calls it
meet-closed = { $round }: запис завершено. Зверніться до вчителів або до канцелярії.
# Never says who has booked, nor when. Variables:
#   $teacher (String) - whom they would meet
#   $child (String) - first name and initial
meet-one-a-child = { $teacher } · { $child }: на зустріч уже є запис. Школа пропонує одну зустріч на дитину.
# Variables:
#   $child (String) - first name and initial
#   $most (Number) - how many meetings one may book for a child
meet-enough = { $most ->
    [one] { $child }: можна записатися на { $most } зустріч. Щоб обрати інший час, скасуйте попередній запис.
    [few] { $child }: можна записатися на { $most } зустрічі. Щоб обрати інший час, скасуйте один із записів.
    [many] { $child }: можна записатися на { $most } зустрічей. Щоб обрати інший час, скасуйте один із записів.
   *[other] { $child }: можна записатися на { $most } зустрічі. Щоб обрати інший час, скасуйте один із записів.
}
# Variables:
#   $teacher (String) - whom they would meet
meet-none-free = { $teacher }: зараз вільного часу немає.

## The free times

# Variables:
#   $day (String) - weekday and date
meet-which-time = { $day } – який час вам підходить?
# Variables:
#   $day (String) - weekday and date
meet-which-other-time = { $day } – який час вам зручніший?
# A button. Variables:
#   $time (String) - a time of day; of another day, with weekday and date
meet-time = { $time }
# A button: a time beside another of the same interpreter. Variables:
#   $time (String) - hour and minute
meet-time-beside = ◆ { $time }
# A button to another day's times. Variables:
#   $day (String) - weekday and date
meet-day = { $day }
meet-earlier = Раніше
meet-later = Пізніше

## Taken

# Variables:
#   $time (String) - a time of day
meet-taken = { $time } – цей час щойно зайняли.
# Follows the line before. Variables:
#   $teacher (String) - whom they would meet
meet-nearest = { $teacher } – найближчий вільний час:
# The meeting stands below.
meet-clash = На цей час у вас уже є зустріч:
meet-booked-before = Ви вже записані. Час можна перенести.

## What can be done about a meeting: buttons

meet-all = Зустрічі
meet-move = Перенести
meet-cancel = Скасувати зустріч
meet-undo = Повернути, як було
# Variables:
#   $time (String) - when the other meeting is
#   $with (String) - whom they meet then, a list of names
meet-swap = Поміняти місцями: { $time } · { $with }
meet-or-swap = Або поміняйте її місцями з іншою своєю зустріччю, якщо обидва вчителі вільні.

meet-undo-late = Повернути, як було, вже запізно.
meet-not-moved = Тут час уже не можна перенести. Зверніться до вчителя або до канцелярії.
meet-not-swapped = Ці дві зустрічі вже не можна поміняти місцями.
meet-begun = Ця зустріч уже почалася.

## Cancelling

meet-say-why = Хочете пояснити чому? Натисніть причину або напишіть її зараз.
# Buttons.
meet-why-ill = Хвороба
meet-why-appointment = Інша справа
meet-why-not-needed = Вже не потрібно
# Variables:
#   $reason (String) - what was tapped, or their own words
meeting-reason = Причина: { $reason }
# These follow “Because:”.
meet-because-ill = хвороба
meet-because-appointment = інша справа
meet-because-not-needed = вже не потрібно
meet-given-away = На цей час уже не можна записатися знову: він більше не вільний.

## On the home card and under /today

# Variables:
#   $meeting (String) - weekday, date and time, with whom, about whom
meet-next = Наступна зустріч: { $meeting }
meet-ahead = Наступна зустріч
meet-today = Зустрічі сьогодні
# Variables:
#   $time (String) - a time of day
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meet-today-line = { $time } · { $with } · { $children }
