### Class updates (the handlers named after them)

## Writing

update-which-class = لأي صف هذا الإعلان؟

# A button. Variables:
#   $class (String) - the class
update-class = { $class }

# Variables:
#   $class (String) - the class
update-what = الصف { $class }: ما رسالتك إلى الأسر؟ نص أو صورة أو ملف أو رسالة صوتية.

# Variables:
#   $class (String) - the class
#   $words (String) - how the draft begins
update-unfinished = لديك إعلان غير مكتمل للصف { $class }: «{ $words }»

# The same, when the draft is only a photo, file or voice. Variables:
#   $class (String) - the class
update-unfinished-file = لديك إعلان غير مكتمل للصف { $class }.

update-go-on = متابعة
update-anew = البدء من جديد

# Variables:
#   $over (Number) - how many characters too many
update-too-long = { $over ->
    [zero] النص أطول مما يسمح به تيليجرام. يُرجى اختصاره وإرساله من جديد.
    [one] النص أطول مما يسمح به تيليجرام بحرف واحد. يُرجى اختصاره وإرساله من جديد.
    [two] النص أطول مما يسمح به تيليجرام بحرفين. يُرجى اختصاره وإرساله من جديد.
    [few] النص أطول مما يسمح به تيليجرام بمقدار { $over } أحرف. يُرجى اختصاره وإرساله من جديد.
    [many] النص أطول مما يسمح به تيليجرام بمقدار { $over } حرفًا. يُرجى اختصاره وإرساله من جديد.
   *[other] النص أطول مما يسمح به تيليجرام بمقدار { $over } حرف. يُرجى اختصاره وإرساله من جديد.
}

update-unsuitable = يمكن أن يكون الإعلان نصًا أو صورة أو ملفًا أو رسالة صوتية. يُرجى إرسال أحدها.

update-no-classes = لا يوجد صف مسجّل باسمك، فلا أحد يمكن مراسلته. يُرجى التواصل مع إدارة المدرسة.

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
    [zero] لا أسر في الصف { $class }
    [one] إلى أسرة واحدة في الصف { $class }
    [two] إلى أسرتين في الصف { $class }
    [few] إلى { $families } أسر في الصف { $class }
    [many] إلى { $families } أسرة في الصف { $class }
   *[other] إلى { $families } أسرة في الصف { $class }
} · { $parents ->
    [zero] لا أولياء أمور
    [one] ولي أمر واحد
    [two] وليّا أمر
    [few] { $parents } أولياء أمور
    [many] { $parents } ولي أمر
   *[other] { $parents } ولي أمر
}، يمكن الوصول إلى { $reachable }

update-nobody = لا يمكن الوصول إلى أحد من هذا الصف بعد، فلا يمكن الإرسال. مسودتك محفوظة.

# Variables:
#   $count (Number) - parents who have not joined
update-not-joined = { $count ->
    [zero] انضم الجميع
    [one] لم ينضم ولي أمر واحد بعد
    [two] لم ينضم وليّا أمر بعد
    [few] لم ينضم { $count } أولياء أمور بعد
    [many] لم ينضم { $count } ولي أمر بعد
   *[other] لم ينضم { $count } ولي أمر بعد
}

# Variables:
#   $count (Number) - parents who blocked the bot or left Telegram
update-blocked = { $count ->
    [zero] لم يحظر أحد Homeroom
    [one] ولي أمر واحد حظر Homeroom
    [two] وليّا أمر حظرا Homeroom
    [few] { $count } أولياء أمور حظروا Homeroom
    [many] { $count } ولي أمر حظروا Homeroom
   *[other] { $count } ولي أمر حظروا Homeroom
}

update-only-first-photo = يتسع الإعلان لصورة واحدة أو ملف واحد؛ أُدرج هنا الأول فقط.

update-send = إرسال
update-ask-off = طلب «تم الاطلاع»: لا
update-ask-on = طلب «تم الاطلاع»: نعم
update-later = إرسال لاحقًا
update-change = تعديل

# What is left of an older card of the same update.
update-elsewhere = هذا الإعلان معروض الآن في بطاقة أخرى.

## Sending later

update-when = متى يُرسل الإعلان؟

# A button. Variables:
#   $time (String) - a time today
update-today-at = اليوم { $time }

# A button. Variables:
#   $time (String) - a time tomorrow
update-tomorrow-at = غدًا { $time }

update-pick-time = وقت آخر
update-which-day = في أي يوم؟

# Variables:
#   $day (String) - weekday and date
update-which-hour = { $day }: في أي ساعة؟ يمكن الاختيار أو كتابة الوقت بنظام 24 ساعة، مثل 16:30.

# A button. Variables:
#   $day (String) - weekday and date
update-day = { $day }

# A button. Variables:
#   $time (String) - a full hour
update-hour = { $time }

update-time-unclear = لم أفهم الوقت المكتوب. يُرجى كتابته بنظام 24 ساعة، مثل 16:30.
update-time-past = لقد مضى هذا الوقت. يُرجى اختيار وقت لاحق.

## On its way

