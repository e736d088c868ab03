### One topic per child (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

# What a topic is called in a teacher's chat. Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
topic-name = { $child } · { $class }

# In the settings, above the switch.
topics-what = With topics, what is about one child stands together in this chat.

topics-on = One topic per child: on
topics-off = One topic per child: off

# Over the chat, when the school has switched topics off.
topics-none = There are no topics here now.

# Below what a teacher wrote in a topic, when several parents could be meant. Variables:
#   $child (String) - first name and initial
topic-to-whom = To whom is this, about { $child }? I have not sent it yet.

# A button. Variables:
#   $parent (String) - the parent's first name
#   $relation (String) - mother, father, guardian, grandparent or carer
topic-to-parent = To { $parent }, { $relation ->
    [mother] mother
    [father] father
    [guardian] guardian
    [grandparent] grandparent
   *[carer] carer
}
