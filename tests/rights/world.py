"""A school in which everybody has something that is not for the others."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from storage.announcement_models import Announcement
from storage.calendar_models import CalendarFacts
from storage.models import Child, Person, Role
from storage.records import Records
from storage.thread_models import ThreadReader
from tests.conversations.acts import links
from tests.conversations.sendings import SENDINGS
from tests.rights.world_of_booking import Booked, meetings_booked
from tests.rights.world_of_composing import Composing, weeks_to_compose
from tests.rights.world_of_days import Days, days_booked
from tests.rights.world_of_praise import Praised, praise_given
from tests.rights.world_of_promises import Promises, promises_made
from tests.rights.world_of_proposals import Proposals, proposals_made
from tests.rights.world_of_reminders import Reminded, meetings_to_remember
from tests.rights.world_of_rounds import Rounds, rounds_offered
from tests.rights.world_of_shout_outs import ShoutOutsThere, shout_outs_wished
from tests.rights.world_of_talks import Talks, booked_talks, talks_held
from tests.rights.world_of_thanks import ThanksThere, thanks_begun
from tests.rights.world_of_waiting import WaitingThere, waiting_made
from tests.rights.world_of_weeks import WeeksThere, weeks_composed
from tests.rights.world_of_wins import WinsThere, wins_told
from tests.school import MORNING, TheSchool

UNKNOWN = (0, 987_654_321, 10**18 - 1)
UNKNOWN_TOKEN = "k" * 22

# Everyone who presses what is not theirs: by what they are to Ms Lee's update and to Ewa.
PRESSING = {
    "a stranger": "Somebody Else",
    "a parent of another class": "Nadia Weiss",
    "another parent of the same child": "Piotr Kowalski",
    "another family of the class": "Ana García",
    "the co-teacher": "Mr Okafor",
    "a teacher of another class": "Mr Stone",
    "the office": "Dana Weber",
    "the teacher who wrote it": "Ms Lee",
    "the parent it is for": "Ewa Kowalska",
}
PARENTS_OF_3B = frozenset({"Ewa Kowalska", "Piotr Kowalski", "Ana García"})


@dataclass(frozen=True)
class World:
    """What there is to press for: numbers of rows, and links in every state."""

    school: TheSchool
    classes: dict[str, int]
    people: dict[str, int]
    draft: Announcement
    scheduled: Announcement
    sent: Announcement
    others_sent: Announcement
    others_draft: Announcement
    teachers_words: int
    parents_words: int
    children: dict[str, int]
    parents_draft: int
    parents_message: int
    teachers_answer: int
    open_link: str
    replaced_link: str
    expired_link: str
    somebody_elses_link: str
    calendar: CalendarFacts
    proposal: int
    change: int
    ada: int
    absence: int
    told: int
    call: int
    concern: int
    incoming: int
    closed: int
    others_incoming: int
    note: int
    pause: int
    topic_draft: int
    about_omar: int
    late: int
    promises: Promises
    reminded: Reminded
    proposals: Proposals
    rounds: Rounds
    teachers_recap: int
    parents_recap: int
    shared: int
    booked: Booked
    waiting: WaitingThere
    talks: Talks
    days: Days
    composing: Composing
    weeks: WeeksThere
    praised: Praised
    thanks: ThanksThere
    wins: WinsThere
    shout_outs: ShoutOutsThere

    @property
    def used_link(self) -> str:
        return self.school.tokens["Ewa Kowalska"]


async def furnish(school: TheSchool) -> World:
    """The standing school with drafts, updates, kept words, messages and links."""
    await school.meets("Somebody Else").writes("/start")
    await school.people["Ms Lee"].writes("For 3B from Ms Lee")
    SENDINGS["dice"](school.people["Ewa Kowalska"].phone)
    messages = await _messages(school)
    replaced = school.tokens["Marta Nowak"]
    booked = await meetings_booked(school)
    praised = await praise_given(school)
    days = await days_booked(school)
    async with school.database.transaction() as records:
        lee, stone = await _teacher(records, "t1"), await _teacher(records, "t3")
        expired = await _link(records, school, "Nadia Weiss", timedelta(days=-31))
        sent = await _update(records, school, lee, leaves_in=timedelta())
        others_sent = await _update(records, school, stone, leaves_in=timedelta())
    open_link = (await links(school))["Marta Nowak", "Jan Nowak"]
    weeks = await weeks_composed(school, (sent.class_id, others_sent.class_id))
    await school.passes(seconds=1)
    to_talk = await booked_talks(school)
    async with school.database.transaction() as records:
        return World(
            school,
            classes={"3B": sent.class_id, "1A": others_sent.class_id},
            people={row.name: row.id for row in [await _person(records, n) for n in range(1, 12)]},
            draft=await _update(records, school, lee),
            scheduled=await _update(records, school, lee, leaves_in=timedelta(days=1)),
            sent=sent,
            others_sent=others_sent,
            others_draft=await _update(records, school, stone),
            teachers_words=1,
            parents_words=2,
            children={row.first_name: row.id for row in await _children(records)},
            **messages,
            open_link=open_link,
            replaced_link=replaced,
            expired_link=expired,
            somebody_elses_link=await _link(records, school, "Ewa Kowalska", timedelta()),
            **await _calendar(records, school),
            **await _opened(records, school),
            **await _incoming(records, school),
            pause=(await records.message_pauses.prepare(None, None, school.clock.now())).id,
            **await _in_topic(records, school),
            **await _late(records, school),
            promises=await promises_made(records, school),
            reminded=await meetings_to_remember(records, school),
            proposals=await proposals_made(records, school),
            rounds=await rounds_offered(records, school),
            **await _recaps(records, school),
            **await _shared(records),
            booked=booked,
            waiting=await waiting_made(records, school),
            talks=await talks_held(records, school, to_talk),
            days=days,
            composing=await weeks_to_compose(records, school, sent.class_id, others_sent.class_id),
            weeks=weeks,
            praised=praised,
            thanks=await thanks_begun(records, school),
            wins=await wins_told(records, school),
            shout_outs=await shout_outs_wished(records, school),
        )


async def _messages(school: TheSchool) -> dict[str, Any]:
    """Ewa wrote to Ada's teachers, Ms Lee answered, and Ewa has not finished what she adds."""
    ewa, lee = school.people["Ewa Kowalska"], school.people["Ms Lee"]
    await ewa.writes("Ada has a cough.")
    await ewa.taps("Send")
    await lee.taps("Answer")
    await lee.writes("Get well soon!")
    await ewa.writes("She is well again.")
    return {"parents_message": 1, "teachers_answer": 2, "parents_draft": 3}


