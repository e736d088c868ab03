### The school calendar (handlers/office/keep_calendar.py and those it names)


## The card

calendar-title = <b>تقويم المدرسة</b>
# Weekdays with the same hours. Variables:
#   $first (String) - the first weekday, at the beginning of the line
#   $last (String) - the last weekday
#   $from (String) - time
#   $until (String) - time
calendar-hours-days = من { $first } إلى { $last }: من { $from } إلى { $until }
# Variables:
#   $day (String) - weekday, at the beginning of the line
#   $from (String) - time
#   $until (String) - time
calendar-hours-day = { $day }: من { $from } إلى { $until }
calendar-no-school-days = لا دوام في أي يوم من أيام الأسبوع.
calendar-hours-usual = هذه هي الأوقات المعتادة، ولم يغيّرها أحد بعد.
# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-now = الفصل الدراسي: { $name }، { $days }
# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-next = الفصل القادم: { $name }، { $days }
calendar-no-terms = لا فصول دراسية بعد.
calendar-terms-over = انتهى آخر فصل دراسي: يُرجى إضافة الفصل القادم.
calendar-no-holidays = لا عطل رسمية بعد: يُرجى اختيار البلد.
# Variables:
#   $country (String) - the country's name
calendar-holidays = العطل الرسمية: { $country }
# Variables:
#   $country (String) - the country's name
#   $region (String) - the region's own name
calendar-holidays-region = العطل الرسمية: { $country }، { $region }
calendar-nothing-closed = لا أيام عطلة مسجّلة بعد.
calendar-coming = أيام العطلة القادمة:
# Also a button. Variables:
#   $days (String) - one day or from which day to which
#   $name (String) - the holiday, or why the school is closed
calendar-closure = { $days } · { $name }
# Also a button. Variables:
#   $days (String) - one day or from which day to which
calendar-closure-unnamed = { $days } · عطلة
calendar-no-numbers = لا رقم للطوارئ ولا جهة لحماية الأطفال بعد.
# Variables:
#   $numbers (String) - the telephone number, as the office wrote it
calendar-emergency = الطوارئ: { $numbers }
# Variables:
#   $contact (String) - name and number, as the office wrote them
calendar-safeguarding = حماية الأطفال: { $contact }
calendar-button-days = أيام الدوام
calendar-button-terms = الفصول الدراسية
calendar-button-country = اختيار البلد
calendar-button-holidays = العطل الرسمية
calendar-button-closed = أيام العطلة
calendar-button-numbers = الأرقام

## In many places

calendar-undo = تراجع
calendar-undone = تم التراجع.
calendar-undo-late = تغيّر التقويم بعد ذلك، فلا يمكن التراجع عن هذا الآن.
calendar-more = المزيد
calendar-take-away = حذف
calendar-keep = حفظ
calendar-discard = تجاهل
# Variables:
#   $count (Number) - how many characters there may be
calendar-name-too-long =
    { $count ->
        [zero] هذا طويل جدًا. يُرجى الاختصار.
        [one] هذا طويل جدًا: حرف واحد على الأكثر. يُرجى الاختصار.
        [two] هذا طويل جدًا: حرفان على الأكثر. يُرجى الاختصار.
        [few] هذا طويل جدًا: { $count } أحرف على الأكثر. يُرجى الاختصار.
        [many] هذا طويل جدًا: { $count } حرفًا على الأكثر. يُرجى الاختصار.
       *[other] هذا طويل جدًا: { $count } حرف على الأكثر. يُرجى الاختصار.
    }

## School days and hours

calendar-days = ما أيام الدوام وأوقاته؟ يمكن الضغط على أي يوم لتغييره.
calendar-all-days = كل أيام الدوام
# A button. Variables:
#   $day (String) - weekday, at the beginning
#   $from (String) - time
#   $until (String) - time
calendar-day-hours = { $day } { $from } – { $until }
# A button. Variables:
#   $day (String) - weekday, at the beginning
calendar-day-free = { $day }: لا دوام
# Variables:
#   $day (String) - weekday, at the beginning
calendar-day-which-hours = { $day }: ما أوقات الدوام؟ يمكن الاختيار أو كتابة وقتين بنظام 24 ساعة، مثل: من 8:00 إلى 15:30.
calendar-all-hours = ما أوقات الدوام في كل أيام الدوام؟ يمكن الاختيار أو كتابة وقتين بنظام 24 ساعة، مثل: من 8:00 إلى 15:30.
calendar-day-none = لا دوام في هذا اليوم
calendar-hours-unclear = لم أفهم الوقتين المكتوبين، والأبكر أولًا. يُرجى كتابتهما بنظام 24 ساعة، مثل: من 8:00 إلى 15:30.

