### Everything nobody else answered (handlers/answer_anything.py) and groups (handlers/leave_groups.py)

kept-not-passed-on = He guardado esto, pero no puedo transmitirlo. Por favor, comuníquese con la escuela como siempre.

# A teacher wrote something without a command.
kept-teacher = He guardado esto. ¿Quiere que sea un aviso para las familias?

# A button. Variables:
#   $class (String) - the class
kept-as-update = Aviso para { $class }

kept-office = He guardado esto. Con /home puede ver cómo va todo.

kept-change = He visto su cambio y lo he guardado.

# Variables:
#   $command (String) - what was written
unknown-command = No conozco { $command }. Con /help verá lo que puedo hacer.

groups-only-private = Homeroom funciona solo en chats privados, por eso salgo de aquí. Por favor, escríbanme en privado.
