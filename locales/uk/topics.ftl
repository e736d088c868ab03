### Окрема тема для кожної дитини (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

### One topic per child (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

topic-name = { $child } · { $class }

topics-what = З темами все про одну дитину зібрано разом у цьому чаті.

topics-on = Окрема тема для кожної дитини: так
topics-off = Окрема тема для кожної дитини: ні

topics-none = Зараз тут немає тем.

topic-to-whom = Кому це, про { $child }? Ще не надіслано.

topic-to-parent = { $parent }, { $relation ->
    [mother] мати
    [father] батько
    [guardian] опікун
    [grandparent] дідусь чи бабуся
   *[carer] піклувальник
}
