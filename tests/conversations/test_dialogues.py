"""Every conversation's docstring is its dialogue, and the bot really speaks it."""

import importlib
import pkgutil
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from types import MappingProxyType, ModuleType

import pytest

import handlers
from tests.conversations import celebrating, waiting, weeks
from tests.conversations.acts import in_the_files
from tests.conversations.calendars import sends_calendar
from tests.conversations.composing import plans
from tests.conversations.having_booked import has_booked
from tests.conversations.in_topics import has_topics, opens_topic
from tests.conversations.meeting_days import happens_to_meetings
from tests.conversations.offering import books_in_newest
from tests.conversations.praising import photographs
from tests.conversations.rounds import EVENING, opens_round
from tests.school import TheSchool

SHORT = {
    "Ms Lee": "Ms Lee",
    "Ewa": "Ewa Kowalska",
    "Piotr": "Piotr Kowalski",
    "Layla": "Layla Haddad",
    "Dana": "Dana Weber",
    "Marta": "Marta Nowak",
}
SPEAKS = re.compile(r"([A-Z][\w ]*?)( reads)?:\s+(.+)")
ACTS = re.compile(r"\((.+)\)")


@dataclass
class Line:
    """One thing in a dialogue: who, what they say or see (or a stage direction), what follows."""

    who: str
    words: list[str]
    reads: bool = False
    rows: list[str] = field(default_factory=list)


def lines_of(docstring: str) -> list[Line]:
    lines: list[Line] = []
    for line in docstring.splitlines()[2:]:
        if spoken := SPEAKS.match(line):
            lines.append(Line(spoken[1], [spoken[3]], bool(spoken[2])))
        elif acted := ACTS.fullmatch(line):
            lines.append(Line("", [acted[1]]))
        elif line.strip().startswith("["):
            lines[-1].rows.append(line.strip())
        elif line.strip():
            lines[-1].words.append(line.strip())
    return lines


CONVERSATIONS = [
    module
    for found in pkgutil.walk_packages(handlers.__path__, "handlers.")
    if "\nBot:" in ((module := importlib.import_module(found.name)).__doc__ or "")
]


@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda module: module.__name__)
async def test_the_dialogue_in_the_docstring_happens(
    conversation: ModuleType, school_on_both: TheSchool
) -> None:
    """On both databases, as a school may have either."""
    await _plays(school_on_both, conversation)


async def _plays(school: TheSchool, conversation: ModuleType) -> None:
    speaker = ""
    for line in lines_of(conversation.__doc__ or ""):
        if line.who not in {"", "Bot"}:
            speaker = line.who
        elif not line.who:
            speaker = await _act(school, line.words[0]) or speaker
            continue
        await _perform(school, speaker, line)


async def _perform(school: TheSchool, speaker: str, line: Line) -> None:
    person = school.people[SHORT[speaker]]
    said = "\n".join(line.words)
    if line.who == "Bot" or line.reads:
        person.sees(said, *line.rows)
    elif said.startswith("taps "):
        await person.taps(said.removeprefix("taps "))
    else:
        await person.writes(said)


HAPPENINGS: Mapping[str, Callable[[TheSchool], Awaitable[object]]] = MappingProxyType(
    {
        "Homeroom is started anew": TheSchool.crashes_and_restarts,
        "the bot has topics": has_topics,
        "booking is over": partial(in_the_files, statement="update rounds set state = 'closed'"),
        "the week of 3B is planned": plans,
        "Ms Lee sends a photo of Ada": lambda school: photographs(school, school.people["Ms Lee"]),
        "Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00": opens_round,
        "Ms Lee and Mr Okafor offer times on Thursday 19 and Friday 20 March": partial(
            opens_round, days=(EVENING, EVENING + timedelta(days=1))
        ),
    }
)


async def _act(school: TheSchool, direction: str) -> str | None:
    """A stage direction; who acted in it, if anybody did."""
    if happens := HAPPENINGS.get(direction):
        await happens(school)
        return None
    for acts in (_acts_on_a_phone, _has_met, waiting.acts, weeks.acts, celebrating.acts):
        if (speaks_next := await acts(school, direction)) is not None:
            return speaks_next or None
    raise AssertionError(f"nobody knows how to act «{direction}»")


async def _acts_on_a_phone(school: TheSchool, direction: str) -> str | None:
    """What a person does, or time; None for a stage direction of another kind."""
    if found := re.fullmatch(r"(\w+) scans (?:(\w+)'s|her|his) sheet", direction):
        actor, owner = found[1], found[2] or found[1]
        await school.people[SHORT[actor]].opens_link(school.tokens[SHORT[owner]])
        return actor
    if found := re.fullmatch(r"(.+) opens the topic (.+)", direction):
        opens_topic(school.people[SHORT[found[1]]], found[2])
        return found[1]
    if found := re.fullmatch(r"(\w+) sends holidays\.ics", direction):
        await sends_calendar(school, school.people[SHORT[found[1]]])
        return found[1]
    if found := re.fullmatch(r"(\d+) (seconds|hours) later", direction):
        await school.passes(**{found[2]: int(found[1])})
        return ""
    return None


async def _has_met(school: TheSchool, direction: str) -> str | None:
    """A meeting that somebody has; None for a stage direction of another kind."""
    if found := re.fullmatch(r"(\w+) has booked (.+) at (\d\d:\d\d)", direction):
        await has_booked(school, SHORT[found[1]], found[3], found[2], both_told=True)
        return ""
    if found := re.fullmatch(r"(\w+) books (\d\d:\d\d) with (.+)", direction):
        await books_in_newest(school, SHORT[found[1]], found[2], found[3])
        return ""
    return "" if await happens_to_meetings(school, direction, SHORT) else None
