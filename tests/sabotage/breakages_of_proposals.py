"""One-line breakages of what single meetings promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_PROPOSALS = (
    Breakage(
        "a draft of a meeting is nobody else's",
        "handlers/proposals/own_meeting.py",
        '"draft" and reader.person_id != booking.meeting.asked_by:\n',
        '"draft" and reader is None:\n',
        (f"{TALK}test_proposals.py",),
    ),
    Breakage(
        "who acts for one of the children no more agrees to nothing",
        "handlers/proposals/own_meeting.py",
        " or not still_theirs(booking, reader, acting_for):\n",
        " or not (acting_for or booking.teachers):\n",
        (f"{TALK}test_meeting_team.py",),
    ),
    Breakage(
        "only times at which everyone is free are kept",
        "handlers/proposals/free_times.py",
        "        if len(kept) < room and turn.now < at < farthest and is_free(at, long, taken):\n",
        "        if len(kept) < room and turn.now < at < farthest:\n",
        (f"{TALK}test_proposals.py",),
    ),
    Breakage(
        "a meeting that did not happen met nobody",
        "storage/families_met.sql",
        "              where w.meeting_id = m.id and w.outcome in ('not', 'moved'))\n",
        "              where w.meeting_id = m.id and w.outcome = 'never')\n",
        (f"{TALK}test_term_meetings.py",),
    ),
)