async def _children(records: Records) -> list[Child]:
    found: list[Child] = []
    for number in range(1, 12):
        found.extend(await records.families.children_of(await _person(records, number)))
    return found


async def _incoming(records: Records, school: TheSchool) -> dict[str, Any]:
    """What Ewa wrote to Ms Lee alone, and Nadia to Mr Stone; and a note of Ms Lee."""
    lee, stone = await _teacher(records, "t1"), await _teacher(records, "t3")
    found = {
        name: await _message(records, school, parent, to)
        for name, parent, to in (
            ("incoming", "Ewa Kowalska", lee),
            ("closed", "Ewa Kowalska", lee),
            ("others_incoming", "Nadia Weiss", stone),
        )
    }
    now, shelf = school.clock.now(), records.messages
    await records.unanswered.settle(found["closed"], lee, "closed", now)
    about = await shelf.of_anyone(found["incoming"])
    account = await records.accounts.of(school.people["Ms Lee"].phone.id)
    assert account is not None
    thread = await records.threads.read_by(lee, about.thread_id)
    note = await shelf.begin(account, now, author=lee, thread=thread, kind="note")
    await shelf.address(note, lee, thread, ThreadReader(lee.id, lee.name, None))
    await shelf.send(note, now)
    return found | {"note": note.id}


async def _in_topic(records: Records, school: TheSchool) -> dict[str, Any]:
    """What Ms Lee wrote in Ada's topic without saying to whom, and a message of Omar's mother."""
    lee, now = await _teacher(records, "t1"), school.clock.now()
    account = await records.accounts.of(school.people["Ms Lee"].phone.id)
    assert account is not None
    ada = next(child for child in await _children(records) if child.first_name == "Ada")
    topic = await records.topics.about(account.id, ada.id, "{}", now)
    draft = await records.messages.begin(account, now, author=lee)
    await records.topics.keep_in(draft, topic)
    await records.messages.add_part(draft, 1, "text", "In room 12")
    about_omar = await _message(records, school, "Layla Haddad", lee)
    return {"topic_draft": draft.id, "about_omar": about_omar}


async def _late(records: Records, school: TheSchool) -> dict[str, Any]:
    """What Ms Lee wrote to Ewa, and what waits for the end of her quiet hours."""
    lee, now = await _teacher(records, "t1"), school.clock.now()
    account = await records.accounts.of(school.people["Ms Lee"].phone.id)
    about = await records.messages.of_anyone(1)
    assert account is not None
    thread = await records.threads.read_by(lee, about.thread_id)
    late = await records.messages.begin(account, now, author=lee, thread=thread)
    await records.messages.add_part(late, 2, "text", "Words of Ms Lee")
    await records.messages.send(late, now)
    ewa = school.people["Ewa Kowalska"].phone.id
    await records.late_answers.keep(late, ewa, now + timedelta(days=1))
    return {"late": late.id}


async def _recaps(records: Records, school: TheSchool) -> dict[str, Any]:
    """What Ms Lee and Ewa each wrote down as agreed about Ada."""
    found, now = {}, school.clock.now()
    for name, key in (("Ms Lee", "teachers_recap"), ("Ewa Kowalska", "parents_recap")):
        account = await records.accounts.of(school.people[name].phone.id)
        assert account is not None
        (author,) = await records.people.hats_of(account)
        thread = await records.threads.standing(1)
        assert thread is not None, "Ewa wrote first"
        recap = await records.messages.begin(
            account, now, author=author, thread=thread, kind="recap"
        )
        await records.messages.add_part(recap, 1, "text", f"Agreed by {name}")
        await records.messages.send(recap, now)
        await records.recaps.open(recap, None, None)
        found[key] = recap.id
    return found


