### الوعود، وما يحمله اليوم (handlers/agreements/make_promise.py و show_today.py)

## Making one

promise-button = وعد …
promise-about-whom = عمّن هذا الوعد؟
promise-thread = { $child } · { $parent }
promise-no-thread = لم تكتب أي أسرة بعد. تحت كل رسالة مرسلة زر لإضافة وعد.
promise-what = ما الوعد المقدَّم إلى { $to } عن { $child }؟ يُكتب كما يُقال: «سوف …»
promise-to-one = { $name }
promise-the-teachers = المعلمين
promise-these-words = «{ $words }»
promise-too-long = يُرجى كتابته في جملة واحدة لا تتجاوز { $most } حرفًا.
promise-in-words = يُرجى كتابته بالكلمات ليُقرأ بلمحة.
promise-made-already = هذا الوعد مسجَّل من قبل.
promise-by-when =
    سيُقرأ هكذا: وعد من { $who }، في موعد أقصاه …:
    «{ $words }»
    متى؟ يمكن اختيار يوم أو كتابته: 20 مارس، الجمعة 14:00.
promise-today = اليوم
promise-tomorrow = غدًا
promise-on-day = { $day }
promise-day-unclear = لم يُفهم اليوم. يُرجى كتابته مثل: 20 مارس، أو الجمعة، أو الجمعة 14:00.
promise-day-over = هذا اليوم مضى أو بعيد جدًا. يُرجى اختيار يوم آخر.

## How it stands

promise-yours =
    وعدك إلى { $to } عن <b>{ $child }</b>، في موعد أقصاه { $by }:
    «{ $words }»
promise-read-along = ويقرأه أيضًا: { $teachers }.
promise-will-remind = سيصلك تذكير يوم { $moment }.
promise-overdue = <b>فات الموعد.</b>
promise-line =
    وعد من { $who }، في موعد أقصاه { $by }:
    «{ $words }»
promise-head-colleague = <b>{ $child } · { $class }</b> · { $teacher } إلى { $parent }
promise-kept-on = تم الوفاء به يوم { $day }.
promise-taken-back = سُحب الوعد.
promise-undo = تراجع
promise-take-back = سحب الوعد
promise-kept = تم الوفاء
promise-more-time = يلزم مزيد من الوقت

## What becomes of it

promise-kept-told =
    تم الوفاء بوعد { $who }:
    «{ $words }»
promise-thank-you = شكرًا
promise-you-thanked = أُرسل شكرك.
promise-thanked =
    <b>{ $child }</b> · شكر من { $who } على:
    «{ $words }»
promise-back-told =
    سُحب وعد { $who }:
    «{ $words }»

## More time

promise-until-when = «{ $words }» – إلى متى؟ يمكن اختيار يوم أو كتابته: 20 مارس، الجمعة 14:00.
promise-will-read = ما سيقرأه { $to }:
promise-needs-until =
    اعتذار من { $who }، ويلزم وقت حتى { $by } من أجل:
    «{ $words }»
promise-or-own-words = يمكن إرساله هكذا، أو كتابته بكلماتك.
promise-over-already = هذا الوعد تم الوفاء به أو سُحب.

## Reminders

promise-remind =
    وعدك عن <b>{ $child }</b>، في موعد أقصاه { $by }:
    «{ $words }»
promise-remind-over =
    <b>فات الموعد:</b> وعدك عن <b>{ $child }</b>، وكان موعده { $by }:
    «{ $words }»

## Lines of what is promised

promised-by = { $number } · { $child }، في موعد أقصاه { $by }: «{ $words }»
promised-overdue = { $number } · { $child }، <b>فات الموعد</b>، كان { $by }: «{ $words }»
promised-you = { $who } ({ $child })، في موعد أقصاه { $by }: «{ $words }»
promised-you-overdue = { $who } ({ $child })، كان موعده { $by }: «{ $words }»
promised-open = { $number } · { $child }
promised-kept = تم الوفاء: { $number }
promised-kept-toast = تم الوفاء. سيقرأ الطرف الآخر ذلك.
promised-count = { $count ->
    [zero] لا وعود لديك
    [one] لديك وعد واحد لم يُنجز بعد
    [two] لديك وعدان لم يُنجزا بعد
    [few] لديك { $count } وعود لم تُنجز بعد
    [many] لديك { $count } وعدًا لم يُنجز بعد
   *[other] لديك { $count } وعد لم يُنجز بعد
}

## Today

today-button = اليوم
today-is = <b>{ $day }</b>
today-empty = لا شيء بانتظارك اليوم. طاب يومك!
today-refresh = تحديث
today-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
today-you-promised = <b>وعودك</b>
today-promised-to-you = <b>وعود إليك</b>
today-waits = { $child } · { $parent } · { $waited }
today-comes-back = <b>مؤجَّل إلى اليوم</b>
today-put-off = { $child } · { $parent } · { $time }
today-asked-of-you = <b>مطلوب منك</b>
today-asked = { $class } · مطلوب «تم الاطلاع» من { $teacher }: { $words }
today-show-update = عرض { $class }
today-absences = <b>الغياب الذي أُبلغ عنه</b>
today-absent = { $child }: { $days }
today-show-absence = عرض الغياب
today-not-sent = <b>لم يُرسل بعد</b>
today-draft = «{ $words }»
today-go-on = متابعة
