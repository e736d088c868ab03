### Серії зустрічей: підготувати, відкрити, змінити, скасувати (handlers/rounds/, handlers/office/show_rounds.py)

## Список

rounds-title = Серії зустрічей із родинами:
rounds-none = Найближчим часом немає жодної.
# Variables:
#   $name (String) - the round's name
rounds-draft = { $name } · ще не відкрито
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-open = { $name } · { $days } · зайнято { $booked } із { $count }
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-closed = { $name } · { $days } · закрито · зайнято { $booked } із { $count }
# A button. Variables:
#   $name (String) - the round's name
round-one = { $name }
round-usual-name = Зустрічі з батьками
round-new = Нова серія
round-new-evening = Новий вечір зустрічей

## Дні й години

round-which-day =
    Якого дня ви хотіли б зустрітися з родинами?
    Виберіть або напишіть дні: 19 березня, п’ятниця 20 березня.
# A button. Variables:
#   $day (String) - weekday and date
round-on-day = { $day }
round-which-hours = З котрої до котрої? Виберіть або напишіть дві години, наприклад 17:00 до 20:00.
# A line of its own. Variables:
#   $days (String) - the day, or from the first to the last
round-on = { $days }
round-days =
    Які дні та з котрої до котрої? Напишіть інші дні
    або години: 17:00 до 20:00, чи для одного дня: 20 березня 16:00 до 18:00.
# A button. Variables:
#   $day (String) - weekday and date
round-remove-day = Прибрати: { $day }
round-days-unclear = Не вдалося прочитати. Напишіть дні, наприклад 19 березня, п’ятниця 20 березня, або години: 17:00 до 20:00.
round-day-over = Виберіть дні від сьогодні й не далі ніж на пів року.
# Variables:
#   $most (Number) - how many days a round can have
round-too-many-days = У серії може бути щонайбільше днів: { $most }.
# Variables:
#   $minutes (Number) - how long a meeting lasts
round-too-short = У ці години не вміщується жодна зустріч на { $minutes } хв.
round-one-day-each = Родини вже записалися: змінюйте, будь ласка, години лише одного дня за раз.

## Як виглядає

