"""Compares what the bot sends, and what we answer, with Telegram's official list of methods.

Telegram itself quietly ignores a misspelt parameter, so a bot can be wrong for years without an
error. Here it is written down as a violation, while the answer stays what Telegram would say.
Our own answers and updates are compared too: a stand-in that invents fields teaches wrong lessons.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bot.sandbox.form import Form, Json

SPEC = Path(__file__).parent / "spec" / "telegram-bot-api-10.0.json"
NUMBER = re.compile(r"-?\d+")
DECIMAL = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
Fields = Mapping[str, tuple[tuple[str, ...], bool]]


@cache
def _spec() -> Json:
    loaded: Json = json.loads(SPEC.read_text(encoding="utf-8"))
    return loaded


@cache
def method_names() -> dict[str, str]:
    """Every official method: lower-case name to the name as it is written."""
    return {name.lower(): name for name in _spec()["methods"]}


@cache
def allowed_emoji() -> frozenset[str]:
    """The emoji with which one may react, as the list itself names them."""
    fields = _spec()["types"]["ReactionTypeEmoji"]["fields"]
    described = next(field["description"] for field in fields if field["name"] == "emoji")
    return frozenset(re.findall(r'"([^"]+)"', described))


@cache
def update_kinds() -> frozenset[str]:
    return frozenset(_fields("types", "Update")) - {"update_id"}


@cache
def _fields(shelf: str, name: str) -> Fields:
    described = _spec()[shelf][name].get("fields", [])
    return {field["name"]: (tuple(field["types"]), field["required"]) for field in described}


def described(method: str) -> Json:
    """An official method as the list has it: name, description, fields, what it returns."""
    found: Json = _spec()["methods"][method_names()[method.lower()]]
    return found


def parameters_of(method: str) -> frozenset[str]:
    """The names of an official method's parameters."""
    return frozenset(_fields("methods", method_names()[method.lower()]))


def request_violations(method: str, form: Form) -> list[str]:
    """What this request gets wrong by the list, a sentence each; an unknown method is one too."""
    name = method_names().get(method.lower())
    if name is None:
        return [f"{method}: there is no such method"]
    return [f"{name}: {problem}" for problem in _form_problems(_fields("methods", name), form)]


def result_violations(method: str, result: Any) -> list[str]:
    returns = tuple(_spec()["methods"][method_names()[method.lower()]]["returns"])
    return [f"answer to {method}: {problem}" for problem in _problems(result, returns, "result")]


def update_violations(update: Json) -> list[str]:
    return [f"update: {problem}" for problem in _problems(update, ("Update",), "update")]


def _form_problems(fields: Fields, form: Form) -> Iterator[str]:
    for name, (_, required) in fields.items():
        if required and not form.given(name):
            yield f"the required {name} is missing"
    for name, text in form.fields.items():
        if name not in fields:
            yield f"there is no parameter {name}"
        else:
            yield from _parameter_problems(name, text, fields[name][0])
    attached = " ".join(form.fields.values())
    for name in form.uploads:
        if name not in fields and f"attach://{name}" not in attached:
            yield f"nothing refers to the uploaded {name}"


def _parameter_problems(name: str, text: str, types: tuple[str, ...]) -> Iterator[str]:
    if any(_WRITTEN[kind](text) for kind in types if kind in _WRITTEN):
        return
    structures = tuple(kind for kind in types if kind not in _WRITTEN)
    if not structures:
        yield f"{name} is {text[:60]!r}, not {' or '.join(types)}"
        return
    try:
        value = json.loads(text)
    except ValueError:
        yield f"{name} is not JSON"
        return
    yield from _problems(value, structures, name)


_WRITTEN: Mapping[str, Callable[[str], bool]] = {
    "Integer": lambda text: NUMBER.fullmatch(text) is not None,
    "Float": lambda text: DECIMAL.fullmatch(text) is not None,
    "Boolean": lambda text: text in {"true", "false", "True", "False"},
    "String": lambda _: True,
    "InputFile": lambda text: text.startswith("attach://"),
}
_PLAIN: Mapping[str, Callable[[Any], bool]] = {
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "InputFile": lambda value: isinstance(value, str),
}


def _problems(value: Any, types: tuple[str, ...], path: str) -> list[str]:
    """What keeps the value from being any of the types: those of the closest one."""
    closest: list[str] | None = None
    for kind in types:
        found = _problems_with(value, kind, path)
        if not found:
            return []
        if closest is None or len(found) < len(closest):
            closest = found
    return closest or []


def _problems_with(value: Any, kind: str, path: str) -> list[str]:
    if kind in _PLAIN:
        return [] if _PLAIN[kind](value) else [f"{path} is {value!r:.60}, not {kind}"]
    if kind.startswith("Array of "):
        return _array_problems(value, kind.removeprefix("Array of "), path)
    if subtypes := _spec()["types"][kind].get("subtypes"):
        return _problems(value, tuple(subtypes), path)
    return _object_problems(value, kind, path)


def _array_problems(value: Any, kind: str, path: str) -> list[str]:
    if not isinstance(value, list):
        return [f"{path} is not a list of {kind}"]
    return [
        problem
        for at, each in enumerate(value)
        for problem in _problems_with(each, kind, f"{path}[{at}]")
    ]


def _object_problems(value: Any, kind: str, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path} is not a {kind}"]
    fields = _fields("types", kind)
    problems = [
        f"{path}.{name} is missing"
        for name, (_, required) in fields.items()
        if required and name not in value
    ]
    for name, each in value.items():
        if name not in fields:
            problems.append(f"{path}.{name} is not known in a {kind}")
        else:
            problems.extend(_problems(each, fields[name][0], f"{path}.{name}"))
    return problems
