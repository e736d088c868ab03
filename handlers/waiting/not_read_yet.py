"""What nobody has read yet is simply not said, where it does not hold any more."""

from bot.voice import Voice
from storage.outbox_models import OutboxEnd


async def is_unsaid(voice: Voice, row_id: int, why: str) -> bool:
    """Cancel an outbox row that has not left, and say whether that was so."""
    if not await voice.records.outbox.is_unsent(row_id):
        return False
    await voice.records.outbox.end(OutboxEnd(row_id, "cancelled", voice.now, reason=why))
    return True
