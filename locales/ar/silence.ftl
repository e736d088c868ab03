### Telegram was not heard for more than a day (handlers/tell_after_silence.py)

# For everyone who may have written. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
silence-over = تعذّر الوصول إلى Homeroom من { $began } إلى { $ended }. ما كتبته في تلك المدة قبل { $lost } ربما لم يصل، فيُرجى إرساله مرة أخرى. أما الرسائل اللاحقة فقد وصلت. وإذا ضغطت زرًا في تلك المدة، فيُرجى الضغط عليه من جديد.

# The same for the office. Variables:
#   $began (String) - weekday, date and time: when Homeroom was last reached
#   $lost (String) - until when what was written may be lost, a day before the end
#   $ended (String) - when it could be reached again
#   $count (Number) - how many people were told
silence-over-office = تعذّر الوصول إلى Homeroom من { $began } إلى { $ended }. ما كُتب إليه في تلك المدة قبل { $lost } ربما ضاع. عدد من طُلب منهم إرساله مرة أخرى: { $count }.