# The first line of its card. Variables:
#   $name (String) - the round's name
round-title = <b>{ $name }</b>
round-draft = Ще не відкрито: родини нічого не бачать.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-open = Відкрито: зайнято { $booked } із { $count }.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-closed = Запис закрито: зайнято { $booked } із { $count }.
round-cancelled = Скасовано: родинам про це повідомляють.
# Variables:
#   $day (String) - weekday and date
#   $from (String) - when it begins
#   $until (String) - when it ends
round-day = { $day }, { $from } – { $until }
round-no-days = Ще не вибрано жодного дня.
# Variables:
#   $day (String) - weekday and date
round-no-school = { $day }: цього дня немає занять.
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $count (Number) - how many times each teacher offers
round-length = По { $minutes } хв · зустрічей на вчителя: { $count }
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $pause (Number) - minutes between two meetings
#   $count (Number) - how many times each teacher offers
round-length-pause = По { $minutes } хв, між ними { $pause } хв · зустрічей на вчителя: { $count }
# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break = Перерва: { $from } – { $until }
# Variables:
#   $teacher (String) - whose break it is
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break-of = Перерва ({ $teacher }): { $from } – { $until }
# Variables:
#   $classes (String) - a list of classes
round-classes = Класи: { $classes }
# Variables:
#   $count (Number) - how many classes
round-class-count = Класів: { $count }
round-no-classes = Ще не вибрано жодного класу: чиї родини можуть записатися?
# Variables:
#   $teacher (String) - the teacher's name
round-teacher = { $teacher }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-room = { $teacher }, кабінету ще немає
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-link = { $teacher }, посилання ще немає
# Variables:
#   $teacher (String) - the teacher's name
#   $room (String) - what the school calls the room
round-teacher-room = { $teacher }, кабінет { $room }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-link = { $teacher }, є посилання на відеозв’язок
# Variables:
#   $count (Number) - how many teachers
round-teacher-count = Учителів: { $count }
round-no-teachers = Ще не вибрано жодного вчителя: з ким можуть зустрітися родини?
# Variables:
#   $count (Number) - how many teachers
round-without-room = Без кабінету: { $count }
# Variables:
#   $count (Number) - how many teachers
round-without-link = Без посилання на відеозв’язок: { $count }
# Variables:
#   $moment (String) - weekday, date and time
round-books-from = Родини можуть записатися з: { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-siblings-from = Родини з кількома дітьми можуть записатися з: { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-books-until = Родини можуть записатися до: { $moment }.

## Кнопки

round-open-it = Відкрити
round-reopen = Відкрити знову
round-ask-days = Дні
round-ask-length = Тривалість
round-ask-breaks = Перерви
round-ask-place = Де
round-ask-booking = Запис
round-ask-more = Ще
round-ask-classes = Класи
round-ask-teachers = Учителі
round-preview = Перегляд
round-discard = Відкинути
round-close = Закрити запис
round-cancel = Скасувати серію
# Variables:
#   $count (Number) - how many families have not answered
round-unanswered = Не відповіли: { $count }

## Тривалість, перерви та інше

round-length-which =
    Скільки триває зустріч і скільки пауза після неї?
    Виберіть або напишіть хвилини, від 5 до 60: 12 або 12 і 3.
# A button. Variables:
#   $minutes (Number) - how long a meeting lasts
round-minutes = { $minutes } хв
round-no-pause = Без паузи
# A button. Variables:
#   $minutes (Number) - between two meetings
round-pause = Пауза { $minutes } хв
round-length-unclear = Напишіть, скільки хвилин триває зустріч, від 5 до 60, і, якщо треба, пауза після неї: 12 або 12 і 3.
round-breaks =
    Напишіть перерву, наприклад 18:20 до 18:40.
    Цей час буде вільним кожного дня серії.
round-breaks-of-teachers =
    Напишіть перерву, наприклад 18:20 до 18:40; якщо вона лише в одного вчителя, спершу ім’я.
    Цей час буде вільним кожного дня серії.
# A button. Variables:
#   $rest (String) - the break as it reads
round-remove-break = Прибрати: { $rest }
round-break-unclear = Не вдалося прочитати. Напишіть, з котрої до котрої, наприклад 18:20 до 18:40.
# Variables:
#   $name (String) - the round's name
round-more =
    Родини читають «{ $name }».
    Напишіть іншу назву або торкніться того, що треба змінити.
round-one-home = Дві домівки: одна зустріч
round-two-homes = Дві домівки: дві зустрічі
round-most-any = Зустрічей на дитину: без обмежень
# A button. Variables:
#   $count (Number) - how many meetings one parent may book for one child
round-most = Зустрічей на дитину: щонайбільше { $count }
# A button. Variables:
#   $minutes (Number) - how much longer a meeting with an interpreter lasts
round-interpreter = З перекладачем: на { $minutes } хв довше
# Variables:
#   $most (Number) - characters
round-name-too-long = Напишіть, будь ласка, коротшу назву, щонайбільше символів: { $most }.

## Де

# Variables:
#   $teacher (String) - a teacher, as an example
round-where-rooms =
    Як і де родини зустрічаються з учителями?
    Напишіть рядок для кожного, наприклад: { $teacher } 12
round-where-room =
    Як і де родини зустрічаються з вами?
    Напишіть кабінет.
# Variables:
#   $teacher (String) - a teacher, as an example
round-where-links =
    Як родини зустрічаються з учителями?
    Напишіть рядок для кожного, наприклад: { $teacher } https://…
round-where-link =
    Як родини зустрічаються з вами? Вставте адресу відеозв’язку.
    Її бачить лише той, хто записався.
round-where-phone = Як родини зустрічаються з учителями? Телефоном: дзвонить учитель.
round-held-room = У кабінеті
round-held-room-now = ✓ У кабінеті
round-held-link = Відеозв’язком
round-held-link-now = ✓ Відеозв’язком
round-held-phone = Телефоном
round-held-phone-now = ✓ Телефоном
# Variables:
#   $line (String) - the beginning of what was written
round-whose-line = «{ $line }»: хто це з учителів цієї серії? Починайте, будь ласка, кожен рядок з імені. Ще нічого не змінено.
# Variables:
#   $line (String) - the beginning of what was written
round-no-room = «{ $line }»: напишіть, будь ласка, кабінет після імені, кількома символами. Ще нічого не змінено.
# Variables:
#   $line (String) - the beginning of what was written
round-no-link = «{ $line }»: вставте, будь ласка, повну адресу відеозв’язку; вона починається з https://
# Variables:
#   $teacher (String) - one of the two
#   $other (String) - the other
#   $room (String) - what the school calls the room
#   $day (String) - weekday and date
round-room-shared =
    { $teacher } і { $other } були б у кабінеті { $room }
    водночас: { $day }. Дайте, будь ласка, комусь із них інший кабінет.
# Variables:
#   $room (String) - what the school calls the room
round-room-taken = У кабінеті { $room } на цей час уже призначено іншу зустріч. Виберіть, будь ласка, інший.

## Коли можна записатися

round-closes-when =
    До якого часу родини можуть записатися?
    Виберіть або напишіть день і годину, наприклад 16 березня 18:00.
round-until-begins = До початку
# A button. Variables:
#   $moment (String) - weekday, date and time
round-opens = Відколи: { $moment }
round-opens-at-once = Відколи: одразу
round-not-earlier = Кілька дітей: не раніше
# A button. Variables:
#   $hours (Number) - how much earlier families with several children can book
round-earlier = Кілька дітей: на { $hours } год раніше
round-opens-when =
    Відколи родини можуть записатися? Тоді їм повідомлять.
    Напишіть день і годину, наприклад 16 березня 8:00.
round-at-once = Одразу
round-opens-unclear = Напишіть день і годину, які ще попереду й раніше за кінець запису, наприклад 16 березня 8:00.
round-closes-unclear = Не вдалося прочитати. Напишіть день і годину, наприклад 16 березня 18:00.
round-closes-badly = Запис має закінчитися після свого початку і до кінця зустрічей. Перегляньте, будь ласка, «Запис».

## Класи й учителі

round-which-classes = Родини яких класів можуть записатися?
round-which-teachers = З ким можуть зустрітися родини?
# A button. Variables:
#   $name (String) - a class or teacher
round-choice = { $name }
# A button. Variables:
#   $name (String) - a class or teacher
round-chosen = ✓ { $name }
round-done = Готово
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many meetings
round-teacher-booked = { $count ->
    [one] { $teacher } має в цій серії { $count } призначену зустріч. Спершу перенесіть або скасуйте її.
    [few] { $teacher } має в цій серії { $count } призначені зустрічі. Спершу перенесіть або скасуйте їх.
    [many] { $teacher } має в цій серії { $count } призначених зустрічей. Спершу перенесіть або скасуйте їх.
   *[other] { $teacher } має в цій серії { $count } призначеної зустрічі. Спершу перенесіть або скасуйте їх.
}

## Перегляд

# Times one after the other, up to a break. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $count (Number) - how many there are
#   $minutes (Number) - how long each lasts
round-grid-run = { $from } – { $until } · { $count } × { $minutes } хв
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many times they offer
round-grid-row = { $count ->
    [one] { $teacher }: { $count } час
    [few] { $teacher }: { $count } часи
    [many] { $teacher }: { $count } часів
   *[other] { $teacher }: { $count } часу
}
# Variables:
#   $teacher (String) - the teacher's name
#   $booked (Number) - how many are booked
#   $count (Number) - how many times they offer
round-grid-row-booked = { $teacher }: зайнято { $booked } із { $count }

## Відкрито

round-told-now = Родинам про це повідомляють.
# Variables:
#   $moment (String) - weekday, date and time
round-told-then = Родинам повідомлять { $moment }.
round-no-times = У ці дні й години не вміщується жодна зустріч. Перегляньте «Дні» та «Перерви».
round-begins-before = Перший із цих часів уже минув. Перегляньте «Дні».
round-is-over = Усі часи цієї серії вже минули.
# Told to families. Variables:
#   $name (String) - the round's name
round-opened = Можна записатися на зустріч: <b>{ $name }</b>.
# Variables:
#   $moment (String) - weekday, date and time
round-please-book = Запишіться, будь ласка, до: { $moment }.
round-book = Записатися

## Змінено після відкриття

round-would-stay = Ці родини попросять вибрати інший час; доки вони не відповіли, їхній чинний.
# Variables:
#   $count (Number) - how many booked meetings
round-would-ask = { $count ->
    [one] { $count } призначений час більше не підходить.
    [few] { $count } призначені часи більше не підходять.
    [many] { $count } призначених часів більше не підходять.
   *[other] { $count } призначеного часу більше не підходить.
}
# A button. Variables:
#   $count (Number) - how many families
round-change-and-ask = { $count ->
    [one] Змінити й запитати { $count } родину
    [few] Змінити й запитати { $count } родини
    [many] Змінити й запитати { $count } родин
   *[other] Змінити й запитати { $count } родини
}
anew-changed = Час цієї зустрічі змінився:
anew-which = Який час вам підійшов би? Доки ви не відповіли, ваш чинний.
anew-none = Іншого вільного часу немає. Школа з вами зв’яжеться.
# A button. Variables:
#   $time (String) - when the meeting begins
anew-keep = Залишити { $time }
# A button. Variables:
#   $time (String) - when it would begin
anew-time = { $time }
anew-taken = Цей час щойно зайняли. Ось найближчі.
# Variables:
#   $name (String) - the round's name
round-silent = { $name }: ці родини попросили вибрати інший час, і вони не відповіли. Можливо, варто зателефонувати.
# Variables:
#   $name (String) - the round's name
round-nobody-silent = { $name }: усі родини відповіли.
# Variables:
#   $moment (String) - weekday, date and time of their meeting
#   $parents (String) - who meets, a list of names
#   $children (String) - about whom, a list of first names and initials
round-silent-family = { $moment } · { $parents } · { $children }

## Скасовано

# Variables:
#   $name (String) - the round's name
round-cancel-sure = Скасувати «{ $name }»? Записатися вже ніхто не зможе; родинам повідомлять.
# Variables:
#   $count (Number) - how many meetings
round-cancel-count = Буде скасовано зустрічей: { $count }
round-cancel-all = Скасувати все
# Told to families who had not booked. Variables:
#   $name (String) - the round's name
round-was-cancelled = { $name }: не відбудеться.
# Variables:
#   $name (String) - the round's name
round-dropped = «{ $name }» відкинуто; нікому не повідомляли.
round-anew = Почати знову
