### Як до людей звертатися й писати, і менше повідомлень на певний час
### (handlers/choose_manners.py, handlers/parents/ask_for_less.py)

manners-button = Як мені писати
manners-my-name = Моє імʼя
manners-how = Як учителям вам писати? Вони бачать це, перш ніж відповісти.
manners-called = Ваше імʼя тут: { $name }.
manners-voice = Голосові
manners-calls = Дзвінки
manners-short = Коротко
manners-be-formal = На «ви»
manners-be-informal = На «ти»
manners-chosen = ✓ { $choice }
manners-likes-voice = Зручні голосові повідомлення
manners-likes-calls = Зручніше телефоном
manners-likes-short = Зручно коротко
manners-likes-voice-calls = Зручні голосові повідомлення або дзвінок
manners-likes-voice-short = Зручно коротко або голосом
manners-likes-calls-short = Зручно коротко або телефоном
manners-likes-voice-calls-short = Зручно коротко, голосом або телефоном
manners-formal = будь ласка, на «ви»
manners-informal = можна на «ти»
manners-both = { $likes } · { $address }
manners-teacher = Родини бачать ваше імʼя так: { $name }.
manners-ask-name = Зараз ваше імʼя тут: { $name }. Напишіть, як до вас звертатися, наприклад: пані Ковальська.
manners-as-listed = Як у списку школи
manners-undo-name = Повернути імʼя
manners-no-name = Не вдалося прийняти це як імʼя. Напишіть лише літерами, щонайбільше { $most }, наприклад: пані Ковальська.
manners-name-taken = Так у школі вже звуть когось іншого. Будь ласка, напишіть інше імʼя.

less-button = Писати менше
less-end = Писати як завжди
less-until-when = До якого дня писати менше? Виберіть або напишіть день, наприклад 20 березня.
less-updates = Новини класу надходять разом, раз на день о { $time }; ті, що просять «Прочитано», – одразу.
less-messages = Повідомлення про вашу дитину надходять одразу, без звуку. Учителі бачать, що ви про це просили.
less-week = Тиждень, до: { $day }
less-two-weeks = Два тижні, до: { $day }
less-term = До кінця семестру: { $day }
less-day-unclear = Не вдалося розпізнати день, починаючи із сьогодні. Напишіть, наприклад: 20 березня.
less-now = Менше до: { $day }. Новини класу разом о { $time }, повідомлення без звуку.
less-asked-by = { $parent } просить писати менше до: { $day }.
less-in-preview = { $count ->
    [one] { $count } просить менше й прочитає о { $time }
    [few] { $count } просять менше й прочитають о { $time }
    [many] { $count } просять менше й прочитають о { $time }
   *[other] { $count } просять менше й прочитають о { $time }
}
less-in-report = { $count ->
    [one] { $count } просить менше: надійде з іншими новинами дня
    [few] { $count } просять менше: надійде з іншими новинами дня
    [many] { $count } просять менше: надійде з іншими новинами дня
   *[other] { $count } просять менше: надійде з іншими новинами дня
}
less-name = { $name } · просить менше, надійде з іншими новинами дня
less-together = Разом, як ви просили: новини класу
less-line = { $number } · <b>{ $class } · { $teacher }</b>: { $words }
less-line-file = { $number } · <b>{ $class } · { $teacher }</b>: фото або файл
less-read = Читати { $number }
