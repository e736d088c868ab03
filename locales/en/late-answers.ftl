### What a teacher writes in a parent's quiet hours (handlers/teachers/answer_late.py)

# Below the question what to answer. Variables:
#   $parent (String) - how the parent is called
#   $moment (String) - when the quiet hours end
late-asked = { $parent } has quiet hours: it goes on { $moment }, or at once if you wish.

# Above the words that wait. Variables:
#   $parent (String) - how the parent is called
#   $child (String) - first name and initial
late-for = For { $parent }, about { $child }

# Below the words that wait. Variables:
#   $parent (String) - how the parent is called
#   $moment (String) - when the quiet hours end
late-waits =
    { $parent } has quiet hours now. This goes by itself on { $moment }.
    Until then you can edit your message, or take it back.

# A button.
late-send-now = Send now, silently

# On the parent's phone in the morning, above the words. Variables:
#   $moment (String) - when the teacher wrote it
late-written = <i>Written on { $moment }</i>

late-taken-back = I have taken it back. Nobody has read it.
late-not-sent = I have not sent this: the parent no longer reads messages about this child here.
