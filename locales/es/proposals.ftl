### Una reunión con una sola familia: propuesta, acordada, cambiada, anulada (handlers/proposals/propose_meeting.py)

## About whom, and with whom

proposal-propose = Proponer una reunión
proposal-ask = Pedir una reunión

proposal-open = { $children } · { $who }: aún sin acordar
proposal-about-whom = ¿Sobre quién quiere reunirse?
proposal-child = { $child } · { $class }
proposal-nobody = Todavía no hay aquí nadie a quien pedir una reunión.
proposal-with-whom = ¿Con quién quiere hablar sobre <b>{ $child }</b>?
proposal-together-means = En una reunión conjunta, cada persona lee los nombres de las demás. Si invita solo a una, las otras no se enteran.
proposal-together = Reunión conjunta
proposal-name = { $name }

## When

proposal-when-could-you =
    ¿Cuándo podría usted? Escriba hasta cinco horas: martes 15:30, jueves 8:00.
    O elija un día. Solo se guardan las horas en que todos están libres.
proposal-day = { $day }
proposal-without-times = Sin horas
proposal-times-done = Listo
proposal-times-unclear = No puedo leer ahí una hora.
proposal-not-free = No se guarda, porque alguien no está libre, ya pasó o bastan cinco:
proposal-not-free-toast = Esa hora no se puede guardar: está ocupada o bastan cinco.
proposal-free-on = { $count ->
    [0] { $day }: no hay ninguna hora en que todos estén libres.
    [one] { $day }: una hora en que todos están libres.
    [many] { $day }: horas en que todos están libres. Toque las que le vengan bien.
   *[other] { $day }: horas en que todos están libres. Toque las que le vengan bien.
}
proposal-free = { $time }
proposal-ticked = ✓ { $time }
proposal-other-days = Otros días

## Before it is sent

proposal-will-read = Aún no se ha enviado. Para { $who }:
proposal-each-reads = Cada persona lee que la otra también está invitada.
proposal-send = Enviar
proposal-times = Horas
proposal-add-words = Texto
proposal-who-else = Quién más
proposal-you-offer = Para { $who }: usted podría
proposal-paused = La secretaría ha puesto los mensajes en pausa. Lo que ha preparado queda guardado; envíelo más tarde, por favor.

## What it will be like

proposal-what-about = ¿De qué se trata? Una o dos frases que leerá { $who }.
proposal-too-long = Es demasiado largo: escriba, por favor, { $most } caracteres como máximo.
proposal-how-long = ¿Cuánto tiempo?
proposal-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
proposal-where = ¿Dónde se reúnen? Elija o escriba el nombre de un aula.
proposal-room = { $room }
proposal-by-phone = Por teléfono
proposal-by-video = Por videollamada
proposal-not-said = Sin indicar
proposal-which-link = Envíe, por favor, la dirección de la videollamada. Solo la verá quien participe.
proposal-no-link = Eso no es una dirección. Empieza por https:// y no tiene espacios.
proposal-room-taken = El aula está ocupada a esa hora; no se ha cambiado nada.
proposal-who-is-there = ¿Quién más participa? Toque para añadir o quitar.
proposal-nobody-else = No hay nadie más que dé clase aquí y se haya unido.
proposal-there = ✓ { $name }

## How it reads

proposal-about = <b>{ $children }</b>
proposal-about-class = <b>{ $children } · { $classes }</b>
proposal-asks = Propuesta de reunión de { $who }.
proposal-counter = Otras horas que propone { $who }, porque a esas no puede.
proposal-too = También se ha invitado a: { $who }.
proposal-words = «{ $words }»
proposal-which = ¿Cuándo le viene bien?
proposal-when = ¿Qué horas le vendrían bien?
proposal-time = { $moment }
proposal-time-line = { $moment }
proposal-other-times = Otras horas
proposal-offer-times = Proponer horas
proposal-not-now = Ahora no
proposal-waits = Enviado a: { $who }. Aquí leerá en qué queda.
proposal-with = También participa: { $who }.
proposal-with-you = Propuesta de { $by }: reunirse con { $who }, y usted también.
proposal-withdraw = Retirar
proposal-cannot-come = No puedo ir

## What becomes of it

proposal-just-taken = Esa hora acaba de ocuparse; no se ha cambiado nada.
proposal-why-not = { $who } leerá que ahora no le viene bien. Escriba una frase o envíelo así.
proposal-decline = Enviar así
proposal-declined = { $who } no puede reunirse ahora.
proposal-you-declined = Ha dicho que ahora no le viene bien.
proposal-withdrawn = { $who } ha retirado la propuesta.
proposal-you-withdrew = Ha retirado la propuesta.
proposal-passed = Las horas han pasado y no se ha acordado nada.
proposal-again = Proponer de nuevo
proposal-cannot-join = { $who } no puede ir. La invitación a los demás sigue en pie:
proposal-you-need-not = Usted ya no participa, y { $who } lo sabe.

## A booked meeting

proposal-move = Petición de otra hora para esta reunión, de { $who }:
proposal-stays-until = Sigue como está hasta que usted elija otra hora.
proposal-move-asked = Una de estas horas puede elegir { $who }:
proposal-stays = Hasta entonces sigue como está:
proposal-keep-time = Dejarla como está
proposal-kept = La reunión sigue como estaba:
single-other-time = Otra hora
single-where = Lugar

## The office's list of single meetings

# A button. Variables:
#   $count (Number) - how many are to come
single-meetings-button = Reuniones individuales: { $count }
single-meetings = Próximas reuniones individuales:
single-meetings-none = No hay reuniones individuales próximas.
# A button. Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - who meets, a list of names
single-meeting = { $moment } · { $teachers }
