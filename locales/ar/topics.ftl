### موضوع لكل طفل (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

### One topic per child (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

topic-name = { $child } · { $class }

topics-what = مع المواضيع يجتمع كل ما يخص كل طفل في موضع واحد من هذه المحادثة.

topics-on = موضوع لكل طفل: نعم
topics-off = موضوع لكل طفل: لا

topics-none = لا توجد مواضيع هنا حاليًا.

topic-to-whom = إلى من توجَّه هذه الرسالة عن { $child }؟ لم أرسلها بعد.

topic-to-parent = إلى { $parent }، { $relation ->
    [mother] الأم
    [father] الأب
    [guardian] ولي الأمر
    [grandparent] الجد أو الجدة
   *[carer] من يرعى الطفل
}
