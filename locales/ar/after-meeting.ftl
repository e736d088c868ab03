### بعد اللقاء (handlers/talks/ask_what_became.py, sum_up.py)

met-ask = هل تم اللقاء؟
met-say-took-place = تم اللقاء
met-say-moved = تغيّر موعده
met-say-not = لم يتم
met-change = تغيير الإجابة
met-sum-up = تدوين ما اتُّفق عليه
met-took-place = تم اللقاء. إن كان هناك اتفاق فيمكن تدوينه، ليؤكده الطرف الآخر أو يصححه.
met-moved = تغيّر موعد اللقاء. الموعد الجديد أو غيره بالأمر { "\u2066" }/meet{ "\u2069" }.
met-not = لم يتم اللقاء، وهذا يحدث. يمكن إيجاد موعد آخر بالأمر { "\u2066" }/meet{ "\u2069" }.
summary-for = بشأن { $child }، إلى { $who }، لم يُرسل بعد:
summary-send = إرسال
summary-sent = تم الإرسال.
summary-sent-already = سبق إرسال هذا.
action-add = إضافة من يفعل ماذا ومتى
action-who = من يقوم بذلك؟
action-of = { $who }
action-what = ما المطلوب من { $who }؟ تُرجى كتابته في جملة واحدة.
action-too-long = يُرجى قول ذلك في جملة من { $most } حرف على الأكثر.
action-in-words = تُرجى كتابة ذلك بالكلمات حتى يُقرأ بنظرة واحدة.
action-by-when = «{ $words }» – متى؟ يمكن اختيار يوم أو كتابته: 20 مارس، الجمعة 14:00.
action-line = – { $who }، في موعد أقصاه { $by }: { $words }
action-without = بدون: { $words }
action-named = <b>{ $child }</b> · اتُّفق مع { $parent } على أمر مطلوب منك. يصير وعدًا منك حين تؤكده:
action-accept = أعد بذلك
action-accepted = صار وعدًا، ويقرؤه الطرف الآخر.
