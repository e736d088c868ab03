### ما اتُّفق عليه (handlers/agreements/write_recap.py و confirm_recap.py و recap_card.py)

recap-with-whom = مع من كان الاتفاق؟
recap-with = { $child } · { $parent }
recap-about-whom = عمّن كان الاتفاق؟
recap-nobody = لا يوجد هنا بعد من يمكن الاتفاق معه.
recap-what = على ماذا كان الاتفاق مع { $who } بشأن { $child }؟ تُرجى كتابة من يفعل ماذا وحتى متى، أو قوله صوتيًا.
recap-only-words = تُرجى كتابة ذلك بالكلمات أو قوله في رسالة صوتية حتى يمكن تأكيده.
recap-too-long = هذا أطول من أن يُقرأ بنظرة واحدة. يُرجى تلخيص الاتفاق في { $most } حرف على الأكثر.
recap-button = تدوين ما اتُّفق عليه
recap-asked = طُلب تأكيد ما اتُّفق عليه بشأن { $child } من: { $who }
recap-own = ما دوّنته من اتفاق بشأن { $child }:
recap-told = <b>{ $child }</b> · { $standing }
recap-first-from-teacher = ما اتُّفق عليه بشأن <b>{ $child }</b>، كما دُوّن من { $teacher }:
recap-again-from-teacher = ما اتُّفق عليه بشأن <b>{ $child }</b>، بصياغة أخرى من { $teacher }:
recap-first-from-parent = <b>{ $child } · { $class }</b> · ما اتُّفق عليه، كما دُوّن من { $parent }، { $relation ->
    [mother] الأم
    [father] الأب
    [guardian] ولي الأمر
    [grandparent] الجد أو الجدة
   *[carer] من يرعى الطفل
}:
recap-again-from-parent = <b>{ $child } · { $class }</b> · ما اتُّفق عليه، بصياغة أخرى من { $parent }، { $relation ->
    [mother] الأم
    [father] الأب
    [guardian] ولي الأمر
    [grandparent] الجد أو الجدة
   *[carer] من يرعى الطفل
}:
recap-first-from-colleague = <b>{ $child } · { $class }</b> · ما اتُّفق عليه مع { $parent }، كما دُوّن من { $teacher }:
recap-again-from-colleague = <b>{ $child } · { $class }</b> · ما اتُّفق عليه مع { $parent }، بصياغة أخرى من { $teacher }:
recap-yes = نعم، هذا صحيح
recap-not-quite = ليس تمامًا
recap-how-then = كيف تُفضّل صياغة ذلك بشأن { $child }؟ رسالتك التالية تصل إلى { $who }.
recap-reminder = هذا ما زال بانتظار ردك.
recap-agreed = ✓ اتفق الطرفان، { $moment }. جاء التأكيد من { $who }.
recap-corrected = اقتُرحت صياغة أخرى من { $who }، { $moment }.
recap-settled = { $standing } تبقى هذه الكلمات كما كانت. يمكن تدوين اتفاق جديد بالأمر { "\u2066" }/recap{ "\u2069" }.
recap-crossed = سبق رد آخر، فلم تُرسل كلماتك، وهي محفوظة.
recap-withdrawn = سُحب ما دُوّن، فلم تُرسل كلماتك، وهي محفوظة.
recap-last = اتفق الطرفان، { $moment }: { $words }
recap-show-agreed = ما اتُّفق عليه
recap-said = { $moment } · { $author }، دُوّن اتفاقًا: { $words }
