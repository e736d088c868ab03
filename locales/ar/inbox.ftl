### وارد المعلم (handlers/teachers/show_inbox.py, remind_later.py, pass_on_message.py, close_message.py, note_to_colleagues.py)

## The list

inbox-waiting = { $count ->
    [zero] لا رسائل بانتظار الرد
    [one] رسالة واحدة بانتظار الرد
    [two] رسالتان بانتظار الرد
    [few] { $count } رسائل بانتظار الرد
    [many] { $count } رسالة بانتظار الرد
   *[other] { $count } رسالة بانتظار الرد
}
inbox-empty = لا توجد رسائل بانتظار الرد.
inbox-entry = { $number } · <b>{ $child } · { $class }</b> · { $parent }، { $relation ->
    [mother] الأم
    [father] الأب
    [guardian] ولي الأمر
    [grandparent] الجد أو الجدة
   *[carer] من يرعى الطفل
} · { $waited }
inbox-begins = { $words }
inbox-opened = { $opened }: { $words }
inbox-no-words = (صورة أو ملف أو رسالة صوتية)
inbox-put-off = لاحقًا، { $moment }:
inbox-just-now = الآن
inbox-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
inbox-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
inbox-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
inbox-open = { $number } · { $child }
inbox-page-before = السابق
inbox-page-after = المزيد

## A message shown whole

inbox-before = قبل ذلك:
inbox-said = { $moment } · { $author }: { $words }
inbox-said-note = { $moment } · { $author }، ملاحظة للزملاء: { $words }
inbox-answered = تم الرد الساعة { $time }: { $teacher }.

inbox-standing = <i>{ $standing }</i>

## Later

later-button = لاحقًا
later-when = متى تُعرض هذه الرسالة من جديد؟
later-hour = بعد ساعة
later-after-school = بعد الدوام، { $time }
later-tomorrow = غدًا، { $time }
later-on = { $moment }
later-other = في وقت آخر
later-write-time = متى؟ تُرجى كتابة وقت مثل 16:30، أو يوم ووقت مثل 16 مارس 8:00.
later-time-unclear = تعذّر فهم الوقت. تُرجى كتابته مثل 16:30 أو مثل 16 مارس 8:00.
later-time-past = انقضى هذا الوقت أو أنه بعيد جدًا. يُرجى اختيار وقت آخر.
later-noted = ستُعرض الرسالة من جديد يوم { $moment }.
later-inbox = الوارد
later-reminder = طُلب عرض هذه الرسالة من جديد.

## Pass on

pass-button = تحويل
pass-to-whom = إلى من تُحوَّل هذه الرسالة عن { $child }؟
pass-to = { $teacher }
pass-nobody = لم ينضم بعد أي معلم آخر لهذا الصف.
pass-done = الرسالة الآن لدى { $teacher }، مع كل ما يرد من { $parent } عن { $child } ابتداءً من هذه الرسالة.
pass-add-note = إضافة ملاحظة
pass-share = إتاحة الرسائل السابقة
pass-shared-done = الرسائل السابقة متاحة الآن أيضًا: { $teacher }.
pass-shared = أُتيحت لك الرسائل السابقة عن { $child } من { $teacher }.
pass-standing = حُوّلت هذه الرسالة من { $teacher } إلى { $colleague }.
pass-told-parent = <b>{ $child }</b> · حُوّلت رسالتك من { $teacher } إلى { $colleague }، ومنه يأتي الرد.

## Close

close-button = إغلاق
close-standing = أُغلقت الساعة { $time } ({ $teacher }): لا حاجة إلى رد.
close-undo = تراجع
close-undone = الرسالة بانتظار الرد من جديد.

## Notes

note-button = ملاحظة
note-what = ما الملاحظة المراد كتابتها للزملاء عن { $child }؟ لا تظهر للأسر.
note-done = سُجّلت الملاحظة لقراءة { $teachers }. لا تظهر للأسر.
note-done-alone = سُجّلت الملاحظة. لا يقرأ هذا أي زميل آخر بعد. لا تظهر للأسر.
note-head =
    <b>{ $child } · { $class }</b> · { $teacher }
    <i>ملاحظة للزملاء · لا تظهر للأسر</i>
