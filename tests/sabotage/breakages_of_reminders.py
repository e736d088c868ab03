"""One-line breakages of what reminders of meetings promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

REMINDERS = f"{TALK}test_meeting_reminders.py"
FOLLOWS = (f"{TALK}test_what_follows.py",)
BREAKAGES_OF_REMINDERS = (
    Breakage(
        "a meeting that has another time is reminded of by that",
        "handlers/reminders/plan_reminders.py",
        "        await (shelf.forget_of(number) if booked else shelf.forget_plans(number))\n",
        "        await shelf.forget_plans(number)\n",
        (REMINDERS,),
    ),
    Breakage(
        "of two tickers one reminds",
        "storage/meeting_reminders.sql",
        "where ended_at is null and meeting_id = :meeting_id and",
        "where meeting_id = :meeting_id and",
        (REMINDERS,),
    ),
    Breakage(
        "after an outage one reminder of a meeting comes and not three",
        "bot/meeting_reminders.py",
        "    told = list(last.values())\n",
        "    told = list(due)\n",
        (REMINDERS, "tests/engine/test_meeting_reminder_times.py"),
    ),
    Breakage(
        "the times of a day on which a teacher is ill are offered to nobody",
        "handlers/reminders/fallen_ill.py",
        "        await shelf.withdraw(teacher.id, turn.school.time.span_of(day))\n",
        "",
        (f"{TALK}test_fallen_ill.py",),
    ),
    Breakage(
        "a round that is changed offers no times on a day on which its teacher is ill",
        "handlers/rounds/change_round.py",
        " and day_of(turn, span) not in ill\n",
        "\n",
        (f"{TALK}test_fallen_ill.py",),
    ),
    Breakage(
        "what a family answers shows on the day that its teacher has open",
        "handlers/reminders/answers_given.py",
        "    await days_follow(turn, fresh)\n",
        "",
        (f"{TALK}test_answer_meeting_reminders.py",),
    ),
    Breakage(
        "what cannot be moved any more is not offered to be moved",
        "handlers/meetings/own_ways.py",
        "    movable = await offer_to_move(voice, booking, reader) is not None\n",
        "    movable = reader.role is Role.PARENT\n",
        (f"{TALK}test_move_meetings.py",),
    ),
    Breakage(
        "only families still to come are told that their teacher runs late",
        "handlers/reminders/ill_teachers.py",
        "        if booking.starts_at > turn.now and day in",
        "        if day in",
        (f"{TALK}test_running_late.py",),
    ),
    Breakage(
        "nobody is told of a meeting before its interpreter is known",
        "handlers/meetings/what_follows.py",
        "    booking = await with_interpreter(voice, booking)\n"
        "    await tells_others(voice, booking, happened, by)\n",
        "    await tells_others(voice, booking, happened, by)\n"
        "    booking = await with_interpreter(voice, booking)\n",
        FOLLOWS,
    ),
    Breakage(
        "the file for a calendar stands below the card of its meeting",
        "handlers/meetings/what_follows.py",
        "    await tells_others(voice, booking, happened, by)\n"
        "    await calendars_follow(voice, booking, happened)\n",
        "    await calendars_follow(voice, booking, happened)\n"
        "    await tells_others(voice, booking, happened, by)\n",
        FOLLOWS,
    ),
    Breakage(
        "what was held for who found a time is given on in the same turn",
        "handlers/meetings/what_follows.py",
        '    if happened == "booked" or by in {parent.account_id for parent in booking.parents}:\n'
        "        await has_a_time(voice, booking)\n"
        "    await all_else_follows(voice, booking)\n",
        "    await all_else_follows(voice, booking)\n    await has_a_time(voice, booking)\n",
        FOLLOWS,
    ),
    Breakage(
        "who answered that no time suits takes it out of the calendar once",
        "handlers/reminders/list_to_phone.py",
        "if row.answer is None and not row.has_time]",
        "if not row.has_time]",
        (f"{TALK}test_calendars_when_ill.py",),
    ),
    Breakage(
        "for whom there is no other time is listed to be phoned at once",
        "handlers/reminders/list_to_phone.py",
        "    if any(row.is_without_time for row in rows):\n",
        "    if not rows:\n",
        (f"{TALK}test_list_to_phone.py",),
    ),
    Breakage(
        "a reminder that was sent follows its meeting",
        "handlers/reminders/plan_reminders.py",
        "            await reminder_follows(voice, booking, card)\n",
        "            pass\n",
        (f"{TALK}test_reminders_follow.py",),
    ),
    Breakage(
        "of a list of meetings only what is left can be answered",
        "handlers/reminders/reminder_follows.py",
        'if each.state == "booked"]',
        "if each.state]",
        (f"{TALK}test_reminders_follow.py",),
    ),
    Breakage(
        "a reminder tells nothing new to who does not act for the child any more",
        "handlers/reminders/still_theirs.py",
        " or {c.id for c in booking.children} <= acting_for",
        " or acting_for is not None",
        (f"{TALK}test_reminders_follow.py",),
    ),
    Breakage(
        "in place of a single meeting no hour of lessons is offered",
        "handlers/reminders/other_times.py",
        " or not has_no_lessons(was, long, day, hours):",
        ":",
        (f"{TALK}test_single_meetings_when_ill.py",),
    ),
    Breakage(
        "in place of a single meeting only what is offered can be taken",
        "handlers/reminders/answer_ill.py",
        "    if at not in {time.starts_at for time in times}:\n",
        "    if not times:\n",
        (f"{TALK}test_single_meetings_when_ill.py",),
    ),
)
