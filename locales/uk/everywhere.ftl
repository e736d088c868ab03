### What is said in many places: the school itself, refusals, the menu of commands.

# Shown by Telegram before anyone presses Start.
about-homeroom = Homeroom поєднує вчителів і родини вашої школи. Будь ласка, відскануйте QR-код на аркуші, який вам дала школа.

## Commands in Telegram's menu

command-start = Почати
command-write = Написати вчителям
command-absent = Хто сьогодні відсутній
command-meet = Зустрічі з учителями
command-today = Сьогоднішні справи
command-home = Показати стан справ
command-inbox = Що чекає на відповідь
command-week = Повідомлення цього тижня
command-update = Написати оголошення родинам класу
command-praise = Похвалити дитину
command-calendar = Навчальні дні, свята й години
command-settings = Мова й години тиші
command-help = Що вміє Homeroom
command-cancel = Зупинити розпочате

## When something is wrong

# The same for what is not there and what is not yours.
not-there = Я вже не можу цього знайти.

# Variables:
#   $day (String) - weekday and date of the old card
old-card = Це старе повідомлення ({ $day }). Ось як усе виглядає зараз.

old-card-undated = Це старе повідомлення. Ось як усе виглядає зараз.

something-went-wrong = Сталася помилка з нашого боку. Те, що ви написали, збережено; пробуємо ще раз.

did-not-work = Не вдалося. Те, що ви написали, збережено, а канцелярія школи бачить цю помилку. Будь ласка, спробуйте пізніше.

# The first line of a message that may have arrived once already.
sent-again = (Надіслано ще раз, бо зв’язок перервався. Можливо, це у вас уже є.)

# The last line where a file of ours, such as a calendar entry, could not be made.
file-not-made = Файл, який мав бути тут, не вдалося створити. Будь ласка, спробуйте пізніше.

# A line of its own where a family is told to ask the office. Variables:
#   $phone (String) - the office's telephone
ask-office-at = Будь ласка, зверніться до канцелярії школи: { $phone }.

ask-office = Будь ласка, зверніться до канцелярії школи.

## Small buttons

button-home = На головну
button-cancel = Скасувати
button-back = Назад
