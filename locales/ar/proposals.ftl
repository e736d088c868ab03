### لقاء مع أسرة واحدة: يُقترح ويُتفق عليه ويُنقل ويُلغى (handlers/proposals/propose_meeting.py)

## About whom, and with whom

proposal-propose = اقتراح لقاء
proposal-ask = طلب لقاء

proposal-open = { $children } · { $who }: لم يُتفق بعد
proposal-about-whom = عمّن يكون اللقاء؟
proposal-child = { $child } · { $class }
proposal-nobody = لا يوجد هنا بعد من يمكن طلب لقائه.
proposal-with-whom = مع من يكون اللقاء عن <b>{ $child }</b>؟
proposal-together-means = في اللقاء المشترك يقرأ كل شخص أسماء الآخرين. وعند دعوة شخص وحده لا يعلم الآخرون شيئًا.
proposal-together = لقاء مشترك
proposal-name = { $name }

## When

proposal-when-could-you =
    ما الأوقات المناسبة؟ يمكن كتابة خمسة أوقات على الأكثر: الثلاثاء 15:30، الخميس 8:00.
    أو اختيار يوم. تُحفظ فقط الأوقات التي يكون فيها الجميع متفرغين.
proposal-day = { $day }
proposal-without-times = من دون أوقات
proposal-times-done = تم
proposal-times-unclear = لم يُفهم أي وقت هنا.
proposal-not-free = لم تُحفظ لأن أحدهم غير متفرغ أو لأن الوقت مضى أو لأن خمسة تكفي:
proposal-not-free-toast = لا يمكن حفظ هذا الوقت: إنه محجوز أو أن خمسة تكفي.
proposal-free-on = { $count ->
    [0] { $day }: لا يوجد وقت يكون فيه الجميع متفرغين.
    [zero] { $day }: لا يوجد وقت يكون فيه الجميع متفرغين.
    [one] { $day }: وقت واحد يكون فيه الجميع متفرغين.
    [two] { $day }: وقتان يكون فيهما الجميع متفرغين.
    [few] { $day }: أوقات يكون فيها الجميع متفرغين. يُرجى اختيار المناسب منها.
    [many] { $day }: أوقات يكون فيها الجميع متفرغين. يُرجى اختيار المناسب منها.
   *[other] { $day }: أوقات يكون فيها الجميع متفرغين. يُرجى اختيار المناسب منها.
}
proposal-free = { $time }
proposal-ticked = ✓ { $time }
proposal-other-days = أيام أخرى

## Before it is sent

proposal-will-read = لم يُرسل بعد. سيصل إلى { $who }:
proposal-each-reads = يقرأ كل منهما أن الآخر مدعو أيضًا.
proposal-send = إرسال
proposal-times = الأوقات
proposal-add-words = كلمات
proposal-who-else = من أيضًا
proposal-you-offer = سيصل إلى { $who } أن هذه الأوقات مناسبة لك:
proposal-paused = أوقفت إدارة المدرسة الرسائل مؤقتًا. ما أُعدّ محفوظ، ويُرجى إرساله لاحقًا.

## What it will be like

proposal-what-about = ما الموضوع؟ جملة أو جملتان تصلان إلى { $who }.
proposal-too-long = النص طويل: يُرجى ألا يتجاوز { $most } حرفًا.
proposal-how-long = كم المدة؟
proposal-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
proposal-where = أين اللقاء؟ يمكن الاختيار أو كتابة اسم قاعة.
proposal-room = { $room }
proposal-by-phone = هاتفيًا
proposal-by-video = لقاء مرئي
proposal-not-said = من دون تحديد
proposal-which-link = يُرجى إرسال رابط اللقاء المرئي. لا يراه إلا المشاركون.
proposal-no-link = هذا ليس رابطًا. يبدأ الرابط بـ https:// ولا مسافات فيه.
proposal-room-taken = القاعة محجوزة في هذا الوقت، فلم يتغيّر شيء.
proposal-who-is-there = من يشارك أيضًا؟ ضغطة تضيف وأخرى تزيل.
proposal-nobody-else = لا يوجد معلّم آخر هنا انضمّ بعد.
proposal-there = ✓ { $name }

## How it reads

proposal-about = <b>{ $children }</b>
proposal-about-class = <b>{ $children } · { $classes }</b>
proposal-asks = طلب لقاء من { $who }.
proposal-counter = أوقات أخرى من { $who }، فالأوقات السابقة غير مناسبة.
proposal-too = دُعي أيضًا: { $who }.
proposal-words = «{ $words }»
proposal-which = أي وقت يناسبك؟
proposal-when = ما الأوقات التي تناسبك؟
proposal-time = { $moment }
proposal-time-line = { $moment }
proposal-other-times = أوقات أخرى
proposal-offer-times = عرض أوقات
proposal-not-now = ليس الآن
proposal-waits = أُرسل إلى: { $who }. ستظهر النتيجة هنا.
proposal-with = بمشاركة: { $who }.
proposal-with-you = اقتراح من { $by }: لقاء مع { $who } بمشاركتك.
proposal-withdraw = سحب
proposal-cannot-come = لا أستطيع الحضور

## What becomes of it

proposal-just-taken = حُجز هذا الوقت للتو، فلم يتغيّر شيء.
proposal-why-not = سيصل إلى { $who } أن الوقت غير مناسب الآن. يمكن كتابة جملة، أو الإرسال هكذا.
proposal-decline = إرسال هكذا
proposal-declined = اللقاء غير ممكن الآن لدى { $who }.
proposal-you-declined = أُرسل أن اللقاء لا يناسبك الآن.
proposal-withdrawn = سُحب اقتراح { $who }.
proposal-you-withdrew = سُحب اقتراحك.
proposal-passed = مضت الأوقات ولم يُتفق على شيء.
proposal-again = اقتراح جديد
proposal-cannot-join = لن يكون { $who } ضمن اللقاء. والآخرون ما زالوا مدعوين:
proposal-you-need-not = لم تعد مشاركتك مطلوبة، وقد أُبلغ { $who }.

## A booked meeting

proposal-move = طلب وقت آخر لهذا اللقاء من { $who }:
proposal-stays-until = يبقى كما هو إلى أن تختار وقتًا جديدًا.
proposal-move-asked = أُرسلت هذه الأوقات إلى { $who } للاختيار:
proposal-stays = حتى ذلك الحين يبقى كما هو:
proposal-keep-time = إبقاؤه كما هو
proposal-kept = يبقى اللقاء كما كان:
single-other-time = وقت آخر
single-where = المكان

## The office's list of single meetings

# A button. Variables:
#   $count (Number) - how many are to come
single-meetings-button = اللقاءات الفردية: { $count }
single-meetings = اللقاءات الفردية القادمة:
single-meetings-none = لا لقاءات فردية قادمة.
# A button. Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - who meets, a list of names
single-meeting = { $moment } · { $teachers }
