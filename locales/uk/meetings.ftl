### Як читається зустріч і що про неї кажуть (handlers/meetings/)

# One line of a card or list. Variables:
#   $moment (String) - weekday, date and time
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meeting-line = { $moment } · { $with } · { $children }

# Variables:
#   $room (String) - what the school calls the room
meeting-room = Кабінет: { $room }
meeting-by-phone = Телефоном: дзвонить учитель.
# Variables:
#   $link (String) - the address of the video meeting
meeting-link = Відеозв’язок: { $link }
meeting-link-follows = Відеозв’язком: посилання надійде пізніше.

# Variables:
#   $minutes (Number) - how much later it begins than planned
meeting-begins-later = { $minutes ->
    [one] Почнеться приблизно на { $minutes } хвилину пізніше.
    [few] Почнеться приблизно на { $minutes } хвилини пізніше.
    [many] Почнеться приблизно на { $minutes } хвилин пізніше.
   *[other] Почнеться приблизно на { $minutes } хвилини пізніше.
}
# Variables:
#   $language (String) - the language that is interpreted
meeting-language = З перекладачем: { $language }
meeting-is-short = Час після неї не вільний, тож вона триває лише стільки, як звичайно.

## The first line of a meeting's card

meeting-booked = Домовлено:
meeting-cancelled = Скасовано:
meeting-declined = Не домовлено:
meeting-proposed = Запропоновано:

## What the others are told

meeting-was-booked = Призначено зустріч:
meeting-was-moved = Зустріч має новий час або місце:
meeting-was-cancelled = Зустріч скасовано:
