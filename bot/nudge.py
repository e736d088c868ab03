"""A tap on the shoulder: whoever waits for work wakes at once, or after a while by themselves."""

import asyncio


class Nudge(asyncio.Event):
    async def waits(self, seconds: float) -> None:
        """Sleep until nudged, at most this long; the nudge is used up."""
        try:
            await asyncio.wait_for(self.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self.clear()
