### Los mensajes semanales, preparados por docentes (handlers/composing/compose_week.py)

compose-which-class = ¿De qué clase?
compose-class = { $class }
compose-unplanned = { $class }: no hay ningún mensaje semanal previsto.
compose-ready = Esta semana en { $class }: { $ready } de { $children } listos. { $minutes ->
        [one] Un minuto, más o menos.
        [many] Unos { $minutes } de minutos.
       *[other] Unos { $minutes } minutos.
    }
compose-all-ready = Esta semana en { $class }: { $ready } de { $children } listos, no falta nadie.
compose-skipped = Sin mensaje esta semana: { $count }
compose-leaves = Sale el { $moment }.
compose-resting = Usted no prepara nada esta semana. Sus colegas sí pueden.
compose-off = { $class }: el mensaje semanal está en pausa.
compose-below = Esta tarjeta está ahora más abajo.
compose-go-on = Seguir
compose-not-this-week = Esta semana no
compose-undo = Deshacer
compose-all = Todos los niños
compose-home = Mensajes de la semana
compose-child = { $child }
compose-result-ready = { $child }: listo.
compose-result-skipped = { $child }: esta semana no.
compose-result-later = { $child }: más tarde.
compose-result-several = 
    { $count ->
        [one] Uno está listo.
        [many] { $count } están listos.
       *[other] { $count } están listos.
    }
compose-long-ago = Lleva más de dos semanas esperando una buena palabra.
compose-last-step = El paso de la semana pasada: { $step }
compose-last-step-tried = El paso de la semana pasada: { $step } · lo intentaron en casa
compose-went-well = ¿Qué fue bien? Toque, escriba o hable.
compose-praised = Elogio de { $teacher } del { $day }:
compose-words = { $words }
compose-detail = ¿Un detalle, en una frase? Escriba o hable: la familia lo leerá en su lugar.
compose-next-step = ¿Un próximo paso para casa? Toque o escriba.
compose-none = Ninguno
compose-add-detail = Añadir un detalle
compose-other-words = Otras palabras
compose-more = Más …
compose-later = Más tarde
compose-skip = Omitir
compose-whole = { $child } · la familia leerá:
compose-line = ─
compose-with-voice = 🎤 Va con lo que usted dijo en voz alta.
compose-written-by = Lo escribió { $teacher }.
compose-names-others = Aquí también se nombra a { $children }. Solo lo lee la familia de { $child }.
compose-good = Está bien
compose-change-well = Cambiar lo que fue bien
compose-change-step = Cambiar el paso
compose-add-step = Añadir un paso
compose-same = Lo mismo para varios
compose-keep = Guardar para otra vez
compose-kept = Guardado para otra vez.
compose-listen = Escuchar
compose-next-child = Seguir
compose-same-for = Las mismas palabras que para { $child }: ¿para quién más?
compose-same-show = Mostrar ({ $count })
compose-same-whole = Así lo leerán las familias, cada una solo lo suyo:
compose-same-good = Todo bien
compose-same-too-many = 
    { $most ->
        [one] Son muchas palabras: solo un niño más a la vez.
        [many] Son muchas palabras: como máximo { $most } niños más a la vez.
       *[other] Son muchas palabras: como máximo { $most } niños más a la vez.
    }
compose-list = { $class }: ✓ listo, … empezado, – omitido. Toque a un niño para verlo o cambiarlo.
compose-list-ready = ✓ { $child }
compose-list-begun = … { $child }
compose-list-skipped = – { $child }
compose-list-open = { $child }
compose-changed = { $teacher } lo ha cambiado entretanto.
compose-kept-apart = Lo suyo está guardado: «{ $words }»
compose-take-mine = Usar lo mío
compose-too-long = Son { $length } caracteres y caben { $most }. Sus palabras siguen arriba: envíelas más cortas, por favor.
compose-step-in-words = Un paso se lee de un vistazo: toque uno o escríbalo, por favor.
compose-no-photo = Una foto no va con el mensaje semanal: /praise la lleva a la familia. Aquí, escriba o hable, por favor.
compose-photo-left-out = Sus palabras están. La foto no va con el mensaje semanal: /praise la lleva a la familia.
compose-remind = { $class }: los mensajes semanales salen a las { $time }.
compose-remind-names = Todavía sin palabras: { $children }
compose-remind-more = 
    { $count ->
        [one] y uno más
        [many] y { $count } más
       *[other] y { $count } más
    }
