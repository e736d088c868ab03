"""Puts the phones, the remote control and the manual of the sandbox alone under one address."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from bot.sandbox import alone_control
from bot.sandbox.alone_control import NotThere
from bot.sandbox.alone_town import NoBotHere
from bot.sandbox.page import SchoolControls, build_page, manual
from bot.sandbox.telegram import Telegram


def build_alone_page(telegram: Telegram, town: SchoolControls) -> Starlette:
    """`town` is a Town: whoever controls the sandbox tells it what changed."""
    more = [
        Mount("/sandbox", routes=alone_control.ROUTES),
        Route("/manual", manual.shows_manual, methods=["GET"]),
    ]
    app = build_page(telegram, town, page="alone.html", more=more)
    for missing in (NotThere, NoBotHere):
        app.add_exception_handler(missing, says_what_is_missing)
    return app


async def says_what_is_missing(_request: Request, problem: Exception) -> Response:
    return JSONResponse({"wrong": str(problem)}, 404)
