"""One-line breakages of what parents and teachers say to each other while the program is killed."""

from tests.sabotage.breakages import POINTS, Breakage

BREAKAGES_OF_TALKS = (
    Breakage(
        "killed in mid-sending, a parent's words reach every teacher all the same",
        "handlers/messages/message_rows.py",
        "            lane=phone.lane,\n",
        '            lane=phone.lane,\n            doubt_class="B",\n',
        (POINTS,),
    ),
    Breakage(
        "killed or not, nobody is left to answer what a colleague has answered",
        "handlers/messages/message_standing.py",
        '    if await turn.records.unanswered.settle(message.id, teacher, "answered", turn.now):\n',
        "    if turn.received.id % 3:\n",
        (POINTS,),
    ),
    Breakage(
        "what waits does not reach who may not know it any more",
        "bot/departures.py",
        "    return [row for row in claimed if row.id not in withdrawn]\n",
        "    return claimed\n",
        ("tests/conversations/test_rights_withdrawn.py",),
    ),
)
