### Cómo quieren las personas que se les llame y se les escriba, y escribir menos por un tiempo
### (handlers/choose_manners.py, handlers/parents/ask_for_less.py)

manners-button = Cómo escribirme
manners-my-name = Mi nombre
manners-how = ¿Cómo deben escribirle los docentes? Lo ven antes de responderle.
manners-called = Su nombre aquí: { $name }.
manners-voice = Mensajes de voz
manners-calls = Llamadas
manners-short = Breve
manners-be-formal = De usted
manners-be-informal = De tú
manners-chosen = ✓ { $choice }
manners-likes-voice = Prefiere mensajes de voz
manners-likes-calls = Prefiere una llamada
manners-likes-short = Prefiere mensajes breves
manners-likes-voice-calls = Prefiere mensajes de voz o una llamada
manners-likes-voice-short = Prefiere mensajes breves o de voz
manners-likes-calls-short = Prefiere mensajes breves o una llamada
manners-likes-voice-calls-short = Prefiere mensajes breves, de voz o una llamada
manners-formal = de usted, por favor
manners-informal = se le puede tutear
manners-both = { $likes } · { $address }
manners-teacher = Las familias leen su nombre así: { $name }.
manners-ask-name = Su nombre aquí es ahora { $name }. Escriba cómo desea que se le llame, por ejemplo: señora Kowalska.
manners-as-listed = Como en la lista de la escuela
manners-undo-name = Deshacer el nombre
manners-no-name = No he podido tomarlo como nombre. Escriba solo letras, { $most } como máximo, por ejemplo: señora Kowalska.
manners-name-taken = Otra persona de la escuela ya se llama así. Por favor, escriba otro nombre.

less-button = Escribir menos
less-end = Escribir como siempre
less-until-when = ¿Hasta cuándo quiere recibir menos? Elija, o escriba un día, por ejemplo: 20 de marzo.
less-updates = Los avisos de la clase llegan juntos, una vez al día, a las { $time }; los que piden «Entendido» llegan al momento.
less-messages = Los mensajes sobre su hijo llegan al momento, sin sonido. Los docentes ven que lo ha pedido.
less-week = Una semana, hasta el { $day }
less-two-weeks = Dos semanas, hasta el { $day }
less-term = Hasta el fin del período, { $day }
less-day-unclear = No he entendido qué día es, a partir de hoy. Por favor, escríbalo así: 20 de marzo.
less-now = Menos hasta el { $day }: avisos de la clase juntos a las { $time }, mensajes sin sonido.
less-asked-by = { $parent } pide recibir menos hasta el { $day }.
less-in-preview = { $count ->
    [one] { $count } pidió recibir menos y lo lee a las { $time }
    [many] { $count } pidieron recibir menos y lo leen a las { $time }
   *[other] { $count } pidieron recibir menos y lo leen a las { $time }
}
less-in-report = { $count ->
    [one] { $count } pidió recibir menos: llega con los demás avisos del día
    [many] { $count } pidieron recibir menos: llega con los demás avisos del día
   *[other] { $count } pidieron recibir menos: llega con los demás avisos del día
}
less-name = { $name } · pidió recibir menos, llega con los demás avisos del día
less-together = Juntos, como pidió: avisos de la clase
less-line = { $number } · <b>{ $class } · { $teacher }</b>: { $words }
less-line-file = { $number } · <b>{ $class } · { $teacher }</b>: una foto o un archivo
less-read = Leer { $number }
