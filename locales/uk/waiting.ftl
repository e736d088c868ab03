### Очікування часу і час, що звільняється (handlers/waiting/wait_for_time.py, answer_offer.py)

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-begun = <b>{ $child }</b>: ви чекаєте на час у { $teacher }.

# Variables:
#   $when (String) - which times suit
wait-when = { $when }.

wait-what-follows = Щойно звільниться час, я напишу вам; спершу він ваш.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
#   $when (String) - which times suit
wait-line = Очікуєте: { $teacher } · { $child } · { $when }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-shown = Очікуєте: { $teacher } · { $child }

wait-any-time = Підійде будь-який час

wait-any-day = Будь-якого дня

# Variables:
#   $day (String) - weekday and date, or any day
wait-on-day = { $day }, у будь-який час

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
wait-after = { $day }, від { $after }

# Variables:
#   $day (String) - weekday and date, or any day
#   $before (String) - over by then
wait-before = { $day }, щоб закінчити до { $before }

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
#   $before (String) - over by then
wait-between = { $day }, від { $after } до { $before }

# Buttons.
wait-not-before = Не раніше …

wait-over-by = Закінчити до …

wait-any = Будь-який час

# A button. Variables:
#   $day (String) - weekday and date
wait-only-on = Лише { $day }

# A button. Variables:
#   $time (String) - a time of day
wait-hour = { $time }

wait-leave = Більше не чекати

wait-undo = Скасувати

# A button where no free time suits.
wait-for-time = Чекати на час

# The same where it is not clear yet with whom. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - about whom
wait-for-whom = Чекати на час: { $teacher } · { $child }

# Variables:
#   $teacher (String) - whom they would like to meet
wait-from-when = Від котрої години ви могли б зустрітися з { $teacher }? Оберіть час або напишіть: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
wait-until-when = До котрої години має закінчитися зустріч з { $teacher }? Оберіть час або напишіть: 17:30.

wait-time-unclear = Я не можу прочитати це як час. Напишіть, будь ласка, так: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-left = <b>{ $child }</b>: ви більше не чекаєте на час у { $teacher }.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-served = <b>{ $child }</b>: ви вже маєте час у { $teacher }. Його показує /meet.

wait-too-late-to-undo = Це було вже давно. Через /meet можна чекати знову.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-free = <b>Звільнився час { $time } у { $teacher }</b> · { $day } · { $child }

# Variables:
#   $until (String) - a time of day, with the day where it is not today's
offer-yours-until = Він ваш до: { $until }.

# Variables:
#   $moment (String) - weekday, date and time of the meeting they have
offer-moves = Якщо ви його візьмете, ваша зустріч ({ $moment }) перенесеться.

offer-take = Беру

offer-decline = Ні, дякую

offer-take-after-all = Таки взяти

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-declined = Ви не взяли час { $time } у { $teacher } ({ $day }, { $child }).

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
#   $until (String) - weekday, date and time of the deadline
offer-over = Час { $time } у { $teacher } ({ $day }, { $child }) був ваш до: { $until }. Тепер його може взяти хтось інший.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-withdrawn = Час { $time } у { $teacher } ({ $day }, { $child }) більше не тримається для вас.

offer-still-waiting = Ви й далі чекаєте на інший час.

offer-gone = Цей час уже не вільний. Вільний показує /meet.

offer-you-are-busy = У вас, дитини або вчителя на цей час уже є інша зустріч. Ваші показує /meet.
