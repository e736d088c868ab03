### رسائل عن طفل (handlers/parents/write_to_teachers.py و handlers/messages/answer_message.py)

message-to = إلى { $teachers }، عن { $child }:
message-quoted = «{ $words }»
message-files = { $count ->
    [zero] ومن دون ملفات
    [one] ومعها صورة أو ملف أو رسالة صوتية
    [two] ومعها ملفان أو صورتان أو رسالتان صوتيتان
    [few] ومعها { $count } صور أو ملفات أو رسائل صوتية
    [many] ومعها { $count } صورة أو ملفًا أو رسالة صوتية
   *[other] ومعها { $count } صورة أو ملف أو رسالة صوتية
}
message-about-whom = عمّن هذه الرسالة؟
message-child = { $child }
message-send = إرسال
message-add = إضافة إليها
message-add-how = اكتب أو أرسل ما تريد إضافته، وسيصبح كله رسالة واحدة.
message-someone-else = شخص آخر
message-to-whom = إلى من، أو عمّن؟
message-to-one = { $teacher } فقط
message-elsewhere = هذه الرسالة الآن في بطاقة أخرى.
message-given-up = حسنًا، لم أرسلها.
message-not-draft = لم تعد هذه الرسالة مسودة.
message-nobody-joined = لم ينضم أي من هؤلاء المعلمين بعد، فلن يقرأها أحد. يرجى التواصل مع المدرسة كالمعتاد.
message-readers = { $readers }
message-sent-to = أُرسلت إلى { $teachers }، عن { $child }
message-from-parent = <b>{ $child } · { $class }</b> · من { $parent }، { $relation ->
    [mother] الأم
    [father] الأب
    [guardian] ولي الأمر
    [grandparent] الجد أو الجدة
   *[carer] من يرعى الطفل
}
message-from-teacher = <b>{ $child }</b> · { $teacher }
message-words = { $words }
message-answer = رد
message-what-to-answer = ماذا تود أن تقول إلى { $to } عن { $child }؟ رسالتك التالية تصل إلى هناك.

message-edited = <i>(معدّلة)</i>
message-not-joined = لم ينضم بعد، فلن تُقرأ هنا من: { $teachers }.
message-take-back = سحب الرسالة
message-taken-back = سُحبت الرسالة. ربما قرأها أحد قبل ذلك.
message-too-late = مضى على إرسالها أكثر من 48 ساعة، ولم يعد Telegram يسمح بسحبها.
message-too-large = هذا الملف أكبر من 20 ميغابايت، ولا يمكن إيصاله. ما أُرسل محفوظ.
message-no-way = لا يمكن إيصال هذا النوع من الرسائل، وهو محفوظ. يمكن إيصال النصوص والصور والملفات والرسائل الصوتية.
