### دورات اللقاءات: إعدادها وفتحها وتغييرها وإلغاؤها (handlers/rounds/, handlers/office/show_rounds.py)

## قائمة الدورات

rounds-title = دورات اللقاءات مع الأسر:
rounds-none = لا توجد دورة قادمة.
# Variables:
#   $name (String) - the round's name
rounds-draft = { $name } · لم تُفتح بعد
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-open = { $name } · { $days } · المحجوز { $booked } من { $count }
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-closed = { $name } · { $days } · مغلقة · المحجوز { $booked } من { $count }
# A button. Variables:
#   $name (String) - the round's name
round-one = { $name }
round-usual-name = لقاءات أولياء الأمور
round-new = دورة جديدة
round-new-evening = أمسية لقاءات جديدة

## الأيام والساعات

round-which-day =
    في أي يوم تُعقد اللقاءات مع الأسر؟
    يُرجى الاختيار أو كتابة الأيام: 19 مارس، الجمعة 20 مارس.
# A button. Variables:
#   $day (String) - weekday and date
round-on-day = { $day }
round-which-hours = من أي ساعة إلى أي ساعة؟ يُرجى الاختيار أو كتابة ساعتين، مثل 17:00 إلى 20:00.
# A line of its own. Variables:
#   $days (String) - the day, or from the first to the last
round-on = { $days }
round-days =
    في أي أيام، ومن أي ساعة إلى أي ساعة؟ يمكن كتابة أيام أخرى،
    أو ساعات أخرى: 17:00 إلى 20:00، أو ليوم واحد: 20 مارس 16:00 إلى 18:00.
# A button. Variables:
#   $day (String) - weekday and date
round-remove-day = حذف { $day }
round-days-unclear = تعذّرت قراءة ذلك. يُرجى كتابة أيام، مثل 19 مارس، الجمعة 20 مارس، أو ساعات، مثل 17:00 إلى 20:00.
round-day-over = يُرجى اختيار أيام من اليوم فصاعدًا، خلال نصف سنة على الأكثر.
# Variables:
#   $most (Number) - how many days a round can have
round-too-many-days = الحد الأقصى لأيام الدورة: { $most }.
# Variables:
#   $minutes (Number) - how long a meeting lasts
round-too-short = لا تتسع هذه الساعات لأي لقاء مدته { $minutes } د.
round-one-day-each = حجزت أسر بالفعل: يُرجى تغيير ساعات يوم واحد في كل مرة.

## الوضع الحالي

