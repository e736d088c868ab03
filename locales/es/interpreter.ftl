### Intérpretes (handlers/talks/ask_for_interpreter.py, handlers/office/list_interpreters.py)

interpreter-ask = ¿Desea un intérprete en las reuniones con la escuela? Figurará en cada una; puede cambiarlo.
interpreter-yes = Sí: { $language }
interpreter-other = Otro idioma
interpreter-no = No, gracias
interpreter-which = ¿Qué idioma? Escríbalo, por favor.
interpreter-too-long = Por favor, escriba solo el idioma, en { $most } caracteres como máximo.
interpreter-now = Intérprete en las reuniones: { $language }.
interpreter-none = Reuniones sin intérprete.
interpreter-change = Cambiar
interpreter-settings = Intérprete en las reuniones
interpreter-beside = { $sign } A esa hora hay un intérprete en la escuela.
interpreters-button = Intérpretes
interpreters-nobody = Ninguna reunión próxima necesita intérprete.
interpreters-of = <b>{ $day } · { $language }</b>
interpreters-line = { $from }–{ $until } · { $teachers } · { $children }
