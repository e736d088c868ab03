"""Whether Telegram answers: what the office is told when it refuses us, and what its return mends.

When Telegram last answered is a row (`silences`), so that a restart knows how long the silence was:
Telegram forgets what nobody fetched for a day, and then people have to be told.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

from bot.alarms import Alarm
from bot.clock import Clock
from storage.outbox import EVERYONE
from storage.outbox_models import Silence
from storage.records import Records

FORGETS = timedelta(hours=24)  # Bot API, getUpdates: "will not be kept longer than 24 hours"
EPOCH, MINUTE = datetime(1970, 1, 1, tzinfo=UTC), timedelta(minutes=1)
LONG = timedelta(minutes=1)  # a silence after which what waits for its next try is tried at once
WRITTEN = 60.0  # seconds between writing down that all is well
PAUSE = timedelta(seconds=30)  # until the next try, when Telegram refuses us
# Two pollers turn each other away by turns: it is over when nobody was turned away for so long.
CALM = 90.0  # seconds
WHAT_TO_DO = {
    "token": "Telegram does not accept HOMEROOM_BOT_TOKEN (any more). If it was renewed at"
    " @BotFather, put the new one into the settings and restart Homeroom. Nothing is lost within"
    " a day.",
    "another-poller": "another program fetches this bot's messages: a second Homeroom, an old"
    " computer, a trial? Stop it; Homeroom goes on by itself.",
    "webhook": "another program has set a webhook for this bot. Stop that program, then restart"
    " Homeroom, which removes the webhook.",
}


def refusal_of(reason: str) -> str:
    """Why Telegram refuses the bot altogether (401, 404, 409), from its own words."""
    words = reason.lower()
    if "webhook" in words:
        return "webhook"
    return "another-poller" if "getupdates" in words else "token"


def lost_until(silence: Silence) -> datetime:
    """What was written to us before then may be lost: to the full minute, as people are told it."""
    assert silence.ended_at is not None, "nothing is lost while it is not over"
    exactly = silence.ended_at - FORGETS
    return -(-(exactly - EPOCH) // MINUTE) * MINUTE + EPOCH


class Contact:
    """The poller tells it of answers and failures, the sender of refusals."""

    def __init__(self, clock: Clock, steady: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._steady = steady
        self._alarm = Alarm("Telegram takes this bot again", steady)
        self._written: float | None = None  # when an answer was last written down
        self._missed_at: datetime | None = None
        self._refused: float | None = None
        self.was_made = False  # whether Telegram has answered since the start

    def is_news(self) -> bool:
        """Whether this answer of Telegram's must be written down; not every one of a busy day."""
        if self._written is None or self._missed_at is not None or self._refused is not None:
            return True
        return self._steady() - self._written >= WRITTEN

    async def write(self, records: Records) -> None:
        """Write down that Telegram answers now; after a silence, mend what it did."""
        now, latest = self._clock.now(), await records.silences.latest()
        since = self._silent_since(latest)
        if since is not None and now - since > FORGETS:
            await records.silences.heard_after_long(now)
        else:
            await records.silences.heard(now)
        if since is not None and now - (self._missed_at or since) >= LONG:
            await records.outbox.hurry(now)
        if self._is_calm():
            await records.silences.accepted()

    def written(self) -> None:
        """What `write` did is committed."""
        self._written, self._missed_at, self.was_made = self._steady(), None, True
        if self._is_calm():
            self._refused = None
            self._alarm.is_over()

    @property
    def is_well(self) -> bool:
        """Whether Telegram has answered since the start, and nothing failed after that."""
        return self.was_made and self._missed_at is None

    def missed(self) -> None:
        """Telegram did not answer, or its answer could not be kept."""
        self._missed_at = self._missed_at or self._clock.now()

    async def refused(self, records: Records, reason: str) -> None:
        """Telegram refuses this bot: everyone waits, and the alarm says what to do."""
        refusal, now = refusal_of(reason), self._clock.now()
        self._refused = self._steady()
        self._alarm.rings(
            "Telegram refuses this bot altogether", refusal, "error", what_to_do=WHAT_TO_DO[refusal]
        )
        pause = PAUSE if refusal == "token" else timedelta(seconds=CALM)
        await records.outbox.pause(EVERYONE, now + pause)
        await records.silences.refused(refusal, now)

    def _silent_since(self, latest: Silence | None) -> datetime | None:
        """The last answer before this one, if something lay between; None while all went well.

        A clock that was set forward between two answers is no silence.
        """
        if latest is None or (self._written is not None and self._missed_at is None):
            return None
        return latest.began_at

    def _is_calm(self) -> bool:
        return self._refused is None or self._steady() - self._refused >= CALM
