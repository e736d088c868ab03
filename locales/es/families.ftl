### Las familias de una ronda: quién no tiene hora, reservar para quien llama, deseos (handlers/waiting/families_of_round.py, book_for_family.py, wish_to_meet.py)

# A button. Variables:
#   $round (String) - what the meetings are called
families-button = Familias · { $round }

# Variables:
#   $round (String) - what the meetings are called
families-round = <b>{ $round }</b>

families-none = Aquí todavía no hay familias.

# A button. Variables:
#   $class (String) - the class
families-class = { $class }

# Variables:
#   $class (String) - the class
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-in-class = { $class }: { $booked } de { $all } tienen hora

# Variables:
#   $round (String) - what the meetings are called
#   $class (String) - the class
families-of-class = <b>{ $round } · { $class }</b>

# Variables:
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-booked = { $all ->
    [one] { $booked } de { $all } alumno: con hora reservada.
    [many] { $booked } de { $all } de alumnos: con hora reservada.
   *[other] { $booked } de { $all } alumnos: con hora reservada.
}

# Variables:
#   $children (String) - first names and initials, a list
families-no-time = Todavía sin hora: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-waiting = En lista de espera: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-not-needed = Esta vez no hace falta reunirse: { $children }

# Variables:
#   $children (String) - first names and initials, each with the parents' names, a list
families-to-phone = Para llamar por teléfono, porque Homeroom no les llega: { $children }.

# A button. Variables:
#   $count (Number) - families
families-invite = { $count ->
    [one] Invitar a { $count } familia
    [many] Invitar a { $count } de familias
   *[other] Invitar a { $count } familias
}

# Variables:
#   $count (Number) - families
families-invited = { $count ->
    [one] Invitada hoy: { $count } familia. Mañana puede volver a invitarla.
    [many] Invitadas hoy: { $count } de familias. Mañana puede volver a invitarlas.
   *[other] Invitadas hoy: { $count } familias. Mañana puede volver a invitarlas.
}

# To a parent. Variables:
#   $round (String) - what the meetings are called
#   $children (String) - their children without a time, a list
families-invitation =
    <b>{ $round }</b> · { $children }
    Todavía puede elegir cuándo hablar con el profesorado.
    /meet muestra las horas libres. Si ninguna le viene bien, escriba aquí y buscaremos otra manera.

# A button. Variables:
#   $child (String) - first name and initial
families-child = { $child }

# A button. Variables:
#   $child (String) - first name and initial
families-child-booked = ✓ { $child }

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $round (String) - what the meetings are called
family-head = <b>{ $child } · { $class }</b> · { $round }

family-no-time = Todavía sin hora.

family-waits = Está en lista de espera.

# Variables:
#   $parents (String) - who acts for the child, a list
family-parents = Familia: { $parents }

family-no-parents = La lista de la escuela no nombra a ningún familiar.

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
family-meeting = { $moment } · { $teachers } con { $parents }

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
#   $children (String) - about whom, a list
family-meeting-about = { $moment } · { $teachers } con { $parents } · { $children }

# A button. Variables:
#   $time (String) - when the meeting begins
family-move = Cambiar { $time }

# A button. Variables:
#   $time (String) - when the meeting begins
family-cancel = Anular { $time }

family-move-it = Cambiar

family-cancel-it = Anular

family-undo = Deshacer
family-say-why = ¿Dijo la familia por qué? Lo leerán quienes se iban a reunir.

# A button. Variables:
#   $parent (String) - who phones
family-book = Reservar para { $parent }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
family-with = { $teacher }

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-with-whom = { $parent }, por { $child }: ¿con quién quiere reunirse?

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-no-teacher = { $parent }, por { $child }: nadie del profesorado de la clase ofrece horas en esta ronda.

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
#   $teacher (String) - whom they meet
family-which-time = { $parent } y { $teacher }, por { $child }: ¿a qué hora?

# Variables:
#   $moment (String) - weekday, date and time
family-instead-of = En lugar de { $moment }: ¿a qué hora?

family-no-times = No queda ninguna hora libre.

# Variables:
#   $day (String) - weekday and date
family-day = { $day }

# Variables:
#   $time (String) - the time that was chosen
family-time-taken = Las { $time } ya no están libres.

# Variables:
#   $time (String) - the time that was chosen
family-is-busy = A las { $time } la familia tiene otra reunión.

# Variables:
#   $parents (String) - parents who have not joined, a list
family-tell-yourself = { $parents }: todavía sin Homeroom; avise usted, por favor.

# What the family reads. Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-requested = A { $teacher } le gustaría reunirse con usted para hablar sobre <b>{ $child }</b>; cualquier hora que le convenga está bien.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-optional = Si usted lo desea, puede hablar sobre <b>{ $child }</b> con { $teacher }. Usted decide.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-not-needed = { $teacher } no ve necesario reunirse por <b>{ $child }</b> esta vez. De todos modos, puede usted venir con gusto.

# Variables:
#   $words (String) - what the teacher adds
wish-words = «{ $words }»

# Variables:
#   $round (String) - what the meetings are called
wish-head = <b>{ $round }</b>

wish-meet = /meet muestra las horas.

# Buttons of a teacher.
see-me-requested = Pedir que venga

see-me-optional = Si lo desea

see-me-not-needed = No hace falta

# What the teacher said, in a phrase.
see-said-requested = que venga, por favor

see-said-optional = si lo desea

see-said-not-needed = esta vez no hace falta

# Variables:
#   $wish (String) - what the teacher said, in a phrase
wish-not-told = Usted anotó: { $wish }. Aún no se ha enviado.

# Variables:
#   $wish (String) - what the teacher said, in a phrase
#   $day (String) - weekday and date
wish-told = Usted se lo dijo a la familia ({ $day }): { $wish }.

# Variables:
#   $child (String) - first name and initial
wish-will-read = La familia de { $child } leerá:

# Variables:
#   $day (String) - weekday and date
wish-was-told = Enviado ({ $day }), a cada familiar por separado:

wish-send = Enviar

wish-add-words = Añadir una frase

wish-take-back = Retirarlo

# Variables:
#   $child (String) - first name and initial
wish-which-words = ¿Qué desea añadir para la familia de { $child }? Nadie más lo lee.

# Variables:
#   $most (Number) - characters
wish-too-long = { $most ->
    [one] Dígalo, por favor, en una frase de { $most } carácter como máximo.
    [many] Dígalo, por favor, en una frase de { $most } de caracteres como máximo.
   *[other] Dígalo, por favor, en una frase de { $most } caracteres como máximo.
}

# Variables:
#   $child (String) - first name and initial
wish-dropped = Retirado: a la familia de { $child } no se le pide nada.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
wish-taken-back = Lo que decía aquí sobre reunirse por <b>{ $child }</b> con { $teacher } queda retirado. Como siempre, puede usted reservar si lo desea.
