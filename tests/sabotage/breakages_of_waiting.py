"""One-line breakages of what waiting and freed times promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

FREED = (f"{TALK}test_freed_times.py",)

BREAKAGES_OF_WAITING = (
    Breakage(
        "a moved meeting's old time goes to whoever waits",
        "bot/bookings.py",
        "    if had is not None and had != time.slot_id:\n",
        "    if False:\n",
        FREED,
    ),
    Breakage(
        "a freed time goes to whoever asked first",
        "storage/waiting.sql",
        "g.state = 'booked'))\norder by w.asked_at, w.id;",
        "g.state = 'booked'))\norder by w.asked_at desc, w.id;",
        FREED,
    ),
    Breakage(
        "a freed time is held for whom it is offered to",
        "storage/rounds.sql",
        "h.starts_at < s.ends_at and h.ends_at > s.starts_at)\norder by",
        "h.starts_at < s.ends_at and h.ends_at < s.starts_at)\norder by",
        FREED,
    ),
    Breakage(
        "what a held meeting needs of the next time is held, too",
        "handlers/waiting/freed_times.py",
        "    number = await voice.records.waiting.offer(slot, waiting, until, holds, voice.now)\n",
        "    holds = slot.ends_at\n"
        "    number = await voice.records.waiting.offer(slot, waiting, until, holds, voice.now)\n",
        (f"{TALK}test_held_longer.py",),
    ),
    Breakage(
        "nobody is offered a time at which they meet somebody else",
        "storage/waiting.sql",
        "        and (x.kind = 'child' and x.about_id = w.child_id\n",
        "        and (x.kind = 'room' and x.about_id = w.child_id\n",
        FREED,
    ),
    Breakage(
        "no deadline is over in quiet hours",
        "handlers/waiting/freed_times.py",
        "    while until > told_at and quiet_end(until) is not None:\n",
        "    while False:\n",
        (f"{TALK}test_waiting.py",),
    ),
    Breakage(
        "a family is invited once a day, whoever taps",
        "handlers/waiting/invite_families.py",
        '    return f"round-invitation:{found.id}:{account_id}:{local_day(turn).isoformat()}"',
        '    return f"round-invitation:{found.id}:{account_id}:{turn.account.id}"',
        (f"{TALK}test_families_of_round.py",),
    ),
    Breakage(
        "a teacher's wish is read by nobody before it is sent",
        "storage/waiting.sql",
        "u.joined_at is not null and i.told_at is not null\n",
        "u.joined_at is not null\n",
        (f"{TALK}test_parts_of_meet.py",),
    ),
)
