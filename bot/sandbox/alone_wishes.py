"""What a script may ask of the sandbox, field by field, with the words that the manual shows."""

from datetime import timedelta
from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, Field, model_validator

from bot.sandbox.alone_acts import STRICTLY
from bot.sandbox.faults import SERVER_ERRORS, Kind

LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$"
USERNAME = r"^[A-Za-z][A-Za-z0-9_]{4,31}$"
FARTHEST = timedelta(days=366 * 20)
AT_LEAST_A_SECOND = frozenset(("too_many_requests",))

Name = Annotated[str, Field(min_length=1, max_length=64)]


class Wish(BaseModel):
    model_config = STRICTLY


class NewPerson(Wish):
    first_name: Name
    last_name: Annotated[Name | None, Field(description="none unless given")] = None
    username: Annotated[
        str | None, Field(pattern=USERNAME, description="without the @; none unless given")
    ] = None
    language_code: Annotated[str, Field(pattern=LANGUAGE, description="such as en or pt-br")] = "en"


class NewFault(Wish):
    kind: Annotated[Kind, Field(description="one of the kinds below")]
    method: Annotated[str | None, Field(description="only requests of this method")] = None
    chat_id: Annotated[int | None, Field(description="only requests about this chat")] = None
    times: Annotated[int, Field(ge=1, description="how many fitting requests it befalls")] = 1
    seconds: Annotated[
        float, Field(ge=0, le=3600, description="how slow, or how long a 429 asks to wait")
    ] = 1
    chance: Annotated[
        float, Field(gt=0, le=1, description="how likely a fitting request is to meet it")
    ] = 1
    status: Annotated[
        int, Field(ge=400, le=599, description="of server_error (500, 502, 504) and html")
    ] = 502
    accepted: Annotated[
        bool, Field(description="the request is done all the same, and only its answer lost")
    ] = False

    @model_validator(mode="after")
    def _has_its_words(self) -> Self:
        if self.kind == "server_error" and self.status not in SERVER_ERRORS:
            known = ", ".join(map(str, SERVER_ERRORS))
            raise ValueError(f"Telegram's own errors are {known}")
        if self.kind in AT_LEAST_A_SECOND and self.seconds < 1:
            raise ValueError("Telegram asks to wait for a second or more")
        return self


class AnotherTime(Wish):
    seconds: Annotated[
        float | None,
        Field(ge=0, le=FARTHEST.total_seconds(), description="how far ahead"),
    ] = None
    to: Annotated[
        AwareDatetime | None, Field(description="or when, such as 2030-01-31T08:00:00Z")
    ] = None

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if (self.seconds is None) == (self.to is None):
            raise ValueError("give either seconds or to")
        return self


class Topics(Wish):
    on: Annotated[bool, Field(description="whether the bot has topics in private chats")]


class Patience(Wish):
    """What may stand in the address of a phone that is looked at."""

    after: Annotated[
        int | None, Field(description="wait for something of the bot's after this message")
    ] = None
    within: Annotated[
        float, Field(gt=0, le=60, description="for so many seconds; then look anyway")
    ] = 10
