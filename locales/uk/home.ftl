### The home card, help and stopping (handlers/home.py)

## For a parent

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
home-child = <b>{ $child }</b> · { $class }

# Variables:
#   $teacher (String) - the teacher
#   $subject (String) - what they teach
home-teacher = { $teacher } · { $subject }

home-no-teachers = Школа ще не вказала вчителя.

home-no-children = Зараз за вами не записано жодної дитини.

## For a teacher

# Variables:
#   $class (String) - the class
#   $families (Number) - parents in the list
#   $joined (Number) - of them, how many have joined
home-class = <b>{ $class }</b>: приєдналося батьків – { $joined } з { $families }

home-no-classes = Зараз за вами не записано жодного класу.

# Variables:
#   $class (String) - the class of the draft
home-draft = У вас є незавершене оголошення для класу { $class }.

# Variables:
#   $class (String) - the class
#   $moment (String) - weekday, date and time
home-leaving = Оголошення для класу { $class } буде надіслано: { $moment }.

home-waiting = { $count ->
    [one] { $count } повідомлення чекає на відповідь
    [few] { $count } повідомлення чекають на відповідь
    [many] { $count } повідомлень чекають на відповідь
   *[other] { $count } повідомлення чекають на відповідь
}
home-show-inbox = Відкрити вхідні

## For the office: five lines

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-parents = Приєдналося батьків: { $joined } з { $people }

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-teachers = Приєдналося вчителів: { $joined } з { $people }

# Variables:
#   $people (Number) - who blocked the bot or has no Telegram any more
home-office-unreachable = Людей без зв’язку: { $people }

# Variables:
#   $waiting (Number) - messages waiting to be sent
#   $failed (Number) - messages that could not be sent
home-office-outbox = Повідомлень у черзі: { $waiting } · не вдалося надіслати: { $failed }

# Variables:
#   $waiting (Number) - updates from people not answered yet
#   $aside (Number) - updates set aside after five tries
home-office-inbox = Ще без відповіді: { $waiting } · відкладено: { $aside }

## Buttons

home-write = Написати вчителям
home-new-update = Написати оголошення
home-show-update = Показати оголошення
home-settings = Налаштування
home-help = Допомога
home-wear-parent = Перейти: батьки
home-wear-teacher = Перейти: учителі
home-wear-office = Перейти: канцелярія

## Help

help-parent =
    Просто пишіть сюди: це прочитають учителі вашої дитини.
    /write – відсутність, питання, тривога, новина, подяка, дзвінок
    /meet, /propose – зустрічі
    /today – сьогоднішні справи
    /promise – обіцянка
    /recap – про що ви домовилися
    /home – ваші діти та їхні вчителі
    /settings – мова, години тиші, писати менше
    Чати Telegram не мають наскрізного шифрування.

help-teacher =
    Відповідь – проведіть по повідомленню.
    /inbox – що чекає
    /today – ваш день
    /meet, /propose, /evening – зустрічі
    /absent – хто відсутній
    /update – написати класу
    /praise, /week – похвала
    /promise, /recap – домовленості
    /shared – спільна розмова
    /home – ваші класи
    /settings – мова, години, ім’я
    Чати Telegram не мають наскрізного шифрування.

help-office =
    /home – стан справ
    /calendar – навчальні дні, свята й години
    /meet, /term – зустрічі, і хто зустрівся
    /pause – призупинити повідомлення, усі або однієї родини
    /settings – мова й години тиші
    Списки класів і аркуші створюють на комп’ютері школи: homeroom import, homeroom invitations.
    Чати Telegram не мають наскрізного шифрування.

help-stranger = Я вас ще не знаю. Будь ласка, відскануйте QR-код на аркуші, який вам дала школа.

## Stopping

cancel-nothing = Зупиняти нічого. Усе залишається, як було.
cancel-done = Зупинено.
cancel-draft-kept = Зупинено. Ваше оголошення збережено як чернетку; продовжити його можна командою /update.
