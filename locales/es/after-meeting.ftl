### Después de una reunión (handlers/talks/ask_what_became.py, sum_up.py)

met-ask = ¿Se reunieron?
met-say-took-place = Nos reunimos
met-say-moved = Se cambió de día
met-say-not = No tuvo lugar
met-change = Cambiar mi respuesta
met-sum-up = Anotar lo acordado
met-took-place = Se reunieron. Si acordaron algo, anótelo: la otra parte lo confirma o lo corrige.
met-moved = Se cambió de día. Con /meet encuentra la nueva hora u otra.
met-not = No tuvo lugar. Puede pasar: con /meet encuentra otra hora.
summary-for = Sobre { $child }, para { $who }, aún sin enviar:
summary-send = Enviar
summary-sent = Enviado.
summary-sent-already = Eso ya está enviado.
action-add = Añadir quién hace qué y para cuándo
action-who = ¿Quién lo hace?
action-of = { $who }
action-what = ¿Qué hace { $who }? Escríbalo en una frase.
action-too-long = Por favor, dígalo en una frase de { $most } caracteres como máximo.
action-in-words = Por favor, escríbalo con palabras, para que se lea de un vistazo.
action-by-when = «{ $words }»: ¿para cuándo? Elija un día o escríbalo: 20 de marzo, viernes 14:00.
action-line = – { $who }, a más tardar el { $by }: { $words }
action-without = Sin: { $words }
action-named = <b>{ $child }</b> · acordado con { $parent }; a usted le toca algo. Será su compromiso cuando lo diga:
action-accept = Me comprometo
action-accepted = Hecho: es su compromiso. La otra parte lo lee.
