### Lo que las familias abren con un botón: ausencias, preguntas, buenas noticias, preocupaciones, llamadas

## /write

write-what-about = ¿De qué se trata?
write-absence = Ausencia
write-call-me = Llámenme, por favor
opener-is-question = Pregunta
opener-is-good-news = Buena noticia
opener-is-worry = Preocupación
write-now = { $opener } sobre { $child }: escríbala o envíela ahora.
opener-head = <b>{ $opener }</b> · { $head }
opened-absent = Falta { $days }
opened-call = Llamada · { $when }
opener-answered = { $parent } lo lee ahora de su parte.

## Ausencia

absence-today = hoy
absence-tomorrow = mañana
absence-days = { $days }
absence-who = ¿Quién va a faltar?
absence-both = Los dos
absence-when = ¿Cuándo va a faltar { $children }?
absence-on-today = Hoy
absence-on-tomorrow = Mañana
absence-on-day = { $day }
absence-other-days = Otros días
absence-write-days = Escriba el día, o el primero y el último, por ejemplo: 14 de mayo, o 14–18 mayo.
absence-days-unclear = No encuentro ahí ningún día. Escríbalo así: 14 de mayo, o 14–18 mayo.
absence-no-school = En esos días no hay clase: { $days }. Escriba otros días o déjelo así.
absence-why = Ausencia de { $children }: { $days }. ¿Por qué?
absence-reason-ill = Enfermedad
absence-reason-doctor = Médico
absence-reason-family = Familia
absence-reason-other = Otro motivo
absence-write-reason = Escriba el motivo con sus palabras; lo leerán los docentes.
absence-told-already = Esta ausencia ya está comunicada.
absence-noted = Anotado y enviado a los docentes: ausencia de { $children }, { $days }.
absence-noted-get-well = Anotado y enviado a los docentes: ausencia de { $children }, { $days }. ¡Que se mejore pronto!
absence-undo = Deshacer
absence-undone = Retirado: esta ausencia ya no cuenta.
absence-send-today = Enviar como ausencia, hoy
absence-head = { $head } · falta { $days }
absence-head-why = { $head } · falta { $days } ({ $why })
absence-because-ill = enfermedad
absence-because-doctor = médico
absence-because-family = familia
absence-not-after-all = { $head }: al final no falta ({ $days })
absence-thanks-get-well = Gracias, que se mejore
absence-thanks = Gracias
absence-thanked-ill = Gracias por avisarnos. ¡Que se mejore pronto!
absence-thanked = Gracias por avisarnos.
absent-in = Faltan hoy en <b>{ $class }</b>: { $children }
absent-nobody-in = Faltan hoy en <b>{ $class }</b>: nadie
absent-nobody = Hoy no falta nadie en sus clases.

## Llamadas

call-when = ¿Cuándo le viene bien? La escuela tiene su número; aquí no se muestra ninguno.
call-until = Ahora, hasta las { $time }
call-in-the-morning = { $day }, por la mañana
call-in-the-afternoon = { $day }, por la tarde
call-what-about = ¿De qué se trata? Escríbalo o déjelo así.
call-without-words = Enviar sin texto
call-too-late = Ese momento ya pasó. Elija de nuevo con /write.
call-no-day = El calendario no muestra ningún día de clase próximo. Comuníquese con la escuela como siempre.
opener-call-head = <b>Pide una llamada</b> · { $when } · { $head }
opener-i-will-call = Llamaré
call-promised = Le llamaré · { $when }

## Preocupación

worry-whom = ¿A quién desea escribir?
worry-to-teachers = A los docentes
worry-to-contact = Mejor al contacto de protección de menores
worry-write =
    ¿Qué le preocupa de { $child }? Escríbalo ahora.
    Lo lee el contacto de protección de menores de la escuela, ningún docente de la clase.
worry-card = Al contacto de protección de menores de la escuela, no a los docentes, sobre { $child }:
worry-sent = Enviado al contacto de protección de menores de la escuela, no a los docentes, sobre { $child }
worry-nobody-reads = En este momento nadie lo leería aquí. Use estos números o comuníquese con la escuela como siempre.
worry-head = <b>Preocupación, solo para el contacto de protección de menores</b> · { $head }
worry-what-to-answer = Escriba su respuesta sobre { $child }; no la lee ningún docente.
worry-answer-sent = Enviado · { $child } · No lo lee ningún docente.
worry-from-contact = <b>{ $child }</b> · el contacto de protección de menores de la escuela
