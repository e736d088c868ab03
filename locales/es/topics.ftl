### Un tema por niño (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

### One topic per child (handlers/messages/child_topic.py, handlers/teachers/choose_topics.py, write_in_topic.py)

topic-name = { $child } · { $class }

topics-what = Con los temas, todo lo de un mismo niño queda junto en este chat.

topics-on = Un tema por niño: sí
topics-off = Un tema por niño: no

topics-none = Ahora aquí no hay temas.

topic-to-whom = ¿A quién va dirigido, sobre { $child }? Todavía no lo he enviado.

topic-to-parent = A { $parent }, { $relation ->
    [mother] madre
    [father] padre
    [guardian] tutor legal
    [grandparent] abuelo o abuela
   *[carer] persona a cargo
}
