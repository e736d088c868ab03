### When messages are read, and quiet hours by day (handlers/messages/hours_answers.py,
### handlers/teachers/choose_reading_hours.py, handlers/choose_quiet_days.py)


## A family writes out of hours

# Variables:
#   $teacher (String) - the teacher
#   $from (String) - time
#   $until (String) - time
hours-school-days = { $teacher } читає повідомлення з { $from } до { $until } у навчальні дні.
# Variables:
#   $teacher (String) - the teacher
#   $time (String) - when the hours of today begin
hours-today = Ваше повідомлення отримано; { $teacher } прочитає його сьогодні після { $time }.
# Variables:
#   $teacher (String) - the teacher
#   $weekday (String) - tomorrow's weekday
#   $time (String) - when the hours of that day begin
hours-tomorrow = Ваше повідомлення отримано; { $teacher } прочитає його завтра ({ $weekday }) після { $time }.
# Variables:
#   $teacher (String) - the teacher
#   $day (String) - weekday and date
#   $time (String) - when the hours of that day begin
hours-later = Ваше повідомлення отримано; { $teacher } прочитає його після { $time }: { $day }.
# Variables:
#   $teacher (String) - the teacher
hours-unknown = Ваше повідомлення для { $teacher } отримано. Школа не вказала, коли читають повідомлення.
# Variables:
#   $numbers (String) - the emergency number, as the office wrote it
hours-danger-call = Якщо комусь загрожує небезпека, телефонуйте { $numbers }.
hours-danger = Якщо комусь загрожує небезпека, телефонуйте до екстрених служб.
# Variables:
#   $contact (String) - name and number, as the office wrote them
hours-safeguarding = Якщо ви тривожитеся за безпеку дитини: { $contact }.

## A teacher's reading hours

settings-reading = Години читання
reading-school-hours = Ви читаєте повідомлення в години роботи школи:
reading-own-hours = Ви читаєте повідомлення:
reading-never = Жодного дня тижня.
reading-waits = Написане в інший час надійде, коли почнуться ваші наступні години.
reading-at-once = Написане в інший час надходить одразу.
reading-deliver-at-once = Доставляти одразу
reading-when-hours-begin = Доставляти в мої години
reading-as-school = Як у школі
# A button. Variables:
#   $day (String) - weekday, at the beginning
reading-not-on = { $day }: ні
# Variables:
#   $day (String) - weekday, at the beginning
reading-which-hours = { $day }: коли ви читаєте повідомлення? Виберіть або напишіть час початку й кінця, наприклад 8:00 16:00.
reading-none = Не цього дня

## Quiet hours by day

settings-quiet-days = Інші години в деякі дні
# Also a button. Variables:
#   $day (String) - weekday, at the beginning
quiet-day = { $day }
quiet-free = Дні без уроків
quiet-every-day = Щодня
# A button. Variables:
#   $day (String) - a kind of day that has hours of its own
quiet-chosen = ✓ { $day }
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time in the evening
#   $until (String) - time in the morning
quiet-around = { $day }: тиша до { $until } і з { $from }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time
#   $until (String) - later time of the same day
quiet-between = { $day }: тиша з { $from } до { $until }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $until (String) - time in the morning
quiet-before = { $day }: тиша до { $until }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
quiet-never = { $day }: без годин тиші.
quiet-which-days = У які дні має бути інакше?
# Variables:
#   $day (String) - a weekday, or days without school
quiet-which-hours = { $day }: коли вас не турбувати? Виберіть або напишіть час початку й кінця, наприклад 22:00 9:00.
quiet-as-usual = Як в інші дні
