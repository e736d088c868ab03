"""Plays a term: teachers write some of it, the machine restarts, Telegram has bad days.

Stepped by hours of a school's day instead of seconds; what happens is drawn from a seed, so that a
term that went wrong can be played again.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from bot.class_lists import FamilyRow, TeacherRow
from bot.clock import MovableClock
from bot.inviting import list_invitations
from bot.sandbox.faults import Kind
from storage.models import Person
from storage.records import Records
from storage.week_models import Week
from tests.accounts import looked_up, outbox_rows
from tests.conversations.acts import in_the_files, lists
from tests.people import Person as Phone
from tests.school import ZONE, TheSchool, family
from tests.terms.model import (
    A_DAY,
    BREAK,
    BRIDGE,
    Line,
    Model,
    composed_on,
    is_school_day,
    leaves_on,
    monday_of,
)

CLASSES = ("1A", "2A", "2B", "3A")
FAMILIES, TEACHERS_A_CLASS = 60, 2
HOURS = (time(8), time(11), time(14, 5), time(15), time(15, 1), time(18))
ON_FREE_DAYS = (time(11),)
RESTARTS, BAD_HOURS = 0.06, 0.25  # how many of a term's hours have one
TROUBLE: tuple[Kind, ...] = (
    "too_many_requests",
    "server_error",
    "html",
    "cut_before",
    "cut_after",
    "half_body",
)
METHODS = ("sendPhoto", "sendMessage", "editMessageText")
# How often a message may stand on a phone whose row ended so: held is what nobody can know.
ENDS_AS = {"sent": {1}, "held": {0, 1}, "dead": {0}, "cancelled": {0}, "expired": {0}}
FATES = ("ready", "ready", "ready", "ready", "ready", "begun", "skipped", None)


def cast() -> tuple[tuple[FamilyRow, ...], tuple[TeacherRow, ...]]:
    """60 families: every tenth has not joined, others have two homes or a second child."""
    rows = []
    for number in range(FAMILIES):
        class_name = CLASSES[number % len(CLASSES)]
        child, home = f"c{number}", f"Kid{number:02}"
        rows.append(row(child, home, f"Parent{number:02}", class_name))
        if number % 10 == 4:
            rows.append(row(child, home, f"Other{number:02}", class_name))
        if number % 15 == 7:
            rows.append(row(f"s{number}", f"Sib{number:02}", f"Parent{number:02}", "3A"))
    teachers = [
        TeacherRow(0, class_name, f"t{class_name}{n}", f"Teacher {class_name} {n}", "Class", "en")
        for class_name in CLASSES
        for n in range(TEACHERS_A_CLASS)
    ]
    return tuple(rows), tuple(teachers)


def row(child_id: str, child: str, parent: str, class_name: str) -> FamilyRow:
    return family(child_id, f"{child} Doe", f"{parent} Doe", "carer", "en", class_name=class_name)


def joins(parent: str) -> bool:
    return not (parent.startswith("Parent") and parent[6:8].endswith("9"))


@dataclass
class Term:
    school: TheSchool
    model: Model
    random: Random
    away: tuple[tuple[datetime, datetime], ...] = ()
    restarts: int = 0
    written: dict[str, str] = field(default_factory=dict)
    """Each sentence that a teacher wrote, and about which child."""

    # The days

    async def goes_by(self, days: list[date]) -> None:
        """Until the day after the last of them, and the weekend after that."""
        day = days[0]
        while day <= days[-1] + 3 * A_DAY:
            for hour in HOURS if is_school_day(day) else ON_FREE_DAYS:
                await self.is_at(day, hour)
            day += A_DAY

    async def is_at(self, day: date, hour: time) -> None:
        at = datetime.combine(day, hour, ZONE)
        if any(begins <= at < ends for begins, ends in self.away):
            return
        await self.something_goes_wrong()
        await self.school.passes(seconds=(at - self.school.clock.now()).total_seconds())
        monday = monday_of(day)
        if day == composed_on(monday) and hour == HOURS[2]:
            await self.composes(monday)
        elif day.weekday() == 2 and hour == HOURS[0] and leaves_on(monday) not in {None, day}:
            await self.comes_and_goes(monday)
        self.counts_what_left(at)

    async def something_goes_wrong(self) -> None:
        if self.random.random() < RESTARTS:
            await self.school.crashes_and_restarts()
            self.restarts += 1
        if self.random.random() < BAD_HOURS:
            self.school.telegram.faults.add(
                self.random.choice(TROUBLE),
                method=self.random.choice(METHODS),
                times=self.random.randint(1, 4),
                seconds=20,
            )

    def counts_what_left(self, at: datetime) -> None:
        """The model's weeks whose time has come, once each."""
        gone = {line.monday for line in self.model.ledger}
        for back in (0, 7):
            monday = monday_of(at.date()) - back * A_DAY
            last = leaves_on(monday)
            if last is None or monday in gone or monday < self.model.began:
                continue
            due = datetime.combine(last, time(15), ZONE)
            if due <= at:
                late = at.astimezone(due.tzinfo).timestamp() - due.timestamp()
                self.model.leaves(monday, too_late=late > timedelta(hours=48).total_seconds())

    # What people do

    async def composes(self, monday: date) -> None:
        async with self.school.database.transaction() as records:
            for week in await weeks_of(records, self.school, monday):
                teacher = await teacher_of(self.school, records, week)
                for weekly in await records.weeklies.of_week(week):
                    child, fate = weekly.child_first_name, self.random.choice(FATES)
                    if fate is None:
                        continue
                    self.model.written[monday, child] = fate
                    sentence = f"{child} did well in the week of {monday:%d %B}."
                    await writes(self.school, records, weekly.id, fate, sentence, teacher)
                    if fate == "ready":
                        self.written[sentence] = child
                if self.random.random() < 0.5:
                    self.model.noted.add((monday, week.class_name))
                    await has_news(self.school, records, week, teacher)

    async def comes_and_goes(self, monday: date) -> None:
        """Sometimes a child leaves the school, one comes, or a parent blocks Homeroom."""
        class_name = self.random.choice(CLASSES)
        match self.random.randrange(4):
            case 0:
                child = self.random.choice(sorted(self.model.classes[class_name]))
                today = self.school.clock.now().astimezone(ZONE).date()
                await in_the_files(
                    self.school,
                    f"update enrolments set ends_on = '{today}' where child_id ="  # noqa: S608 - our own names
                    f" (select id from children where first_name = '{child}')",
                )
                self.model.goes(monday, class_name, child)
            case 1:
                child = f"New{monday:%m%d}"
                await lists(self.school, row(child, child, f"Late{monday:%m%d}", class_name))
                self.model.comes(class_name, child)
            case 2:
                await self.blocks(class_name)
            case _:
                pass

    async def blocks(self, class_name: str) -> None:
        with_one_home = sorted(
            child
            for child in self.model.classes[class_name]
            if child.startswith("Kid") and int(child[3:]) % 10 not in {4, 9}
        )
        child = self.random.choice(with_one_home)
        parent = self.school.people[f"Parent{child[3:]} Doe"]
        if not self.model.families[child].blocked:
            parent.phone.blocks()
            await self.school.settles()
            for name in (child, f"Sib{child[3:]}"):
                if name in self.model.families:
                    self.model.families[name].blocked = True

    # What came of it

    async def ledger(self) -> list[Line]:
        rows = await looked_up(
            self.school.database,
            "select w.first_day, c.first_name, y.state, y.reason from weeklies y "
            "join weeks w on w.id = y.week_id join children c on c.id = y.child_id "
            "where w.state <> 'planned'",
        )
        return sorted(
            Line(as_day(each["first_day"]), each["first_name"], each["state"], each["reason"])
            for each in rows
        )

    async def not_as_the_outbox_says(self) -> list[str]:
        """Messages not on their phone as often as their row's end says, or on another phone."""
        wells = await looked_up(self.school.database, "select id, well from weeklies")
        said = {f"weekly:{each['id']}": each["well"] for each in wells}
        left = {name: self.read_by(person) for name, person in self.school.people.items()}
        by_phone = {person.phone.id: left[name] for name, person in self.school.people.items()}
        wrong = []
        for row in await outbox_rows(self.school.database):
            if row.kind != "send" or row.subject not in said:
                continue
            found = by_phone[row.chat_id].pop(said[row.subject], 0)
            if found not in ENDS_AS.get(row.state, ()):
                wrong.append(f"{row.subject} for {row.chat_id}: {row.state}, read {found} times")
        strays = [f"{name}: {line}" for name, lines in left.items() for line in lines]
        return wrong + strays

    def read_by(self, person: Phone) -> Counter[str]:
        """The sentences that stand on a family's phone, and how often."""
        if person.name.startswith("Teacher"):
            return Counter()
        lines = [line for each in person.received for line in (each.words or "").splitlines()]
        return Counter(line for line in lines if line in self.written)


