"""The sandbox's remote control: what a test in any language asks for over plain HTTP.

People, their phones, bad days, the time, and what the bot did wrong. Everything is answered in
JSON; what makes no sense is answered with one sentence in `wrong`. Each address below says in its
first sentence what the manual shows.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.alone_acts import ACTS
from bot.sandbox.alone_town import Town
from bot.sandbox.alone_wishes import FARTHEST, AnotherTime, NewFault, NewPerson, Patience, Topics
from bot.sandbox.page.asked import MakesNoSense, asked, done, fitting, telegram_of
from bot.sandbox.people import Person


class NotThere(Exception):
    """One sentence about what has no such name or number."""


def town_of(request: Request) -> Town:
    town: Town = request.app.state.school
    return town


def _person_of(request: Request) -> Person:
    number = request.path_params["person"]
    person = telegram_of(request).people.get(number)
    if person is None:
        raise NotThere(f"There is no person {number}.")
    return person


async def adds_person(request: Request) -> Response:
    """Somebody new with a phone, still a stranger to the bot; answers with their id."""
    person = telegram_of(request).person(**dict(await asked(request, NewPerson)))
    town_of(request).tell()
    return JSONResponse({"id": person.id}, 201)


async def shows_people(request: Request) -> Response:
    """Everybody who has a phone here."""
    everyone = [person.user() for person in telegram_of(request).people.values()]
    return JSONResponse({"people": everyone})


async def shows_phone(request: Request) -> Response:
    """Somebody's phone as it is now, or as soon as the bot has said something more."""
    person = _person_of(request)
    patience = fitting(Patience, dict(request.query_params))
    if patience.after is not None:
        with suppress(TimeoutError):
            async with asyncio.timeout(patience.within):
                await _is_told_more(person, patience.after)
    return JSONResponse(person.view())


async def _is_told_more(person: Person, after: int) -> None:
    changes = person.telegram.changes()
    while not any(each.id > after and each.sender_id != person.id for each in person.messages):
        while await anext(changes) != person.id:
            pass


async def does(request: Request) -> Response:
    """Somebody does something with their phone; answers with what came of it, such as an id."""
    name = request.path_params["act"]
    if name not in ACTS:
        raise NotThere(f"Nobody knows how one {name}. There is: {', '.join(ACTS)}.")
    person, act = _person_of(request), ACTS[name]
    return JSONResponse({"result": act.by(person, await asked(request, act.shape))})


async def shows_faults(request: Request) -> Response:
    """The bad days that are arranged and not used up."""
    arranged = telegram_of(request).faults.arranged
    return JSONResponse({"faults": [asdict(fault) for fault in arranged]})


async def adds_fault(request: Request) -> Response:
    """Arranges a bad day: the next fitting requests go wrong in this way."""
    telegram_of(request).faults.add(**dict(await asked(request, NewFault)))
    town_of(request).tell()
    return done()


async def clears_faults(request: Request) -> Response:
    """All is well again."""
    telegram_of(request).faults.clear()
    town_of(request).tell()
    return done()


async def shows_clock(request: Request) -> Response:
    """What time it is in the sandbox."""
    return JSONResponse({"now": town_of(request).now().isoformat()})


async def moves_clock(request: Request) -> Response:
    """Moves the sandbox's time ahead; answers with the time it is then."""
    asked_for, town = await asked(request, AnotherTime), town_of(request)
    now = town.now()
    there = asked_for.to or now + timedelta(seconds=asked_for.seconds or 0)
    if not now <= there <= now + FARTHEST:
        raise MakesNoSense("The sandbox's time only goes forward, and at most twenty years.")
    town.move_to(there)
    return await shows_clock(request)


async def switches_topics(request: Request) -> Response:
    """Does what the bot's owner does at BotFather: private chats have topics, or none."""
    town_of(request).topics = (await asked(request, Topics)).on
    return done()


async def shows_violations(request: Request) -> Response:
    """What the bot asked for that the official list of methods does not have, a sentence each."""
    return JSONResponse({"violations": telegram_of(request).violations})


async def clears_violations(request: Request) -> Response:
    """Forgets them, for the next test."""
    telegram_of(request).violations.clear()
    return done()


@dataclass(frozen=True, slots=True)
class Control:
    """One address: what it takes (in JSON, or after the question mark) and an example of it."""

    verb: str
    path: str
    does: Callable[[Request], Awaitable[Response]]
    shape: type[BaseModel] | None = None
    example: dict[str, Any] = field(default_factory=dict)

    @property
    def says(self) -> str:
        return self.does.__doc__ or ""


CONTROLS = (
    Control("GET", "/people", shows_people),
    Control(
        "POST", "/people", adds_person, NewPerson, {"first_name": "Ana", "language_code": "es"}
    ),
    Control("GET", "/people/{person:int}", shows_phone, Patience, {"after": 0, "within": 10}),
    Control("POST", "/people/{person:int}/{act}", does, None, {"text": "Hello"}),
    Control("GET", "/faults", shows_faults),
    Control("POST", "/faults", adds_fault, NewFault, {"kind": "slow", "seconds": 3}),
    Control("DELETE", "/faults", clears_faults),
    Control("GET", "/clock", shows_clock),
    Control("POST", "/clock", moves_clock, AnotherTime, {"seconds": 151}),
    Control("POST", "/topics", switches_topics, Topics, {"on": True}),
    Control("GET", "/violations", shows_violations),
    Control("DELETE", "/violations", clears_violations),
)


async def knows_no_such_thing(request: Request) -> Response:
    raise NotThere(f"There is no {request.method} {request.url.path}; the manual is at /manual.")


ROUTES = [
    *(Route(control.path, control.does, methods=[control.verb]) for control in CONTROLS),
    Route(
        "/{anything:path}", knows_no_such_thing, methods=["GET", "POST", "PUT", "PATCH", "DELETE"]
    ),
]
