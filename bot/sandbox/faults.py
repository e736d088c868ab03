"""Bad days on purpose: Telegram slow, angry, cut off, or saying yes and losing the answer.

A school's bot meets all of these in a year; here a test or the demo asks for them by name, and the
rest of the sandbox goes on as if nothing had been arranged.
"""

from dataclasses import dataclass
from random import Random
from typing import Literal, get_args

from bot.sandbox.errors import Refused, refusal, too_many_requests
from bot.sandbox.form import Answer, Cut, Form

Kind = Literal[
    "too_many_requests",
    "forbidden",
    "server_error",
    "html",
    "slow",
    "cut_before",
    "cut_after",
    "half_body",
    "redeliver",
    "down",
]
HTML = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
SERVER_ERRORS = {500: "restart", 502: "bad-gateway", 504: "gateway-timeout"}
CUTS: dict[str, Cut] = {"cut_after": "after", "half_body": "half"}


@dataclass(slots=True)
class Fault:
    kind: Kind
    method: str | None  # lower case
    chat_id: int | None
    times: int
    seconds: float
    chance: float
    status: int
    accepted: bool

    def fits(self, method: str, form: Form) -> bool:
        if self.kind == "redeliver" and method != "getupdates":
            return False
        if self.method not in (None, method):
            return False
        return self.chat_id is None or form.text("chat_id") == str(self.chat_id)

    @property
    def comes_after(self) -> bool:
        """Whether the request is done before it goes wrong."""
        return self.accepted or self.kind in ("slow", "cut_after", "half_body", "redeliver")

    def answer(self) -> Answer:
        """What is answered in place of the truth."""
        if self.kind == "html":
            return Answer(self.status, HTML)
        if self.kind in ("cut_before", "down"):
            return Answer(0, "", cut="before")
        return refused(self._refusal())

    def _refusal(self) -> Refused:
        if self.kind == "too_many_requests":
            return too_many_requests(int(self.seconds))
        if self.kind == "forbidden":
            return refusal("blocked")
        return refusal(SERVER_ERRORS[self.status])


class Faults:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._waiting: list[Fault] = []

    def add(
        self,
        kind: Kind,
        *,
        method: str | None = None,
        chat_id: int | None = None,
        times: int = 1,
        seconds: float = 0,
        chance: float = 1.0,
        status: int = 502,
        accepted: bool = False,
    ) -> None:
        """Arranges a fault for the next `times` fitting requests (`down`: until cleared).

        `status` is for server_error and html; `accepted` lets these happen after the request was
        done, as when Telegram stored a message and its front end gave up waiting.
        """
        assert kind in get_args(Kind), f"there is no fault called {kind}"
        named = method.lower() if method else None
        fault = Fault(kind, named, chat_id, times, seconds, chance, status, accepted)
        self._waiting.append(fault)

    @property
    def arranged(self) -> tuple[Fault, ...]:
        """Those that have not used themselves up, in the order in which they befall requests."""
        return tuple(self._waiting)

    def clear(self, kind: Kind | None = None) -> None:
        """All of them, or only those of one kind."""
        self._waiting = [each for each in self._waiting if kind not in (None, each.kind)]

    def drawn(self, method: str, form: Form) -> Fault | None:
        """The fault that befalls this request, if any; it is used up by that."""
        for fault in self._waiting:
            if fault.fits(method.lower(), form) and self._random.random() < fault.chance:
                fault.times -= fault.kind != "down"
                if fault.times <= 0:
                    self._waiting.remove(fault)
                return fault
        return None


def refused(no: Refused) -> Answer:
    wait = no.parameters.get("retry_after")
    return Answer(no.code, no.body(), {} if wait is None else {"Retry-After": str(wait)})


def spoiled(answer: Answer, fault: Fault) -> Answer:
    """The true answer, after the fault had its way with it."""
    if fault.kind == "redeliver":
        return answer
    if fault.kind == "slow":
        return Answer(answer.status, answer.body, answer.headers, seconds=fault.seconds)
    if fault.kind in CUTS:
        return Answer(answer.status, answer.body, answer.headers, cut=CUTS[fault.kind])
    return fault.answer()
