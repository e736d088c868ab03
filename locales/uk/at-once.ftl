### A parent books several meetings at once (handlers/parents/book_all_at_once.py and the files it names)

## Where it begins

# A button. Variables:
#   $children (String) - first names, a list
at-once-together = Записатися щодо { $children } разом
# The same button for who has one child.
at-once-several = Записатися на кілька зустрічей

## Whom, and from when on

at-once-whom = З ким Ви хочете зустрітися? Я шукаю час поспіль, щоб зустрічі не збігалися.
at-once-nobody-left = У цьому записі вже немає на що записатися.
# A button: this one is chosen. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
at-once-ticked = ✓ { $teacher } · { $child }
# A button. Variables:
#   $time (String) - a time of day
at-once-from = Від { $time }
# A button: so long from one room to another. Variables:
#   $minutes (Number)
at-once-walk = На перехід: { $minutes } хв
at-once-show = Показати час
at-once-tick-first = Спершу позначте, з ким Ви хочете зустрітися.
at-once-from-when = Від котрої години? Натисніть час або напишіть його, наприклад 17:20.
# A button. Variables:
#   $time (String) - a time of day
at-once-time = { $time }
at-once-time-unclear = Не вдалося розпізнати час. Напишіть його так: 17:20.

## The ways

# Variables:
#   $count (Number) - how many ways there are to choose from
at-once-ways = { $count ->
    [one] { $count } варіант без збігів:
    [few] { $count } варіанти без збігів:
    [many] { $count } варіантів без збігів:
   *[other] { $count } варіанта без збігів:
}
# The first line of a way. Variables:
#   $number (Number) - the number on its button
#   $day (String) - weekday and date
at-once-way = { $number } · { $day }
# The same way goes on another day. Variables:
#   $day (String) - weekday and date
at-once-also = і { $day }
# Variables:
#   $time (String) - a time of day
#   $whom (String) - the teacher, and about which child
at-once-meeting = { $time } { $whom }
# Many meetings of one day, on one line. Variables:
#   $begins (String) - a time of day
#   $ends (String) - a time of day
#   $count (Number)
at-once-span = { $count ->
    [one] { $begins }–{ $ends }: { $count } зустріч
    [few] { $begins }–{ $ends }: { $count } зустрічі
    [many] { $begins }–{ $ends }: { $count } зустрічей
   *[other] { $begins }–{ $ends }: { $count } зустрічі
}
# Variables:
#   $who (String) - teachers and children, a list
at-once-missing = Не знайшлося часу: { $who }
# A button. Variables:
#   $number (Number) - of the way
at-once-number = { $number }
at-once-other = Інший час
at-once-change = Змінити
at-once-none = Вільного часу, який підходить, немає. Натисніть «Змінити», щоб вибрати інший початок, коротший перехід або менше зустрічей.
at-once-no-more = Інших варіантів немає.
at-once-taken = Один із цих часів щойно зайняли. Нічого не записано.
