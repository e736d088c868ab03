"""When all proposed times have passed, both sides are told once that nothing was agreed.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Ms Lee:  Friday 11:00
Ms Lee:  taps Send
Bot:     Ada K. · 3B
         Asked: Ewa Kowalska. You will read here what becomes of it.
         Friday 13 March, 11:00
         20 minutes
         [Other times]  [Take back]
(26 hours later)
Ewa reads: Ada K.
         The times have passed, and nothing was agreed.
         [Propose again]
         [Home]
Ms Lee reads: Ada K. · 3B
         The times have passed, and nothing was agreed.
         [Propose again]
         [Home]
"""

from bot.voice import Voice
from bot.words import text
from handlers.proposals.tell_of_proposals import UNANSWERED, tells_all


async def ends_old_proposals(voice: Voice) -> None:
    proposals, meetings = voice.records.proposals, voice.records.meetings
    for number in await proposals.over(voice.now, voice.now - UNANSWERED):
        booking = await meetings.of_anyone(number)
        # Of two tickers one is first; the other finds it done.
        if await proposals.pass_by(booking, voice.now):
            await proposals.forget_times(booking)
            await tells_all(voice, await meetings.of_anyone(number), "over", None)
    for number in await proposals.moves_over(voice.now):
        await a_move_is_over(voice, number)


async def a_move_is_over(voice: Voice, number: int) -> None:
    """Nobody chose another time: the meeting stays, which is news while it is to come."""
    booking = await voice.records.meetings.of_anyone(number)
    newest = max(time.id for time in await voice.records.proposals.offered(booking))
    await voice.records.proposals.forget_times(booking)
    if booking.starts_at <= voice.now:
        return
    await tells_all(voice, booking, f"kept-{newest}", None, text("proposal-kept"))