async def _shared(records: Records) -> dict[str, Any]:
    """What Ms Lee opened about Ada: Ewa reads it with both teachers, Piotr does not."""
    lee, shelf, now = await _teacher(records, "t1"), records.shared_threads, MORNING
    (ada,) = [child for child in await shelf.children_of(lee) if child.first_name == "Ada"]
    number = await shelf.open(ada, now)
    assert number is not None
    ewa = next(parent for parent in await shelf.parents_of(ada) if "Ewa" in parent.name)
    await shelf.add_parent(number, ewa.id, lee, now)
    thread = await records.threads.standing(number)
    assert thread is not None
    for teacher in await shelf.team_of(ada):
        await records.threads.bring_in(thread, teacher, lee, now)
    return {"shared": number}


async def _message(records: Records, school: TheSchool, name: str, to: Person) -> int:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    (parent,) = await records.people.hats_of(account)
    (child,) = await records.families.children_of(parent)
    thread = await records.threads.about(parent, child, school.clock.now())
    message = await records.messages.begin(account, school.clock.now())
    await records.messages.address(message, parent, thread, ThreadReader(to.id, to.name, None))
    await records.messages.add_part(message, 1, "text", f"Words of {name}")
    await records.messages.send(message, school.clock.now())
    return message.id


async def _calendar(records: Records, school: TheSchool) -> dict[str, Any]:
    """A calendar with something of every kind, and changes of it by the office."""
    dana = await records.accounts.of(school.people["Dana Weber"].phone.id)
    assert dana is not None
    calendar, now, day = records.school_calendar, school.clock.now(), MORNING.date()
    before = await calendar.facts()
    await calendar.choose("country", "DE")
    await calendar.choose("emergency", "112")
    await calendar.close("Staff day", day, day)
    await calendar.add_term("Spring", day, day + timedelta(days=30))
    return {
        "calendar": await calendar.facts(),
        "change": await calendar.note_change(dana, "public-holidays", before, now),
        "proposal": await calendar.propose(dana, "closed-days", "[]", now),
    }


async def _opened(records: Records, school: TheSchool) -> dict[str, Any]:
    """What Ewa opened: an absence told, a call asked for, a concern; each with its message."""
    ewa = await records.accounts.of(school.people["Ewa Kowalska"].phone.id)
    assert ewa is not None
    (parent,) = await records.people.hats_of(ewa)
    (ada,) = await records.families.children_of(parent)
    now, messages = school.clock.now(), records.messages
    thread = await records.threads.about(parent, ada, now)
    absence = await records.absences.begin(ewa, [ada], now)
    await records.absences.is_on(absence, MORNING.date(), MORNING.date())
    await records.absences.report(absence, "ill", now)
    told = await messages.begin(ewa, now, author=parent, thread=thread)
    await records.openers.open_with(told, "absence", absence=absence)
    call = await messages.begin(ewa, now, author=parent, thread=thread)
    day = MORNING.date() + timedelta(days=1)
    await records.openers.open_with(call, "call-morning", call_on=day)
    concern = await messages.begin(ewa, now, author=parent)
    await records.concerns.put_in(await records.concerns.about(parent, ada, now), concern)
    for message in (told, call, concern):
        await messages.add_part(message, 0, "text", None)
        await messages.send(message, now)
    return {
        "ada": ada.id,
        "absence": absence.id,
        "told": told.id,
        "call": call.id,
        "concern": concern.id,
    }


async def _person(records: Records, number: int) -> Person:
    found = await records.people.of(number)
    assert found is not None
    return found


async def _teacher(records: Records, external_id: str) -> Person:
    names = {"t1": "Ms Lee", "t3": "Mr Stone"}
    number = await records.people.put(Role.TEACHER, external_id, names[external_id], "en")
    return await _person(records, number)


async def _link(records: Records, school: TheSchool, name: str, age: timedelta) -> str:
    """A new link for who has joined already, made some time ago."""
    invited = await records.invitations.opened_by(school.tokens[name])
    assert invited is not None
    now = school.clock.now() + age
    return await records.invitations.make(invited.person_id, invited.child_id, now)


async def _update(
    records: Records, school: TheSchool, author: Person, leaves_in: timedelta | None = None
) -> Announcement:
    (school_class,) = await records.families.classes_of(author)
    now, updates = school.clock.now(), records.announcements
    draft = await updates.begin(author, school_class.id, now)
    await updates.write(draft, f"Words of {author.name}")
    await updates.ask_got_it(draft, asks=True)
    written = await updates.by(author, draft.id)
    if leaves_in is not None:
        await updates.schedule(written, written.version, now + leaves_in)
    return written
