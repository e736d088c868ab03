### Telegram was not heard for more than a day (handlers/tell_after_silence.py)

# For everyone who may have written. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
silence-over = Homeroom could not be reached from { $began } to { $ended }. What you wrote in that time before { $lost } may not have arrived: please send it again. Later messages are here. If you tapped a button meanwhile, please tap it again.

# The same for the office. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
#   $count (Number) - how many people were told
silence-over-office = Homeroom could not be reached from { $began } to { $ended }. What was written to it in that time before { $lost } may be lost. { $count ->
    [one] { $count } person has been asked to send it again.
   *[other] { $count } people have been asked to send it again.
}