# Variables:
#   $time (String) - with seconds
#   $parents (Number) - how many can be reached
update-sending-at = { $parents ->
    [zero] يُرسل الساعة { $time }، ولا يوجد ولي أمر يمكن الوصول إليه.
    [one] يُرسل الساعة { $time } إلى ولي أمر واحد.
    [two] يُرسل الساعة { $time } إلى وليَّي أمر.
    [few] يُرسل الساعة { $time } إلى { $parents } أولياء أمور.
    [many] يُرسل الساعة { $time } إلى { $parents } ولي أمر.
   *[other] يُرسل الساعة { $time } إلى { $parents } ولي أمر.
}

# Variables:
#   $moment (String) - weekday, date and time
#   $parents (Number) - how many can be reached
update-scheduled = { $parents ->
    [zero] سيُرسل يوم { $moment }، ولا يوجد ولي أمر يمكن الوصول إليه.
    [one] سيُرسل يوم { $moment } إلى ولي أمر واحد.
    [two] سيُرسل يوم { $moment } إلى وليَّي أمر.
    [few] سيُرسل يوم { $moment } إلى { $parents } أولياء أمور.
    [many] سيُرسل يوم { $moment } إلى { $parents } ولي أمر.
   *[other] سيُرسل يوم { $moment } إلى { $parents } ولي أمر.
}

update-undo = تراجع
update-undone = تم التراجع. لم يُرسل شيء.
update-too-late = لقد أُرسل بالفعل ولم يعد التراجع ممكنًا.
update-given-up = حسنًا، لم يُرسل شيء.

# The teacher edits the message an update was written in, after tapping Send.
update-edit-scheduled = سيُرسل هذا الإعلان كما كان قبل تعديلك. لتعديله يُرجى الضغط أولًا على «تراجع».

# The same after it left.
update-edit-sent = أُرسل هذا الإعلان كما كان قبل تعديلك، ولا ترى الأسر التعديل.

# The teacher edits one of several messages that a draft is made of.
update-edit-unclear = لا يمكنني معرفة أي جزء من الإعلان يخصه هذا التعديل. لكتابته من جديد يُرجى الضغط على «تعديل».

# Variables:
#   $count (Number) - parents to whom it was sent
update-sent-to = { $count ->
    [zero] لم يُرسل إلى أحد
    [one] أُرسل إلى ولي أمر واحد
    [two] أُرسل إلى وليَّي أمر
    [few] أُرسل إلى { $count } أولياء أمور
    [many] أُرسل إلى { $count } ولي أمر
   *[other] أُرسل إلى { $count } ولي أمر
}

# Variables:
#   $count (Number) - parents to whom it is being sent
update-waiting = بانتظار الإرسال: { $count }

# Variables:
#   $count (Number) - parents who have quiet hours
#   $moment (String) - when the last of them reads it
update-quiet = { $count ->
    [zero] لا أحد في ساعات الهدوء حتى { $moment }
    [one] سيصل إلى ولي أمر واحد بحلول { $moment } (ساعات الهدوء)
    [two] سيصل إلى وليَّي أمر بحلول { $moment } (ساعات الهدوء)
    [few] سيصل إلى { $count } أولياء أمور بحلول { $moment } (ساعات الهدوء)
    [many] سيصل إلى { $count } ولي أمر بحلول { $moment } (ساعات الهدوء)
   *[other] سيصل إلى { $count } ولي أمر بحلول { $moment } (ساعات الهدوء)
}

# Variables:
#   $count (Number) - parents who cannot be reached
update-not-reached = { $count ->
    [zero] يمكن الوصول إلى الجميع
    [one] يتعذّر الوصول إلى ولي أمر واحد
    [two] يتعذّر الوصول إلى وليَّي أمر
    [few] يتعذّر الوصول إلى { $count } أولياء أمور
    [many] يتعذّر الوصول إلى { $count } ولي أمر
   *[other] يتعذّر الوصول إلى { $count } ولي أمر
}

# Variables:
#   $count (Number) - parents who tapped Got it
#   $sent (Number) - parents to whom it was sent
update-got-it-count = تم الاطلاع: { $count } من { $sent }

update-who-not = من لم يصله الإعلان

## Who has not been reached

update-all-reached = أُرسل الإعلان إلى الجميع.

# Variables:
#   $name (String) - the parent
update-name-not-joined = { $name } · لم يتم الانضمام بعد

# Variables:
#   $name (String) - the parent
update-name-blocked = { $name } · حُظر Homeroom؛ يُستحسن الاتصال هاتفيًا

# Variables:
#   $name (String) - the parent
update-name-deactivated = { $name } · حساب تيليجرام لم يعد موجودًا

# Variables:
#   $name (String) - the parent
update-name-failed = { $name } · تعذّر الإرسال

# Variables:
#   $name (String) - the parent
update-name-waiting = { $name } · تجري محاولة الإرسال

# Variables:
#   $name (String) - the parent
#   $moment (String) - when the quiet hours end
update-name-quiet = { $name } · ساعات هدوء حتى { $moment }

# Variables:
#   $count (Number) - how many more names there are
update-and-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } أشخاص آخرين
    [many] و{ $count } شخصًا آخر
   *[other] و{ $count } شخص آخر
}

## On the families' phones

update-got-it = تم الاطلاع

# Variables:
#   $time (String) - when the parent tapped
update-you-got-it = ✓ تم الاطلاع، { $time }

update-got-it-thanks = شكرًا لك.
