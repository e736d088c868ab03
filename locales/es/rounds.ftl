### Rondas de reuniones: preparar, abrir, cambiar, anular (handlers/rounds/, handlers/office/show_rounds.py)

## La lista de rondas

rounds-title = Rondas de reuniones con las familias:
rounds-none = No hay ninguna prevista.
# Variables:
#   $name (String) - the round's name
rounds-draft = { $name } · todavía sin abrir
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-open = { $name } · { $days } · { $booked } de { $count } con reserva
# Variables:
#   $name (String) - the round's name
#   $days (String) - its day, or from the first to the last
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
rounds-closed = { $name } · { $days } · cerrada · { $booked } de { $count } con reserva
# A button. Variables:
#   $name (String) - the round's name
round-one = { $name }
round-usual-name = Reuniones con las familias
round-new = Nueva ronda
round-new-evening = Nueva tarde de reuniones

## Días y horas

round-which-day =
    ¿Qué día desea reunirse con las familias?
    Elija, o escriba los días: 19 de marzo, viernes 20 de marzo.
# A button. Variables:
#   $day (String) - weekday and date
round-on-day = { $day }
round-which-hours = ¿Desde qué hora hasta qué hora? Elija, o escriba dos horas, como 17:00 a 20:00.
# A line of its own. Variables:
#   $days (String) - the day, or from the first to the last
round-on = { $days }
round-days =
    ¿Qué días y a qué horas? Escriba más días,
    u otras horas: 17:00 a 20:00, o las de un día: 20 de marzo 16:00 a 18:00.
# A button. Variables:
#   $day (String) - weekday and date
round-remove-day = Quitar { $day }
round-days-unclear = No he podido leerlo. Escriba días, como 19 de marzo, viernes 20 de marzo, u horas, como 17:00 a 20:00.
round-day-over = Elija días a partir de hoy y de aquí a medio año como mucho.
# Variables:
#   $most (Number) - how many days a round can have
round-too-many-days = Una ronda puede tener como mucho { $most } días.
# Variables:
#   $minutes (Number) - how long a meeting lasts
round-too-short = En esas horas no cabe ninguna reunión de { $minutes } min.
round-one-day-each = Ya hay familias con reserva: cambie las horas de un solo día cada vez.

## Cómo está

