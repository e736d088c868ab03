### أخبار الصف السارة، وتُرسل مع الرسائل الأسبوعية

class-news-see = أخبار الصف السارة

class-news-head = أخبار { $class } السارة، مع رسائل { $moment }:

class-news-words = { $words }

class-news-line = ─

class-news-tap = يمكن الضغط على ما يُحذف أو يُضاف. وكل ما يُكتب الآن يُضاف.

class-news-empty = لا أخبار للصف منذ الرسائل الأخيرة. تكفي كتابة جملة أو جملتين لتُرسل مع الرسائل.

class-news-too-long = { $over ->
    [zero] الطول مناسب.
    [one] الزيادة حرف واحد. يُرجى حذف شيء.
    [two] الزيادة حرفان. يُرجى حذف شيء.
    [few] الزيادة { $over } أحرف. يُرجى حذف شيء.
    [many] الزيادة { $over } حرفًا. يُرجى حذف شيء.
   *[other] الزيادة { $over } حرف. يُرجى حذف شيء.
}

class-news-not-allowed = وردت هنا أسماء: { $children }، ولم تسمح الأسرة بأن يقرأ غيرها عن ذلك. يُرجى حذفها أو قولها بكلمات أخرى.

class-news-names = وردت هنا أسماء: { $children }، وستقرؤها جميع أسر الصف.

class-news-taken = ✓ { $words }

class-news-left-out = – { $words }

class-news-good = مناسب

class-news-found-good = وافق على ذلك: { $teacher }.

class-news-is-good = تمت الموافقة على ذلك.

class-news-change = تغيير

class-news-not-now = { $class }: لا تُرسل أخبار الصف السارة مع رسائل هذا الأسبوع. ويمكن اختيار عدد مرات إرسالها.

class-news-left = أُرسلت أخبار { $class } السارة هذه:

class-news-none-left = { $class }: لم تُرسل أخبار سارة للصف مع هذه الرسائل.

class-news-in-words = أخبار الصف السارة كلمات: يُرجى كتابتها.

class-news-held = لم تُرسل أخبار { $class } السارة: وردت فيها أسماء { $children }، ولا تسمح الأسرة بأن يقرأ غيرها عن ذلك.
