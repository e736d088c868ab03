### Language and quiet hours (handlers/change_settings.py)

# Variables:
#   $language (String) - the language's own name
settings-language-now = Language: { $language }

# Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-now = Quiet hours: { $from } to { $until }. What can wait comes after them.

settings-quiet-off = Quiet hours: none. Everything comes at once.

settings-language = Language
settings-quiet = Quiet hours

settings-choose-language = Which language shall I speak with you?

settings-choose-quiet =
    When shall I be quiet? Choose, or write two times, like 21:30 6:45.
    Urgent matters come at any time.

# A button. Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-choice = { $from } – { $until }

settings-quiet-none = No quiet hours

settings-quiet-unclear = I could not read that as two times. Please write them like 21:30 6:45.

settings-saved = Saved.

## Languages by their own names, the same in every language

language-en = English
language-es = Español
language-ar = العربية
language-uk = Українська
