"""Reads what the page asks for, of whom, and answers that it is done.

Refused in one plain sentence when it does not make sense, because the page shows that sentence.
"""

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from bot.sandbox.page.school import SchoolControls
from bot.sandbox.telegram import Telegram

Asked = TypeVar("Asked", bound=BaseModel)


class MakesNoSense(Exception):
    """One sentence for the visitor about what was asked."""


async def asked(request: Request, shape: type[Asked]) -> Asked:
    """The request's JSON as `shape`, nothing being `{}`; MakesNoSense if it is something else."""
    try:
        return shape.model_validate_json(await request.body() or b"{}")
    except ValidationError as problem:
        raise _in_a_sentence(problem) from None


def fitting(shape: type[Asked], facts: dict[str, str]) -> Asked:
    """The facts behind an address's question mark as `shape`; MakesNoSense if they are not."""
    try:
        return shape.model_validate(facts)
    except ValidationError as problem:
        raise _in_a_sentence(problem) from None


def _in_a_sentence(problem: ValidationError) -> MakesNoSense:
    first = problem.errors()[0]
    if first["type"] == "value_error" and not first["loc"]:
        return MakesNoSense(str(first["ctx"]["error"]))
    where = ".".join(map(str, first["loc"])) or "request"
    return MakesNoSense(f"{where}: {first['msg'].removeprefix('Value error, ')}")


def telegram_of(request: Request) -> Telegram:
    telegram: Telegram = request.app.state.telegram
    return telegram


def school_of(request: Request) -> SchoolControls:
    school: SchoolControls = request.app.state.school
    return school


def done() -> Response:
    return Response(status_code=204)
