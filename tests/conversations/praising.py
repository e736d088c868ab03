"""What teachers and families do with praise in many tests, in one line each."""

from io import BytesIO

from PIL import Image

from storage.models import Child
from storage.models import Person as Listed
from storage.records import Records
from tests.people import Person
from tests.school import TheSchool

EFFORT = "Ada · 3B · from Ms Lee:\nAda made a real effort."
ADDED = "Whatever you write or send now is added."
TO_ADAS = f"To Ewa Kowalska and Piotr Kowalski. {ADDED}"
REACHED = "Reached: Ewa Kowalska and Piotr Kowalski"
SHOUT = "[Tell the whole school]"
DRAFT_BUTTONS = (
    "[Send now]  [For the weekly message]",
    "[Another strength]  [Other children]",
    "[Cancel]",
)
FAMILY_BUTTONS = "[❤️ Thank you]  [Write to Ms Lee]"


def card(*standing: str, words: str = EFFORT) -> str:
    """The teacher's card: what the family reads, a line, and how it stands."""
    return "\n".join([words, "─", *standing])


async def begins(teacher: Person, *children: str) -> None:
    """/praise for these children, by their short names; with what is left to say."""
    await teacher.writes("/praise")
    if len(children) == 1:
        await teacher.taps(children[0])
        return
    await teacher.taps("Several at once")
    for child in children:
        await teacher.taps(child)
    await teacher.taps("Go on")


async def sends(school: TheSchool, teacher: Person) -> None:
    """It has left: it is past the time for Undo."""
    await teacher.taps("Send now")
    await school.passes(seconds=45)


async def praises(
    school: TheSchool, teacher: Person, *children: str, strength: str = "Effort"
) -> None:
    await begins(teacher, *(children or ("Ada K.",)))
    await teacher.taps(strength)
    await sends(school, teacher)


def photo() -> bytes:
    written = BytesIO()
    Image.new("RGB", (40, 20), "green").save(written, "JPEG")
    return written.getvalue()


async def photographs(school: TheSchool, teacher: Person, caption: str | None = None) -> None:
    teacher.phone.sends_photo(photo(), caption)
    await school.settles()


async def answers_photos(school: TheSchool, parent: Person, answer: str) -> None:
    """A parent says yes or no to photos of all their children."""
    async with school.database.transaction() as records:
        parents, children = await family_of(records, parent)
        for child in children:
            now = school.clock.now()
            await records.consents.answer(child.id, parents, "photos", answer, now)


async def family_of(
    records: Records, parent: Person
) -> tuple[tuple[Listed, ...], tuple[Child, ...]]:
    account = await records.accounts.of(parent.phone.id)
    assert account is not None
    hats = await records.people.hats_of(account)
    return tuple(hats), await records.families.children_of(*hats)
