"""What a script may have a person do, by name: whatever a phone can do, and nothing more.

The names, the arguments and the sentences are those of `Person` itself, read from there, so that an
act that is added or changed is there at once, in the control and in its manual.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, get_type_hints

from pydantic import AfterValidator, Base64Bytes, BaseModel, ConfigDict, create_model

from bot.sandbox.people import Person
from bot.sandbox.pictures import measured

STRICTLY = ConfigDict(extra="forbid", allow_inf_nan=False)
NOT_ASKED = frozenset(("self", "entities"))
"""An app marks bold words itself; here the bot sees them as they were typed."""


def _a_picture(data: bytes) -> bytes:
    if measured(data) is None:
        raise ValueError("that is no picture")
    return data


Picture = Annotated[Base64Bytes, AfterValidator(_a_picture)]
IN_JSON: dict[str, Any] = {"sends_photo": Picture, "sends_album": list[Picture]}
"""What the bytes of these acts have to be; any other act takes any file."""


@dataclass(frozen=True, slots=True)
class Act:
    name: str
    says: str
    shape: type[BaseModel]

    def by(self, person: Person, arguments: BaseModel) -> Any:
        """Does it; AssertionError or Refused when the phone cannot."""
        does, given = getattr(person, self.name), dict(arguments)
        in_order: list[Any] = []
        for each in _parameters(getattr(Person, self.name)):
            if each.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
                in_order.append(given.pop(each.name))
            elif each.kind is inspect.Parameter.VAR_POSITIONAL:
                in_order.extend(given.pop(each.name))
        return does(*in_order, **given)


def _act(does: Callable[..., Any]) -> Act:
    said = inspect.getdoc(does) or ""
    return Act(does.__name__, said.partition("\n")[0], _shape(does))


def _shape(does: Callable[..., Any]) -> type[BaseModel]:
    hints = get_type_hints(does)
    fields: dict[str, Any] = {}
    for each in _parameters(does):
        kind = hints[each.name]
        if kind in (bytes, list[bytes]):
            kind = IN_JSON.get(does.__name__, Base64Bytes)
        if each.kind is inspect.Parameter.VAR_POSITIONAL:
            fields[each.name] = (list[kind], ())  # type: ignore[valid-type]  # known at run time
        else:
            fields[each.name] = (kind, ... if each.default is each.empty else each.default)
    return create_model(does.__name__, __config__=STRICTLY, **fields)


def _parameters(does: Callable[..., Any]) -> list[inspect.Parameter]:
    every = inspect.signature(does).parameters.values()
    return [each for each in every if each.name not in NOT_ASKED]


ACTS: dict[str, Act] = {
    does.__name__: _act(does)
    for does in (
        Person.opens_link,
        Person.writes,
        Person.edits,
        Person.presses,
        Person.presses_data,
        Person.presses_reply_button,
        Person.reacts,
        Person.votes,
        Person.sends_photo,
        Person.sends_album,
        Person.sends_document,
        Person.sends_voice,
        Person.sends_video,
        Person.sends_sticker,
        Person.sends_contact,
        Person.sends_location,
        Person.reads,
        Person.blocks,
        Person.returns,
        Person.deletes_chat,
        Person.opens_topic,
        Person.begins_topic,
        Person.deletes_topic,
        Person.deactivates,
        Person.adds_bot_to_group,
        Person.adds_bot_to_channel,
        Person.joins,
        Person.removes_bot,
    )
}
