### Pausas de los mensajes (handlers/office/pause_messages.py, handlers/messages/while_paused.py)

command-pause = Hacer esperar los mensajes
# Variables:
#   $readers (String) - who will read it, a list
#   $child (String) - first name and initial
pause-kept-for = Guardado para { $readers }, sobre { $child }
# Variables:
#   $readers (String) - who will read it, a list
pause-will-get = Le llegará a { $readers } en cuanto la secretaría vuelva a abrir los mensajes.
# Variables:
#   $readers (String) - who will read it, a list
#   $moment (String) - weekday, date and time
pause-will-get-by = Le llegará a { $readers } cuando la secretaría vuelva a abrir los mensajes: a más tardar, el { $moment }.
# Variables:
#   $words (String) - what the office wrote
pause-office-says = La secretaría escribe: «{ $words }»
pause-absence = Ya está en la lista de los docentes. El mensaje en sí espera a que la secretaría vuelva a abrir los mensajes.
# Variables:
#   $parent (String) - the parent
pause-toast = Guardado: le llegará a { $parent } en cuanto la secretaría vuelva a abrir los mensajes.
pause-news = La otra parte lo sabrá en cuanto la secretaría vuelva a abrir los mensajes.
pause-none = Los mensajes entre familias y docentes están abiertos.
pause-how = Durante una pausa todos escriben como siempre: se guarda y se entrega después.
pause-never = Nunca se pausan las preocupaciones para la persona de protección del menor ni las ausencias en las listas de los docentes.
# Variables:
#   $about (String) - which messages
#   $count (Number) - messages that wait
pause-running = En pausa: { $about } · en espera: { $count }
# A button. Variables:
#   $about (String) - which messages
pause-open-card = { $about }
pause-name-all = Todos los mensajes
# Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent
pause-name-one = { $child } · { $parent }
pause-all = Pausar todos los mensajes
pause-one = Pausar los de una familia
pause-whose = ¿De quién? Escriba el nombre del niño o la niña, o el de su madre o padre.
pause-nobody = No he encontrado a nadie con ese nombre que se haya unido. Por favor, escríbalo de otra manera.
pause-which = ¿De quién deben esperar los mensajes, en ambos sentidos?
pause-more-found = Hay más: escriba más letras del nombre.
# A button. Variables:
#   $child (String) - full name
#   $class (String) - the class
#   $parent (String) - full name
pause-family = { $child }, { $class } · { $parent }
pause-of-all = Todos los mensajes entre familias y docentes
# Variables:
#   $parent (String) - the parent
#   $child (String) - first name and initial
pause-of-one = Mensajes entre { $parent } y los docentes de { $child }
# Variables:
#   $moment (String) - weekday, date and time
pause-since = En pausa desde el { $moment }
# Variables:
#   $count (Number) - messages that wait
pause-waiting = En espera: { $count ->
    [one] { $count } mensaje
    [many] { $count } mensajes
   *[other] { $count } mensajes
}
pause-ends-never = Hasta que los vuelva a abrir.
# Variables:
#   $moment (String) - weekday, date and time
pause-ends = Hasta el { $moment }
# Variables:
#   $words (String) - what the office wrote
pause-says = Quien escribe lee: «{ $words }»
pause-says-nothing = Quien escribe no lee ninguna frase suya.
pause-updates-go-on = Los avisos de clase siguen llegando.
pause-updates-wait = Los avisos de clase también esperan.
pause-begin = Pausar ahora
pause-end = Volver a abrir
pause-until = Hasta cuándo
pause-words = Su frase
pause-stop-updates = Pausar también los avisos
pause-let-updates-go = Dejar pasar los avisos
pause-over = Abiertos de nuevo. Lo que esperaba ya está en camino, en su orden.
pause-given-up = De acuerdo, no se ha pausado nada.
pause-write-words = ¿Qué debe leer quien escriba mientras tanto? Escriba una frase.
pause-no-words = Ninguna frase
# Variables:
#   $count (Number) - the most characters there is room for
pause-words-too-long = Es demasiado largo: caben { $count } caracteres.
pause-when = ¿Hasta cuándo? Elija, o escriba una hora como 16:30, o 16 de marzo 8:00.
# A button. Variables:
#   $moment (String) - weekday, date and time
pause-until-then = Hasta el { $moment }
pause-no-end = Hasta que los vuelva a abrir
# Variables:
#   $count (Number) - messages that wait
pause-home-all = Los mensajes están en pausa · en espera: { $count }
# Variables:
#   $count (Number) - messages that wait
pause-home = Hay familias con los mensajes en pausa · en espera: { $count }
pause-home-button = Pausas
