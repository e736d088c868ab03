### التذكير باللقاءات، ومن يتأخر، ومن يمرض (handlers/meetings/)

## A reminder, one line each

remind-soon = { $count ->
    [zero] لا لقاءات قريبة.
    [one] لقاء يبدأ بعد قليل:
    [two] لقاءان يبدآن بعد قليل:
    [few] لقاءات تبدأ بعد قليل:
    [many] لقاءات تبدأ بعد قليل:
   *[other] لقاءات تبدأ بعد قليل:
}
remind-today = { $count ->
    [zero] لا لقاءات اليوم.
    [one] لقاء اليوم:
    [two] لقاءان اليوم:
    [few] لقاءات اليوم:
    [many] لقاءات اليوم:
   *[other] لقاءات اليوم:
}
remind-tomorrow = { $count ->
    [zero] لا لقاءات غدًا.
    [one] لقاء غدًا:
    [two] لقاءان غدًا:
    [few] لقاءات غدًا:
    [many] لقاءات غدًا:
   *[other] لقاءات غدًا:
}
remind-coming = { $count ->
    [zero] لا لقاءات قادمة.
    [one] لقاء قريب:
    [two] لقاءان قريبان:
    [few] لقاءات قريبة:
    [many] لقاءات قريبة:
   *[other] لقاءات قريبة:
}
remind-day = { $day }
remind-line = { $moment } · { $with } · { $children }
remind-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}

remind-coming-button = سأحضر
remind-late-button = سأتأخر
remind-cannot-button = لا يمكنني الحضور

## What a family says

answer-own-coming = تم تأكيد حضورك.
answer-own-late = { $minutes ->
    [zero] حضورك سيكون في الموعد.
    [one] حضورك سيكون متأخرًا نحو دقيقة واحدة.
    [two] حضورك سيكون متأخرًا نحو دقيقتين.
    [few] حضورك سيكون متأخرًا نحو { $minutes } دقائق.
    [many] حضورك سيكون متأخرًا نحو { $minutes } دقيقة.
   *[other] حضورك سيكون متأخرًا نحو { $minutes } دقيقة.
}
answer-own-cannot = سُجّل أن هذا الوقت لا يناسبك.
answer-coming = تأكّد حضور { $name }.
answer-late = { $minutes ->
    [zero] حضور { $name } سيكون في الموعد.
    [one] حضور { $name } سيكون متأخرًا نحو دقيقة واحدة.
    [two] حضور { $name } سيكون متأخرًا نحو دقيقتين.
    [few] حضور { $name } سيكون متأخرًا نحو { $minutes } دقائق.
    [many] حضور { $name } سيكون متأخرًا نحو { $minutes } دقيقة.
   *[other] حضور { $name } سيكون متأخرًا نحو { $minutes } دقيقة.
}
answer-cannot = هذا الوقت لا يناسب { $name }.
answer-to-all = سأحضر كلها

