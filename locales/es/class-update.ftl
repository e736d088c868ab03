### Class updates (the handlers named after them)

## Writing

update-which-class = ¿Para qué clase es?

# A button. Variables:
#   $class (String) - the class
update-class = { $class }

# Variables:
#   $class (String) - the class
update-what = { $class }: ¿qué quiere decirles a las familias? Texto, una foto, un archivo o un mensaje de voz.

# Variables:
#   $class (String) - the class
#   $words (String) - how the draft begins
update-unfinished = Tiene un aviso sin terminar para { $class }: «{ $words }»

# The same, when the draft is only a photo, file or voice. Variables:
#   $class (String) - the class
update-unfinished-file = Tiene un aviso sin terminar para { $class }.

update-go-on = Continuar
update-anew = Empezar de nuevo

# Variables:
#   $over (Number) - how many characters too many
update-too-long = { $over ->
    [one] El texto tiene { $over } carácter de más para Telegram. Por favor, acórtelo y envíelo de nuevo.
    [many] El texto tiene { $over } de caracteres de más para Telegram. Por favor, acórtelo y envíelo de nuevo.
   *[other] El texto tiene { $over } caracteres de más para Telegram. Por favor, acórtelo y envíelo de nuevo.
}

update-unsuitable = Un aviso puede ser texto, una foto, un archivo o un mensaje de voz. Por favor, envíe uno de estos.

update-no-classes = No tiene ninguna clase asignada, así que no hay a quién escribir. Por favor, pregunte en la secretaría de la escuela.

## The preview

# What the families read. Variables:
#   $class (String) - the class
#   $teacher (String) - who wrote it
#   $words (String) - the teacher's words, as written
update-to-families =
    <b>{ $class }</b> · { $teacher }
    { $words }

# The same for a photo, file or voice without words. Variables:
#   $class (String) - the class
#   $teacher (String) - who sent it
update-to-families-file = <b>{ $class }</b> · { $teacher }

update-line = ─

# Variables:
#   $class (String) - the class
#   $families (Number) - how many families it has
#   $parents (Number) - how many adults are listed for them
#   $reachable (Number) - how many of these can be reached
update-audience = { $families ->
    [one] A { $families } familia de { $class }
    [many] A { $families } de familias de { $class }
   *[other] A { $families } familias de { $class }
} · { $parents ->
    [one] { $parents } familiar
    [many] { $parents } de familiares
   *[other] { $parents } familiares
}, se puede avisar a { $reachable }

update-nobody = Todavía no se puede avisar a nadie de esta clase, así que no se puede enviar. Su borrador queda guardado.

# Variables:
#   $count (Number) - parents who have not joined
update-not-joined = { $count ->
    [one] { $count } todavía no se ha unido
    [many] { $count } todavía no se han unido
   *[other] { $count } todavía no se han unido
}

# Variables:
#   $count (Number) - parents who blocked the bot or left Telegram
update-blocked = { $count ->
    [one] { $count } ha bloqueado Homeroom o ya no tiene Telegram
    [many] { $count } han bloqueado Homeroom o ya no tienen Telegram
   *[other] { $count } han bloqueado Homeroom o ya no tienen Telegram
}

update-only-first-photo = En un aviso cabe una foto o un archivo; aquí va lo primero que envió.

update-send = Enviar
update-ask-off = Pedir «Entendido»: no
update-ask-on = Pedir «Entendido»: sí
update-later = Enviar más tarde
update-change = Cambiar

# What is left of an older card of the same update.
update-elsewhere = Este aviso está ahora en otra tarjeta.

## Sending later

update-when = ¿Cuándo se envía?

# A button. Variables:
#   $time (String) - a time today
update-today-at = Hoy, { $time }

# A button. Variables:
#   $time (String) - a time tomorrow
update-tomorrow-at = Mañana, { $time }

update-pick-time = Otro momento
update-which-day = ¿Qué día?

# Variables:
#   $day (String) - weekday and date
update-which-hour = ¿A qué hora del { $day }? Elija una o escríbala, por ejemplo 16:30.

# A button. Variables:
#   $day (String) - weekday and date
update-day = { $day }

# A button. Variables:
#   $time (String) - a full hour
update-hour = { $time }

update-time-unclear = No he entendido la hora. Por favor, escríbala así: 16:30.
update-time-past = Esa hora ya ha pasado. Por favor, elija una posterior.

## On its way

# Variables:
#   $time (String) - with seconds
#   $parents (Number) - how many can be reached
update-sending-at = { $parents ->
    [one] Hora de envío: { $time }, a { $parents } familiar.
    [many] Hora de envío: { $time }, a { $parents } de familiares.
   *[other] Hora de envío: { $time }, a { $parents } familiares.
}

# Variables:
#   $moment (String) - weekday, date and time
#   $parents (Number) - how many can be reached
update-scheduled = { $parents ->
    [one] Se enviará el { $moment }, a { $parents } familiar.
    [many] Se enviará el { $moment }, a { $parents } de familiares.
   *[other] Se enviará el { $moment }, a { $parents } familiares.
}

update-undo = Deshacer
update-undone = Deshecho. No se ha enviado nada.
update-too-late = Ya se ha enviado y no se puede deshacer.
update-given-up = De acuerdo, no se ha enviado nada.

# The teacher edits the message an update was written in, after tapping Send.
update-edit-scheduled = Este aviso se enviará como estaba antes de su cambio. Para cambiarlo, toque primero «Deshacer».

# The same after it left.
update-edit-sent = Este aviso ya se envió como estaba antes de su cambio; las familias no ven el cambio.

# The teacher edits one of several messages that a draft is made of.
update-edit-unclear = No puedo saber qué parte del aviso cambia con esto. Para escribirlo de nuevo, toque «Cambiar».

# Variables:
#   $count (Number) - parents to whom it was sent
update-sent-to = Enviado a { $count }

# Variables:
#   $count (Number) - parents to whom it is being sent
update-waiting = Enviándose a { $count }

# Variables:
#   $count (Number) - parents who have quiet hours
#   $moment (String) - when the last of them reads it
update-quiet = { $count } en horas de silencio, a más tardar hasta el { $moment }

# Variables:
#   $count (Number) - parents who cannot be reached
update-not-reached = No se ha podido avisar a { $count }

# Variables:
#   $count (Number) - parents who tapped Got it
#   $sent (Number) - parents to whom it was sent
update-got-it-count = Entendido: { $count } de { $sent }

update-who-not = A quién no ha llegado

## Who has not been reached

update-all-reached = No falta nadie: se ha enviado a toda la lista.

# Variables:
#   $name (String) - the parent
update-name-not-joined = { $name } · todavía no se ha unido

# Variables:
#   $name (String) - the parent
update-name-blocked = { $name } · ha bloqueado Homeroom; conviene llamar por teléfono

# Variables:
#   $name (String) - the parent
update-name-deactivated = { $name } · ya no tiene Telegram

# Variables:
#   $name (String) - the parent
update-name-failed = { $name } · no se ha podido enviar

# Variables:
#   $name (String) - the parent
update-name-waiting = { $name } · se está intentando

# Variables:
#   $name (String) - the parent
#   $moment (String) - when the quiet hours end
update-name-quiet = { $name } · en horas de silencio hasta el { $moment }

# Variables:
#   $count (Number) - how many more names there are
update-and-more = y { $count } más

## On the families' phones

update-got-it = Entendido

# Variables:
#   $time (String) - when the parent tapped
update-you-got-it = ✓ Entendido, { $time }

update-got-it-thanks = Gracias.
