"""One-line breakages of what weekly messages promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_WEEKS = (
    Breakage(
        "what its teacher did not find ready is not sent",
        "handlers/celebrations/deliver_weeks.py",
        '    if weekly.state == "ready":\n        if reached:',
        '    if weekly.state in {"ready", "begun"}:\n        if reached:',
        (f"{TALK}test_weeks_leave.py",),
    ),
    Breakage(
        "of a family's messages the first alone rings",
        "handlers/celebrations/deliver_weeks.py",
        "        rung.add(one.chat_id)\n",
        "",
        (f"{TALK}test_weeks_leave.py",),
    ),
    Breakage(
        "good news that no teacher approved stay at school",
        "handlers/celebrations/deliver_weeks.py",
        "    return bool(week.note) and week.note_at is not None",
        "    return bool(week.note)",
        (f"{TALK}test_weeks_leave.py",),
    ),
    Breakage(
        "a week never moves into the past",
        "handlers/celebrations/planned_weeks.py",
        "    if times.send_at <= voice.now:\n",
        "    if times is None:\n",
        (f"{TALK}test_weeks_planned.py",),
    ),
    Breakage(
        "a child who changes classes has one message a week",
        "storage/sent_weeks.sql",
        "        and o.state in ('sent', 'news')))",
        "        and o.state = 'begun'))",
        (f"{TALK}test_weeks_leave.py",),
    ),
    Breakage(
        "what comes too late is not sent",
        "handlers/celebrations/deliver_weeks.py",
        "LATE = timedelta(hours=48)",
        "LATE = timedelta(hours=480)",
        (f"{TALK}test_weeks_leave.py",),
    ),
)
