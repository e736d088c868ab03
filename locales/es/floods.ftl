### Demasiado de una vez (handlers/calm_floods.py, handlers/parents/long_message.py)

flood-kind = Ha sido mucho de una vez. Lo guardo todo, en su orden; deme un momento, por favor.
flood-press = Ha sido mucho de una vez. Por favor, vuelva a pulsar dentro de un momento.
flood-over = Ya estoy aquí de nuevo.
# Variables:
#   $count (Number) - messages that were kept
flood-kept = { $count ->
    [one] He guardado su último mensaje. Nadie más lo ha leído.
    [many] He guardado sus últimos { $count } mensajes. Nadie más los ha leído.
   *[other] He guardado sus últimos { $count } mensajes. Nadie más los ha leído.
}
# Variables:
#   $count (Number) - how many messages in a row it is made of
long-count = { $count ->
    [one] { $count } mensaje seguido
    [many] { $count } mensajes seguidos, reunidos en los menos posibles
   *[other] { $count } mensajes seguidos, reunidos en los menos posibles
}
# Variables:
#   $count (Number) - how many messages go at once
long-cap = { $count ->
    [one] Ahora se envía solo el primero. Los demás quedan aquí como borrador.
    [many] Ahora se envían los { $count } primeros. Los demás quedan aquí como borrador.
   *[other] Ahora se envían los { $count } primeros. Los demás quedan aquí como borrador.
}
long-rest = Estos son los demás; todavía no se han enviado.
