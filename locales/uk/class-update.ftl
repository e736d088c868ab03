### Class updates (the handlers named after them)

## Writing

update-which-class = Для якого класу це оголошення?

# A button. Variables:
#   $class (String) - the class
update-class = { $class }

# Variables:
#   $class (String) - the class
update-what = { $class }: що ви хочете повідомити родинам? Текст, фото, файл або голосове повідомлення.

# Variables:
#   $class (String) - the class
#   $words (String) - how the draft begins
update-unfinished = У вас є незавершене оголошення для класу { $class }: «{ $words }»

# The same, when the draft is only a photo, file or voice. Variables:
#   $class (String) - the class
update-unfinished-file = У вас є незавершене оголошення для класу { $class }.

update-go-on = Продовжити
update-anew = Почати заново

# Variables:
#   $over (Number) - how many characters too many
update-too-long = { $over ->
    [one] Це на { $over } символ довше, ніж дозволяє Telegram. Будь ласка, скоротіть і надішліть ще раз.
    [few] Це на { $over } символи довше, ніж дозволяє Telegram. Будь ласка, скоротіть і надішліть ще раз.
    [many] Це на { $over } символів довше, ніж дозволяє Telegram. Будь ласка, скоротіть і надішліть ще раз.
   *[other] Це на { $over } символу довше, ніж дозволяє Telegram. Будь ласка, скоротіть і надішліть ще раз.
}

update-unsuitable = Оголошенням може бути текст, фото, файл або голосове повідомлення. Будь ласка, надішліть щось із цього.

update-no-classes = За вами не записано жодного класу, тож писати поки нема кому. Будь ласка, зверніться до канцелярії школи.

## The preview

# What the families read. Variables:
#   $class (String) - the class
#   $teacher (String) - who wrote it
#   $words (String) - the teacher's words, as written
update-to-families =
    <b>{ $class }</b> · { $teacher }
    { $words }

# The same for a photo, file or voice without words. Variables:
#   $class (String) - the class
#   $teacher (String) - who sent it
update-to-families-file = <b>{ $class }</b> · { $teacher }

update-line = ─

# Variables:
#   $class (String) - the class
#   $families (Number) - how many families it has
#   $parents (Number) - how many adults are listed for them
#   $reachable (Number) - how many of these can be reached
update-audience = { $families ->
    [one] Для { $families } родини класу { $class }
    [few] Для { $families } родин класу { $class }
    [many] Для { $families } родин класу { $class }
   *[other] Для { $families } родини класу { $class }
} · батьків: { $parents }, можна надіслати: { $reachable }

update-nobody = У цьому класі поки нема кому надіслати оголошення. Вашу чернетку збережено.

# Variables:
#   $count (Number) - parents who have not joined
update-not-joined = Ще не приєдналося: { $count }

# Variables:
#   $count (Number) - parents who blocked the bot or left Telegram
update-blocked = Заблокували Homeroom: { $count }

update-only-first-photo = В оголошенні може бути одне фото або один файл; тут – перше з надісланого.

update-send = Надіслати
update-ask-off = Просити «Прочитано»: ні
update-ask-on = Просити «Прочитано»: так
update-later = Надіслати пізніше
update-change = Змінити

# What is left of an older card of the same update.
update-elsewhere = Це оголошення тепер на іншій картці.

## Sending later

update-when = Коли надіслати?

# A button. Variables:
#   $time (String) - a time today
update-today-at = Сьогодні, { $time }

# A button. Variables:
#   $time (String) - a time tomorrow
update-tomorrow-at = Завтра, { $time }

update-pick-time = Вибрати інший час
update-which-day = У який день?

# Variables:
#   $day (String) - weekday and date
update-which-hour = { $day }: о котрій годині? Виберіть або напишіть, наприклад 16:30.

# A button. Variables:
#   $day (String) - weekday and date
update-day = { $day }

# A button. Variables:
#   $time (String) - a full hour
update-hour = { $time }

update-time-unclear = Не вдалося розпізнати час. Будь ласка, напишіть його так: 16:30.
update-time-past = Цей час уже минув. Будь ласка, виберіть пізніший.

## On its way

# Variables:
#   $time (String) - with seconds
#   $parents (Number) - how many can be reached
update-sending-at = Буде надіслано: { $time } (батьків: { $parents }).

# Variables:
#   $moment (String) - weekday, date and time
#   $parents (Number) - how many can be reached
update-scheduled = Буде надіслано: { $moment } (батьків: { $parents }).

update-undo = Скасувати надсилання
update-undone = Скасовано. Нічого не надіслано.
update-too-late = Уже надіслано, скасувати не можна.
update-given-up = Гаразд, нічого не надіслано.

# The teacher edits the message an update was written in, after tapping Send.
update-edit-scheduled = Це оголошення буде надіслано таким, яким воно було до вашої зміни. Щоб змінити його, спершу натисніть «Скасувати надсилання».

# The same after it left.
update-edit-sent = Це оголошення вже надіслано таким, яким воно було до вашої зміни; родини цієї зміни не бачать.

# The teacher edits one of several messages that a draft is made of.
update-edit-unclear = Не можу визначити, яку частину оголошення це змінює. Щоб написати його заново, натисніть «Змінити».

# Variables:
#   $count (Number) - parents to whom it was sent
update-sent-to = Надіслано: { $count }

# Variables:
#   $count (Number) - parents to whom it is being sent
update-waiting = Надсилається: { $count }

# Variables:
#   $count (Number) - parents who have quiet hours
#   $moment (String) - when the last of them reads it
update-quiet = Надійде після годин тиші: { $count } (найпізніше – { $moment })

# Variables:
#   $count (Number) - parents who cannot be reached
update-not-reached = Неможливо надіслати: { $count }

# Variables:
#   $count (Number) - parents who tapped Got it
#   $sent (Number) - parents to whom it was sent
update-got-it-count = Натиснули «Прочитано»: { $count } з { $sent }

update-who-not = Кому не надіслано

## Who has not been reached

update-all-reached = Надіслано всім.

# Variables:
#   $name (String) - the parent
update-name-not-joined = { $name } · ще немає в Homeroom

# Variables:
#   $name (String) - the parent
update-name-blocked = { $name } · Homeroom заблоковано; можливо, варто зателефонувати

# Variables:
#   $name (String) - the parent
update-name-deactivated = { $name } · більше немає в Telegram

# Variables:
#   $name (String) - the parent
update-name-failed = { $name } · не вдалося надіслати

# Variables:
#   $name (String) - the parent
update-name-waiting = { $name } · надсилається

# Variables:
#   $name (String) - the parent
#   $moment (String) - when the quiet hours end
update-name-quiet = { $name } · після годин тиші: { $moment }

# Variables:
#   $count (Number) - how many more names there are
update-and-more = і ще { $count }

## On the families' phones

update-got-it = Прочитано

# Variables:
#   $time (String) - when the parent tapped
update-you-got-it = ✓ Прочитано, { $time }

update-got-it-thanks = Дякуємо.
