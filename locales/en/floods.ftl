### Too much at once (handlers/calm_floods.py, handlers/parents/long_message.py)

## While it lasts

flood-kind = That was a lot at once. I keep everything, in its order; please give me a moment.

# Over the chat, when a button is pressed meanwhile.
flood-press = That was a lot at once. Please tap again in a moment.

## When it is over

flood-over = Here I am again.

# Variables:
#   $count (Number) - messages that were kept
flood-kept = { $count ->
    [one] I have kept your last message. Nobody else has read it.
   *[other] I have kept your last { $count } messages. Nobody else has read them.
}

## A message of very many parts

# On the card of a draft. Variables:
#   $count (Number) - how many messages in a row it is made of
long-count = { $count ->
    [one] { $count } message in a row, joined
   *[other] { $count } messages in a row, joined into as few as possible
}

# On the same card. Variables:
#   $count (Number) - how many messages go at once
long-cap = { $count ->
    [one] Only the first goes now. The others stay here as a draft.
   *[other] The first { $count } go now. The others stay here as a draft.
}

# On the card of what is left, after the first were sent.
long-rest = These are the others, not sent yet.
