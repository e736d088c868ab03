"""One-line breakages of what booking promises parents, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_BOOKING = (
    Breakage(
        "one home reads nothing of the other's meeting",
        "handlers/parents/taken_times.py",
        "            booking = await turn.records.meetings.of(turn.hats, clash.meeting_id)",
        "            booking = await turn.records.meetings.of_anyone(clash.meeting_id)",
        (f"{TALK}test_book_meetings.py", f"{TALK}test_dialogues.py"),
    ),
    Breakage(
        "of two homes one books where the round offers one time for each child",
        "storage/offer_models.py",
        "        return self.others > 0 and not self.two_homes",
        "        return False",
        (f"{TALK}test_book_meetings.py",),
    ),
    Breakage(
        "two meetings change places once, however often it is tapped",
        "handlers/parents/swap_meetings.py",
        "    if booking.meeting.slot_id != tap.slot:",
        "    if True:",
        (f"{TALK}test_move_meetings.py",),
    ),
    Breakage(
        "Undo of a cancelled meeting books nothing beside what was booked since",
        "handlers/meetings/book_cancelled_again.py",
        "    if offer.mine is not None:",
        "    if False:",
        (f"{TALK}test_cancel_meetings.py",),
    ),
)
