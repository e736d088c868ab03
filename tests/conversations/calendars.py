"""Calendar files, and what an office does with its calendar in many tests."""

from tests.people import Person
from tests.school import TheSchool

STAFF_DAY = "UID:1\nSUMMARY:Staff day\nDTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260502"
CHRISTMAS = "UID:2\nSUMMARY:Christmas break\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20270107"
EVENING = "UID:3\nSUMMARY:Evening\nDTSTART:20260501T170000Z\nDTEND:20260501T190000Z"


def calendar_file(*events: str) -> bytes:
    blocks = [f"BEGIN:VEVENT\n{event}\nEND:VEVENT" for event in events]
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//School//EN", *blocks, "END:VCALENDAR", ""]
    return "\r\n".join("\n".join(whole).split("\n")).encode()


async def sends_calendar(
    school: TheSchool,
    person: Person,
    *events: str,
    name: str = "holidays.ics",
    content: bytes | None = None,
) -> None:
    """Send a calendar file: a staff day, a break and an evening, unless other events are given."""
    found = content or calendar_file(*(events or (STAFF_DAY, CHRISTMAS, EVENING)))
    person.phone.sends_document(found, name, "text/calendar")
    await school.settles()


async def closes_school(dana: Person, words: str) -> None:
    await dana.writes("/calendar")
    await dana.taps("Closed days")
    await dana.writes(words)
    await dana.taps("Keep")


async def chooses_germany(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Choose country")
    await dana.taps("Germany")
