"""A tap on the shoulder: whoever waits for work wakes at once, or after a while by themselves."""

import asyncio


class Nudge(asyncio.Event):
    async def waits(self, seconds: float) -> None:
        """Sleep until nudged, at most this long; the nudge is used up."""
        # An alarm costs a tenth of the task and the timeout that `wait_for` makes.
        alarm = asyncio.get_running_loop().call_later(seconds, self.set)
        try:
            await self.wait()
        finally:
            alarm.cancel()
            self.clear()