def as_day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


async def weeks_of(records: Records, school: TheSchool, monday: date) -> list[Week]:
    rows = await looked_up(school.database, "select id, class_id from weeks order by class_id")
    found = [await records.weeks.of(each["id"]) for each in rows]
    return [week for week in found if week.first_day == monday]


async def teacher_of(school: TheSchool, records: Records, week: Week) -> Person:
    teachers = await records.composing.teachers_of(week)
    found = await records.people.of(next(each.teacher_id for each in teachers if each.account_id))
    assert found is not None, "the class has a teacher who joined"
    return found


async def writes(
    school: TheSchool, records: Records, number: int, fate: str, sentence: str, teacher: Person
) -> None:
    now, shelf = school.clock.now(), records.weeklies
    if fate == "skipped":
        assert await records.composing.skip(await shelf.of(number), teacher, now)
        return
    await shelf.write_well(await shelf.of(number), strength=None, well=sentence, now=now)
    if fate == "ready":
        assert await shelf.found_ready(await shelf.of(number), teacher, now)


async def has_news(school: TheSchool, records: Records, week: Week, by: Person) -> None:
    await records._driver.execute(
        f"update weeks set note = 'We planted beans.', note_by = {by.id},"  # noqa: S608 - our own numbers
        f" note_at = '{school.clock.now().isoformat(' ')}' where id = {week.id}"
    )


