### Elogios en cualquier momento (handlers/praise/)

praise-whom = { $class }: ¿a quién quiere elogiar?
praise-tick = { $class }: pulse los nombres de todos. Cada familia lee solo sobre su propio hijo o hija.
praise-which-class = ¿A quién quiere elogiar? Primero, la clase:
praise-no-children = Ahora mismo no figura nadie en { $class }.
praise-waited = 🌱 sin celebrar desde hace dos semanas
praise-child = { $child }
praise-child-waited = 🌱 { $child }
praise-ticked = ✓ { $child }
praise-several = A varios a la vez
praise-go-on = Continuar
praise-page-before = ‹
praise-page-after = ›
praise-unfinished = Sin terminar: un elogio para { $children }
praise-nobody-named = No encuentro a nadie con ese nombre. Escríbalo de otra manera o púlselo.
praise-which-child = ¿A quién se refiere?
praise-more-named = Hay más: escriba más letras del nombre.
praise-child-in = { $child } · { $class }
praise-children = { $children }
praise-what = { $children }: ¿qué salió bien? Púlselo, o escríbalo o dígalo; también vale una foto.
praise-progress = Progreso en …
praise-progress-what = { $children }: ¿progreso en qué? Púlselo o escríbalo.
praise-subject = { $subject }
praise-just-progress = Solo progreso
praise-progress-short = Por favor, dígalo en pocas palabras, como máximo { $most } caracteres.
praise-another-child = Alguien más
praise-change-palette = Cambiar la paleta
praise-unsuitable = Un elogio puede ser texto, una foto o un mensaje de voz. Por favor, envíe uno de estos.
praise-too-long = { $over ->
    [one] Sobra { $over } carácter. Una o dos frases es lo mejor.
    [many] Sobran { $over } de caracteres. Una o dos frases es lo mejor.
   *[other] Sobran { $over } caracteres. Una o dos frases es lo mejor.
}
praise-palette = Los puntos fuertes de { $class }, para todos sus docentes. Pulse uno para ocultarlo o recuperarlo; para añadir uno propio, escríbalo.
praise-used = ✓ { $strength }
praise-strength-short = Por favor, use como máximo { $most } caracteres, para que quepa en un botón.
praise-palette-full = Una clase puede tener { $most } propios. Recupere uno oculto o escriba una frase en su lugar.
praise-head = <b>{ $child }</b> · { $class } · de { $teacher }:
praise-head-file = <b>{ $child }</b> · { $class } · de { $teacher }
praise-progress-in = { $child } hizo progresos en { $what }.
praise-own-strength = ⭐ { $words }
praise-words = { $words }
praise-thank = ❤️ Gracias
praise-write-to = Escribir a { $teacher }
praise-you-thanked = ❤️ Usted dio las gracias.
praise-was-taken-back = { $teacher } ha retirado este mensaje.
praise-write-now = Para { $teacher }, sobre { $child }: escríbalo o envíelo ahora.
praise-write-team = Para los docentes de { $child }: escríbalo o envíelo ahora.
praise-line = ─
praise-with-photo = (con su foto)
praise-with-voice = (con su mensaje de voz)
praise-nobody-left = Ninguno de ellos está ya en { $class }.
praise-same = Lo mismo para { $children }: cada familia lee solo lo suyo. Escriba {"{nombre}"} donde va el nombre.
praise-names-others = Su frase también nombra a { $children }; lo leerá otra familia.
praise-no-photo = No se permiten fotos de { $children }: esa familia lo recibe sin la foto.
praise-no-photo-no-words = No se permiten fotos de { $children }: por favor, añada una palabra o un punto fuerte, para que haya algo que leer.
praise-photo-of-others = Por favor, mire si en la foto sale alguien más: a su familia no se le preguntó.
praise-photo-of-several = Todas las familias reciben la misma foto. Por favor, mire si sale alguien a cuya familia no se le preguntó.
praise-to = Para { $parents }. Lo que escriba o envíe ahora se añade.
praise-to-many = { $parents ->
    [one] Para { $parents } familiar. Lo que escriba o envíe ahora se añade.
    [many] Para { $parents } de familiares. Lo que escriba o envíe ahora se añade.
   *[other] Para { $parents } familiares. Lo que escriba o envíe ahora se añade.
}
praise-nobody = Todavía no se puede llegar a nadie de la familia.
praise-send = Enviar ahora
praise-keep = Para el mensaje semanal
praise-other-strength = Otro punto fuerte
praise-other-children = Otros niños
praise-elsewhere = Este elogio está ahora en otra tarjeta.
praise-sending-at = { $parents ->
    [one] Se envía a las { $time } a { $parents } familiar.
    [many] Se envía a las { $time } a { $parents } de familiares.
   *[other] Se envía a las { $time } a { $parents } familiares.
}
praise-kept = Guardado para el mensaje semanal de { $class }.
praise-undo = Deshacer
praise-undone = Deshecho. No se envió nada.
praise-too-late = Ya ha salido y no se puede deshacer.
praise-edit-late = El elogio queda como estaba antes de su cambio. Para cambiarlo, pulse primero Deshacer o Retirar.
praise-given-up = De acuerdo, no se envió nada.
praise-take-back = Retirar
praise-taken-back = Retirado.
praise-still-there = Telegram ya no permitió quitarlo del teléfono de { $parents }.
praise-parents = { $parents }
praise-many-parents = { $count ->
    [one] { $count } familiar
    [many] { $count } de familiares
   *[other] { $count } familiares
}
praise-reached = Ha llegado a: { $parents }
praise-waiting = En camino: { $parents }
praise-quiet = A más tardar el { $moment } (horas de silencio): { $parents }
praise-missed-not-joined = Aún no se ha unido: { $parents }
praise-missed-blocked = Ha bloqueado Homeroom, quizá prefiera decirlo en persona: { $parents }
praise-missed-deactivated = Ya no tiene Telegram: { $parents }
praise-missed-failed = No se pudo enviar: { $parents }
praise-thanked = ❤️ Da las gracias: { $parents }
moments-button = Buenos momentos de { $child }
moments-of = <b>Buenos momentos de { $child }</b>
moments-none = Todavía no hay nada sobre { $child }: aquí estará lo que elogien los docentes.
moments-by = <b>{ $day }</b> · { $teacher }
moments-on = <b>{ $day }</b>
moments-next = Siguiente paso: { $step }
moments-again = 📎 { $day }
moments-newer = Más recientes
moments-older = Anteriores
praise-button = Elogiar
