"""One-line breakages of what composing promises, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_COMPOSING = (
    Breakage(
        "what a colleague changed meanwhile is not overwritten by a tap",
        "handlers/composing/weekly_here.py",
        "        if here.weekly.version != tap.version:\n",
        "        if False:\n",
        (f"{TALK}test_compose_together.py",),
    ),
    Breakage(
        "what a colleague wrote meanwhile is not overwritten by words",
        "handlers/composing/write_weekly.py",
        "    if not is_as_shown(turn, here):\n",
        "    if False:\n",
        (f"{TALK}test_compose_together.py",),
    ),
    Breakage(
        "the same words for several carry each child's own name",
        "handlers/composing/same_for_several.py",
        "    well = with_name(weekly.well, weekly.child_first_name, other.child_first_name)\n",
        "    well = weekly.well\n",
        (f"{TALK}test_compose_for_several.py",),
    ),
    Breakage(
        "who was not celebrated for longest comes first",
        "handlers/composing/known_of_child.py",
        "        return later, begun, there[weekly.child_id]\n",
        "        return later, begun, 0\n",
        (f"{TALK}test_compose_with_what_is_known.py",),
    ),
    Breakage(
        "nobody is reminded when no child is missing",
        "handlers/composing/open_weeks.py",
        "        if not missing or is_fresh(week):\n",
        "        if is_fresh(week):\n",
        (f"{TALK}test_compose_on_time.py",),
    ),
)