# The first line of its card. Variables:
#   $name (String) - the round's name
round-title = <b>{ $name }</b>
round-draft = لم تُفتح بعد: لا ترى الأسر شيئًا منها.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-open = مفتوحة: المحجوز { $booked } من { $count }.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-closed = أُغلق الحجز: المحجوز { $booked } من { $count }.
round-cancelled = أُلغيت: يجري إبلاغ الأسر.
# Variables:
#   $day (String) - weekday and date
#   $from (String) - when it begins
#   $until (String) - when it ends
round-day = { $day }، { $from } – { $until }
round-no-days = لم يُختر أي يوم بعد.
# Variables:
#   $day (String) - weekday and date
round-no-school = لا دراسة يوم { $day }.
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $count (Number) - how many times each teacher offers
round-length = { $minutes } د لكل لقاء · عدد المواعيد لكل معلّم: { $count }
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $pause (Number) - minutes between two meetings
#   $count (Number) - how many times each teacher offers
round-length-pause = { $minutes } د لكل لقاء، بينها { $pause } د · عدد المواعيد لكل معلّم: { $count }
# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break = استراحة: { $from } – { $until }
# Variables:
#   $teacher (String) - whose break it is
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break-of = استراحة { $teacher }: { $from } – { $until }
# Variables:
#   $classes (String) - a list of classes
round-classes = الصفوف: { $classes }
# Variables:
#   $count (Number) - how many classes
round-class-count = عدد الصفوف: { $count }
round-no-classes = لم يُختر أي صف بعد: أسر أي صفوف يمكنها الحجز؟
# Variables:
#   $teacher (String) - the teacher's name
round-teacher = { $teacher }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-room = { $teacher }، لم تُحدَّد القاعة بعد
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-link = { $teacher }، لم يُحدَّد الرابط بعد
# Variables:
#   $teacher (String) - the teacher's name
#   $room (String) - what the school calls the room
round-teacher-room = { $teacher }، القاعة { $room }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-link = { $teacher }، مع رابط لقاء مرئي
# Variables:
#   $count (Number) - how many teachers
round-teacher-count = عدد المعلّمين: { $count }
round-no-teachers = لم يُختر أي معلّم بعد: مع مَن يمكن للأسر أن تلتقي؟
# Variables:
#   $count (Number) - how many teachers
round-without-room = دون قاعة: { $count }
# Variables:
#   $count (Number) - how many teachers
round-without-link = دون رابط لقاء مرئي: { $count }
# Variables:
#   $moment (String) - weekday, date and time
round-books-from = يمكن للأسر الحجز ابتداءً من { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-siblings-from = يمكن للأسر التي لديها أكثر من طفل الحجز ابتداءً من { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-books-until = يمكن للأسر الحجز حتى { $moment }.

## الأزرار

round-open-it = فتح
round-reopen = فتح من جديد
round-ask-days = الأيام
round-ask-length = المدة
round-ask-breaks = الاستراحات
round-ask-place = المكان
round-ask-booking = الحجز
round-ask-more = المزيد
round-ask-classes = الصفوف
round-ask-teachers = المعلّمون
round-preview = معاينة
round-discard = تجاهل
round-close = إغلاق الحجز
round-cancel = إلغاء الدورة
# Variables:
#   $count (Number) - how many families have not answered
round-unanswered = لم تُجب: { $count }

## المدة والاستراحات والمزيد

round-length-which =
    كم مدة كل لقاء، وكم مدة الفاصل بعده؟
    يُرجى الاختيار أو كتابة الدقائق من 5 إلى 60: 12، أو 12 و 3.
# A button. Variables:
#   $minutes (Number) - how long a meeting lasts
round-minutes = { $minutes } د
round-no-pause = دون فاصل
# A button. Variables:
#   $minutes (Number) - between two meetings
round-pause = فاصل { $minutes } د
round-length-unclear = يُرجى كتابة دقائق اللقاء، من 5 إلى 60، ودقائق الفاصل بعده إن لزم: 12، أو 12 و 3.
round-breaks =
    يُرجى كتابة استراحة، مثل 18:20 إلى 18:40.
    تبقى خالية في كل أيام الدورة.
round-breaks-of-teachers =
    يُرجى كتابة استراحة، مثل 18:20 إلى 18:40، يسبقها الاسم إن كانت لمعلّم واحد.
    تبقى خالية في كل أيام الدورة.
# A button. Variables:
#   $rest (String) - the break as it reads
round-remove-break = حذف: { $rest }
round-break-unclear = تعذّرت قراءة ذلك. يُرجى كتابة البداية والنهاية، مثل 18:20 إلى 18:40.
# Variables:
#   $name (String) - the round's name
round-more =
    تقرأ الأسر هذا الاسم: «{ $name }».
    يمكن كتابة اسم آخر، أو الضغط على ما يُراد تغييره.
round-one-home = بيتان: لقاء واحد
round-two-homes = بيتان: لقاءان
round-most-any = اللقاءات لكل طفل: دون حد
# A button. Variables:
#   $count (Number) - how many meetings one parent may book for one child
round-most = اللقاءات لكل طفل: { $count } على الأكثر
# A button. Variables:
#   $minutes (Number) - how much longer a meeting with an interpreter lasts
round-interpreter = مع مترجم: أطول بـ { $minutes } د
# Variables:
#   $most (Number) - characters
round-name-too-long = يُرجى كتابة اسم أقصر، لا يزيد على { $most } حرفًا.

## المكان

# Variables:
#   $teacher (String) - a teacher, as an example
round-where-rooms =
    كيف تلتقي الأسر بالمعلّمين، وأين؟
    يُرجى كتابة سطر لكل معلّم، مثل: { $teacher } 12
round-where-room =
    كيف تُعقد اللقاءات مع الأسر، وأين؟
    يُرجى كتابة القاعة.
# Variables:
#   $teacher (String) - a teacher, as an example
round-where-links =
    كيف تلتقي الأسر بالمعلّمين؟
    يُرجى كتابة سطر لكل معلّم، مثل: { $teacher } https://…
round-where-link =
    كيف تُعقد اللقاءات مع الأسر؟ يُرجى لصق عنوان اللقاء المرئي.
    لا يراه إلا مَن حجز.
round-where-phone = كيف تلتقي الأسر بالمعلّمين؟ هاتفيًا: يتصل المعلّم أو المعلّمة.
round-held-room = في قاعة
round-held-room-now = ✓ في قاعة
round-held-link = لقاء مرئي
round-held-link-now = ✓ لقاء مرئي
round-held-phone = هاتفيًا
round-held-phone-now = ✓ هاتفيًا
# Variables:
#   $line (String) - the beginning of what was written
round-whose-line = «{ $line }»: لأي معلّم في هذه الدورة؟ يُرجى بدء كل سطر بالاسم. لم يتغير شيء بعد.
# Variables:
#   $line (String) - the beginning of what was written
round-no-room = «{ $line }»: يُرجى كتابة القاعة بعد الاسم بأحرف قليلة. لم يتغير شيء بعد.
# Variables:
#   $line (String) - the beginning of what was written
round-no-link = «{ $line }»: يُرجى لصق عنوان اللقاء المرئي كاملًا؛ يبدأ بـ https://
# Variables:
#   $teacher (String) - one of the two
#   $other (String) - the other
#   $room (String) - what the school calls the room
#   $day (String) - weekday and date
round-room-shared =
    سيكون { $teacher } و{ $other } معًا في القاعة { $room }
    في الوقت نفسه يوم { $day }. يُرجى اختيار قاعة أخرى لأحدهما.
# Variables:
#   $room (String) - what the school calls the room
round-room-taken = في القاعة { $room } لقاء آخر محجوز في أحد هذه المواعيد. يُرجى اختيار قاعة أخرى.

## متى يمكن الحجز

round-closes-when =
    حتى متى يمكن للأسر الحجز؟
    يُرجى الاختيار أو كتابة يوم وساعة، مثل 16 مارس 18:00.
round-until-begins = حتى البداية
# A button. Variables:
#   $moment (String) - weekday, date and time
round-opens = ابتداءً من: { $moment }
round-opens-at-once = ابتداءً من: الآن
round-not-earlier = أكثر من طفل: دون تبكير
# A button. Variables:
#   $hours (Number) - how much earlier families with several children can book
round-earlier = أكثر من طفل: قبل { $hours } ساعة
round-opens-when =
    متى يبدأ الحجز للأسر؟ يجري إبلاغها حينها.
    يُرجى كتابة يوم وساعة، مثل 16 مارس 8:00.
round-at-once = الآن
round-opens-unclear = يُرجى كتابة يوم وساعة لم يمضيا، قبل انتهاء الحجز، مثل 16 مارس 8:00.
round-closes-unclear = تعذّرت قراءة ذلك. يُرجى كتابة يوم وساعة، مثل 16 مارس 18:00.
round-closes-badly = ينبغي أن ينتهي الحجز بعد بدايته وقبل انتهاء اللقاءات. يُرجى مراجعة «الحجز».

## الصفوف والمعلّمون

round-which-classes = أسر أي صفوف يمكنها الحجز؟
round-which-teachers = مع مَن يمكن للأسر أن تلتقي؟
# A button. Variables:
#   $name (String) - a class or teacher
round-choice = { $name }
# A button. Variables:
#   $name (String) - a class or teacher
round-chosen = ✓ { $name }
round-done = تم
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many meetings
round-teacher-booked = { $count ->
    [zero] لا لقاءات محجوزة مع { $teacher } في هذه الدورة.
    [one] لقاء واحد محجوز مع { $teacher } في هذه الدورة. يُرجى نقله أو إلغاؤه أولًا.
    [two] لقاءان محجوزان مع { $teacher } في هذه الدورة. يُرجى نقلهما أو إلغاؤهما أولًا.
    [few] { $count } لقاءات محجوزة مع { $teacher } في هذه الدورة. يُرجى نقلها أو إلغاؤها أولًا.
    [many] { $count } لقاءً محجوزًا مع { $teacher } في هذه الدورة. يُرجى نقلها أو إلغاؤها أولًا.
   *[other] { $count } لقاء محجوز مع { $teacher } في هذه الدورة. يُرجى نقلها أو إلغاؤها أولًا.
}

## المعاينة

# Times one after the other, up to a break. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $count (Number) - how many there are
#   $minutes (Number) - how long each lasts
round-grid-run = { $from } – { $until } · { $count } × { $minutes } د
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many times they offer
round-grid-row = { $count ->
    [zero] { $teacher }: لا مواعيد
    [one] { $teacher }: موعد واحد
    [two] { $teacher }: موعدان
    [few] { $teacher }: { $count } مواعيد
    [many] { $teacher }: { $count } موعدًا
   *[other] { $teacher }: { $count } موعد
}
# Variables:
#   $teacher (String) - the teacher's name
#   $booked (Number) - how many are booked
#   $count (Number) - how many times they offer
round-grid-row-booked = { $teacher }: المحجوز { $booked } من { $count }

## الفتح

round-told-now = يجري إبلاغ الأسر الآن.
# Variables:
#   $moment (String) - weekday, date and time
round-told-then = تُبلَّغ الأسر { $moment }.
round-no-times = لا تتسع هذه الأيام والساعات لأي لقاء. يُرجى مراجعة «الأيام» و«الاستراحات».
round-begins-before = مضى أول هذه المواعيد. يُرجى مراجعة «الأيام».
round-is-over = مضت كل مواعيد هذه الدورة.
# Told to families. Variables:
#   $name (String) - the round's name
round-opened = يمكن حجز لقاء: <b>{ $name }</b>.
# Variables:
#   $moment (String) - weekday, date and time
round-please-book = يُرجى الحجز حتى { $moment }.
round-book = حجز

## التغيير بعد الفتح

round-would-stay = يُطلب من أسرها اختيار موعد آخر؛ وإلى أن تجيب يبقى موعدها قائمًا.
# Variables:
#   $count (Number) - how many booked meetings
round-would-ask = { $count ->
    [zero] لا يتأثر أي موعد محجوز.
    [one] موعد محجوز واحد لم يعد مناسبًا.
    [two] موعدان محجوزان لم يعودا مناسبين.
    [few] { $count } مواعيد محجوزة لم تعد مناسبة.
    [many] { $count } موعدًا محجوزًا لم تعد مناسبة.
   *[other] { $count } موعد محجوز لم تعد مناسبة.
}
# A button. Variables:
#   $count (Number) - how many families
round-change-and-ask = { $count ->
    [zero] تغيير
    [one] تغيير وسؤال أسرة واحدة
    [two] تغيير وسؤال أسرتين
    [few] تغيير وسؤال { $count } أسر
    [many] تغيير وسؤال { $count } أسرة
   *[other] تغيير وسؤال { $count } أسرة
}
anew-changed = تغيّرت مواعيد هذا اللقاء:
anew-which = أي موعد يناسبكم؟ إلى أن تجيبوا يبقى موعدكم قائمًا.
anew-none = لا موعد آخر متاح. ستتواصل المدرسة معكم.
# A button. Variables:
#   $time (String) - when the meeting begins
anew-keep = إبقاء { $time }
# A button. Variables:
#   $time (String) - when it would begin
anew-time = { $time }
anew-taken = حُجز هذا الموعد للتو. هذه أقرب المواعيد.
# Variables:
#   $name (String) - the round's name
round-silent = { $name }: طُلب من هذه الأسر اختيار موعد آخر ولم تُجب. قد يفيد الاتصال بها.
# Variables:
#   $name (String) - the round's name
round-nobody-silent = { $name }: أجابت كل الأسر.
# Variables:
#   $moment (String) - weekday, date and time of their meeting
#   $parents (String) - who meets, a list of names
#   $children (String) - about whom, a list of first names and initials
round-silent-family = { $moment } · { $parents } · { $children }

## الإلغاء

# Variables:
#   $name (String) - the round's name
round-cancel-sure = إلغاء «{ $name }»؟ لن يتمكن أحد من الحجز، وتُبلَّغ الأسر.
# Variables:
#   $count (Number) - how many meetings
round-cancel-count = عدد اللقاءات التي ستُلغى: { $count }
round-cancel-all = إلغاء الكل
# Told to families who had not booked. Variables:
#   $name (String) - the round's name
round-was-cancelled = لن تُعقد اللقاءات: { $name }.
# Variables:
#   $name (String) - the round's name
round-dropped = أُهملت «{ $name }»، ولم يُبلَّغ أحد.
round-anew = البدء من جديد
