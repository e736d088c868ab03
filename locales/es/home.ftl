### The home card, help and stopping (handlers/home.py)

## For a parent

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
home-child = <b>{ $child }</b> · { $class }

# Variables:
#   $teacher (String) - the teacher
#   $subject (String) - what they teach
home-teacher = { $teacher } · { $subject }

home-no-teachers = La escuela todavía no ha asignado docente.

home-no-children = En este momento no hay en la lista ningún niño ni niña a su cargo.

## For a teacher

# Variables:
#   $class (String) - the class
#   $families (Number) - parents in the list
#   $joined (Number) - of them, how many have joined
home-class = <b>{ $class }</b>: { $joined } de { $families ->
    [one] { $families } familiar en Homeroom
    [many] { $families } de familiares en Homeroom
   *[other] { $families } familiares en Homeroom
}

home-no-classes = En este momento no tiene ninguna clase asignada.

# Variables:
#   $class (String) - the class of the draft
home-draft = Tiene un aviso sin terminar para { $class }.

# Variables:
#   $class (String) - the class
#   $moment (String) - weekday, date and time
home-leaving = El { $moment } se enviará un aviso para { $class }.

home-waiting = { $count ->
    [one] { $count } mensaje espera respuesta
    [many] { $count } de mensajes esperan respuesta
   *[other] { $count } mensajes esperan respuesta
}
home-show-inbox = Abrir la bandeja

## For the office: five lines

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-parents = Familiares en Homeroom: { $joined } de { $people }

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-teachers = Docentes en Homeroom: { $joined } de { $people }

# Variables:
#   $people (Number) - who blocked the bot or has no Telegram any more
home-office-unreachable = No se puede avisar a: { $people }

# Variables:
#   $waiting (Number) - messages waiting to be sent
#   $failed (Number) - messages that could not be sent
home-office-outbox = Mensajes en espera: { $waiting } · no se han podido enviar: { $failed }

# Variables:
#   $waiting (Number) - updates from people not answered yet
#   $aside (Number) - updates set aside after five tries
home-office-inbox = Por responder: { $waiting } · apartados: { $aside }

## Buttons

home-write = Escribir a los docentes
home-new-update = Escribir un aviso
home-show-update = Ver el aviso
home-settings = Ajustes
home-help = Ayuda
home-wear-parent = Cambiar a familia
home-wear-teacher = Cambiar a docente
home-wear-office = Cambiar a secretaría

## Help

help-parent =
    Escriba aquí sin más: lo leen los docentes.
    /write – ausencia, pregunta, preocupación, noticia, gracias, llamada
    /meet, /propose – reuniones
    /today – su día
    /promise – a qué se compromete
    /recap – lo que acordó
    /home – sus niños y niñas, docentes
    /settings – idioma, horas de silencio, escribir menos
    Chat sin cifrado de extremo a extremo.

help-teacher =
    Deslice un mensaje para responder.
    /inbox – lo pendiente
    /today – su día
    /meet, /propose, /evening – reuniones
    /absent – quién falta hoy
    /update – un aviso a las familias
    /praise, /week – elogios
    /promise, /recap – lo acordado
    /shared – varios familiares
    /home – sus clases
    /settings – idioma, horas, nombre
    Chat sin cifrado de extremo a extremo.

help-office =
    /home – cómo va todo
    /calendar – días de clase, festivos y horas
    /meet, /term – reuniones, y quién se reunió
    /pause – hacer esperar los mensajes, todos o los de una familia
    /settings – idioma y horas de silencio
    Las listas y las hojas se hacen en la escuela: homeroom import, homeroom invitations.
    Chat sin cifrado de extremo a extremo.

help-stranger = Todavía no sé quién es usted. Por favor, escanee el código de la hoja que le dio la escuela.

## Stopping

cancel-nothing = No hay nada que cancelar. Todo sigue como estaba.
cancel-done = Cancelado.
cancel-draft-kept = Cancelado. Su aviso queda guardado como borrador; con /update puede continuarlo.
