"""A school in which everybody says something somewhere, and a model of who may ever read it."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

from bot.sandbox.messages import Message
from tests.conversations.inboxes import new_teacher, subject_teacher
from tests.conversations.test_concerns import INSTEAD
from tests.conversations.test_shared_threads import opens
from tests.people import Person, readable
from tests.school import TheSchool

MARK = re.compile(r"word-(\d+)\.")
TEAM = frozenset({"Ms Lee", "Mr Okafor"})
HOMES = {"Ewa Kowalska": "Ada K. · Ewa", "Piotr Kowalski": "Ada K. · Piotr"}
SHARED, WORRY = "shared", "worry"
NOTE = "note of "  # and whose thread it is about


@dataclass
class Walk:
    """Every text has its number; `said` knows where it was said, `may` who may read it."""

    school: TheSchool
    random: Random
    said: list[str] = field(default_factory=list)
    may: list[set[str]] = field(default_factory=list)
    sharing: set[str] = field(default_factory=set)
    team: set[str] = field(default_factory=lambda: set(TEAM))
    brought_in: set[str] = field(default_factory=set)

    def person(self, *names: str) -> Person:
        return self.school.people[self.random.choice(sorted(names))]

    def says(self, author: Person, where: str) -> str:
        """New words, said there: who reads it now may read them, and nobody else ever."""
        if where == SHARED:
            readers = set(self.sharing)
        elif where == WORRY:
            readers = {"Ewa Kowalska", "Dana Weber"}
        else:
            home = where.removeprefix(NOTE)
            readers = self.team | ({"Ms Song"} if home in self.brought_in else set())
            readers |= set() if where.startswith(NOTE) else {home}
        self.said.append(where)
        self.may.append(readers | {author.name})
        return f"word-{len(self.said) - 1}."

    def shows(self, message: Message) -> int | None:
        """Which of the texts a message shows, if it is one alone."""
        found = set(MARK.findall(readable(message.words)))
        return int(found.pop()) if len(found) == 1 else None

    async def presses(self, person: Person, code: str) -> Message | None:
        """Press the newest button of this kind, and say on which message; None without one."""
        for message in reversed(person.received):
            for button in message.buttons:
                if (button.data or "").partition(":")[0] == code:
                    await person.presses(button.data or "", on=message)
                    return message
        return None

    def seen_by(self, person: Person) -> set[int]:
        words = (readable(message.words) for message in person.received)
        return {int(number) for each in words for number in MARK.findall(each)}

    def strays(self) -> list[tuple[str, int, str]]:
        """Who sees what they may not: name, number, and where it was said."""
        return [
            (name, number, self.said[number])
            for name, person in self.school.people.items()
            for number in sorted(self.seen_by(person))
            if name not in self.may[number]
        ]


async def parent_writes(walk: Walk) -> None:
    parent = walk.person(*HOMES)
    await parent.writes(walk.says(parent, parent.name))
    await parent.taps("Send")


async def answers(walk: Walk) -> None:
    """Whoever can answers the newest that they can answer."""
    person = walk.person(*HOMES, *walk.team, "Ms Song")
    message = await walk.presses(person, "msg-answer")
    number = walk.shows(message) if message else None
    # Who is not in it any more was refused: what they write then is for the teachers alone.
    is_out = number is not None and walk.said[number] == SHARED and person.name not in walk.sharing
    if number is None or is_out:
        await person.writes("/home")
    else:
        await person.writes(walk.says(person, walk.said[number].removeprefix(NOTE)))


async def notes(walk: Walk) -> None:
    teacher = walk.person(*walk.team)
    message = await walk.presses(teacher, "msg-note")
    number = walk.shows(message) if message else None
    if number is None or walk.said[number] == SHARED:
        await teacher.writes("/home")
    else:
        home = walk.said[number].removeprefix(NOTE)
        await teacher.writes(walk.says(teacher, NOTE + home))


async def passes_on(walk: Walk) -> None:
    teacher = walk.person(*walk.team)
    message = await walk.presses(teacher, "msg-pass")
    number = walk.shows(message) if message else None
    if number is not None and "Ms Song" in teacher.card:
        await teacher.taps("Ms Song")
        walk.brought_in.add(walk.said[number])
        for later in range(number, len(walk.said)):
            if walk.said[later].removeprefix(NOTE) == walk.said[number]:
                walk.may[later].add("Ms Song")


async def promises(walk: Walk) -> None:
    parent = walk.person(*HOMES)
    await parent.writes(f"/promise {walk.says(parent, parent.name)}")
    await parent.writes("20 March")


async def writes_down(walk: Walk) -> None:
    home = walk.random.choice(sorted(HOMES))
    author = walk.person(home, *TEAM)
    await author.writes("/recap")
    if author.name in TEAM:
        await author.taps(HOMES[home])
    await author.writes(walk.says(author, home))


async def shares(walk: Walk) -> None:
    """Ms Lee opens what both parents share, or somebody in it writes."""
    if not walk.sharing:
        await opens(walk.school.people["Ms Lee"])
        walk.sharing |= {*HOMES, *walk.team}
        return
    person = walk.person(*walk.sharing)
    if await walk.presses(person, "sh-write"):
        await person.writes(walk.says(person, SHARED))


async def leaves(walk: Walk) -> None:
    if "Piotr Kowalski" in walk.sharing:
        await walk.presses(walk.school.people["Piotr Kowalski"], "sh-leave")
        walk.sharing.discard("Piotr Kowalski")


async def closes(walk: Walk) -> None:
    if walk.sharing and walk.random.random() < 1 / 3:
        lee = walk.school.people["Ms Lee"]
        await lee.writes("/shared")
        await lee.taps("Ada K.")
        if await walk.presses(lee, "sh-close"):
            walk.sharing.clear()


async def worries(walk: Walk) -> None:
    ewa = walk.school.people["Ewa Kowalska"]
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps(INSTEAD)
    await ewa.writes(walk.says(ewa, WORRY))
    await ewa.taps("Send")


async def takes_back(walk: Walk) -> None:
    await walk.presses(walk.person(*HOMES, *TEAM), "msg-back")


async def pauses(walk: Walk) -> None:
    """The office pauses all messages, or lets them go."""
    dana = walk.school.people["Dana Weber"]
    await dana.writes("/pause")
    if not await walk.presses(dana, "pause-end"):
        await dana.presses("pause-all")
        await walk.presses(dana, "pause-go")


async def looks(walk: Walk) -> None:
    person = walk.person(*walk.school.people)
    await person.writes(walk.random.choice(["/inbox", "/today", "/home", "/recap"]))


async def a_substitute_comes(walk: Walk) -> None:
    if "Ms Duval" not in walk.team and walk.random.random() < 1 / 2:
        await new_teacher(walk.school, "Ms Duval", "t8")
        walk.team.add("Ms Duval")


STEPS: tuple[Callable[[Walk], Awaitable[None]], ...] = (
    parent_writes,
    parent_writes,
    answers,
    answers,
    answers,
    notes,
    passes_on,
    promises,
    writes_down,
    shares,
    shares,
    leaves,
    closes,
    worries,
    takes_back,
    pauses,
    looks,
    a_substitute_comes,
)


async def walks(school: TheSchool, seed: int, steps: int) -> Walk:
    """So many things happen, minutes or hours apart; then a day goes by."""
    walk = Walk(school, Random(seed))  # noqa: S311 - the same walk every time
    await subject_teacher(school)
    async with school.database.transaction() as records:
        await records.school_calendar.choose("safeguarding", "Ms Brown")
    for _ in range(steps):
        await walk.random.choice(STEPS)(walk)
        await school.passes(minutes=walk.random.choice([1, 5, 60]))
    await school.passes(days=1)
    return walk
