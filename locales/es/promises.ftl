### Compromisos, y lo que trae el día (handlers/agreements/make_promise.py, show_today.py y los que nombran)

## Making one

promise-button = Compromiso …
promise-about-whom = ¿Sobre quién es el compromiso?
promise-thread = { $child } · { $parent }
promise-no-thread = Ninguna familia le ha escrito todavía. Debajo de cada mensaje suyo puede añadir un compromiso.
promise-what = ¿A qué se compromete con { $to } sobre { $child }? Escríbalo como lo diría: «Voy a …»
promise-to-one = { $name }
promise-the-teachers = los docentes
promise-these-words = «{ $words }»
promise-too-long = Dígalo, por favor, en una frase de { $most } caracteres como máximo.
promise-in-words = Escríbalo, por favor, con palabras, para que se lea de un vistazo.
promise-made-already = Este compromiso ya está hecho.
promise-by-when =
    Se leerá así: { $who } se compromete, a más tardar el …:
    «{ $words }»
    ¿Para cuándo? Elija un día o escríbalo: 20 de marzo, viernes 14:00.
promise-today = Hoy
promise-tomorrow = Mañana
promise-on-day = { $day }
promise-day-unclear = No puedo leer ahí un día. Escríbalo como 20 de marzo, viernes o viernes 14:00.
promise-day-over = Ese día ya pasó o queda demasiado lejos. Elija otro, por favor.

## How it stands

promise-yours =
    Usted se comprometió con { $to }, sobre <b>{ $child }</b>, a más tardar el { $by }:
    «{ $words }»
promise-read-along = También lo lee: { $teachers }.
promise-will-remind = Se lo recordaré el { $moment }.
promise-overdue = <b>Fuera de plazo.</b>
promise-line =
    { $who } se compromete, a más tardar el { $by }:
    «{ $words }»
promise-head-colleague = <b>{ $child } · { $class }</b> · { $teacher } a { $parent }
promise-kept-on = Cumplido el { $day }.
promise-taken-back = Retirado.
promise-undo = Deshacer
promise-take-back = Retirarlo
promise-kept = Cumplido
promise-more-time = Necesito más tiempo

## What becomes of it

promise-kept-told =
    { $who } ha cumplido su compromiso:
    «{ $words }»
promise-thank-you = Gracias
promise-you-thanked = Usted dio las gracias.
promise-thanked =
    <b>{ $child }</b> · { $who } le da las gracias por:
    «{ $words }»
promise-back-told =
    { $who } ha retirado su compromiso:
    «{ $words }»

## More time

promise-until-when = «{ $words }» – ¿hasta cuándo? Elija un día o escríbalo: 20 de marzo, viernes 14:00.
promise-will-read = Para { $to }:
promise-needs-until =
    { $who } lo siente y necesita tiempo hasta el { $by } para:
    «{ $words }»
promise-or-own-words = Envíelo así o escríbalo con sus propias palabras.
promise-over-already = Este compromiso ya está cumplido o retirado.

## Reminders

promise-remind =
    A más tardar el { $by } usted se comprometió, sobre <b>{ $child }</b>:
    «{ $words }»
promise-remind-over =
    <b>Fuera de plazo:</b> era para el { $by }, sobre <b>{ $child }</b>:
    «{ $words }»

## Lines of what is promised

promised-by = { $number } · { $child }, a más tardar el { $by }: «{ $words }»
promised-overdue = { $number } · { $child }, <b>fuera de plazo</b>, era para el { $by }: «{ $words }»
promised-you = { $who } ({ $child }), a más tardar el { $by }: «{ $words }»
promised-you-overdue = { $who } ({ $child }), era para el { $by }: «{ $words }»
promised-open = { $number } · { $child }
promised-kept = Cumplido: { $number }
promised-kept-toast = Cumplido. La otra parte lo lee.
promised-count = { $count ->
    [one] Tiene { $count } compromiso pendiente
    [many] Tiene { $count } de compromisos pendientes
   *[other] Tiene { $count } compromisos pendientes
}

## Today

today-button = Hoy
today-is = <b>{ $day }</b>
today-empty = Hoy no hay nada pendiente. ¡Que tenga un buen día!
today-refresh = Actualizar
today-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
today-you-promised = <b>Usted se comprometió</b>
today-promised-to-you = <b>Se comprometieron con usted</b>
today-waits = { $child } · { $parent } · { $waited }
today-comes-back = <b>Aplazado para hoy</b>
today-put-off = { $child } · { $parent } · { $time }
today-asked-of-you = <b>Le piden</b>
today-asked = { $class } · { $teacher } le pide un «Entendido»: { $words }
today-show-update = Ver { $class }
today-absences = <b>Ausencias que usted comunicó</b>
today-absent = { $child }: { $days }
today-show-absence = Ver ausencia
today-not-sent = <b>Sin enviar</b>
today-draft = «{ $words }»
today-go-on = Continuar