async def begins(url: str, first: date, seed: int) -> Term:
    """The school on the morning of its first day, everyone who joins has joined."""
    families, teachers = cast()
    morning = datetime.combine(first, time(7, 30), ZONE)
    school = TheSchool(url, clock=MovableClock(morning), families=families, teachers=teachers)
    school.plans_weeks = True
    await school.opens()
    await school.imports()
    await everyone_joins(school)
    async with school.database.transaction() as records:
        for day in (BREAK, BRIDGE):
            await records.school_calendar.close("No school", day[0], day[-1])
        await records.school_calendar.choose("country", "DE")
    return Term(school, model_of(families, first), Random(seed))  # noqa: S311 - a game, not a secret


async def everyone_joins(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        lines = await list_invitations(records, None, school.clock.now(), reissue_for="bot")
    for line in lines:
        person = school.people[line.name]
        if line.link and joins(line.name):
            person.phone.opens_link(line.link.partition("=")[2])
            await school.settles()
            person.phone.presses_data(*person.first_button())
    await school.settles()


def model_of(families: tuple[FamilyRow, ...], first: date) -> Model:
    model = Model({name: set() for name in CLASSES}, {}, monday_of(first))
    for each in families:
        model.comes(each.class_name, each.child_first_name)
        known = model.families[each.child_first_name]
        known.joined = known.joined or joins(each.parent_name)
    return model
