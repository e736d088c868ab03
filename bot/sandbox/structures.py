"""Reads the JSON structures of a request as Telegram's server reads them, mistake for mistake."""

from typing import Any

from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json


class Misread(Exception):
    """A structure that is not what it should be, in the server's words for it."""


def structure(form: Form, name: str, mistaken: str) -> Any:
    """The parameter as JSON; `mistaken` names the refusal when it is none."""
    try:
        return form.json(name)
    except ValueError:
        raise refusal(mistaken) from None


def an_object(value: Any, words: str = "expected an Object") -> Json:
    if not isinstance(value, dict):
        raise Misread(words)
    return value


def string_field(given: Json, name: str) -> str:
    """A required text field; numbers are taken as their digits."""
    return _text(name, _required(given, name))


def optional_string(given: Json, name: str) -> str:
    return _text(name, given[name]) if given.get(name) is not None else ""


def number_field(given: Json, name: str) -> int:
    value = _required(given, name)
    if isinstance(value, str) and value.lstrip("-").isdigit():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Misread(f'Field "{name}" must be of type Number')
    return value


def _required(given: Json, name: str) -> Any:
    if given.get(name) is None:
        raise Misread(f'Can\'t find field "{name}"')
    return given[name]


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise Misread(f'Field "{name}" must be of type String')
    return str(value)
