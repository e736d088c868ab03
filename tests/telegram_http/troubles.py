"""Everything that can go wrong on the way, and what each transport makes of it.

PTB's transport has known differences, stated beside ours: it names no NotSent, so that all its
failures are uncertain; and it believes any answer, whoever gave it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest

from bot.outages import Doubt, Halted, Refused, TooMany, Uncertain, Unreachable, Unsent
from tests.telegram_http import manners
from tests.telegram_http.server import Manner, Server, answers, refuses, tells
from tests.telegram_http.wires import asks

Meaning = tuple[type[Exception], type[Doubt]]


def over_tls(server: Server) -> str:
    return server.url.replace("http:", "https:")


@dataclass(frozen=True, slots=True)
class Trouble:
    name: str
    manner: Manner
    ours: Meaning
    ptbs: Meaning
    address: Callable[[Server], str] = lambda server: server.url
    timeouts: Mapping[str, float] = field(default_factory=dict)

    async def befalls(self, wire: BaseRequest, server: Server) -> Exception:
        server.manner = self.manner
        with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is the question
            await asks(wire, self.address(server), **self.timeouts)
        return caught.value


def on_the_wire() -> list[Trouble]:
    never_left, perhaps = (NetworkError, Unsent), (NetworkError, Uncertain)
    return [
        Trouble(
            "the server is down",
            tells(True),
            never_left,
            perhaps,
            address=lambda _: "http://127.0.0.1:1",
        ),
        Trouble(
            "nobody has that name",
            tells(True),
            never_left,
            perhaps,
            address=lambda _: "http://telegram.invalid",
        ),
        Trouble(
            "the address is no address",
            tells(True),
            never_left,
            perhaps,
            address=lambda _: "telegram",
        ),
        Trouble(
            "the address is of another kind",
            tells(True),
            never_left,
            perhaps,
            address=lambda _: "ftp://telegram",
        ),
        Trouble(
            "the door does not open in time",
            manners.never_listens,
            (TimedOut, Unsent),
            (TimedOut, Uncertain),
            address=over_tls,
            timeouts={"connect_timeout": 0.1},
        ),
        Trouble(
            "the door is not the right one",
            manners.speaks_in_clear,
            never_left,
            perhaps,
            address=over_tls,
        ),
        Trouble(
            "no answer in time",
            manners.keeps_silent,
            (TimedOut, Uncertain),
            (TimedOut, Uncertain),
            timeouts={"read_timeout": 0.1},
        ),
        Trouble("cut before it was heard", manners.hangs_up_at_once, perhaps, perhaps),
        Trouble("cut after it was heard", manners.hangs_up_having_heard, perhaps, perhaps),
        Trouble("half an answer", manners.stops_in_mid_sentence, perhaps, perhaps),
    ]


def in_telegrams_words() -> list[Trouble]:
    def trouble(manner: Manner, meaning: Meaning, name: str) -> Trouble:
        return Trouble(name, manner, meaning, meaning)

    return [
        trouble(refuses(400, "Bad Request: chat not found"), (BadRequest, Refused), "400"),
        trouble(
            refuses(400, "Bad Request: group upgraded", migrate_to_chat_id=-1007),
            (ChatMigrated, Refused),
            "400 with a new chat",
        ),
        trouble(refuses(401, "Unauthorized"), (InvalidToken, Halted), "401"),
        trouble(
            refuses(403, "Forbidden: bot was blocked by the user"),
            (Forbidden, Unreachable),
            "403",
        ),
        trouble(refuses(404, "Not Found"), (InvalidToken, Halted), "404"),
        trouble(refuses(409, "Conflict: terminated"), (Conflict, Halted), "409"),
        trouble(refuses(413, "Request Entity Too Large"), (NetworkError, Refused), "413"),
        trouble(refuses(429, "Too Many Requests", retry_after=7), (RetryAfter, TooMany), "429"),
        trouble(refuses(500, "Internal Server Error"), (NetworkError, Uncertain), "500"),
        trouble(refuses(502, "Bad Gateway"), (NetworkError, Uncertain), "502"),
    ]


def in_somebody_elses() -> list[Trouble]:
    unsent, uncertain = (NetworkError, Unsent), (NetworkError, Uncertain)
    unreadable = (TelegramError, Uncertain)
    page = manners.shows_page
    return [
        Trouble("page 200", page(200), unreadable, unreadable),
        Trouble("page 302", page(302), unsent, uncertain),
        Trouble("page 400", page(400), unsent, (BadRequest, Uncertain)),
        Trouble("page 403", page(403), unsent, (Forbidden, Uncertain)),
        Trouble("page 404", page(404), unsent, (InvalidToken, Uncertain)),
        Trouble("page 413", page(413), (BadRequest, Refused), uncertain),
        Trouble("page 429", page(429), (RetryAfter, TooMany), uncertain),
        Trouble("page 502", page(502), uncertain, uncertain),
        Trouble("JSON 200 of nobody", answers(200, b"[]"), unreadable, (TypeError, Uncertain)),
        Trouble(
            "JSON 200 without result",
            answers(200, b'{"ok":true}'),
            unreadable,
            (KeyError, Uncertain),
        ),
        Trouble(
            "JSON 403 of a gateway",
            answers(403, b'{"message":"Forbidden"}'),
            unsent,
            (Forbidden, Unreachable),
        ),
        Trouble(
            "bottomless JSON", answers(200, b"[" * 10**5), unreadable, (RecursionError, Uncertain)
        ),
    ]


ALL = [*on_the_wire(), *in_telegrams_words(), *in_somebody_elses()]
UNANSWERED = [
    trouble
    for trouble in [*on_the_wire(), *in_somebody_elses()]
    if issubclass(trouble.ours[1], Unsent | Uncertain)
]
