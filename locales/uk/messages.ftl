### Повідомлення про дитину (handlers/parents/write_to_teachers.py, handlers/messages/answer_message.py)

message-to = Кому: { $teachers }, про кого: { $child }:
message-quoted = «{ $words }»
message-files = { $count ->
    [one] і { $count } фото, файл чи голосове повідомлення
    [few] і { $count } фото, файли чи голосові повідомлення
    [many] і { $count } фото, файлів чи голосових повідомлень
   *[other] і { $count } фото, файла чи голосового повідомлення
}
message-about-whom = Про кого це?
message-child = { $child }
message-send = Надіслати
message-add = Додати ще
message-add-how = Просто напишіть чи надішліть. Усе стане одним повідомленням.
message-someone-else = Хтось інший
message-to-whom = Кому чи про кого?
message-to-one = Лише { $teacher }
message-elsewhere = Це повідомлення тепер на іншій картці.
message-given-up = Гаразд, нічого не надіслано.
message-not-draft = Це повідомлення вже не чернетка.
message-nobody-joined = Ніхто з цих учителів ще не приєднався, тож ніхто б цього не прочитав. Зверніться до школи, як завжди.
message-readers = { $readers }
message-sent-to = Надіслано: { $teachers }, про кого: { $child }
message-from-parent = <b>{ $child } · { $class }</b> · пише { $parent }, { $relation ->
    [mother] мати
    [father] батько
    [guardian] опікун
    [grandparent] дідусь чи бабуся
   *[carer] піклувальник
}
message-from-teacher = <b>{ $child }</b> · { $teacher }
message-words = { $words }
message-answer = Відповісти
message-what-to-answer = Що прочитає { $to } про { $child }? Ваше наступне повідомлення піде туди.

message-edited = <i>(змінено)</i>
message-not-joined = Ще не приєдналися й тут не прочитають: { $teachers }.
message-take-back = Забрати назад
message-taken-back = Повідомлення забрано назад. Можливо, хтось його вже прочитав.
message-too-late = Відтоді минуло понад 48 годин, і Telegram уже не дозволяє забрати повідомлення назад.
message-too-large = Цей файл більший за 20 МБ, тож передати його не можна. Надіслане збережено.
message-no-way = Такі повідомлення передати не можна. Це збережено. Передати можна текст, фото, файли й голосові повідомлення.
