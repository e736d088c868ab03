### ما تسمح به الأسرة: صور الطفل، والأخبار الجيدة خارج الأسرة (handlers/parents/give_consent.py)

settings-consents = الصور والأخبار الجيدة
consents-which = لأيّ طفل؟
consents-child = { $child }
consents-of = ما المسموح به لـ { $child }؟
consents-photos = صور { $child }، تُرسل إلى هذا الحساب وإلى من يرعى { $child } أيضًا: { $answer }
consents-sharing = أخبار جيدة عن { $child } تُروى في الصف أو المدرسة بالاسم الأول: { $answer }
consents-all-agree = إذا قال «لا» أحد ممّن يرعون { $child } فلا يتم ذلك.
consents-said-yes = نعم.
consents-said-no = لا.
consents-said-nothing = لا جواب بعد.
consents-photos-yes = الصور: نعم
consents-photos-no = الصور: لا
consents-sharing-yes = الأخبار الجيدة: نعم
consents-sharing-no = الأخبار الجيدة: لا
consents-chosen = ✓ { $choice }
consents-ask = الصور والأخبار الجيدة: نعم أم لا؟
join-consents = هل يُسمح للمعلّمين بإرسال صور { $child } إلى هذا الحساب، وبرواية أخبار جيدة عن { $child } في الصف؟

consents-ask-family = سؤال الأسرة
consents-family-asked = أُرسل السؤال إلى الأسرة.
consents-asked-before = سُئلت الأسرة من قبل ولم تجب بنعم.

## A teacher has something that needs an answer

consents-needed-photos = لدى { $teacher } صورة لـ { $child }. هل يُسمح للمعلّمين بإرسال صور { $child } إلى هذا الحساب؟
consents-needed-yes = نعم
consents-needed-no = لا
