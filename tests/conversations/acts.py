"""What people do in many tests, in one line each."""

from bot.class_lists import FamilyRow, TeacherRow
from bot.importing import import_families, import_teachers
from bot.inviting import list_invitations
from tests.people import Person
from tests.school import TheSchool, family

WORDS = "On Friday we go to the forest."
ASKED = (
    "3B: what would you like to tell the families? Text, a photo, a file or a voice message.",
    "[Cancel]",
)
BUTTONS = ("[Send]", "[Ask for “Got it”: off]  [Send later]", "[Change]  [Cancel]")
NOT_THERE = "I cannot find that any more."


def seen(words: str = WORDS, teacher: str = "Ms Lee", class_name: str = "3B") -> str:
    """An update as families see it."""
    return f"{class_name} · {teacher}\n{words}"


def card(standing: str, words: str = WORDS) -> str:
    """The teacher's card: the update, a line, and how it stands."""
    return f"{seen(words)}\n─\n{standing}"


def previewed(words: str = WORDS) -> str:
    return card("To 5 families of 3B · 6 parents, 5 can be reached\n1 has not joined yet", words)


async def writes_update(teacher: Person, words: str = WORDS) -> int:
    """The teacher has the preview before them; the number of their message."""
    await teacher.writes("/update")
    return await teacher.writes(words)


async def sends_update(school: TheSchool, teacher: Person, words: str = WORDS) -> None:
    """The update has left: it is past the time for Undo."""
    await writes_update(teacher, words)
    await lets_it_leave(school, teacher)


async def lets_it_leave(school: TheSchool, teacher: Person) -> None:
    await teacher.taps("Send")
    await school.passes(seconds=45)


async def asks_for_got_it(school: TheSchool, teacher: Person, words: str = WORDS) -> None:
    await writes_update(teacher, words)
    await teacher.taps("Ask for “Got it”: off")
    await lets_it_leave(school, teacher)


async def photographs(
    school: TheSchool, person: Person, caption: str | None = None, *, seed: str = "leaf"
) -> int:
    sent = person.phone.sends_photo(picture(seed), caption)
    await school.settles()
    return sent


async def sends_album(school: TheSchool, person: Person, caption: str | None = None) -> None:
    person.phone.sends_album([picture(seed) for seed in ("leaf", "bark", "moss")], caption)
    await school.settles()


async def sends_sticker(school: TheSchool, person: Person) -> None:
    person.phone.sends_sticker("👍")
    await school.settles()


def picture(seed: str) -> bytes:
    return b"\xff\xd8\xff\xe0" + seed.encode()


async def lists(school: TheSchool, *rows: FamilyRow | TeacherRow) -> None:
    """The office brings in a list with these rows; what is there already stays."""
    async with school.database.transaction() as records:
        now = school.clock.now()
        teachers = tuple(row for row in rows if isinstance(row, TeacherRow))
        families = tuple(row for row in rows if isinstance(row, FamilyRow))
        await import_teachers(records, teachers, now)
        await import_families(records, families, school.information.time, now)


async def in_the_files(school: TheSchool, statement: str) -> None:
    """What no list can do yet, such as taking a class from a teacher."""
    async with school.database.transaction() as records:
        await records._driver.execute(statement)


def teaches(teacher_id: str, name: str, class_name: str) -> TeacherRow:
    return TeacherRow(0, class_name, teacher_id, name, "Class teacher", "en")


async def links(school: TheSchool) -> dict[tuple[str, str | None], str]:
    """The office makes new sheets: the token of each who has not joined, by name and child."""
    async with school.database.transaction() as records:
        found = await list_invitations(records, None, school.clock.now(), reissue_for="bot")
    return {(line.name, line.child): line.link.partition("=")[2] for line in found if line.link}


async def joins(person: Person, token: str) -> None:
    await person.opens_link(token)
    await person.presses(person.first_button()[1])


async def newcomer(
    school: TheSchool, name: str, *, child_id: str, child: str, class_name: str = "3B"
) -> Person:
    """Another mother in the list, who joins."""
    await lists(school, family(child_id, child, name, "mother", "en", class_name=class_name))
    person = school.meets(name)
    await joins(person, (await links(school))[name, child])
    return person
