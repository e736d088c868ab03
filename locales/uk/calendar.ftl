### The school calendar (handlers/office/keep_calendar.py and those it names)


## The card

calendar-title = <b>Шкільний календар</b>
# Weekdays with the same hours. Variables:
#   $first (String) - the first weekday, at the beginning of the line
#   $last (String) - the last weekday
#   $from (String) - time
#   $until (String) - time
calendar-hours-days = { $first } – { $last }: з { $from } до { $until }
# Variables:
#   $day (String) - weekday, at the beginning of the line
#   $from (String) - time
#   $until (String) - time
calendar-hours-day = { $day }: з { $from } до { $until }
calendar-no-school-days = Уроків немає в жоден день тижня.
calendar-hours-usual = Це звичайний розклад; його ще ніхто не змінював.
# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-now = Семестр: { $name }, { $days }
# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-next = Наступний семестр: { $name }, { $days }
calendar-no-terms = Семестрів ще не вказано.
calendar-terms-over = Останній семестр закінчився: будь ласка, вкажіть наступний.
calendar-no-holidays = Державних свят ще немає: виберіть країну.
# Variables:
#   $country (String) - the country's name
calendar-holidays = Державні свята: { $country }
# Variables:
#   $country (String) - the country's name
#   $region (String) - the region's own name
calendar-holidays-region = Державні свята: { $country }, { $region }
calendar-nothing-closed = Днів без уроків ще не вказано.
calendar-coming = Найближчі дні без уроків:
# Also a button. Variables:
#   $days (String) - one day or from which day to which
#   $name (String) - the holiday, or why the school is closed
calendar-closure = { $days } · { $name }
# Also a button. Variables:
#   $days (String) - one day or from which day to which
calendar-closure-unnamed = { $days } · школу закрито
calendar-no-numbers = Екстреного номера й контакту із захисту дітей ще немає.
# Variables:
#   $numbers (String) - the telephone number, as the office wrote it
calendar-emergency = Екстрений номер: { $numbers }
# Variables:
#   $contact (String) - name and number, as the office wrote them
calendar-safeguarding = Захист дітей: { $contact }
calendar-button-days = Навчальні дні
calendar-button-terms = Семестри
calendar-button-country = Вибрати країну
calendar-button-holidays = Державні свята
calendar-button-closed = Дні без уроків
calendar-button-numbers = Номери

## In many places

calendar-undo = Скасувати
calendar-undone = Скасовано.
calendar-undo-late = Календар відтоді змінено, тож скасувати це вже не можна.
calendar-more = Ще
calendar-take-away = Прибрати
calendar-keep = Зберегти
calendar-discard = Не зберігати
# Variables:
#   $count (Number) - how many characters there may be
calendar-name-too-long =
    { $count ->
        [one] Задовго: щонайбільше { $count } символ. Будь ласка, напишіть коротше.
        [few] Задовго: щонайбільше { $count } символи. Будь ласка, напишіть коротше.
        [many] Задовго: щонайбільше { $count } символів. Будь ласка, напишіть коротше.
       *[other] Задовго: щонайбільше { $count } символу. Будь ласка, напишіть коротше.
    }

## School days and hours

calendar-days = У які дні й години є уроки? Натисніть день, щоб його змінити.
calendar-all-days = Усі навчальні дні
# A button. Variables:
#   $day (String) - weekday, at the beginning
#   $from (String) - time
#   $until (String) - time
calendar-day-hours = { $day } { $from } – { $until }
# A button. Variables:
#   $day (String) - weekday, at the beginning
calendar-day-free = { $day }: без уроків
# Variables:
#   $day (String) - weekday, at the beginning
calendar-day-which-hours = { $day }: о котрій уроки? Виберіть або напишіть час початку й кінця, наприклад 8:00 15:30.
calendar-all-hours = О котрій уроки в усі навчальні дні? Виберіть або напишіть час початку й кінця, наприклад 8:00 15:30.
calendar-day-none = Цього дня уроків немає
calendar-hours-unclear = Не вдалося розпізнати час початку й кінця (спершу раніший). Будь ласка, напишіть так: 8:00 15:30.

## Terms

calendar-terms =
    Між двома семестрами уроків немає.
    Напишіть семестр із назвою, наприклад: I семестр 1 вересня – 18 грудня.
# A button that removes the term. Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-away = Прибрати: { $name }, { $days }
calendar-term-unclear = Не вдалося розпізнати семестр. Будь ласка, напишіть назву й два дні, наприклад: I семестр 1 вересня – 18 грудня.
calendar-term-overlaps = Деякі з цих днів уже належать до іншого семестру.
calendar-preview-term = Це правильний семестр?

## Public holidays

calendar-which-country = Державні свята якої країни – дні без уроків? Виберіть або напишіть країну.
# A button. Variables:
#   $country (String) - the country's name
calendar-country = { $country }
calendar-country-none = Без державних свят
calendar-change-region = Інший регіон
calendar-country-unclear = Я не знаю такої країни. Будь ласка, напишіть її назву, наприклад Іспанія.
calendar-which-region = Деякі свята є лише в одному регіоні. Який ваш? Виберіть або напишіть.
# A button. Variables:
#   $region (String) - the region's own name
calendar-region = { $region }
calendar-region-all = Уся країна
calendar-region-unclear = Я не знаю такого регіону. Будь ласка, напишіть назву так, як на кнопках.

## Days without school

calendar-closed =
    Напишіть дні без уроків, наприклад: 21 грудня – 6 січня Зимові канікули.
    Або надішліть файл календаря (.ics).
# Variables:
#   $words (String) - the line that could not be read
calendar-closed-unclear = Не вдалося знайти день у рядку «{ $words }». Будь ласка, напишіть так: 21 грудня – 6 січня Зимові канікули.
# A button. Variables:
#   $days (String) - the day
#   $name (String) - the holiday
calendar-holiday-open = { $days } · { $name } (уроки є)
calendar-open-all-the-same = Уроки все одно є
calendar-close-after-all = Уроків немає

## Before days are kept

calendar-preview = Без уроків:
calendar-preview-nothing = Усе це вже є в календарі.
# Variables:
#   $count (Number) - how many are new
calendar-preview-new = Нових: { $count }
# Variables:
#   $count (Number) - how many were there with other days or another name
calendar-preview-changed = Змінених: { $count }
# Variables:
#   $count (Number) - how many are there already
calendar-preview-same = Без змін: { $count }
# Variables:
#   $count (Number) - events of the file that close no school
calendar-preview-left-out = Не взято, бо мають годину або повторюються: { $count }
calendar-file-unclear = Не вдалося прочитати це як файл календаря. Будь ласка, надішліть файл, назва якого закінчується на .ics.
calendar-file-large = Цей файл завеликий для календаря. Будь ласка, надішліть файл лише з навчальним роком.
calendar-file-lost = Не вдалося отримати файл із Telegram. Будь ласка, надішліть його ще раз.

## Numbers

calendar-numbers = Це видно в кожній відповіді в неробочий час і там, де родина чимось стривожена.
calendar-number-emergency = Екстрений номер
calendar-number-safeguarding = Контакт із захисту дітей
calendar-ask-emergency = На який номер телефонувати, якщо комусь загрожує небезпека? Напишіть, наприклад 112.
calendar-ask-safeguarding = До кого звертатися, якщо є тривога за дитину? Напишіть так: пані Бондар, 030 5678.
