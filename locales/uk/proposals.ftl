### Окрема зустріч: запропонована, узгоджена, перенесена, скасована (handlers/proposals/propose_meeting.py)

## About whom, and with whom

proposal-propose = Запропонувати зустріч
proposal-ask = Попросити про зустріч

proposal-open = { $children } · { $who }: ще не домовлено
proposal-about-whom = Про кого ви хотіли б поговорити на зустрічі?
proposal-child = { $child } · { $class }
proposal-nobody = Тут ще немає нікого, кого можна запросити на зустріч.
proposal-with-whom = З ким ви хотіли б зустрітися? Дитина: <b>{ $child }</b>.
proposal-together-means = На спільній зустрічі кожен читає імена інших. Якщо запросити одного, інші нічого не дізнаються.
proposal-together = Усі разом
proposal-name = { $name }

## When

proposal-when-could-you =
    Коли ви могли б? Напишіть щонайбільше п’ять варіантів: вівторок 15:30, четвер 8:00.
    Або виберіть день. Зберігаються лише ті години, коли всі вільні.
proposal-day = { $day }
proposal-without-times = Без часу
proposal-times-done = Готово
proposal-times-unclear = Не вдалося зрозуміти час.
proposal-not-free = Не збережено, бо хтось зайнятий, час минув або п’яти досить:
proposal-not-free-toast = Цей час не можна зберегти: він зайнятий або п’яти досить.
proposal-free-on = { $count ->
    [0] { $day }: немає часу, коли всі вільні.
    [one] { $day }: час, коли всі вільні. Торкніться того, що вам підходить.
    [few] { $day }: час, коли всі вільні. Торкніться того, що вам підходить.
    [many] { $day }: час, коли всі вільні. Торкніться того, що вам підходить.
   *[other] { $day }: час, коли всі вільні. Торкніться того, що вам підходить.
}
proposal-free = { $time }
proposal-ticked = ✓ { $time }
proposal-other-days = Інші дні

## Before it is sent

proposal-will-read = Ще не надіслано. Кому: { $who }. Текст:
proposal-each-reads = Кожен з них прочитає, що запрошено й іншого.
proposal-send = Надіслати
proposal-times = Час
proposal-add-words = Слова
proposal-who-else = Хто ще
proposal-you-offer = Кому: { $who }. Ви могли б:
proposal-paused = Канцелярія школи призупинила повідомлення. Підготовлене збережено; надішліть, будь ласка, пізніше.

## What it will be like

proposal-what-about = Про що йтиметься? Одне-два речення. Прочитає: { $who }.
proposal-too-long = Це задовго: напишіть, будь ласка, щонайбільше { $most } символів.
proposal-how-long = Скільки часу?
proposal-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
proposal-where = Де ви зустрічаєтеся? Виберіть або напишіть назву кабінету.
proposal-room = { $room }
proposal-by-phone = Телефоном
proposal-by-video = Відеозв’язком
proposal-not-said = Не вказано
proposal-which-link = Надішліть, будь ласка, адресу відеозустрічі. Її побачать лише учасники.
proposal-no-link = Це не адреса. Вона починається з https:// і не має пробілів.
proposal-room-taken = Кабінет у цей час зайнятий, тому нічого не змінено.
proposal-who-is-there = Хто ще братиме участь? Торкніться, щоб додати або прибрати.
proposal-nobody-else = Тут більше немає вчителів, які приєдналися.
proposal-there = ✓ { $name }

## How it reads

proposal-about = <b>{ $children }</b>
proposal-about-class = <b>{ $children } · { $classes }</b>
proposal-asks = Запрошення на зустріч. Від кого: { $who }.
proposal-counter = Тоді незручно, але є інший час. Від кого: { $who }.
proposal-too = Також запрошено: { $who }.
proposal-words = «{ $words }»
proposal-which = Коли вам зручно?
proposal-when = Який час вам підійшов би?
proposal-time = { $moment }
proposal-time-line = { $moment }
proposal-other-times = Інший час
proposal-offer-times = Запропонувати час
proposal-not-now = Не зараз
proposal-waits = Запит надіслано: { $who }. Тут буде видно, що з цього вийде.
proposal-with = Також бере участь: { $who }.
proposal-with-you = { $by } пропонує зустріч разом з вами. Кого запрошено: { $who }.
proposal-withdraw = Відкликати
proposal-cannot-come = Не зможу прийти

## What becomes of it

proposal-just-taken = Цей час щойно зайняли, тому нічого не змінено.
proposal-why-not = { $who } прочитає, що зараз вам не підходить. Напишіть речення або надішліть так.
proposal-decline = Надіслати так
proposal-declined = Зараз не підходить. Відповідь: { $who }.
proposal-you-declined = Ви відповіли, що зараз вам не підходить.
proposal-withdrawn = Пропозицію відкликано: { $who }.
proposal-you-withdrew = Ви відкликали пропозицію.
proposal-passed = Запропонований час минув, домовленості немає.
proposal-again = Запропонувати знову
proposal-cannot-join = { $who } не зможе прийти. Інших усе ще запрошено:
proposal-you-need-not = Ви більше не берете участі. Про це знає { $who }.

## A booked meeting

proposal-move = Прохання про інший час для цієї зустрічі. Від кого: { $who }.
proposal-stays-until = Усе лишається як є, доки ви не виберете новий час.
proposal-move-asked = Вибрати один із цих варіантів може { $who }:
proposal-stays = Доти все лишається як є:
proposal-keep-time = Залишити як є
proposal-kept = Зустріч лишається як була:
single-other-time = Інший час
single-where = Місце

## The office's list of single meetings

# A button. Variables:
#   $count (Number) - how many are to come
single-meetings-button = Окремі зустрічі: { $count }
single-meetings = Найближчі окремі зустрічі:
single-meetings-none = Окремих зустрічей найближчим часом немає.
# A button. Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - who meets, a list of names
single-meeting = { $moment } · { $teachers }
