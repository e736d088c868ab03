### Language and quiet hours (handlers/change_settings.py)

# Variables:
#   $language (String) - the language's own name
settings-language-now = Idioma: { $language }

# Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-now = Horas de silencio: de { $from } a { $until }. Lo que puede esperar llega después.

settings-quiet-off = Horas de silencio: ninguna. Todo llega al momento.

settings-language = Idioma
settings-quiet = Horas de silencio

settings-choose-language = ¿En qué idioma quiere que le escriba?

settings-choose-quiet =
    ¿Entre qué horas quiere silencio? Elija, o escriba dos horas, por ejemplo 21:30 6:45.
    Lo urgente llega a cualquier hora.

# A button. Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-choice = { $from } – { $until }

settings-quiet-none = Sin horas de silencio

settings-quiet-unclear = No he entendido las dos horas. Por favor, escríbalas así: 21:30 6:45.

settings-saved = Guardado.

## Languages by their own names, the same in every language

language-en = English
language-es = Español
language-ar = العربية
language-uk = Українська
