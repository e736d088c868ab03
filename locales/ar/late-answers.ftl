### ما يكتبه المعلم في ساعات هدوء ولي الأمر (handlers/teachers/answer_late.py)

late-asked = { $parent } الآن في ساعات الهدوء: تُرسل الرسالة تلقائيًا يوم { $moment }، أو فورًا عند الرغبة.
late-for = إلى { $parent }، عن { $child }
late-waits =
    { $parent } الآن في ساعات الهدوء. تُرسل الرسالة تلقائيًا يوم { $moment }.
    يمكن تعديلها أو سحبها حتى ذلك الحين.
late-send-now = إرسال الآن دون صوت
late-written = <i>كُتبت يوم { $moment }</i>
late-taken-back = سُحبت الرسالة. لم يقرأها أحد.
late-not-sent = لم تُرسل هذه الرسالة: لم يعد ولي الأمر يقرأ هنا رسائل عن هذا الطفل.
