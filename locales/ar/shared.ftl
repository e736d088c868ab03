### ما يقرؤه أكثر من ولي أمر معًا (handlers/messages/shared_thread.py و shared_heads.py و handlers/teachers/open_shared_thread.py)

shared-about-whom = عمّن؟ المحادثة المشتركة يقرؤها أكثر من ولي أمر للطفل ومعلموه.
shared-nobody = لا يوجد هنا بعد طفل انضم اثنان من أولياء أمره، فلا شيء للمشاركة حتى الآن.
shared-open-it = هل تُفتح محادثة مشتركة عن { $child }؟ كل ما يُكتب فيها سيُقرأ من:
shared-each-sees =
    كل منهم يرى أسماء الآخرين وكلماتهم، ولا أحد يرى حسابًا أو رقمًا.
    ما كُتب من قبل يبقى في مكانه.
shared-open = فتحها
shared-without = من دون { $parent }
shared-stands = محادثة مشتركة عن { $child }، يقرؤها { $who }. جرى إبلاغ الجميع.
shared-ask-colleague = توجد محادثة مشتركة مفتوحة عن { $child }. يمكن لمعلم يقرؤها أن يضيفك.
shared-add = إضافة { $name }
shared-close = إغلاقها
shared-write = الكتابة فيها
shared-leave = مغادرتها
shared-opened =
    فُتحت محادثة مشتركة عن <b>{ $child }</b> من { $teacher }.
    كل ما يُكتب فيها يقرؤه { $who }، ويُعرف من كتبه.
shared-stays-private = ما تكتبه إلى المعلمين من دون الرد هنا يبقى خاصًا.
shared-added = أُضيف { $added } إلى المحادثة المشتركة عن <b>{ $child }</b> من { $teacher }. من الآن يقرأ كل ما يُكتب فيها { $who }.
shared-left =
    غادر { $parent } المحادثة المشتركة عن <b>{ $child }</b>.
    ما زال يقرؤها { $who }.
shared-closed =
    أُغلقت المحادثة المشتركة عن <b>{ $child }</b> من { $teacher }.
    يمكن الكتابة إلى المعلمين وحدهم في أي وقت كالمعتاد.
shared-you-closed = أُغلقت المحادثة المشتركة عن { $child }، وجرى إبلاغ الجميع.
shared-you-left =
    غادرت المحادثة المشتركة عن { $child }، ولن يصلك منها شيء بعد الآن.
    يمكن للمعلمين إضافتك من جديد.
shared-over = لم تعد في هذه المحادثة المشتركة، أو أنها أُغلقت: لا أحد فيها يقرأ هذا.
shared-head =
    <b>محادثة مشتركة: { $who } · { $child }</b>
    { $author }:
shared-parent = { $parent }، { $relation ->
    [mother] الأم
    [father] الأب
    [guardian] ولي الأمر
    [grandparent] الجد أو الجدة
   *[carer] من يرعى الطفل
}
shared-what = ماذا تود أن تقول إلى { $who } عن { $child }؟ الجميع يقرؤونه.
