### Telegram was not heard for more than a day (handlers/tell_after_silence.py)

# For everyone who may have written. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
silence-over = No se pudo contactar con Homeroom desde el { $began } hasta el { $ended }. Lo que escribió en ese tiempo antes del { $lost } quizá no haya llegado: envíelo otra vez, por favor. Lo escrito después sí ha llegado. Si entretanto pulsó un botón, púlselo de nuevo, por favor.

# The same for the office. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
#   $count (Number) - how many people were told
silence-over-office = No se pudo contactar con Homeroom desde el { $began } hasta el { $ended }. Lo escrito en ese tiempo antes del { $lost } quizá se haya perdido. { $count ->
    [one] Se ha pedido a { $count } persona que lo envíe otra vez.
    [many] Se ha pedido a { $count } de personas que lo envíen otra vez.
   *[other] Se ha pedido a { $count } personas que lo envíen otra vez.
}
