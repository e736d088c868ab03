### Interpreters (handlers/talks/ask_for_interpreter.py, handlers/office/list_interpreters.py)

interpreter-ask = Would you like an interpreter at meetings with the school? It stands on every meeting you book, and you can change it.
# A button. Variables:
#   $language (String) - the parent's own language
interpreter-yes = Yes: { $language }
interpreter-other = Another language
interpreter-no = No, thank you
interpreter-which = Which language? Please write it.
# Variables:
#   $most (Number) - characters
interpreter-too-long = Please write only the language, in at most { $most } characters.

# Variables:
#   $language (String) - the language that is interpreted
interpreter-now = Interpreter at meetings: { $language }.
interpreter-none = Meetings without an interpreter.
interpreter-change = Change
# A button in the settings.
interpreter-settings = Interpreter at meetings

# Below free times. Variables:
#   $sign (String) - stands before some of them
interpreter-beside = { $sign } An interpreter is at school just then.

## The office's list

# A button.
interpreters-button = Interpreters
interpreters-nobody = No coming meeting needs an interpreter.
# Above the meetings of one day. Variables:
#   $day (String) - weekday and date
#   $language (String) - the language that is interpreted
interpreters-of = <b>{ $day } · { $language }</b>
# Variables:
#   $from (String) - from when
#   $until (String) - until when
#   $teachers (String) - whom the family meets, a list
#   $children (String) - first names and initials
interpreters-line = { $from }–{ $until } · { $teachers } · { $children }
