### Everything nobody else answered (handlers/answer_anything.py) and groups (handlers/leave_groups.py)

kept-not-passed-on = Це збережено, але передати не можна. Будь ласка, зверніться до школи так, як завжди.

# A teacher wrote something without a command.
kept-teacher = Це збережено. Надіслати родинам як оголошення?

# A button. Variables:
#   $class (String) - the class
kept-as-update = Оголошення: { $class }

kept-office = Це збережено. Команда /home покаже стан справ.

kept-change = Бачу ваше виправлення, його збережено.

# Variables:
#   $command (String) - what was written
unknown-command = Не знаю команди { $command }. Що я вмію, покаже /help.

groups-only-private = Homeroom працює лише в приватних чатах, тому виходжу звідси. Будь ласка, напишіть мені особисто.
