"""The bar above the phones: the school's time, Telegram's state, the bot's life, who is there."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.page.asked import MakesNoSense, asked, done, school_of, telegram_of
from bot.sandbox.page.school import SchoolPerson

FRIDAY = 4


class Ahead(BaseModel):
    minutes: Annotated[int, Field(ge=0, le=60 * 24)] = 0
    days: Annotated[int, Field(ge=0, le=31)] = 0


class DateAndTime(BaseModel):
    at: datetime
    """Wall-clock time at the school, without a zone."""


class Down(BaseModel):
    down: bool


class Topics(BaseModel):
    on: bool


async def shows_school(request: Request) -> Response:
    school = school_of(request)
    return JSONResponse(
        {
            "name": school.name,
            "time_zone": school.time_zone.key,
            "now": school.now().isoformat(),
            "telegram_down": school.telegram_down,
            "topics": school.topics,
            "bot": {"running": school.bot.running, "words": school.bot.words},
            "notice": school.notice,
            "first_phones": school.first_phones(),
            "people": [_shown(person, request) for person in school.everyone()],
        }
    )


def _shown(person: SchoolPerson, request: Request) -> dict[str, Any]:
    return {
        "id": person.person_id,
        "name": person.name,
        "roles": person.roles,
        "classes": person.classes,
        "children": person.children,
        "language": person.language,
        "joined": person.joined,
        "payload": person.payload,
        "unread": telegram_of(request).people[person.person_id].unread,
    }


async def moves_ahead(request: Request) -> Response:
    """Minutes are real ones; a day leads to the same time of day, also when the clocks change."""
    ahead = await asked(request, Ahead)
    school = school_of(request)
    school.move(timedelta(minutes=ahead.minutes))
    if ahead.days:
        there = school.now().astimezone(school.time_zone) + timedelta(days=ahead.days)
        school.move_to(there.astimezone(UTC))
    return done()


async def moves_to(request: Request) -> Response:
    there = (await asked(request, DateAndTime)).at
    school = school_of(request)
    at = there.replace(tzinfo=school.time_zone).astimezone(UTC)
    if at < school.now():
        raise MakesNoSense("The sandbox's time only goes forward, as people's memories do.")
    school.move_to(at)
    return done()


async def moves_to_friday(request: Request) -> Response:
    """The next Friday at three, when the week's messages leave unless a class chose otherwise."""
    school = school_of(request)
    now = school.now().astimezone(school.time_zone)
    friday = now.replace(hour=15, minute=0, second=0, microsecond=0)
    friday += timedelta(days=(FRIDAY - now.weekday()) % 7)
    school.move_to((friday if friday > now else friday + timedelta(days=7)).astimezone(UTC))
    return done()


async def takes_telegram_down(request: Request) -> Response:
    school_of(request).telegram_down = (await asked(request, Down)).down
    return done()


async def switches_topics(request: Request) -> Response:
    """As BotFather does; the bot learns of it when it asks who it is."""
    school_of(request).topics = (await asked(request, Topics)).on
    return done()


async def restarts_bot(request: Request) -> Response:
    await school_of(request).restart_bot()
    return done()


async def kills_bot(request: Request) -> Response:
    await school_of(request).kill_bot()
    return done()


ROUTES = [
    Route("/", shows_school, methods=["GET"]),
    *(
        Route(f"/{does.__name__.replace('_', '-')}", does, methods=["POST"])
        for does in (
            moves_ahead,
            moves_to,
            moves_to_friday,
            takes_telegram_down,
            switches_topics,
            restarts_bot,
            kills_bot,
        )
    ),
]
