### Good news from home: thanked for, and told in class where the family allows it (handlers/wins/)

win-tell = إخبارنا كيف سارت الأمور
win-thank = ❤️ شكرًا
win-ask = طلب مشاركته في الصف
win-thanked-by = ❤️ شكر من { $teachers }
win-was-asked = سؤال { $teacher } عن مشاركته في الصف وصل إلى الأسرة.
win-may-be-told = يمكن إخبار أسر { $class } به.
win-was-told = أُخبرت به أسر { $class }.
win-stays-home = تفضّل الأسرة أن يبقى هذا بينكم.
win-thanks-told = يظهر الشكر لدى { $parent }.
win-asked = أُرسل السؤال إلى { $parent }.
win-may-share = هل يمكن أن تعرف أسر { $class } هذا الخبر عن { $child } بالاسم الأول؟ السؤال من { $teacher }.
win-yes = نعم
win-no = لا
win-you-said-yes = ✓ الجواب: نعم. يمكن تغييره إلى «لا» في أي وقت.
win-you-said-no = ✓ الجواب: لا. لن يُروى، أو يُسحب حيث ما زال ذلك ممكنًا.
win-thanked =
    { $count ->
        [zero] ❤️ شكر من { $teachers }.
        [one] ❤️ شكر من { $teachers }.
        [two] ❤️ شكر من { $teachers }.
        [few] ❤️ شكر من { $teachers }.
        [many] ❤️ شكر من { $teachers }.
       *[other] ❤️ شكر من { $teachers }.
    }
win-answer-yes = نعم: يمكن إخبار أسر { $class } بهذا عن { $child }.
win-answer-no = هذا الخبر عن { $child } يبقى بينكم وبين الأسرة: يُرجى عدم روايته في { $class }.
win-share = عرضه كخبر للصف
win-becomes-update = الخبر في الأسفل: لا يُرسل شيء قبل الضغط على «إرسال».
win-taken-out = تفضّل الأسرة ألّا يُروى هذا بعد الآن: سُحب الخبر.
