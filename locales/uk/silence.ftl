### Telegram was not heard for more than a day (handlers/tell_after_silence.py)

# For everyone who may have written. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
silence-over = Homeroom був недоступний: { $began } – { $ended }. Те, що ви написали тоді до { $lost }, могло не дійти: будь ласка, надішліть ще раз. Пізніші повідомлення дійшли. Якщо ви тоді натискали кнопку, натисніть її, будь ласка, ще раз.

# The same for the office. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
#   $count (Number) - how many people were told
silence-over-office = Homeroom був недоступний: { $began } – { $ended }. Те, що йому тоді писали до { $lost }, могло загубитися. Скільком людям надіслано прохання повторити: { $count }.
