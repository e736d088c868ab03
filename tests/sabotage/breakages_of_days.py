"""One-line breakages of what days of meetings, calendar files and drawings promise."""

from tests.sabotage.breakages import ENGINE, TALK, Breakage

BREAKAGES_OF_DAYS = (
    Breakage(
        "what cannot be drawn is said in words all the same",
        "bot/giving.py",
        "            return await self._alone(row)\n",
        '            return Refused("a file that cannot be drawn")\n',
        (f"{ENGINE}test_drawings.py",),
    ),
    Breakage(
        "who may not have a drawing any more does not even read its words",
        "bot/drawings.py",
        "        except NotThere:\n            raise\n",
        "        except NotThere:\n            raise CannotBeDrawn(wanted.drawer) from None\n",
        (f"{ENGINE}test_drawings.py",),
    ),
    Breakage(
        "a drawing holds up no other chat",
        "bot/drawings.py",
        "            return await asyncio.to_thread(drawing)\n",
        "            return drawing()\n",
        (f"{ENGINE}test_drawings.py",),
    ),
    Breakage(
        "a parent's calendar names only children they act for",
        "handlers/meetings/calendar_entry.py",
        "    if reader.role is not Role.PARENT:\n",
        "    if reader.role is not Role.OFFICE:\n",
        (f"{TALK}test_calendar_files.py",),
    ),
    Breakage(
        "a later version changes the entry that is in the calendar",
        "bot/calendar_entries.py",
        '    event.add("sequence", entry.sequence)\n',
        '    event.add("sequence", 0)\n',
        ("tests/calendar_files/test_calendar_entries.py",),
    ),
    Breakage(
        "a calendar shows the right hour on both sides of a change of clocks",
        "bot/zone_rules.py",
        "    for at in (begins, *changes(zone, begins, datetime.combine(last, time.min, UTC))):\n",
        "    for at in (begins,):\n",
        ("tests/calendar_files/test_calendar_entries.py",),
    ),
    Breakage(
        "a card of the day shows every change, also two of one moment",
        "storage/meeting_days.sql",
        "update teaching_cards set version = version + 1",
        "update teaching_cards set version = 1",
        (f"{TALK}test_teaching_day.py",),
    ),
)