late-how-much = كم سيكون التأخير؟
late-minutes = { $minutes ->
    [zero] في الموعد
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
late-minutes-chosen = { $minutes ->
    [zero] ✓ في الموعد
    [one] ✓ دقيقة واحدة
    [two] ✓ دقيقتان
    [few] ✓ { $minutes } دقائق
    [many] ✓ { $minutes } دقيقة
   *[other] ✓ { $minutes } دقيقة
}
late-on-time = في الموعد
late-told = { $minutes ->
    [zero] حضور { $name } سيكون في الموعد:
    [one] حضور { $name } سيكون متأخرًا نحو دقيقة واحدة:
    [two] حضور { $name } سيكون متأخرًا نحو دقيقتين:
    [few] حضور { $name } سيكون متأخرًا نحو { $minutes } دقائق:
    [many] حضور { $name } سيكون متأخرًا نحو { $minutes } دقيقة:
   *[other] حضور { $name } سيكون متأخرًا نحو { $minutes } دقيقة:
}
cannot-which = أي لقاء لا يمكن حضوره؟
cannot-what-now = هذا الوقت لا يناسبك. هل يُنقل اللقاء إلى وقت آخر أم يُلغى؟ لم يُلغَ شيء بعد.
cannot-only-cancel =
    هذا الوقت لا يناسبك. لم يُلغَ شيء بعد.
    للحصول على وقت آخر يُرجى سؤال المعلّم أو إدارة المدرسة.

## A teacher who runs late

run-how-much = كم سيتأخر البدء عن الموعد؟ ستُبلَّغ فورًا كل الأسر التي لم يحن موعدها بعد.
run-to-come = { $count ->
    [zero] لم يبقَ أي لقاء اليوم.
    [one] بقي لقاء واحد اليوم.
    [two] بقي لقاءان اليوم.
    [few] بقيت { $count } لقاءات اليوم.
    [many] بقي { $count } لقاءً اليوم.
   *[other] بقي { $count } لقاء اليوم.
}
run-until-pause = { $count ->
    [zero] لم يبقَ أي لقاء قبل الاستراحة الطويلة القادمة.
    [one] بقي لقاء واحد قبل الاستراحة الطويلة القادمة.
    [two] بقي لقاءان قبل الاستراحة الطويلة القادمة.
    [few] بقيت { $count } لقاءات قبل الاستراحة الطويلة القادمة.
    [many] بقي { $count } لقاءً قبل الاستراحة الطويلة القادمة.
   *[other] بقي { $count } لقاء قبل الاستراحة الطويلة القادمة.
}
run-nobody-to-come = لم تبقَ لقاءات اليوم.
run-on-time = العودة إلى الموعد
run-late-now = { $minutes ->
    [zero] البدء في الموعد.
    [one] البدء متأخرًا نحو دقيقة واحدة.
    [two] البدء متأخرًا نحو دقيقتين.
    [few] البدء متأخرًا نحو { $minutes } دقائق.
    [many] البدء متأخرًا نحو { $minutes } دقيقة.
   *[other] البدء متأخرًا نحو { $minutes } دقيقة.
}
run-on-time-now = البدء في الموعد.
run-told = { $count ->
    [zero] لم تُبلَّغ أي أسرة.
    [one] أُبلغت أسرة واحدة.
    [two] أُبلغت أسرتان.
    [few] أُبلغت { $count } أسر.
    [many] أُبلغت { $count } أسرة.
   *[other] أُبلغت { $count } أسرة.
}
run-not-told = تعذّر هنا إبلاغ: { $parents }.
run-late-told = { $minutes ->
    [zero] لقاء { $teacher } يبدأ في الموعد. يُرجى الحضور في الساعة { $moment }.
    [one] لقاء { $teacher } يبدأ متأخرًا نحو دقيقة واحدة. يُرجى الحضور في الساعة { $moment }.
    [two] لقاء { $teacher } يبدأ متأخرًا نحو دقيقتين. يُرجى الحضور في الساعة { $moment }.
    [few] لقاء { $teacher } يبدأ متأخرًا نحو { $minutes } دقائق. يُرجى الحضور في الساعة { $moment }.
    [many] لقاء { $teacher } يبدأ متأخرًا نحو { $minutes } دقيقة. يُرجى الحضور في الساعة { $moment }.
   *[other] لقاء { $teacher } يبدأ متأخرًا نحو { $minutes } دقيقة. يُرجى الحضور في الساعة { $moment }.
}
run-on-time-told = لقاء { $teacher } يبدأ في موعده. يُرجى الحضور في الساعة { $moment }.

## When to remind, under settings

settings-reminders-now = اللقاءات: يصل التذكير { $ahead }.
settings-reminders-off = اللقاءات: بلا تذكير.
settings-reminders = التذكير باللقاءات
reminders-when = متى يصل التذكير قبل اللقاء؟ رابط اللقاء المرئي يصل دائمًا قبل 10 دقائق.
reminders-week = قبل أسبوع
reminders-day = قبل يوم
reminders-hour = قبل ساعة
reminders-minutes = قبل 10 دقائق
reminders-joined = { $first } · { $next }
reminders-button-week = قبل أسبوع
reminders-button-day = قبل يوم
reminders-button-hour = قبل ساعة
reminders-button-minutes = قبل 10 دقائق
reminders-chosen = ✓ { $choice }

## A teacher is ill

ill-button = غياب بسبب المرض
ill-somebody = غياب أحد المعلمين بسبب المرض
ill-who = من الغائب بسبب المرض؟
ill-teacher = { $teacher }
ill-when = في أي يوم؟
ill-day = { $day }
ill-nobody-meets = لا لقاءات قادمة في ذلك الوقت.
ill-is = { $count ->
    [zero] غياب { $teacher } بسبب المرض يوم { $day }: لا لقاءات تُلغى.
    [one] غياب { $teacher } بسبب المرض يوم { $day }: يُلغى لقاء واحد.
    [two] غياب { $teacher } بسبب المرض يوم { $day }: يُلغى لقاءان.
    [few] غياب { $teacher } بسبب المرض يوم { $day }: تُلغى { $count } لقاءات.
    [many] غياب { $teacher } بسبب المرض يوم { $day }: يُلغى { $count } لقاءً.
   *[other] غياب { $teacher } بسبب المرض يوم { $day }: يُلغى { $count } لقاء.
}
ill-will-tell = { $count ->
    [zero] لا أحد يُبلَّغ.
    [one] تُبلَّغ الأسرة فورًا وتُعرض عليها أقرب الأوقات الأخرى.
    [two] تُبلَّغ الأسرتان فورًا وتُعرض عليهما أقرب الأوقات الأخرى.
    [few] تُبلَّغ الأسر فورًا وتُعرض عليها أقرب الأوقات الأخرى.
    [many] تُبلَّغ الأسر فورًا وتُعرض عليها أقرب الأوقات الأخرى.
   *[other] تُبلَّغ الأسر فورًا وتُعرض عليها أقرب الأوقات الأخرى.
}
ill-tell = { $count ->
    [zero] إبلاغ الأسر
    [one] إبلاغ الأسرة
    [two] إبلاغ الأسرتين
    [few] إبلاغ الأسر
    [many] إبلاغ الأسر
   *[other] إبلاغ الأسر
}
ill-stands = غياب { $teacher } بسبب المرض يوم { $day }. أُبلغت { $told } من { $all } من الأسر.
ill-moved = { $count ->
    [zero] لم تحصل أي أسرة على وقت آخر.
    [one] حصلت أسرة واحدة على وقت آخر.
    [two] حصلت أسرتان على وقت آخر.
    [few] حصلت { $count } أسر على وقت آخر.
    [many] حصلت { $count } أسرة على وقت آخر.
   *[other] حصلت { $count } أسرة على وقت آخر.
}
ill-waiting = بانتظار الرد: { $families }
ill-to-phone = <b>يلزم الاتصال هاتفيًا:</b> { $families }
ill-by-when = من لم يردّ حتى الساعة { $time } يلزم الاتصال به هاتفيًا.
ill-all-done = لكل الأسر وقت آخر.
ill-called-off = غياب { $teacher } بسبب المرض. أُلغي هذا اللقاء:
ill-would-suit = هل يناسبك أحد هذه الأوقات؟
ill-no-time = لا يوجد وقت آخر متاح. ستتصل بك المدرسة لإيجاد وقت.
ill-time = { $moment }
ill-none-suits = لا يناسبني أي وقت
ill-time-taken = حُجز هذا الوقت للتو.
ill-we-call = شكرًا. ستتصل بك المدرسة لإيجاد وقت آخر.
