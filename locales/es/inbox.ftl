### La bandeja del docente (handlers/teachers/show_inbox.py, remind_later.py, pass_on_message.py, close_message.py, note_to_colleagues.py)

## The list

inbox-waiting = { $count ->
    [one] { $count } mensaje espera respuesta
    [many] { $count } de mensajes esperan respuesta
   *[other] { $count } mensajes esperan respuesta
}
inbox-empty = Ningún mensaje espera respuesta.
inbox-entry = { $number } · <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] madre
    [father] padre
    [guardian] tutor legal
    [grandparent] abuelo o abuela
   *[carer] persona a cargo
} · { $waited }
inbox-begins = { $words }
inbox-opened = { $opened }: { $words }
inbox-no-words = (foto, archivo o mensaje de voz)
inbox-put-off = Para más tarde, { $moment }:
inbox-just-now = ahora mismo
inbox-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
inbox-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
inbox-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
inbox-open = { $number } · { $child }
inbox-page-before = Anteriores
inbox-page-after = Más

## A message shown whole

inbox-before = Antes:
inbox-said = { $moment } · { $author }: { $words }
inbox-said-note = { $moment } · { $author }, nota para colegas: { $words }
inbox-answered = { $teacher } respondió a las { $time }.

inbox-standing = <i>{ $standing }</i>

## Later

later-button = Más tarde
later-when = ¿Cuándo se lo muestro de nuevo?
later-hour = Dentro de una hora
later-after-school = Después de clase, { $time }
later-tomorrow = Mañana, { $time }
later-on = { $moment }
later-other = A otra hora
later-write-time = ¿Cuándo? Escriba una hora, como 16:30, o un día y una hora, como 16 de marzo 8:00.
later-time-unclear = No he podido leer la hora. Escríbala como 16:30 o como 16 de marzo 8:00.
later-time-past = Esa hora ya pasó o queda demasiado lejos. Elija otra, por favor.
later-noted = Se lo mostraré de nuevo el { $moment }.
later-inbox = Bandeja
later-reminder = Usted quería volver a ver este mensaje.

## Pass on

pass-button = Pasar
pass-to-whom = ¿A quién le paso este mensaje sobre { $child }?
pass-to = { $teacher }
pass-nobody = Nadie más que dé clase a este grupo se ha unido todavía.
pass-done = Ahora lo tiene { $teacher }, que lee lo que { $parent } escriba sobre { $child } a partir de este mensaje.
pass-add-note = Añadir una nota
pass-share = Compartir mensajes anteriores
pass-shared-done = { $teacher } lee también los mensajes anteriores.
pass-shared = { $teacher } comparte con usted lo que se escribió antes sobre { $child }.
pass-standing = { $teacher } pasó este mensaje a { $colleague }.
pass-told-parent = <b>{ $child }</b> · { $teacher } ha pasado su mensaje a { $colleague }, que le responde.

## Close

close-button = Cerrar
close-standing = { $teacher } lo cerró a las { $time }: no necesita respuesta.
close-undo = Deshacer
close-undone = Vuelve a esperar respuesta.

## Notes

note-button = Nota
note-what = ¿Qué desea anotar para sus colegas sobre { $child }? Las familias no lo ven.
note-done = Anotado para { $teachers }. Las familias no lo ven.
note-done-alone = Anotado. Todavía ningún colega lee esto con usted. Las familias no lo ven.
note-head =
    <b>{ $child } · { $class }</b> · { $teacher }
    <i>Nota para colegas · no se muestra a las familias</i>
