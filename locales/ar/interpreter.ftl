### المترجمون (handlers/talks/ask_for_interpreter.py, handlers/office/list_interpreters.py)

interpreter-ask = هل تحتاج الأسرة إلى مترجم في اللقاءات مع المدرسة؟ يظهر ذلك في كل لقاء يُحجز، ويمكن تغييره.
interpreter-yes = نعم: { $language }
interpreter-other = لغة أخرى
interpreter-no = لا، شكرًا
interpreter-which = ما اللغة؟ تُرجى كتابتها.
interpreter-too-long = تُرجى كتابة اللغة فقط، في { $most } حرف على الأكثر.
interpreter-now = مترجم في اللقاءات: { $language }.
interpreter-none = اللقاءات من دون مترجم.
interpreter-change = تغيير
interpreter-settings = مترجم في اللقاءات
interpreter-beside = { $sign } يوجد مترجم في المدرسة في ذلك الوقت.
interpreters-button = المترجمون
interpreters-nobody = لا يحتاج أي لقاء قادم إلى مترجم.
interpreters-of = <b>{ $day } · { $language }</b>
interpreters-line = { $from }–{ $until } · { $teachers } · { $children }
