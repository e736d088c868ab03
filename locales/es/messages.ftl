### Mensajes sobre un niño (handlers/parents/write_to_teachers.py, handlers/messages/answer_message.py y los que nombran)

message-to = A { $teachers }, sobre { $child }:
message-quoted = «{ $words }»
message-files = { $count ->
    [one] y { $count } foto, archivo o mensaje de voz
    [many] y { $count } fotos, archivos o mensajes de voz
   *[other] y { $count } fotos, archivos o mensajes de voz
}
message-about-whom = ¿Sobre quién es?
message-child = { $child }
message-send = Enviar
message-add = Añadir algo
message-add-how = Escriba o envíe lo que falta. Todo será un solo mensaje.
message-someone-else = Otra persona
message-to-whom = ¿A quién, o sobre quién?
message-to-one = Solo { $teacher }
message-elsewhere = Este mensaje está ahora en otra tarjeta.
message-given-up = De acuerdo, no lo he enviado.
message-not-draft = Este mensaje ya no es un borrador.
message-nobody-joined = Ninguno de estos docentes se ha unido todavía, así que nadie lo leería. Comuníquese con la escuela como siempre.
message-readers = { $readers }
message-sent-to = Enviado a { $teachers }, sobre { $child }
message-from-parent = <b>{ $child } · { $class }</b> · de { $parent }, { $relation ->
    [mother] madre
    [father] padre
    [guardian] tutor legal
    [grandparent] abuelo o abuela
   *[carer] persona a cargo
}
message-from-teacher = <b>{ $child }</b> · { $teacher }
message-words = { $words }
message-answer = Responder
message-what-to-answer = ¿Qué desea decir a { $to } sobre { $child }? Su próximo mensaje va allí.

message-edited = <i>(editado)</i>
message-not-joined = Aún sin unirse, así que no lo leerá aquí: { $teachers }.
message-take-back = Retirar
message-taken-back = He retirado el mensaje. Es posible que alguien lo haya leído antes.
message-too-late = Se envió hace más de 48 horas y Telegram ya no permite retirarlo.
message-too-large = Este archivo pesa más de 20 MB y no puedo transmitirlo. He guardado lo que envió.
message-no-way = No puedo transmitir este tipo de mensaje. Lo he guardado. Sí puedo transmitir texto, fotos, archivos y mensajes de voz.
