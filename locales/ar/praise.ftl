### الثناء في أي وقت (handlers/praise/)

praise-whom = { $class }: لمن الثناء؟
praise-tick = { $class }: يُرجى الضغط على جميع الأسماء المقصودة. كل أسرة تقرأ عن ولدها وحده.
praise-which-class = لمن الثناء؟ الصف أولًا:
praise-no-children = لا أحد مسجَّل في { $class } حاليًا.
praise-waited = 🌱 دون ثناء منذ أسبوعين
praise-child = { $child }
praise-child-waited = 🌱 { $child }
praise-ticked = ✓ { $child }
praise-several = عدة أسماء معًا
praise-go-on = متابعة
praise-page-before = ‹
praise-page-after = ›
praise-unfinished = هناك ثناء لم يكتمل: { $children }
praise-nobody-named = لم يُعثر على أحد بهذا الاسم. يمكن كتابته بطريقة أخرى أو الضغط عليه.
praise-which-child = من المقصود؟
praise-more-named = توجد نتائج أخرى: يُرجى كتابة جزء أطول من الاسم.
praise-child-in = { $child } · { $class }
praise-children = { $children }
praise-what = { $children }: ما الذي سار على ما يرام؟ يمكن الضغط عليه أو كتابته أو قوله، والصورة ممكنة أيضًا.
praise-progress = تقدّم في …
praise-progress-what = { $children }: تقدّم في ماذا؟ يمكن الضغط عليه أو كتابته.
praise-subject = { $subject }
praise-just-progress = تقدّم فقط
praise-progress-short = يُرجى قوله في كلمات قليلة لا تتجاوز { $most } حرفًا.
praise-another-child = إضافة اسم آخر
praise-change-palette = تغيير القائمة
praise-unsuitable = يمكن أن يكون الثناء كلمات أو صورة أو رسالة صوتية. يُرجى إرسال أحدها.
praise-too-long = { $over ->
    [zero] الطول مناسب. جملة أو جملتان أفضل.
    [one] الزيادة حرف واحد. جملة أو جملتان أفضل.
    [two] الزيادة حرفان. جملة أو جملتان أفضل.
    [few] الزيادة { $over } أحرف. جملة أو جملتان أفضل.
    [many] الزيادة { $over } حرفًا. جملة أو جملتان أفضل.
   *[other] الزيادة { $over } حرف. جملة أو جملتان أفضل.
}
praise-palette = نقاط القوة في { $class }، لجميع معلّمي الصف. الضغط على إحداها يخفيها أو يعيدها، ولإضافة غيرها تكفي كتابتها.
praise-used = ✓ { $strength }
praise-strength-short = يُرجى الاكتفاء بـ { $most } حرفًا على الأكثر لتظهر كاملة على الزر.
praise-palette-full = للصف { $most } خاصة به على الأكثر. يمكن إعادة إحدى المخفية أو كتابة جملة بدلًا منها.
praise-head = عن <b>{ $child }</b> · { $class } · من { $teacher }:
praise-head-file = عن <b>{ $child }</b> · { $class } · من { $teacher }
praise-progress-in = { $child }: تقدّم في { $what }.
praise-own-strength = ⭐ { $words }
praise-words = { $words }
praise-thank = ❤️ شكرًا
praise-write-to = الكتابة إلى { $teacher }
praise-you-thanked = ❤️ أُرسل شكرك.
praise-was-taken-back = سُحبت هذه الرسالة من قِبل { $teacher }.
praise-write-now = إلى { $teacher } عن { $child }: يمكن الكتابة أو الإرسال الآن.
praise-write-team = إلى معلّمي { $child }: يمكن الكتابة أو الإرسال الآن.
praise-line = ─
praise-with-photo = (مع الصورة)
praise-with-voice = (مع الرسالة الصوتية)
praise-nobody-left = لم يعد أي منهم في { $class }.
praise-same = والأمر نفسه لـ { $children }: كل أسرة تقرأ عن ولدها وحده. يُكتب {"{الاسم}"} في مكان الاسم.
praise-names-others = في الجملة أيضًا اسم { $children }، وستقرؤه أسرة أخرى.
praise-no-photo = الصور غير مسموح بها لـ { $children }: تصل إلى هذه الأسرة من دون الصورة.
praise-no-photo-no-words = الصور غير مسموح بها لـ { $children }: يُرجى إضافة كلمة أو نقطة قوة ليكون هناك ما يُقرأ.
praise-photo-of-others = يُرجى التأكد من عدم ظهور أحد آخر في الصورة، فأسرته لم تُسأل.
praise-photo-of-several = تصل الصورة نفسها إلى جميع الأسر. يُرجى التأكد من عدم ظهور من لم تُسأل أسرته.
praise-to = إلى { $parents }. كل ما يُكتب أو يُرسل الآن يُضاف.
praise-to-many = { $parents ->
    [zero] إلى لا أحد. كل ما يُكتب أو يُرسل الآن يُضاف.
    [one] إلى ولي أمر واحد. كل ما يُكتب أو يُرسل الآن يُضاف.
    [two] إلى وليَّي أمر. كل ما يُكتب أو يُرسل الآن يُضاف.
    [few] إلى { $parents } من أولياء الأمور. كل ما يُكتب أو يُرسل الآن يُضاف.
    [many] إلى { $parents } من أولياء الأمور. كل ما يُكتب أو يُرسل الآن يُضاف.
   *[other] إلى { $parents } من أولياء الأمور. كل ما يُكتب أو يُرسل الآن يُضاف.
}
praise-nobody = لا يمكن الوصول إلى أحد من الأسرة بعد.
praise-send = إرسال الآن
praise-keep = للرسالة الأسبوعية
praise-other-strength = نقطة قوة أخرى
praise-other-children = أسماء أخرى
praise-elsewhere = هذا الثناء في بطاقة أخرى الآن.
praise-sending-at = { $parents ->
    [zero] الإرسال الساعة { $time } إلى لا أحد.
    [one] الإرسال الساعة { $time } إلى ولي أمر واحد.
    [two] الإرسال الساعة { $time } إلى وليَّي أمر.
    [few] الإرسال الساعة { $time } إلى { $parents } من أولياء الأمور.
    [many] الإرسال الساعة { $time } إلى { $parents } من أولياء الأمور.
   *[other] الإرسال الساعة { $time } إلى { $parents } من أولياء الأمور.
}
praise-kept = محفوظ للرسالة الأسبوعية في { $class }.
praise-undo = تراجع
praise-undone = تم التراجع. لم يُرسل شيء.
praise-too-late = أُرسل من قبل ولا يمكن التراجع عنه.
praise-edit-late = يبقى الثناء كما كان قبل التعديل. لتغييره يُرجى الضغط أولًا على «تراجع» أو «سحب».
praise-given-up = حسنًا، لم يُرسل شيء.
praise-take-back = سحب
praise-taken-back = تم السحب.
praise-still-there = لم يعد تيليجرام يسمح بحذفها من هاتف { $parents }.
praise-parents = { $parents }
praise-many-parents = { $count ->
    [zero] لا أحد
    [one] ولي أمر واحد
    [two] وليّا أمر
    [few] { $count } من أولياء الأمور
    [many] { $count } من أولياء الأمور
   *[other] { $count } من أولياء الأمور
}
praise-reached = وصلت إلى: { $parents }
praise-waiting = في الطريق: { $parents }
praise-quiet = حتى { $moment } (ساعات الهدوء): { $parents }
praise-missed-not-joined = بلا انضمام حتى الآن: { $parents }
praise-missed-blocked = تم حظر Homeroom، وقد يكون الإخبار مباشرة أفضل: { $parents }
praise-missed-deactivated = بلا حساب تيليجرام الآن: { $parents }
praise-missed-failed = تعذّر الإرسال: { $parents }
praise-thanked = ❤️ شكر من { $parents }
moments-button = لحظات جميلة: { $child }
moments-of = <b>لحظات جميلة: { $child }</b>
moments-none = لا شيء بعد عن { $child }: هنا يظهر ثناء المعلّمين.
moments-by = <b>{ $day }</b> · { $teacher }
moments-on = <b>{ $day }</b>
moments-next = الخطوة التالية: { $step }
moments-again = 📎 { $day }
moments-newer = الأحدث
moments-older = الأقدم
praise-button = ثناء
