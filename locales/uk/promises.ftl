### Обіцянки й сьогоднішні справи (handlers/agreements/make_promise.py, show_today.py)

## Making one

promise-button = Обіцянка …
promise-about-whom = Про кого ця обіцянка?
promise-thread = { $child } · { $parent }
promise-no-thread = Жодна родина вам ще не писала. Обіцянку можна додати під кожним вашим повідомленням.
promise-what = Що ви обіцяєте про { $child }? Кому: { $to }. Напишіть так, як сказали б: «Я …»
promise-to-one = { $name }
promise-the-teachers = учителі
promise-these-words = «{ $words }»
promise-too-long = Напишіть це, будь ласка, одним реченням, не довшим за { $most } символів.
promise-in-words = Напишіть це, будь ласка, словами, щоб можна було прочитати одразу.
promise-made-already = Цю обіцянку вже дано.
promise-by-when =
    Це виглядатиме так: { $who } обіцяє, термін: …
    «{ $words }»
    До якого дня? Виберіть день або напишіть: 20 березня, п’ятниця 14:00.
promise-today = Сьогодні
promise-tomorrow = Завтра
promise-on-day = { $day }
promise-day-unclear = Не вдалося зрозуміти день. Напишіть, наприклад, 20 березня, п’ятниця або п’ятниця 14:00.
promise-day-over = Цей день уже минув або надто далекий. Виберіть, будь ласка, інший.

## How it stands

promise-yours =
    Ваша обіцянка про <b>{ $child }</b>, кому: { $to }. Термін: { $by }.
    «{ $words }»
promise-read-along = Це читають також: { $teachers }.
promise-will-remind = Нагадаю вам: { $moment }.
promise-overdue = <b>Термін минув.</b>
promise-line =
    { $who } обіцяє. Термін: { $by }.
    «{ $words }»
promise-head-colleague = <b>{ $child } · { $class }</b> · { $teacher } → { $parent }
promise-kept-on = Виконано: { $day }.
promise-taken-back = Обіцянку забрано назад.
promise-undo = Скасувати
promise-take-back = Забрати назад
promise-kept = Виконано
promise-more-time = Потрібно більше часу

## What becomes of it

promise-kept-told =
    { $who }: обіцянку виконано.
    «{ $words }»
promise-thank-you = Дякую
promise-you-thanked = Ви подякували.
promise-thanked =
    <b>{ $child }</b> · { $who } дякує вам за:
    «{ $words }»
promise-back-told =
    { $who }: обіцянку забрано назад.
    «{ $words }»

## More time

promise-until-when = «{ $words }» – до якого дня? Виберіть день або напишіть: 20 березня, п’ятниця 14:00.
promise-will-read = Кому: { $to }. Текст:
promise-needs-until =
    { $who } перепрошує: потрібно більше часу. Новий термін: { $by }.
    «{ $words }»
promise-or-own-words = Надішліть так або напишіть своїми словами.
promise-over-already = Цю обіцянку вже виконано або забрано назад.

## Reminders

promise-remind =
    Ваша обіцянка про <b>{ $child }</b>. Термін: { $by }.
    «{ $words }»
promise-remind-over =
    <b>Термін минув:</b> { $by }. Ваша обіцянка про <b>{ $child }</b>:
    «{ $words }»

## Lines of what is promised

promised-by = { $number } · { $child }, термін: { $by }: «{ $words }»
promised-overdue = { $number } · { $child }, <b>термін минув</b>: { $by }: «{ $words }»
promised-you = { $who } ({ $child }), термін: { $by }: «{ $words }»
promised-you-overdue = { $who } ({ $child }), термін був: { $by }: «{ $words }»
promised-open = { $number } · { $child }
promised-kept = Виконано: { $number }
promised-kept-toast = Виконано. Інша сторона це прочитає.
promised-count = { $count ->
    [one] У вас { $count } обіцянка
    [few] У вас { $count } обіцянки
    [many] У вас { $count } обіцянок
   *[other] У вас { $count } обіцянки
}

## Today

today-button = Сьогодні
today-is = <b>{ $day }</b>
today-empty = На сьогодні нічого немає. Гарного дня!
today-refresh = Оновити
today-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
today-you-promised = <b>Ваші обіцянки</b>
today-promised-to-you = <b>Обіцяно вам</b>
today-waits = { $child } · { $parent } · { $waited }
today-comes-back = <b>Відкладено на сьогодні</b>
today-put-off = { $child } · { $parent } · { $time }
today-asked-of-you = <b>Вас просять</b>
today-asked = { $class } · { $teacher } просить «Прочитано»: { $words }
today-show-update = Показати { $class }
today-absences = <b>Повідомлена відсутність</b>
today-absent = { $child }: { $days }
today-show-absence = Показати відсутність
today-not-sent = <b>Ще не надіслано</b>
today-draft = «{ $words }»
today-go-on = Продовжити