# The first line of its card. Variables:
#   $name (String) - the round's name
round-title = <b>{ $name }</b>
round-draft = Todavía sin abrir: las familias no ven nada.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-open = Abierta: { $booked } de { $count } horas con reserva.
# Variables:
#   $booked (Number) - how many times are booked
#   $count (Number) - how many times there are
round-closed = Cerrada para reservas: { $booked } de { $count } horas con reserva.
round-cancelled = Anulada: se está avisando a las familias.
# Variables:
#   $day (String) - weekday and date
#   $from (String) - when it begins
#   $until (String) - when it ends
round-day = { $day }, { $from } – { $until }
round-no-days = Todavía no se ha elegido ningún día.
# Variables:
#   $day (String) - weekday and date
round-no-school = El { $day } no hay clase.
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $count (Number) - how many times each teacher offers
round-length = { $minutes } min cada una · horas por docente: { $count }
# Variables:
#   $minutes (Number) - how long a meeting lasts
#   $pause (Number) - minutes between two meetings
#   $count (Number) - how many times each teacher offers
round-length-pause = { $minutes } min cada una, { $pause } min entre ellas · horas por docente: { $count }
# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break = Descanso: { $from } – { $until }
# Variables:
#   $teacher (String) - whose break it is
#   $from (String) - when it begins
#   $until (String) - when it ends
round-break-of = Descanso de { $teacher }: { $from } – { $until }
# Variables:
#   $classes (String) - a list of classes
round-classes = Clases: { $classes }
# Variables:
#   $count (Number) - how many classes
round-class-count = Clases: { $count }
round-no-classes = Todavía no se ha elegido ninguna clase: ¿qué familias pueden reservar?
# Variables:
#   $teacher (String) - the teacher's name
round-teacher = { $teacher }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-room = { $teacher }, todavía sin aula
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-no-link = { $teacher }, todavía sin enlace
# Variables:
#   $teacher (String) - the teacher's name
#   $room (String) - what the school calls the room
round-teacher-room = { $teacher }, aula { $room }
# Variables:
#   $teacher (String) - the teacher's name
round-teacher-link = { $teacher }, con enlace de videollamada
# Variables:
#   $count (Number) - how many teachers
round-teacher-count = Docentes: { $count }
round-no-teachers = Todavía no se ha elegido a nadie: ¿con quién pueden reunirse las familias?
# Variables:
#   $count (Number) - how many teachers
round-without-room = Sin aula: { $count }
# Variables:
#   $count (Number) - how many teachers
round-without-link = Sin enlace de videollamada: { $count }
# Variables:
#   $moment (String) - weekday, date and time
round-books-from = Las familias pueden reservar desde el { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-siblings-from = Las familias con varios hijos pueden reservar desde el { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
round-books-until = Las familias pueden reservar hasta el { $moment }.

## Sus botones

round-open-it = Abrir
round-reopen = Abrir de nuevo
round-ask-days = Días
round-ask-length = Duración
round-ask-breaks = Descansos
round-ask-place = Dónde
round-ask-booking = Reservas
round-ask-more = Más
round-ask-classes = Clases
round-ask-teachers = Docentes
round-preview = Vista previa
round-discard = Descartar
round-close = Cerrar reservas
round-cancel = Anular la ronda
# Variables:
#   $count (Number) - how many families have not answered
round-unanswered = Sin respuesta: { $count }

## Duración, descansos y más

round-length-which =
    ¿Cuánto dura cada reunión y cuánto la pausa siguiente?
    Elija, o escriba los minutos, de 5 a 60: 12, o 12 y 3.
# A button. Variables:
#   $minutes (Number) - how long a meeting lasts
round-minutes = { $minutes } min
round-no-pause = Sin pausa
# A button. Variables:
#   $minutes (Number) - between two meetings
round-pause = Pausa { $minutes } min
round-length-unclear = Escriba los minutos de una reunión, de 5 a 60, y si lo desea los de la pausa siguiente: 12, o 12 y 3.
round-breaks =
    Escriba un descanso, como 18:20 a 18:40.
    Queda libre todos los días de la ronda.
round-breaks-of-teachers =
    Escriba un descanso, como 18:20 a 18:40; si es de una sola persona, con su nombre delante.
    Queda libre todos los días de la ronda.
# A button. Variables:
#   $rest (String) - the break as it reads
round-remove-break = Quitar: { $rest }
round-break-unclear = No he podido leerlo. Escriba desde qué hora hasta qué hora, como 18:20 a 18:40.
# Variables:
#   $name (String) - the round's name
round-more =
    Las familias leen «{ $name }».
    Escriba otro nombre, o toque lo que desee cambiar.
round-one-home = Dos hogares: una reunión
round-two-homes = Dos hogares: dos reuniones
round-most-any = Reuniones por hijo: sin límite
# A button. Variables:
#   $count (Number) - how many meetings one parent may book for one child
round-most = Reuniones por hijo: { $count } como mucho
# A button. Variables:
#   $minutes (Number) - how much longer a meeting with an interpreter lasts
round-interpreter = Con intérprete: { $minutes } min más
# Variables:
#   $most (Number) - characters
round-name-too-long = Escriba un nombre más corto, de { $most } caracteres como mucho.

## Dónde

# Variables:
#   $teacher (String) - a teacher, as an example
round-where-rooms =
    ¿Cómo y dónde se reúnen las familias con los docentes?
    Escriba una línea por persona, como: { $teacher } 12
round-where-room =
    ¿Cómo y dónde se reúnen las familias con usted?
    Escriba el aula.
# Variables:
#   $teacher (String) - a teacher, as an example
round-where-links =
    ¿Cómo se reúnen las familias con los docentes?
    Escriba una línea por persona, como: { $teacher } https://…
round-where-link =
    ¿Cómo se reúnen las familias con usted? Pegue la dirección de su videollamada.
    Solo la ve quien ha reservado.
round-where-phone = ¿Cómo se reúnen las familias con los docentes? Por teléfono: llama el profesor o la profesora.
round-held-room = En un aula
round-held-room-now = ✓ En un aula
round-held-link = Por videollamada
round-held-link-now = ✓ Por videollamada
round-held-phone = Por teléfono
round-held-phone-now = ✓ Por teléfono
# Variables:
#   $line (String) - the beginning of what was written
round-whose-line = «{ $line }»: ¿de quién es, en esta ronda? Empiece cada línea con el nombre. Aún no ha cambiado nada.
# Variables:
#   $line (String) - the beginning of what was written
round-no-room = «{ $line }»: escriba el aula después del nombre, en pocos caracteres. Aún no ha cambiado nada.
# Variables:
#   $line (String) - the beginning of what was written
round-no-link = «{ $line }»: pegue la dirección completa de la videollamada; empieza por https://
# Variables:
#   $teacher (String) - one of the two
#   $other (String) - the other
#   $room (String) - what the school calls the room
#   $day (String) - weekday and date
round-room-shared =
    { $teacher } y { $other } coincidirían en el aula { $room }
    a la misma hora, el { $day }. Dé otra aula a una de las dos personas.
# Variables:
#   $room (String) - what the school calls the room
round-room-taken = En el aula { $room } ya hay otra reunión a una de esas horas. Elija otra aula.

## Cuándo se puede reservar

round-closes-when =
    ¿Hasta cuándo pueden reservar las familias?
    Elija, o escriba día y hora, como 16 de marzo 18:00.
round-until-begins = Hasta que empiece
# A button. Variables:
#   $moment (String) - weekday, date and time
round-opens = Desde: { $moment }
round-opens-at-once = Desde: enseguida
round-not-earlier = Varios hijos: sin antelación
# A button. Variables:
#   $hours (Number) - how much earlier families with several children can book
round-earlier = Varios hijos: { $hours } h antes
round-opens-when =
    ¿Desde cuándo pueden reservar las familias? Entonces se les avisa.
    Escriba día y hora, como 16 de marzo 8:00.
round-at-once = Enseguida
round-opens-unclear = Escriba un día y una hora que aún no hayan pasado y sean anteriores al fin de las reservas, como 16 de marzo 8:00.
round-closes-unclear = No he podido leerlo. Escriba día y hora, como 16 de marzo 18:00.
round-closes-badly = Las reservas deben terminar después de empezar y antes de que acaben las reuniones. Revise Reservas.

## Clases y docentes

round-which-classes = ¿Las familias de qué clases pueden reservar?
round-which-teachers = ¿Con quién pueden reunirse las familias?
# A button. Variables:
#   $name (String) - a class or teacher
round-choice = { $name }
# A button. Variables:
#   $name (String) - a class or teacher
round-chosen = ✓ { $name }
round-done = Listo
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many meetings
round-teacher-booked = { $count ->
    [one] { $teacher } tiene { $count } reunión reservada en esta ronda. Cámbiela o anúlela antes.
    [many] { $teacher } tiene { $count } de reuniones reservadas en esta ronda. Cámbielas o anúlelas antes.
   *[other] { $teacher } tiene { $count } reuniones reservadas en esta ronda. Cámbielas o anúlelas antes.
}

## Vista previa

# Times one after the other, up to a break. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $count (Number) - how many there are
#   $minutes (Number) - how long each lasts
round-grid-run = { $from } – { $until } · { $count } × { $minutes } min
# Variables:
#   $teacher (String) - the teacher's name
#   $count (Number) - how many times they offer
round-grid-row = { $count ->
    [one] { $teacher }: { $count } hora
    [many] { $teacher }: { $count } de horas
   *[other] { $teacher }: { $count } horas
}
# Variables:
#   $teacher (String) - the teacher's name
#   $booked (Number) - how many are booked
#   $count (Number) - how many times they offer
round-grid-row-booked = { $teacher }: { $booked } de { $count } con reserva

## Abierta

round-told-now = Se está avisando a las familias.
# Variables:
#   $moment (String) - weekday, date and time
round-told-then = Se avisará a las familias el { $moment }.
round-no-times = En estos días y horas no cabe ninguna reunión. Revise Días y Descansos.
round-begins-before = La primera de estas horas ya ha pasado. Revise Días.
round-is-over = Todas las horas de esta ronda han pasado.
# Told to families. Variables:
#   $name (String) - the round's name
round-opened = Puede reservar una reunión: <b>{ $name }</b>.
# Variables:
#   $moment (String) - weekday, date and time
round-please-book = Reserve, por favor, hasta el { $moment }.
round-book = Reservar

## Cambiada después de abrirla

round-would-stay = Se pedirá a esas familias que elijan otra; mientras no respondan, la suya sigue en pie.
# Variables:
#   $count (Number) - how many booked meetings
round-would-ask = { $count ->
    [one] { $count } hora reservada deja de encajar.
    [many] { $count } de horas reservadas dejan de encajar.
   *[other] { $count } horas reservadas dejan de encajar.
}
# A button. Variables:
#   $count (Number) - how many families
round-change-and-ask = { $count ->
    [one] Cambiar y preguntar a { $count } familia
    [many] Cambiar y preguntar a { $count } de familias
   *[other] Cambiar y preguntar a { $count } familias
}
anew-changed = Las horas de esta reunión han cambiado:
anew-which = ¿Qué hora le vendría bien? Mientras no responda, la suya sigue en pie.
anew-none = No hay otra hora libre. La escuela se pondrá en contacto con usted.
# A button. Variables:
#   $time (String) - when the meeting begins
anew-keep = Mantener { $time }
# A button. Variables:
#   $time (String) - when it would begin
anew-time = { $time }
anew-taken = Esa hora se acaba de ocupar. Estas son las más próximas.
# Variables:
#   $name (String) - the round's name
round-silent = { $name }: se pidió a estas familias que eligieran otra hora y no han respondido. Quizá convenga llamarlas.
# Variables:
#   $name (String) - the round's name
round-nobody-silent = { $name }: todas las familias han respondido.
# Variables:
#   $moment (String) - weekday, date and time of their meeting
#   $parents (String) - who meets, a list of names
#   $children (String) - about whom, a list of first names and initials
round-silent-family = { $moment } · { $parents } · { $children }

## Anulada

# Variables:
#   $name (String) - the round's name
round-cancel-sure = ¿Anular «{ $name }»? Nadie podrá reservar; se avisa a las familias.
# Variables:
#   $count (Number) - how many meetings
round-cancel-count = Reuniones que se anularían: { $count }
round-cancel-all = Anular todo
# Told to families who had not booked. Variables:
#   $name (String) - the round's name
round-was-cancelled = { $name } no se celebra.
# Variables:
#   $name (String) - the round's name
round-dropped = «{ $name }» se ha descartado; no se avisó a nadie.
round-anew = Empezar de nuevo
