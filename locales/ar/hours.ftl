### When messages are read, and quiet hours by day (handlers/messages/hours_answers.py,
### handlers/teachers/choose_reading_hours.py, handlers/choose_quiet_days.py)


## A family writes out of hours

# Variables:
#   $teacher (String) - the teacher
#   $from (String) - time
#   $until (String) - time
hours-school-days = أوقات قراءة الرسائل لدى { $teacher }: من { $from } إلى { $until } في أيام الدوام.
# Variables:
#   $teacher (String) - the teacher
#   $time (String) - when the hours of today begin
hours-today = وصلت رسالتك إلى { $teacher }، وستُقرأ اليوم ابتداءً من { $time }.
# Variables:
#   $teacher (String) - the teacher
#   $weekday (String) - tomorrow's weekday
#   $time (String) - when the hours of that day begin
hours-tomorrow = وصلت رسالتك إلى { $teacher }، وستُقرأ غدًا، { $weekday }، ابتداءً من { $time }.
# Variables:
#   $teacher (String) - the teacher
#   $day (String) - weekday and date
#   $time (String) - when the hours of that day begin
hours-later = وصلت رسالتك إلى { $teacher }، وستُقرأ { $day }، ابتداءً من { $time }.
# Variables:
#   $teacher (String) - the teacher
hours-unknown = وصلت رسالتك إلى { $teacher }. لم تحدد المدرسة أوقات قراءة الرسائل.
# Variables:
#   $numbers (String) - the emergency number, as the office wrote it
hours-danger-call = إذا كان أحد في خطر، فيُرجى الاتصال بالرقم { $numbers }.
hours-danger = إذا كان أحد في خطر، فيُرجى الاتصال بالطوارئ.
# Variables:
#   $contact (String) - name and number, as the office wrote them
hours-safeguarding = عند القلق على سلامة طفل: { $contact }.

## A teacher's reading hours

settings-reading = أوقات القراءة
reading-school-hours = تقرأ الرسائل في أوقات دوام المدرسة:
reading-own-hours = أوقات قراءتك للرسائل:
reading-never = لا يوم من أيام الأسبوع.
reading-waits = ما يصل في وقت آخر يُسلَّم عند بدء أوقاتك التالية.
reading-at-once = ما يصل في وقت آخر يُسلَّم فورًا.
reading-deliver-at-once = التسليم فورًا
reading-when-hours-begin = التسليم عند بدء أوقاتي
reading-as-school = مثل المدرسة
# A button. Variables:
#   $day (String) - weekday, at the beginning
reading-not-on = { $day }: لا
# Variables:
#   $day (String) - weekday, at the beginning
reading-which-hours = { $day }: ما أوقات قراءة الرسائل؟ يمكن الاختيار أو كتابة وقتين بنظام 24 ساعة، مثل: من 8:00 إلى 16:00.
reading-none = ليس في هذا اليوم

## Quiet hours by day

settings-quiet-days = ساعات أخرى في بعض الأيام
# Also a button. Variables:
#   $day (String) - weekday, at the beginning
quiet-day = { $day }
quiet-free = أيام العطلة
quiet-every-day = كل يوم
# A button. Variables:
#   $day (String) - a kind of day that has hours of its own
quiet-chosen = ✓ { $day }
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time in the evening
#   $until (String) - time in the morning
quiet-around = { $day }: هدوء حتى { $until } ومن { $from }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $from (String) - time
#   $until (String) - later time of the same day
quiet-between = { $day }: هدوء من { $from } إلى { $until }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
#   $until (String) - time in the morning
quiet-before = { $day }: هدوء حتى { $until }.
# Variables:
#   $day (String) - every day, a weekday, or days without school
quiet-never = { $day }: بلا ساعات هدوء.
quiet-which-days = في أي الأيام يكون الأمر مختلفًا؟
# Variables:
#   $day (String) - a weekday, or days without school
quiet-which-hours = { $day }: ما ساعات الهدوء المناسبة لك؟ يمكن الاختيار أو كتابة وقتين بنظام 24 ساعة، مثل: من 22:00 إلى 9:00.
quiet-as-usual = كباقي الأيام
