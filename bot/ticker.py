"""The clock's hand: APScheduler asks every second what is due; facts live in tables, not in it."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.alarms import Alarm


class Ticker:
    def __init__(
        self, tick: Callable[[], Awaitable[None]], sweep: Callable[[], Awaitable[None]]
    ) -> None:
        # Its default drops a job that is a second late; the keyword on the scheduler does nothing.
        self._scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )
        self._scheduler.add_job(tick, "interval", seconds=1, id="tick")
        self._scheduler.add_job(sweep, "interval", hours=1, id="sweep")
        self._alarm = Alarm("the clock's duties are done again")
        self._scheduler.add_listener(
            self._report, EVENT_JOB_ERROR | EVENT_JOB_MISSED | EVENT_JOB_EXECUTED
        )

    def start(self) -> None:
        self._scheduler.start()

    def mend(self) -> None:
        """Go on after the system's clock was set back: the scheduler waits for its old time."""
        now = datetime.now(UTC)
        for job in self._scheduler.get_jobs() if self._scheduler.running else ():
            if job.next_run_time > now + job.trigger.interval:
                job.modify(next_run_time=now)

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    def _report(self, event: JobEvent) -> None:
        if event.code == EVENT_JOB_EXECUTED:
            self._alarm.is_over()
            return
        failure = getattr(event, "exception", None)
        kinds = failure.exceptions if isinstance(failure, ExceptionGroup) else [failure]
        for each in kinds:
            kind = type(each).__name__
            self._alarm.rings("a tick failed or was missed", kind, "error", job=event.job_id)
