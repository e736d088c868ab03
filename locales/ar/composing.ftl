### إعداد الرسائل الأسبوعية (handlers/composing/compose_week.py)

compose-which-class = أي صف؟
compose-class = { $class }
compose-unplanned = { $class }: لا توجد رسالة أسبوعية مقرَّرة.
compose-ready = هذا الأسبوع في { $class }: { $ready } من { $children } جاهز. { $minutes ->
        [zero] أقل من دقيقة.
        [one] نحو دقيقة.
        [two] نحو دقيقتين.
        [few] نحو { $minutes } دقائق.
        [many] نحو { $minutes } دقيقة.
       *[other] نحو { $minutes } دقيقة.
    }
compose-all-ready = هذا الأسبوع في { $class }: { $ready } من { $children } جاهز، ولا ينقص أحد.
compose-skipped = بلا رسالة هذا الأسبوع: { $count }
compose-leaves = موعد الإرسال: { $moment }.
compose-resting = لا تحضير من جانبك هذا الأسبوع. ويبقى ذلك متاحًا للزملاء.
compose-off = { $class }: الرسالة الأسبوعية متوقّفة مؤقتًا.
compose-below = هذه البطاقة صارت في الأسفل.
compose-go-on = متابعة
compose-not-this-week = ليس هذا الأسبوع
compose-undo = تراجع
compose-all = كل الأطفال
compose-home = رسائل هذا الأسبوع
compose-child = { $child }
compose-result-ready = { $child }: جاهز.
compose-result-skipped = { $child }: ليس هذا الأسبوع.
compose-result-later = { $child }: لاحقًا.
compose-result-several = 
    { $count ->
        [zero] لم تجهز أي رسالة.
        [one] جهزت رسالة واحدة.
        [two] جهزت رسالتان.
        [few] جهزت { $count } رسائل.
        [many] جهزت { $count } رسالة.
       *[other] جهزت { $count } رسالة.
    }
compose-long-ago = لا كلمة طيبة منذ أكثر من أسبوعين.
compose-last-step = خطوة الأسبوع الماضي: { $step }
compose-last-step-tried = خطوة الأسبوع الماضي: { $step } · جُرّبت في المنزل
compose-went-well = ما الذي سار جيدًا؟ بالضغط أو الكتابة أو الصوت.
compose-praised = ثناء { $teacher } يوم { $day }:
compose-words = { $words }
compose-detail = تفصيل في جملة؟ بالكتابة أو الصوت، وهذا ما تقرؤه الأسرة بدلًا منه.
compose-next-step = خطوة تالية للمنزل؟ بالضغط أو الكتابة.
compose-none = بلا خطوة
compose-add-detail = إضافة تفصيل
compose-other-words = كلمات أخرى
compose-more = المزيد …
compose-later = لاحقًا
compose-skip = تخطٍّ
compose-whole = { $child } · ما ستقرؤه الأسرة:
compose-line = ─
compose-with-voice = 🎤 ومعها التسجيل الصوتي.
compose-written-by = الكاتب: { $teacher }.
compose-names-others = يُذكر هنا أيضًا { $children }، ولا تقرؤه إلا أسرة { $child }.
compose-good = مناسبة
compose-change-well = تغيير ما سار جيدًا
compose-change-step = تغيير الخطوة
compose-add-step = إضافة خطوة
compose-same = الكلمات نفسها لعدة أطفال
compose-keep = حفظ للمرة القادمة
compose-kept = حُفظ للمرة القادمة.
compose-listen = استماع
compose-next-child = متابعة
compose-same-for = كلمات { $child } نفسها: لمن أيضًا؟
compose-same-show = عرض ({ $count })
compose-same-whole = هكذا ستقرؤها الأسر، كلٌّ منها رسالتها فقط:
compose-same-good = كلها مناسبة
compose-same-too-many = 
    { $most ->
        [zero] الكلمات طويلة، فلا تكفي لغيره.
        [one] الكلمات طويلة: طفل واحد آخر كل مرة.
        [two] الكلمات طويلة: طفلان آخران كل مرة.
        [few] الكلمات طويلة: { $most } أطفال آخرين كل مرة.
        [many] الكلمات طويلة: { $most } طفلًا آخر كل مرة.
       *[other] الكلمات طويلة: { $most } طفل آخر كل مرة.
    }
compose-list = { $class }: ✓ جاهز، … قيد التحضير، – متروك. اضغط اسمًا للعرض أو التغيير.
compose-list-ready = ✓ { $child }
compose-list-begun = … { $child }
compose-list-skipped = – { $child }
compose-list-open = { $child }
compose-changed = تغيّر هذا في هذه الأثناء، والتغيير من { $teacher }.
compose-kept-apart = كلماتك محفوظة: «{ $words }»
compose-take-mine = اعتماد كلماتي
compose-too-long = عدد الأحرف { $length }، والمتاح { $most }. كلماتك محفوظة أعلاه: يُرجى إرسالها أقصر.
compose-step-in-words = الخطوة تُقرأ بنظرة: يُرجى اختيار واحدة أو كتابتها.
compose-no-photo = الصورة لا ترافق الرسالة الأسبوعية: { "\u2066" }/praise{ "\u2069" } يوصلها إلى الأسرة. هنا بالكتابة أو الصوت.
compose-photo-left-out = أُخذت كلماتك. الصورة لا ترافق الرسالة الأسبوعية: { "\u2066" }/praise{ "\u2069" } يوصلها إلى الأسرة.
compose-remind = { $class }: تُرسل الرسائل الأسبوعية الساعة { $time }.
compose-remind-names = بلا كلمات بعد: { $children }
compose-remind-more = 
    { $count ->
        [zero] ولا أحد غيرهم
        [one] وطفل آخر
        [two] وطفلان آخران
        [few] و{ $count } أطفال آخرون
        [many] و{ $count } طفلًا آخر
       *[other] و{ $count } طفل آخر
    }
