"""One-line breakages of what keeps bookings apart, and of the way from one to the next."""

from tests.sabotage.breakages import TALK, Breakage

BOOKINGS = "tests/bookings/"
RACES, KEPT_APART = (f"{BOOKINGS}test_races.py",), (f"{BOOKINGS}test_kept_apart.py",)
MIGRATION = "storage/migrations/versions/0016_meetings.py"

BREAKAGES_OF_RACES = (
    Breakage(
        "whoever writes into the file is alone from the beginning",
        "storage/sqlite.py",
        'await self._writer.execute("begin immediate")',
        'await self._writer.execute("begin")',
        RACES,
    ),
    Breakage(
        "whoever books on a server is alone until it is kept",
        "storage/meetings.postgresql.sql",
        "select pg_advisory_xact_lock(7308604895943551859);",
        "select 1;",
        RACES,
    ),
    Breakage(
        "a rush on a server is gone through row by row, by the index",
        "storage/outbox.postgresql.sql",
        "\n          offset 0)",
        ")",
        ("tests/storage/test_rush.py",),
    ),
    Breakage(
        "what waits on a server is not compared with all that waits",
        "storage/inbox.postgresql.sql",
        "where id = any (array (select id from next)) and",
        "where id in (select min(id) from inbox where state = 'waiting' group by chat_id) and",
        ("tests/storage/test_rush.py",),
    ),
    Breakage(
        "a lock that went with what was undone is taken anew",
        "storage/records.py",
        "            self.meetings.is_locked = locked",
        "            assert locked in {True, False}",
        (f"{BOOKINGS}test_lock.py",),
    ),
    Breakage(
        "the schema of the file refuses an overlap",
        MIGRATION,
        '        for when in ("insert", "update"):\n',
        "        for when in ():\n",
        KEPT_APART,
    ),
    Breakage(
        "the schema of the server refuses an overlap",
        MIGRATION,
        "        op.execute(_TAKEN_ONCE.format(kind=kind))\n",
        "        op.f(kind)\n",
        KEPT_APART,
    ),
    Breakage(
        "one walks from room to room",
        "bot/itinerary_day.py",
        "found.append((time.ends_at, IS_OVER if walks else IS_OVER_AND_AWAY, number))",
        "found.append((time.ends_at, IS_OVER_AND_AWAY, number))",
        (f"{BOOKINGS}test_itineraries.py",),
    ),
    Breakage(
        "an older card of ways books nothing",
        "handlers/parents/book_all_at_once.py",
        "    if tap.version != draft.version:\n",
        "    if False:\n",
        (f"{TALK}test_book_all_at_once.py",),
    ),
    Breakage(
        "of several meetings all are booked or none",
        "handlers/parents/all_booked.py",
        "    except Taken:\n        return False\n",
        "    except Taken:\n        bookings = await book(turn, wanted[0])\n",
        (f"{TALK}test_book_all_at_once.py",),
    ),
)
