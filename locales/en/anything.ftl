### Everything nobody else answered (handlers/answer_anything.py) and groups (handlers/leave_groups.py)

kept-not-passed-on = I have kept this, but I cannot pass it on. Please reach the school as you always do.

# A teacher wrote something without a command.
kept-teacher = I have kept this. Shall it be an update for the families?

# A button. Variables:
#   $class (String) - the class
kept-as-update = Update for { $class }

kept-office = I have kept this. With /home you see how everything stands.

kept-change = I have seen your change and kept it.

# Variables:
#   $command (String) - what was written
unknown-command = I do not know { $command }. With /help you see what I can do.

groups-only-private = Homeroom works in private chats only, so I am leaving. Please write to me directly.
