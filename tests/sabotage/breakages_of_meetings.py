"""One-line breakages of what is promised of meetings all around, and the tests that notice."""

from tests.sabotage.breakages import TALK, Breakage

TIMES = ("tests/engine/test_meeting_reminder_times.py",)
FILES = ("tests/calendar_files/test_calendar_entries.py",)

BREAKAGES_OF_MEETINGS = (
    Breakage(
        "of a longer meeting both times go to who waits",
        "handlers/waiting/freed_times.py",
        "    over_at = gone.ends_at + timedelta(minutes=found.interpreter_minutes)\n",
        "    over_at = gone.ends_at\n",
        (f"{TALK}test_freed_times.py",),
    ),
    Breakage(
        "a new room goes with the question that waits for an answer",
        "handlers/rounds/round_places.py",
        "    await still_asks(turn, number)\n",
        "",
        (f"{TALK}test_change_rounds.py",),
    ),
    Breakage(
        "what is opened from a teacher's day is not covered by what families book",
        "storage/meeting_days.sql",
        "update teaching_cards set card_id = 0 where card_id = :card_id;",
        "update teaching_cards set card_id = card_id where card_id = :card_id;",
        (f"{TALK}test_teaching_day.py",),
    ),
    Breakage(
        "a moved meeting has a higher number in calendars",
        "storage/meetings.sql",
        "    sequence = sequence + 1, reason = null,",
        "    sequence = sequence + 0, reason = null,",
        (f"{TALK}test_calendar_files.py",),
    ),
    Breakage(
        "a cancelled meeting is taken out of calendars",
        "bot/calendar_entries.py",
        '    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")\n',
        '    event.add("status", "CONFIRMED")\n',
        FILES,
    ),
    Breakage(
        "a day before is the same time of the school's clock, whatever the clocks did",
        "bot/meeting_reminders.py",
        "    return time.moment(wall.date() - DAYS_AHEAD[ahead], wall.time().replace(fold=0))\n",
        "    return starts_at - DAYS_AHEAD[ahead] if wall else starts_at\n",
        TIMES,
    ),
    Breakage(
        "no reminder waits in quiet hours past its meeting",
        "bot/meeting_reminders.py",
        "    return at if end is None or end >= starts_at else end\n",
        "    return at if end is None else end\n",
        TIMES,
    ),
    Breakage(
        "a booking later than a reminder skips it knowingly",
        "bot/meeting_reminders.py",
        "        skipped = at <= now\n",
        "        skipped = False\n",
        TIMES,
    ),
    Breakage(
        "no more meetings than a round allows",
        "storage/offer_models.py",
        "        return self.most_each is not None and self.booked >= self.most_each\n",
        "        return False\n",
        (f"{TALK}test_book_meetings.py",),
    ),
    Breakage(
        "three topics are enough",
        "handlers/talks/plan_agenda.py",
        "    if len(await own_topics(turn, booking)) < AT_MOST:\n",
        "    if await own_topics(turn, booking) != ():\n",
        (f"{TALK}test_agendas.py",),
    ),
    Breakage(
        "a family that did not answer is listed to be phoned",
        "storage/offered_slots.sql",
        "  and (q.asked_at <= :asked_before or q.starts_at <= :begins_before)\n",
        "  and q.asked_at <= :asked_before and q.starts_at <= :begins_before\n",
        (f"{TALK}test_change_rounds.py",),
    ),
    Breakage(
        "who does not act for the child any more is not asked to meet",
        "storage/withdrawn_rights.py",
        '"proposal": ("of_meetings",)',
        '"proposal": ()',
        (f"{TALK}test_meeting_rights_withdrawn.py",),
    ),
    Breakage(
        "a free time is not offered to who does not act for the child any more",
        "storage/withdrawn_rights.py",
        '"slot": ("of_offered_times",)',
        '"slot": ()',
        (f"{TALK}test_meeting_rights_withdrawn.py",),
    ),
    Breakage(
        "of a round hear the families of its classes",
        "storage/withdrawn_rights.sql",
        " and k.round_id = l.number);",
        ");",
        (f"{TALK}test_meeting_rights_withdrawn.py",),
    ),
)
