"""Puts the page together: what a browser can ask for and what a visitor can do."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.sandbox.errors import Refused
from bot.sandbox.page import controls, events, phones
from bot.sandbox.page.asked import MakesNoSense, school_of, telegram_of
from bot.sandbox.page.school import SchoolControls
from bot.sandbox.page.visitors import OwnVisitorsOnly
from bot.sandbox.telegram import Telegram

HERE = Path(__file__).parent
IMPOSSIBLE = (AssertionError, Refused, MakesNoSense)
"""How the sandbox says that a phone cannot do something, and the page that it makes no sense."""


def build_page(
    telegram: Telegram,
    school: SchoolControls,
    *,
    page: str = "page.html",
    more: Sequence[BaseRoute] = (),
) -> Starlette:
    """The page drawn by the template of that name, with `more` addresses beside its own."""
    app = Starlette(
        routes=[
            Route("/", shows_page, methods=["GET"]),
            Route("/events", events.tells_changes, methods=["GET"]),
            Mount("/phones/{person:int}", routes=phones.ROUTES),
            Route("/files/{file_id}", phones.shows_file, methods=["GET"]),
            Mount("/school", routes=controls.ROUTES),
            *more,
            Mount("/static", StaticFiles(directory=HERE / "static")),
        ],
        middleware=[Middleware(OwnVisitorsOnly)],
        exception_handlers=dict.fromkeys(IMPOSSIBLE, says_what_is_wrong),
    )
    app.state.telegram, app.state.school = telegram, school
    app.state.templates, app.state.page = Jinja2Templates(HERE / "templates"), page
    return app


async def shows_page(request: Request) -> Response:
    school = school_of(request)
    templates: Jinja2Templates = request.app.state.templates
    facts: dict[str, Any] = {
        "school": school.name,
        "bot": telegram_of(request).bot.username,
        "time_zone": school.time_zone.key,
        "phones": ",".join(map(str, school.first_phones())),
    }
    return templates.TemplateResponse(request, request.app.state.page, facts)


async def says_what_is_wrong(_request: Request, problem: Exception) -> Response:
    """What a person's phone cannot do (press a button that is gone) is a sentence, not a crash."""
    first_line = str(problem).partition("\n")[0]
    return JSONResponse({"wrong": first_line}, 409)
