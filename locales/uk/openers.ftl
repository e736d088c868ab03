### Що батьки починають кнопкою: відсутність, запитання, добрі новини, тривога, дзвінок

## /write

write-what-about = Про що йдеться?
write-absence = Відсутність
write-call-me = Подзвоніть мені
opener-is-question = Запитання
opener-is-good-news = Добра новина
opener-is-worry = Тривога
write-now = { $opener }, про { $child }: напишіть або надішліть зараз.
opener-head = <b>{ $opener }</b> · { $head }
opened-absent = Відсутність { $days }
opened-call = Дзвінок · { $when }
opener-answered = { $parent } уже може це прочитати.

## Відсутність

absence-today = сьогодні
absence-tomorrow = завтра
absence-days = { $days }
absence-who = Кого не буде?
absence-both = Обоє
absence-when = Коли не буде в школі: { $children }?
absence-on-today = Сьогодні
absence-on-tomorrow = Завтра
absence-on-day = { $day }
absence-other-days = Інші дні
absence-write-days = Напишіть день або перший і останній, наприклад: 14 травня або 14–18 травня.
absence-days-unclear = Тут не видно дня. Напишіть так: 14 травня або 14–18 травня.
absence-no-school = Тоді немає навчання: { $days }. Напишіть інші дні або залиште так.
absence-why = { $children }: відсутність { $days }. Чому?
absence-reason-ill = Хвороба
absence-reason-doctor = Лікар
absence-reason-family = Сімейні обставини
absence-reason-other = Інше
absence-write-reason = Напишіть причину своїми словами; її прочитають учителі.
absence-told-already = Про цю відсутність уже повідомлено.
absence-noted = Записано й надіслано вчителям: { $children }, відсутність { $days }.
absence-noted-get-well = Записано й надіслано вчителям: { $children }, відсутність { $days }. Швидкого одужання!
absence-undo = Скасувати
absence-undone = Скасовано: ця відсутність більше не діє.
absence-send-today = Надіслати як відсутність, сьогодні
absence-head = { $head } · відсутність { $days }
absence-head-why = { $head } · відсутність { $days } ({ $why })
absence-because-ill = хвороба
absence-because-doctor = лікар
absence-because-family = сімейні обставини
absence-not-after-all = { $head }: відсутність скасовано ({ $days })
absence-thanks-get-well = Дякую, одужання
absence-thanks = Дякую
absence-thanked-ill = Дякуємо, що повідомили. Швидкого одужання!
absence-thanked = Дякуємо, що повідомили.
absent-in = Сьогодні відсутні в <b>{ $class }</b>: { $children }
absent-nobody-in = Сьогодні відсутні в <b>{ $class }</b>: нікого
absent-nobody = Сьогодні у ваших класах усі присутні.

## Дзвінок

call-when = Коли вам зручно? Школа має ваш номер; тут його не видно.
call-until = Зараз, до { $time }
call-in-the-morning = { $day }, зранку
call-in-the-afternoon = { $day }, по обіді
call-what-about = Про що йдеться? Напишіть або залиште так.
call-without-words = Надіслати без слів
call-too-late = Цей час минув. Оберіть знову через /write.
call-no-day = У календарі не видно наступного навчального дня. Зверніться до школи, як завжди.
opener-call-head = <b>Прохання подзвонити</b> · { $when } · { $head }
opener-i-will-call = Я подзвоню
call-promised = Я вам подзвоню · { $when }

## Тривога

worry-whom = Кому ви хочете написати?
worry-to-teachers = Учителям
worry-to-contact = Натомість контакту із захисту дітей
worry-write =
    Що вас турбує, про { $child }? Напишіть зараз.
    Це прочитає контакт школи із захисту дітей, а не вчителі класу.
worry-card = Шкільному контакту із захисту дітей, не вчителям, про { $child }:
worry-sent = Надіслано шкільному контакту із захисту дітей, не вчителям, про { $child }
worry-nobody-reads = Зараз тут цього ніхто не прочитає. Скористайтеся цими номерами або зверніться до школи, як завжди.
worry-head = <b>Тривога, лише для контакту із захисту дітей</b> · { $head }
worry-what-to-answer = Напишіть відповідь про { $child }; вчителі її не прочитають.
worry-answer-sent = Надіслано · { $child } · Вчителі цього не прочитають.
worry-from-contact = <b>{ $child }</b> · шкільний контакт із захисту дітей
