### كيف يُخاطَب الناس ويُكتب إليهم، والكتابة أقل لفترة
### (handlers/choose_manners.py و handlers/parents/ask_for_less.py)

manners-button = كيف يُكتب إليّ
manners-my-name = اسمي
manners-how = كيف يُفضَّل أن يكتب المعلمون إليك؟ يظهر لهم ذلك قبل الرد.
manners-called = الاسم الظاهر هنا: { $name }.
manners-voice = رسائل صوتية
manners-calls = مكالمات
manners-short = باختصار
manners-be-formal = مخاطبة رسمية
manners-be-informal = مخاطبة ودية
manners-chosen = ✓ { $choice }
manners-likes-voice = تُفضَّل الرسائل الصوتية
manners-likes-calls = تُفضَّل المكالمة الهاتفية
manners-likes-short = يُفضَّل الاختصار
manners-likes-voice-calls = تُفضَّل الرسائل الصوتية أو مكالمة هاتفية
manners-likes-voice-short = يُفضَّل الاختصار أو رسالة صوتية
manners-likes-calls-short = يُفضَّل الاختصار أو مكالمة هاتفية
manners-likes-voice-calls-short = يُفضَّل الاختصار أو رسالة صوتية أو مكالمة هاتفية
manners-formal = بمخاطبة رسمية من فضلكم
manners-informal = لا بأس بالمخاطبة الودية
manners-both = { $likes } · { $address }
manners-teacher = يظهر اسمك للعائلات هكذا: { $name }.
manners-ask-name = الاسم الظاهر الآن: { $name }. يُرجى كتابة الاسم المفضّل، مثل: السيدة كوفالسكا.
manners-as-listed = كما في قائمة المدرسة
manners-undo-name = التراجع عن الاسم
manners-no-name = تعذّر قبول ذلك اسمًا. يُرجى الكتابة بالحروف فقط، والحد الأقصى { $most }، مثل: السيدة كوفالسكا.
manners-name-taken = هذا الاسم لشخص آخر في المدرسة. يُرجى كتابة اسم آخر.

less-button = رسائل أقل
less-end = كالمعتاد
less-until-when = إلى متى تكون الرسائل أقل؟ يمكن الاختيار أو كتابة يوم، مثل: 20 مارس.
less-updates = تصل أخبار الصف معًا مرة في اليوم، الساعة { $time }؛ وما يطلب «تم الاطلاع» يصل فورًا.
less-messages = الرسائل عن طفلك تصل فورًا دون صوت. ويرى المعلمون هذا الطلب.
less-week = أسبوع، حتى { $day }
less-two-weeks = أسبوعان، حتى { $day }
less-term = حتى نهاية الفصل، { $day }
less-day-unclear = لم أفهم اليوم المكتوب، ابتداءً من اليوم. يُرجى كتابته مثل: 20 مارس.
less-now = أقل حتى { $day }: أخبار الصف معًا الساعة { $time }، والرسائل دون صوت.
less-asked-by = طلب من { $parent }: رسائل أقل حتى { $day }.
less-in-preview = { $count ->
    [zero] لا أحد طلب رسائل أقل، والقراءة الساعة { $time }
    [one] طلب ولي أمر واحد رسائل أقل، ويقرأها الساعة { $time }
    [two] طلب وليا أمر رسائل أقل، ويقرآنها الساعة { $time }
    [few] طلب { $count } أولياء أمور رسائل أقل، ويقرأونها الساعة { $time }
    [many] طلب { $count } ولي أمر رسائل أقل، ويقرأونها الساعة { $time }
   *[other] طلب { $count } ولي أمر رسائل أقل، ويقرأونها الساعة { $time }
}
less-in-report = { $count ->
    [zero] لا أحد طلب رسائل أقل
    [one] طلب ولي أمر واحد رسائل أقل: تصل مع أخبار اليوم الأخرى
    [two] طلب وليا أمر رسائل أقل: تصل مع أخبار اليوم الأخرى
    [few] طلب { $count } أولياء أمور رسائل أقل: تصل مع أخبار اليوم الأخرى
    [many] طلب { $count } ولي أمر رسائل أقل: تصل مع أخبار اليوم الأخرى
   *[other] طلب { $count } ولي أمر رسائل أقل: تصل مع أخبار اليوم الأخرى
}
less-name = { $name } · طلب رسائل أقل، تصل مع أخبار اليوم الأخرى
less-together = أخبار الصف معًا، حسب الطلب
less-line = { $number } · <b>{ $class } · { $teacher }</b>: { $words }
less-line-file = { $number } · <b>{ $class } · { $teacher }</b>: صورة أو ملف
less-read = قراءة { $number }
