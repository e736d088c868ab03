### ما تبدأه العائلات بزر: الغياب والأسئلة والأخبار السارة والقلق وطلب الاتصال

## /write

write-what-about = ما الموضوع؟
write-absence = غياب
write-call-me = يرجى الاتصال بي
opener-is-question = سؤال
opener-is-good-news = خبر سار
opener-is-worry = قلق
write-now = { $opener } عن { $child }: يمكن كتابة الرسالة أو إرسالها الآن.
opener-head = <b>{ $opener }</b> · { $head }
opened-absent = غياب { $days }
opened-call = اتصال · { $when }
opener-answered = وصل ردكم إلى { $parent }.

## الغياب

absence-today = اليوم
absence-tomorrow = غدًا
absence-days = { $days }
absence-who = من سيغيب؟
absence-both = كلاهما
absence-when = متى يكون غياب { $children }؟
absence-on-today = اليوم
absence-on-tomorrow = غدًا
absence-on-day = { $day }
absence-other-days = أيام أخرى
absence-write-days = يرجى كتابة اليوم، أو أول يوم وآخر يوم، مثل: 14 مايو أو 14–18 مايو.
absence-days-unclear = لم أجد يومًا في ذلك. يرجى الكتابة هكذا: 14 مايو أو 14–18 مايو.
absence-no-school = لا دوام حينها: { $days }. يرجى كتابة أيام أخرى أو ترك الأمر كما هو.
absence-why = غياب { $children }: { $days }. ما السبب؟
absence-reason-ill = مرض
absence-reason-doctor = موعد طبيب
absence-reason-family = ظرف عائلي
absence-reason-other = سبب آخر
absence-write-reason = يرجى كتابة السبب؛ سيقرؤه المعلمون.
absence-told-already = سبق الإبلاغ عن هذا الغياب.
absence-noted = سُجّل وأُرسل إلى المعلمين: غياب { $children }، { $days }.
absence-noted-get-well = سُجّل وأُرسل إلى المعلمين: غياب { $children }، { $days }. مع تمنيات الشفاء العاجل!
absence-undo = تراجع
absence-undone = تم التراجع: لم يعد هذا الغياب محسوبًا.
absence-send-today = إرسال كغياب اليوم
absence-head = { $head } · غياب { $days }
absence-head-why = { $head } · غياب { $days } ({ $why })
absence-because-ill = مرض
absence-because-doctor = موعد طبيب
absence-because-family = ظرف عائلي
absence-not-after-all = { $head }: أُلغي الغياب ({ $days })
absence-thanks-get-well = شكرًا، شفاء عاجل
absence-thanks = شكرًا
absence-thanked-ill = شكرًا على الإبلاغ. مع تمنيات الشفاء العاجل!
absence-thanked = شكرًا على الإبلاغ.
absent-in = الغياب اليوم في <b>{ $class }</b>: { $children }
absent-nobody-in = الغياب اليوم في <b>{ $class }</b>: لا أحد
absent-nobody = لا غياب اليوم في صفوفكم.

## طلب الاتصال

call-when = ما الوقت المناسب؟ رقم الهاتف لدى المدرسة، ولا يظهر هنا أي رقم.
call-until = الآن، حتى { $time }
call-in-the-morning = { $day }، صباحًا
call-in-the-afternoon = { $day }، بعد الظهر
call-what-about = ما الموضوع؟ يمكن كتابته أو ترك الأمر كما هو.
call-without-words = إرسال دون كلام
call-too-late = مضى ذلك الوقت. يرجى الاختيار من جديد عبر { "\u2066" }/write{ "\u2069" }.
call-no-day = لا يظهر في التقويم يوم دراسي قادم. يرجى التواصل مع المدرسة كالمعتاد.
opener-call-head = <b>طلب اتصال</b> · { $when } · { $head }
opener-i-will-call = سأتصل
call-promised = سأتصل بكم · { $when }

## القلق

worry-whom = إلى من تود الكتابة؟
worry-to-teachers = إلى المعلمين
worry-to-contact = إلى جهة حماية الأطفال بدلًا منهم
worry-write =
    ما الذي يثير القلق بشأن { $child }؟ يرجى كتابته الآن.
    تقرؤه جهة حماية الأطفال في المدرسة، ولا يقرؤه أي من معلمي الصف.
worry-card = إلى جهة حماية الأطفال في المدرسة، لا إلى المعلمين، عن { $child }:
worry-sent = أُرسلت إلى جهة حماية الأطفال في المدرسة، لا إلى المعلمين، عن { $child }
worry-nobody-reads = لن يقرأها أحد هنا في الوقت الحالي. يرجى استعمال هذه الأرقام أو التواصل مع المدرسة كالمعتاد.
worry-head = <b>قلق، لجهة حماية الأطفال فقط</b> · { $head }
worry-what-to-answer = يرجى كتابة الرد عن { $child }؛ لا يقرؤه أي معلم.
worry-answer-sent = أُرسل الرد · { $child } · لا يقرؤه أي معلم.
worry-from-contact = <b>{ $child }</b> · جهة حماية الأطفال في المدرسة
