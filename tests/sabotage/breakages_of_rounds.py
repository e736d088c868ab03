"""One-line breakages of what rounds promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_ROUNDS = (
    Breakage(
        "families are asked anew only when whoever changes it agreed",
        "handlers/rounds/change_round.py",
        "    if hits and sure is not None:",
        "    if False:",
        (f"{TALK}test_change_rounds.py",),
    ),
    Breakage(
        "a time in a break cannot be kept",
        "handlers/rounds/change_round.py",
        "    return Hit(slot.meeting_id, stays) if newly else None",
        "    return Hit(slot.meeting_id, True) if newly else None",
        (f"{TALK}test_change_rounds.py",),
    ),
    Breakage(
        "families with several children alone are told early",
        "handlers/rounds/open_round.py",
        "[f for f in families if not early or f.children >= SEVERAL]",
        "list(families)",
        (f"{TALK}test_open_rounds.py",),
    ),
    Breakage(
        "two teachers are not in one room at one time",
        "handlers/rounds/change_round.py",
        "    await must_have_own_rooms(turn, before)\n",
        "",
        (f"{TALK}test_set_up_rounds.py",),
    ),
)
