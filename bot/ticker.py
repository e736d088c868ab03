"""The clock's hand: APScheduler asks every second what is due; facts live in tables, not in it."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger(__name__)


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
        self._scheduler.add_listener(_report, EVENT_JOB_ERROR | EVENT_JOB_MISSED)

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


def _report(event: JobEvent) -> None:
    failure = getattr(event, "exception", None)
    kinds = failure.exceptions if isinstance(failure, ExceptionGroup) else [failure]
    for each in kinds:
        log.error("a tick failed or was missed", job=event.job_id, kind=type(each).__name__)
