### Language and quiet hours (handlers/change_settings.py)

# Variables:
#   $language (String) - the language's own name
settings-language-now = Мова: { $language }

# Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-now = Години тиші: з { $from } до { $until }. Що може зачекати, надійде після них.

settings-quiet-off = Години тиші: немає. Усе надходить одразу.

settings-language = Мова
settings-quiet = Години тиші

settings-choose-language = Якою мовою мені до вас звертатися?

settings-choose-quiet =
    Коли вас не турбувати? Виберіть або напишіть час початку й кінця, наприклад 21:30 6:45.
    Термінове надходить будь-коли.

# A button. Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-choice = { $from } – { $until }

settings-quiet-none = Без годин тиші

settings-quiet-unclear = Не вдалося розпізнати час початку й кінця. Будь ласка, напишіть так: 21:30 6:45.

settings-saved = Збережено.

## Languages by their own names, the same in every language

language-en = English
language-es = Español
language-ar = العربية
language-uk = Українська
