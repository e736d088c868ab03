### الرسالة الأسبوعية عن كل طفل (handlers/celebrations)

## للأسرة

weekly-head = <b>أسبوع { $child }</b> · { $class }
weekly-well = { $words }
weekly-next = الخطوة التالية: { $step }
weekly-voice = رسالة صوتية من المعلّم: يُرجى الضغط على «استماع».
weekly-thank = ❤️ شكرًا
weekly-tried = جرّبناها
weekly-not-tried = تراجع: جرّبناها
weekly-more = مزيد من التفاصيل
weekly-listen = استماع
weekly-write = الكتابة إلى { $teacher }
weekly-you-thanked = ❤️ تم إرسال الشكر.
weekly-you-tried = ✓ جُرّبت الخطوة في المنزل.
weekly-you-asked = طُلب مزيد من التفاصيل.
weekly-thanks-told = سيقرأها المعلّمون.
weekly-tried-told = أحسنتم! سيقرأها المعلّمون.
weekly-more-asked = تم السؤال. سيكتب المعلّمون هنا.
weekly-voice-above = الرسالة الصوتية أعلاه مباشرة.
weekly-more-head = طلب مزيد من التفاصيل عن الأسبوع · { $head }
weekly-more-head-about = طلب مزيد من التفاصيل عن الأسبوع ({ $strength }) · { $head }
week-news =
    <b>أخبار سارّة من الصف { $class }</b>
    { $words }

## للمعلّمين

week-report = <b>{ $class }</b> · الرسائل الأسبوعية، { $day }
week-report-sent = { $count ->
    [zero] لم تُرسل إلى أسرة أي طفل
    [one] أُرسلت عن طفل واحد
    [two] أُرسلت عن طفلين
    [few] أُرسلت عن { $count } أطفال
    [many] أُرسلت عن { $count } طفلًا
   *[other] أُرسلت عن { $count } طفل
}
week-report-waiting = { $count ->
    [zero] لا شيء في الطريق
    [one] في الطريق أو بانتظار نهاية ساعات الهدوء: عن طفل واحد
    [two] في الطريق أو بانتظار نهاية ساعات الهدوء: عن طفلين
    [few] في الطريق أو بانتظار نهاية ساعات الهدوء: عن { $count } أطفال
    [many] في الطريق أو بانتظار نهاية ساعات الهدوء: عن { $count } طفلًا
   *[other] في الطريق أو بانتظار نهاية ساعات الهدوء: عن { $count } طفل
}
week-report-not-not-joined = لم تصل إلى { $name } ({ $child }): لم يتم الانضمام بعد
week-report-not-blocked = لم تصل إلى { $name } ({ $child }): تم حظر Homeroom
week-report-not-deactivated = لم تصل إلى { $name } ({ $child }): أُغلق الحساب
week-report-not-failed = لم تصل إلى { $name } ({ $child }): تعذّر الإرسال
week-report-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] ولم تصل إلى شخص آخر
    [two] ولم تصل إلى شخصين آخرين
    [few] ولم تصل إلى { $count } أشخاص آخرين
    [many] ولم تصل إلى { $count } شخصًا آخر
   *[other] ولم تصل إلى { $count } شخص آخر
}
week-report-nobody = لا أحد مسجّل في القائمة عن { $children }
week-report-news-instead = لم تُكتب، فوصلت إلى الأسر أخبار الصف السارّة: { $children }
week-report-nothing = لم تُكتب، فلم يُرسل شيء: { $children }
week-report-skipped = تم تخطّيها، فلم يُرسل شيء: { $children }
week-report-left = لم يعودوا في هذا الصف: { $children }
week-report-thanked = ❤️ شكر من أسر { $children }
week-report-tried = جُرّبت في المنزل: { $children }
week-report-missed = لم يكن Homeroom يعمل في موعد إرسال هذه الرسائل، وقد فات الأوان الآن. لم يُرسل شيء، وما كُتب محفوظ.
week-report-no-children = لم يكن هناك من يُكتب إليه.
week-names = { $names }
week-names-and-more = { $names } (+{ $count })

## موعد الإرسال

weeks-when = موعد الرسالة الأسبوعية
weeks-which-class = لأي صف؟
weeks-class = { $class }
weeks-leaves = <b>{ $class }</b>: تُرسل الرسالة الأسبوعية يوم { $day } الساعة { $time }.
weeks-holidays = قبل أيام العطلة تُرسل في آخر يوم دراسي.
weeks-next = التالية: { $moment }
weeks-news-are-weekly = ترافقها أخبار الصف السارّة كل أسبوع.
weeks-news-are-monthly = ترافقها أخبار الصف السارّة مرة في الشهر.
weeks-news-are-never = لا ترافقها أخبار الصف السارّة.
weeks-is-paused = متوقفة مؤقتًا: لا يُرسل شيء حتى تتم المتابعة.
weeks-another-day = يوم آخر
weeks-another-time = وقت آخر
weeks-news-weekly = أخبار كل أسبوع
weeks-news-monthly = أخبار كل شهر
weeks-news-never = بلا أخبار
weeks-pause = إيقاف مؤقت
weeks-go-on = متابعة
weeks-undo = تراجع
weeks-which-day = الصف { $class }: في أي يوم؟
weeks-which-time = الصف { $class }: في أي ساعة؟
weeks-day = { $day }
weeks-time = { $time }
