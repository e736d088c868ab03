"""One-line breakages of what floods and pauses promise."""

from tests.sabotage.breakages import TALK, Breakage

FLOODS, PAUSES = (f"{TALK}test_floods.py",), (f"{TALK}test_pauses.py",)
SHARED = (f"{TALK}test_pauses_of_shared_threads.py",)
RECAPS, PROMISED = (f"{TALK}test_pauses_of_recaps.py",), (f"{TALK}test_pauses_of_promises.py",)

BREAKAGES_OF_CALM = (
    Breakage(
        "a flood is answered with one kind sentence",
        "bot/arriving.py",
        "        flooded=is_flooding(arrival.surge, received),\n",
        "        flooded=False,\n",
        FLOODS,
    ),
    Breakage(
        "a worry that comes in a flood stays with the contact",
        "handlers/calm_floods.py",
        "    if turn.place is not None and turn.place.name != TO_TEACHERS:\n",
        "    if turn.place is not None and turn.place.name == TO_TEACHERS:\n",
        FLOODS,
    ),
    Breakage(
        "what was written slowly while we were away is no flood",
        "bot/floods.py",
        "    return written is None or before is None or written - before <= SPAN\n",
        "    return True\n",
        FLOODS,
    ),
    Breakage(
        "what was sent before a pause and has not arrived waits, too",
        "storage/message_pauses.py",
        '        await self._change("hold_what_waits", id=pause.id)\n',
        "",
        PAUSES,
    ),
    Breakage(
        "what was let go for the morning is not overtaken",
        "bot/pausing.py",
        '    if ahead is not None and row.kind == "send":\n',
        "    if False:\n",
        PAUSES,
    ),
    Breakage(
        "what waited reaches teachers in their hours",
        "handlers/messages/open_messages_again.py",
        "        due = later or voice.now\n",
        "        due = voice.now\n",
        PAUSES,
    ),
    Breakage(
        "one family's pause is no other's",
        "storage/messages.sql",
        "(x.parent_id = coalesce(t.parent_id, m.author_id) and x.child_id = t.child_id)",
        "(x.child_id = t.child_id)",
        PAUSES,
    ),
    Breakage(
        "what a paused parent would read of a shared thread waits for them alone",
        "storage/message_pauses.sql",
        "    or (t.parent_id is null and x.child_id = t.child_id and f.account_id = :chat_id))\n",
        ")\n",
        SHARED,
    ),
    Breakage(
        "what a paused parent writes into a shared thread waits for everyone",
        "storage/messages.sql",
        "x.parent_id = coalesce(t.parent_id, m.author_id)",
        "x.parent_id = t.parent_id",
        SHARED,
    ),
    Breakage(
        "a yes to what was agreed waits for the end of a pause",
        "handlers/agreements/recap_relay.py",
        '    return f"{OF_NEWS}{version.thread.id}" if crosses else None\n',
        "    return None\n",
        RECAPS,
    ),
    Breakage(
        "what becomes of a promise waits for the end of a pause",
        "bot/pausing.py",
        "    if subject.startswith(OF_PROMISE):\n",
        "    if False:\n",
        PROMISED,
    ),
)