## Terms

calendar-terms =
    لا دوام بين فصلين دراسيين.
    يمكن كتابة الفصل باسمه، مثل: الفصل الأول 1 سبتمبر – 18 ديسمبر.
# A button that removes the term. Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-away = حذف: { $name }، { $days }
calendar-term-unclear = لم أفهم الفصل المكتوب. يُرجى كتابة اسمه ويومين، مثل: الفصل الأول 1 سبتمبر – 18 ديسمبر.
calendar-term-overlaps = بعض هذه الأيام في فصل آخر.
calendar-preview-term = هل هذا هو الفصل؟

## Public holidays

calendar-which-country = عطل أي بلد الرسمية هي أيام عطلة في المدرسة؟ يمكن الاختيار أو كتابة اسم البلد.
# A button. Variables:
#   $country (String) - the country's name
calendar-country = { $country }
calendar-country-none = بلا عطل رسمية
calendar-change-region = منطقة أخرى
calendar-country-unclear = لا أعرف هذا البلد. يُرجى كتابة اسمه، مثل: إسبانيا.
calendar-which-region = بعضها في منطقة واحدة فقط. ما منطقتكم؟ يمكن الاختيار أو كتابة اسمها.
# A button. Variables:
#   $region (String) - the region's own name
calendar-region = { $region }
calendar-region-all = البلد كله
calendar-region-unclear = لا أعرف هذه المنطقة. يُرجى كتابة اسمها كما هو على الأزرار.

## Days without school

calendar-closed =
    يمكن كتابة أيام العطلة، مثل: 21 ديسمبر – 6 يناير عطلة الشتاء.
    أو إرسال ملف تقويم ({ "\u2066" }.ics{ "\u2069" }).
# Variables:
#   $words (String) - the line that could not be read
calendar-closed-unclear = لم أجد يومًا في «{ $words }». يُرجى كتابته مثل: 21 ديسمبر – 6 يناير عطلة الشتاء.
# A button. Variables:
#   $days (String) - the day
#   $name (String) - the holiday
calendar-holiday-open = { $days } · { $name } (يوم دوام)
calendar-open-all-the-same = يوم دوام رغم ذلك
calendar-close-after-all = يوم عطلة

## Before days are kept

calendar-preview = أيام عطلة:
calendar-preview-nothing = كل هذا موجود في التقويم.
# Variables:
#   $count (Number) - how many are new
calendar-preview-new = جديد: { $count }
# Variables:
#   $count (Number) - how many were there with other days or another name
calendar-preview-changed = تغيّر: { $count }
# Variables:
#   $count (Number) - how many are there already
calendar-preview-same = كما كان: { $count }
# Variables:
#   $count (Number) - events of the file that close no school
calendar-preview-left-out = لم يُؤخذ لأنه محدد بساعة أو متكرر: { $count }
calendar-file-unclear = لم أتمكن من قراءة هذا الملف كتقويم. يُرجى إرسال الملف الذي ينتهي اسمه بـ { "\u2066" }.ics{ "\u2069" }.
calendar-file-large = هذا الملف أكبر من أن يكون تقويمًا. يُرجى إرسال ملف للعام الدراسي فقط.
calendar-file-lost = لم أتمكن من جلب الملف من تيليجرام. يُرجى إرساله مرة أخرى.

## Numbers

calendar-numbers = تظهر هذه في كل رد خارج أوقات الدوام، وحين تكون الأسرة قلقة.
calendar-number-emergency = رقم الطوارئ
calendar-number-safeguarding = جهة حماية الأطفال
calendar-ask-emergency = ما الرقم الذي يُتصل به إذا كان أحد في خطر؟ يُرجى كتابته، مثل: 112.
calendar-ask-safeguarding = بمن يُتصل عند القلق على طفل؟ يُرجى الكتابة مثل: السيدة حداد، { "\u2066" }030 5678{ "\u2069" }.
