### Паузи повідомлень (handlers/office/pause_messages.py, handlers/messages/while_paused.py)

command-pause = Призупинити повідомлення
# Variables:
#   $readers (String) - who will read it, a list
#   $child (String) - first name and initial
pause-kept-for = Збережено для: { $readers }, про кого: { $child }
# Variables:
#   $readers (String) - who will read it, a list
pause-will-get = { $readers } – отримають, щойно канцелярія школи знову відкриє повідомлення.
# Variables:
#   $readers (String) - who will read it, a list
#   $moment (String) - weekday, date and time
pause-will-get-by = { $readers } – отримають, коли канцелярія школи знову відкриє повідомлення: не пізніше ніж { $moment }.
# Variables:
#   $words (String) - what the office wrote
pause-office-says = Канцелярія школи пише: «{ $words }»
pause-absence = У списку вчителів це вже є. Саме повідомлення чекає, доки канцелярія школи знову відкриє повідомлення.
# Variables:
#   $parent (String) - the parent
pause-toast = Збережено: { $parent } отримає це, щойно канцелярія школи знову відкриє повідомлення.
pause-news = Інша сторона дізнається про це, щойно канцелярія школи знову відкриє повідомлення.
pause-none = Повідомлення між родинами й учителями відкриті.
pause-how = Під час паузи всі пишуть, як завжди: усе зберігається й доставляється потім.
pause-never = Ніколи не чекають: тривоги для відповідальної особи із захисту дітей і відсутність у списках учителів.
# Variables:
#   $about (String) - which messages
#   $count (Number) - messages that wait
pause-running = Призупинено: { $about } · чекає: { $count }
# A button. Variables:
#   $about (String) - which messages
pause-open-card = { $about }
pause-name-all = Усі повідомлення
# Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent
pause-name-one = { $child } · { $parent }
pause-all = Призупинити всі
pause-one = Призупинити однієї родини
pause-whose = Чиї повідомлення? Напишіть ім’я дитини або когось із батьків.
pause-nobody = Серед тих, хто приєднався, нікого з таким ім’ям не знайдено. Напишіть, будь ласка, інакше.
pause-which = Чиї повідомлення мають чекати, в обидва боки?
pause-more-found = Є й інші: напишіть ім’я повніше.
# A button. Variables:
#   $child (String) - full name
#   $class (String) - the class
#   $parent (String) - full name
pause-family = { $child }, { $class } · { $parent }
pause-of-all = Усі повідомлення між родинами й учителями
# Variables:
#   $parent (String) - the parent
#   $child (String) - first name and initial
pause-of-one = Повідомлення: { $parent } ↔ учителі ({ $child })
# Variables:
#   $moment (String) - weekday, date and time
pause-since = Призупинено: { $moment }
# Variables:
#   $count (Number) - messages that wait
pause-waiting = Чекає: { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
}
pause-ends-never = Доки ви їх знову не відкриєте.
# Variables:
#   $moment (String) - weekday, date and time
pause-ends = До: { $moment }
# Variables:
#   $words (String) - what the office wrote
pause-says = Хто пише, читає: «{ $words }»
pause-says-nothing = Хто пише, вашого пояснення не бачить.
pause-updates-go-on = Новини класу надходять далі.
pause-updates-wait = Новини класу теж чекають.
pause-begin = Призупинити зараз
pause-end = Знову відкрити
pause-until = До якого часу
pause-words = Ваше пояснення
pause-stop-updates = Призупинити й новини класу
pause-let-updates-go = Дозволити новини класу
pause-over = Знову відкрито. Те, що чекало, вже надсилається, по порядку.
pause-given-up = Гаразд, нічого не призупинено.
pause-write-words = Що мають прочитати ті, хто тим часом пише? Напишіть одне речення.
pause-no-words = Без пояснення
# Variables:
#   $count (Number) - the most characters there is room for
pause-words-too-long = Це задовго: вміщується { $count } символів.
pause-when = До якого часу? Виберіть або напишіть, наприклад: 16:30 чи 16 березня 8:00.
# A button. Variables:
#   $moment (String) - weekday, date and time
pause-until-then = До: { $moment }
pause-no-end = Доки не відкрию знову
# Variables:
#   $count (Number) - messages that wait
pause-home-all = Повідомлення призупинено · чекає: { $count }
# Variables:
#   $count (Number) - messages that wait
pause-home = Повідомлення окремих родин призупинено · чекає: { $count }
pause-home-button = Паузи
