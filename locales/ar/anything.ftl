### Everything nobody else answered (handlers/answer_anything.py) and groups (handlers/leave_groups.py)

# \u2066 and \u2069 keep a command left to right within the Arabic line: without them /home reads home/.

kept-not-passed-on = رسالتك محفوظة، لكن لا يمكن إيصالها. يُرجى التواصل مع المدرسة بالطريقة المعتادة.

# A teacher wrote something without a command.
kept-teacher = ما أرسلته محفوظ. هل نجعله إعلانًا للأسر؟

# A button. Variables:
#   $class (String) - the class
kept-as-update = إعلان للصف { $class }

kept-office = ما أرسلته محفوظ. الأمر { "\u2066" }/home{ "\u2069" } يعرض لك الوضع الحالي.

kept-change = وصل تعديلك وهو محفوظ.

# Variables:
#   $command (String) - what was written
unknown-command = لا أعرف الأمر { $command }. ما يمكنني فعله – { "\u2066" }/help{ "\u2069" }

groups-only-private = يعمل Homeroom في المحادثات الخاصة فقط، ولذلك سأغادر. يُرجى مراسلتي مباشرة.
