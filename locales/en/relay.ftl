### What became of a message about a child (handlers/messages/sent_message.py, handlers/messages/answer_message.py)

# On the card of what was sent: who will not read it here. Variables:
#   $names (String) - who has blocked Homeroom or left Telegram, a list
relay-unreached = Cannot be reached here: { $names }. Please reach them as you always do.

# Instead of the first line of that card, when nobody gets it. Variables:
#   $child (String) - first name and initial
relay-reached-nobody = Nobody could be reached here about { $child }

# On the same card.
relay-not-passed-on = Something of it could not be passed on: a photo or file that cannot be read.

# A button, below what was put off or passed on.
relay-undo = Undo

# After Undo, for what was put off.
relay-not-later = All right, it does not come back.

# After Undo, for what was passed on. Variables:
#   $teacher (String) - the colleague who had it
relay-pass-undone = Undone: { $teacher } does not have this message any more, and it waits for you.
