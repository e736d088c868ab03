"""The manual of the sandbox alone: what a bot finds here, and what its author can make happen.

Every list in it is read from the tables that the sandbox works by, and every number from its
constants, so that it says what is true or nothing.
"""

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from bot.sandbox import flood, polling, queries, updates, webhook
from bot.sandbox.alone_acts import ACTS, Act
from bot.sandbox.alone_control import CONTROLS, Control
from bot.sandbox.alone_pointing import pointing
from bot.sandbox.alone_wishes import NewFault
from bot.sandbox.errors import PREFIXES, describe
from bot.sandbox.faults import Kind
from bot.sandbox.files import UPLOAD_LIMIT
from bot.sandbox.methods import METHODS
from bot.sandbox.methods.deleting import REVOCABLE
from bot.sandbox.page.asked import telegram_of
from bot.sandbox.refusals import REFUSALS
from bot.sandbox.telegram import Telegram
from bot.sandbox.validation import described

if TYPE_CHECKING:
    from starlette.templating import Jinja2Templates

MEBIBYTE = 1024 * 1024

FAULTS: dict[Kind, tuple[str, dict[str, Any]]] = {
    "too_many_requests": (
        "Telegram has had enough and names the seconds to wait (429, Retry-After).",
        {"method": "sendMessage", "seconds": 5},
    ),
    "forbidden": (
        "The person seems to have blocked the bot, for this request only (403).",
        {"method": "sendMessage", "chat_id": 5_000_000_001},
    ),
    "server_error": (
        "Telegram fails (500, 502 or 504); with accepted, after it did what was asked.",
        {"method": "sendMessage", "status": 504, "accepted": True},
    ),
    "html": (
        "A web page comes instead of an answer, as from a proxy in between.",
        {"status": 502, "times": 3},
    ),
    "slow": ("The answer is right, and late.", {"method": "sendMessage", "seconds": 20}),
    "cut_before": (
        "The connection breaks before anything was done.",
        {"method": "sendMessage"},
    ),
    "cut_after": (
        "The connection breaks after the message was sent: who repeats it blindly sends it twice.",
        {"method": "sendMessage"},
    ),
    "half_body": ("Half of the answer comes, then the connection breaks.", {"times": 2}),
    "redeliver": (
        "The bot is given the updates once more that it has confirmed already.",
        {"method": "getUpdates"},
    ),
    "down": ("Nothing is answered at all, until the faults are cleared.", {}),
}


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    types: str
    required: bool
    says: str


async def shows_manual(request: Request) -> Response:
    telegram, address = telegram_of(request), str(request.base_url).rstrip("/")
    templates: Jinja2Templates = request.app.state.templates
    facts: dict[str, Any] = {
        "address": address,
        "telegram": telegram,
        "pointing": pointing(address, telegram.token),
        "controls": [_control(each, address) for each in CONTROLS],
        "acts": [_act(each, f"{address}/sandbox/people/5000000001") for each in ACTS.values()],
        "faults": [
            (kind, says, json.dumps({"kind": kind} | more)) for kind, (says, more) in FAULTS.items()
        ],
        "fault_fields": parameters_of_shape(NewFault),
        "methods": [_method(name) for name in METHODS],
        "refusals": _refusals(),
        **_numbers(telegram),
    }
    return templates.TemplateResponse(request, "manual.html", facts)


def _numbers(telegram: Telegram) -> dict[str, Any]:
    return {
        "press_life": updates.PRESS_LIFE,
        "message_hours": updates.MESSAGE_LIFE // 3600,
        "not_by_default": sorted(updates.NOT_BY_DEFAULT),
        "answerable": queries.ANSWERABLE,
        "longest_poll": polling.LONGEST,
        "conflict_pause": int(polling.CONFLICT_PAUSE),
        "longest_pause": webhook.LONGEST_PAUSE,
        "revocable_hours": REVOCABLE // 3600,
        "upload_megabytes": UPLOAD_LIMIT // MEBIBYTE,
        "group_window": int(flood.MINUTE.total_seconds()),
        "flood": telegram.flood,
    }


def _control(control: Control, address: str) -> dict[str, Any]:
    path = re.sub(r":int|[{}]", "", control.path)
    named = f"/sandbox{path}".replace("/person", "/5000000001").replace("/act", "/writes")
    return {
        "verb": control.verb,
        "path": f"/sandbox{path}".replace("person", "<id>").replace("act", "<act>"),
        "says": control.says,
        "fields": parameters_of_shape(control.shape) if control.shape else [],
        "curl": _curl(control.verb, f"{address}{named}", control.example),
    }


def _curl(verb: str, url: str, example: dict[str, Any]) -> str:
    if verb == "GET":
        asked_for = "&".join(f"{name}={value}" for name, value in example.items())
        return f"curl '{url}?{asked_for}'" if asked_for else f"curl {url}"
    if not example:
        return f"curl -X {verb} {url}"
    return f"curl {url} -d '{json.dumps(example, ensure_ascii=False)}'"


def parameters_of_shape(shape: type[BaseModel]) -> list[Parameter]:
    """A shape's fields as the manual lists them."""
    listed = shape.model_json_schema()
    return [
        Parameter(
            name,
            _types(listed["properties"][name], nullable=field.is_required()),
            field.is_required(),
            field.description or "",
        )
        for name, field in shape.model_fields.items()
    ]


def _types(schema: dict[str, Any], *, nullable: bool) -> str:
    """What is optional may be left out instead of being null."""
    kinds = [_type(each) for each in schema.get("anyOf", [schema])]
    return " or ".join(kind for kind in kinds if nullable or kind != "null")


def _type(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return "string"
    if schema.get("type") == "array":
        return f"array of {_type(schema['items'])}"
    return {"base64": "base64 string", "date-time": "date and time"}.get(
        schema.get("format", ""), str(schema["type"])
    )


def _act(act: Act, phone: str) -> dict[str, Any]:
    examples = {"integer": 3, "boolean": True, "number": 52.4}
    fields = parameters_of_shape(act.shape)
    given = {each.name: examples.get(each.types, "…") for each in fields if each.required}
    curl = _curl("POST", f"{phone}/{act.name}", given)
    return {"name": act.name, "says": act.says, "fields": fields, "curl": curl}


def _method(name: str) -> dict[str, Any]:
    told = described(name)
    fields = [
        Parameter(
            field["name"], " or ".join(field["types"]), field["required"], field["description"]
        )
        for field in told.get("fields", [])
    ]
    says, returns = " ".join(told["description"]), " or ".join(told["returns"])
    return {"name": told["name"], "says": says, "returns": returns, "fields": fields}


def _refusals() -> list[tuple[int, str, list[list[str]]]]:
    """By code, each in its exact words, cut where it differs from case to case."""
    codes = sorted({code for code, _ in REFUSALS.values()})
    return [
        (code, PREFIXES[code], [in_parts(*each) for each in REFUSALS.values() if each[0] == code])
        for code in codes
    ]


def in_parts(code: int, words: str) -> list[str]:
    """Every second part is the name of a fact; the others are Telegram's words."""
    return re.split(r"\{(\w+)\}", describe(code, words))
