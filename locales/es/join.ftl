### Joining by the link on a sheet (handlers/join.py)

# Variables:
#   $school (String) - the school's name
join-welcome = Le damos la bienvenida a { $school }.

# Variables:
#   $name (String) - the parent, first name and initial
#   $relation (String) - mother, father, guardian, grandparent or carer
#   $child (String) - the child, first name and initial
#   $class (String) - the class
join-parent = { $relation ->
    [mother] Esta hoja es para { $name }, madre de { $child }, clase { $class }. ¿Es usted?
    [father] Esta hoja es para { $name }, padre de { $child }, clase { $class }. ¿Es usted?
    [guardian] Esta hoja es para { $name }, tutor o tutora legal de { $child }, clase { $class }. ¿Es usted?
    [grandparent] Esta hoja es para { $name }, abuelo o abuela de { $child }, clase { $class }. ¿Es usted?
   *[carer] Esta hoja es para { $name }, que cuida de { $child }, clase { $class }. ¿Es usted?
}

# Variables:
#   $name (String) - the teacher, as families know them
join-teacher = Este enlace es para { $name }, docente. ¿Es usted?

# Variables:
#   $name (String) - first name and initial
join-office = Este enlace es para { $name }, de la secretaría de la escuela. ¿Es usted?

join-yes = Sí, soy yo
join-no = No

## After Yes

# Variables:
#   $name (String) - first name
#   $teachers (String) - the teachers of the child's class, a list
#   $child (String) - the child, first name and initial
join-done-parent = Listo, { $name }. Los avisos de { $teachers } para la clase de { $child } llegarán aquí.

# The line after it.
join-write-here = Para escribirles, escriba aquí sin más.

# When the class has no teacher in the list yet. Variables:
#   $name (String) - first name
#   $child (String) - the child, first name and initial
join-done-parent-alone = Listo, { $name }. Los avisos para la clase de { $child } llegarán aquí.

# Variables:
#   $name (String) - the teacher
join-done-teacher = Listo, { $name }. Con /update puede enviar un aviso a las familias de su clase.

# The line after it.
join-answer-here = Lo que escriban las familias también llegará aquí: deslice el mensaje para responder.

# Variables:
#   $name (String) - first name
join-done-office = Listo, { $name }. Con /home puede ver cómo va todo.

# Variables:
#   $from (String) - time
#   $until (String) - time
join-quiet = Silencio de { $from } a { $until }: lo que puede esperar llega después.

join-quiet-none = No tiene horas de silencio.

join-change-quiet = Cambiar las horas

## After No

join-not-you = Gracias por decirlo. No se ha activado nada. Por favor, devuelva la hoja a la escuela.

## When the link opens nothing

join-unknown = No conozco ese enlace. Por favor, escanee otra vez el código de su hoja.

join-too-many-guesses = Han sido demasiados intentos. Por favor, espere una hora.

join-used = Esta hoja ya se ha usado. Si no fue usted, avise a la escuela, por favor.

join-already = Usted ya se ha unido con esta hoja.

# Variables:
#   $day (String) - the last day
join-expired = Esta hoja se podía usar hasta el { $day }. La escuela le imprimirá otra con mucho gusto.

join-replaced = La escuela ha impreso una hoja más reciente en lugar de esta. Por favor, use la nueva.

join-someone-else = Esta hoja es para alguien que usa Homeroom con otra cuenta.
