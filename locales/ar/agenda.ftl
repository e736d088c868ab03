### ما يُراد الحديث عنه في اللقاء (handlers/talks/plan_agenda.py, agenda_lines.py)

agenda-ask-parent = عمّ تودّ الأسرة الحديث؟
agenda-ask-teacher = إضافة ما يُراد الحديث عنه
agenda-what = ما المواضيع المطلوبة للحديث؟ حتى ثلاثة، إلى أن يبدأ اللقاء. يقرؤها: { $who }.
agenda-topic-well = كيف الحال
agenda-topic-friends = الأصدقاء والصف
agenda-topic-reading = القراءة والكتابة
agenda-topic-maths = الرياضيات
agenda-topic-homework = الواجبات المنزلية
agenda-topic-together = العيش معًا
agenda-topic-strengths = ما يسير جيدًا
agenda-topic-home = ما يساعد في البيت
agenda-ticked = ✓ { $topic }
agenda-own-words = بكلماتك
agenda-done = تم
agenda-write = ما الموضوع المطلوب؟ تُرجى كتابته بكلمات قليلة.
agenda-too-long = يُرجى قول ذلك في { $most } حرف على الأكثر.
agenda-in-words = تُرجى كتابة ذلك بالكلمات حتى يُقرأ بنظرة واحدة.
agenda-full = اختيرت ثلاثة مواضيع. يُزال أحدها بالضغط عليه.
agenda-closed = يمكن تغيير المواضيع إلى أن يبدأ اللقاء.
agenda-yours = المواضيع المطلوبة من جانبك:
agenda-of = المواضيع المطلوبة من { $who }:
agenda-line = – { $topic }
agenda-words = { $words }
