### Вхідні вчителя (handlers/teachers/show_inbox.py, remind_later.py, pass_on_message.py, close_message.py, note_to_colleagues.py)

## The list

inbox-waiting = { $count ->
    [one] { $count } повідомлення чекає на відповідь
    [few] { $count } повідомлення чекають на відповідь
    [many] { $count } повідомлень чекають на відповідь
   *[other] { $count } повідомлення чекають на відповідь
}
inbox-empty = Жодне повідомлення не чекає на відповідь.
inbox-entry = { $number } · <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] мати
    [father] батько
    [guardian] опікун
    [grandparent] дідусь чи бабуся
   *[carer] піклувальник
} · { $waited }
inbox-begins = { $words }
inbox-opened = { $opened }: { $words }
inbox-no-words = (фото, файл чи голосове повідомлення)
inbox-put-off = Відкладено, { $moment }:
inbox-just-now = щойно
inbox-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
inbox-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
inbox-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
inbox-open = { $number } · { $child }
inbox-page-before = Попередні
inbox-page-after = Ще

## A message shown whole

inbox-before = Перед тим:
inbox-said = { $moment } · { $author }: { $words }
inbox-said-note = { $moment } · { $author }, нотатка для колег: { $words }
inbox-answered = Відповідь дано о { $time }: { $teacher }.

inbox-standing = <i>{ $standing }</i>

## Later

later-button = Пізніше
later-when = Коли показати це знову?
later-hour = За годину
later-after-school = Після уроків, { $time }
later-tomorrow = Завтра, { $time }
later-on = { $moment }
later-other = Інший час
later-write-time = Коли? Напишіть час, наприклад 16:30, або день і час, наприклад 16 березня 8:00.
later-time-unclear = Не вдалося зрозуміти час. Напишіть, наприклад, 16:30 або 16 березня 8:00.
later-time-past = Цей час уже минув або надто далекий. Виберіть, будь ласка, інший.
later-noted = Покажу це знову: { $moment }.
later-inbox = Вхідні
later-reminder = Ви хотіли побачити це знову.

## Pass on

pass-button = Передати
pass-to-whom = Кому передати це повідомлення про { $child }?
pass-to = { $teacher }
pass-nobody = Ніхто інший з учителів цього класу ще не приєднався.
pass-done = Тепер це повідомлення має { $teacher } і читатиме все, що { $parent } пише про { $child }, починаючи з нього.
pass-add-note = Додати нотатку
pass-share = Показати попередні повідомлення
pass-shared-done = { $teacher } читає і попередні повідомлення.
pass-shared = { $teacher } ділиться з вами тим, що писали про { $child } раніше.
pass-standing = { $teacher } → { $colleague }: повідомлення передано.
pass-told-parent = <b>{ $child }</b> · Ваше повідомлення передано ({ $teacher }). Відповідає { $colleague }.

## Close

close-button = Закрити
close-standing = Закрито о { $time }: { $teacher }. Відповідь не потрібна.
close-undo = Скасувати
close-undone = Повідомлення знову чекає на відповідь.

## Notes

note-button = Нотатка
note-what = Що ви хочете занотувати для колег про { $child }? Родини цього не бачать.
note-done = Занотовано, читає { $teachers }. Родини цього не бачать.
note-done-alone = Занотовано. Поки що ніхто з колег не читає цього разом із вами. Родини цього не бачать.
note-head =
    <b>{ $child } · { $class }</b> · { $teacher }
    <i>Нотатка для колег · родини її не бачать</i>
