### Agradecimientos entre docentes y familias

thanks-who-helped = Quién ha ayudado

thanks-helpers = Personas que han ayudado en { $class } esta semana. ¿Quiere dar las gracias a alguien?

thanks-helper-came = { $parent } ({ $child }): vino a la reunión

thanks-helper-answered = { $parent } ({ $child }): le respondió

thanks-helper-kept-promise = { $parent } ({ $child }): cumplió una promesa

thanks-thank = Dar las gracias a { $parent }

thanks-not-this-week = Esta semana no

thanks-not-now = De acuerdo, esta semana no.

thanks-nobody-new = { $class }: esta semana no hay nadie nuevo a quien dar las gracias.

thanks-a-teacher = Dar las gracias a docentes

thanks-whom = ¿A quién quiere dar las gracias?

thanks-no-teachers = Aquí todavía no hay docentes de su hijo o hija.

thanks-teacher = { $teacher } · { $child }

thanks-head = <b>{ $from }</b> da las gracias a { $to } · { $child }

thanks-words = { $words }

thanks-for-came = ¡Gracias por venir a nuestra reunión!
thanks-for-answered = ¡Gracias por su respuesta!
thanks-for-kept-promise = ¡Gracias por cumplir su promesa!
thanks-alone = ¡Gracias!

thanks-line = ─

thanks-own-words = Envíelo así o escriba ahora sus propias palabras.

thanks-send = Enviar

thanks-on-its-way = Es para { $to }.

thanks-undo = Deshacer

thanks-taken-back = Retirado.

thanks-given-up = No se ha enviado nada.

thanks-too-late = Ya no se puede retirar.

thanks-too-long = Un agradecimiento se lee de un vistazo: como mucho { $most } caracteres, por favor.

thanks-in-words = Por favor, escriba su agradecimiento con palabras.

thanks-nobody = Aquí ya no se puede llegar a { $to }.
