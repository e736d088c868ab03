"""What parents do with /meet in many tests, in one line each."""

from tests.conversations.acts import joins, links, lists
from tests.people import Person
from tests.school import TheSchool, family

DAY = "Thursday 19 March"
LEE, OKAFOR = "Ms Lee · Ada K.", "Mr Okafor · Ada K."
CHANGES, ABOUT = "[Add to calendar]  [Move]  [Cancel]", "[What would you like to talk about?]"
BOOKED_ROWS = (CHANGES, "[Undo]  [Meetings]", ABOUT)
BELOW = ("[Ask for a meeting]", "[Home]")  # what /meet ends with
LATER_ROWS = (CHANGES, "[Meetings]", ABOUT)
CLOSED_ROWS = ("[Add to calendar]  [Cancel]", "[Meetings]", ABOUT)  # booking is over


async def opens_times(person: Person, whom: str = LEE) -> None:
    """The free times of a teacher are on the phone."""
    await person.writes("/meet")
    await person.taps(whom)


async def books_at(person: Person, clock: str, whom: str = LEE) -> None:
    await opens_times(person, whom)
    await person.taps(clock)


def met(clock: str, teacher: str = "Ms Lee", child: str = "Ada K.", room: str = "12") -> str:
    """How a meeting reads for a parent."""
    return f"{DAY}, {clock} · {teacher} · {child}\nRoom: {room}"


def times_on(person: Person) -> list[str]:
    """The buttons of the newest card that are times of the day."""
    return [button.label for button in person.newest.buttons if button.label[:1].isdecimal()]


async def has_ben(school: TheSchool, class_name: str) -> None:
    """Ewa has a second child at the school, and has joined for him."""
    await lists(
        school,
        family("c20", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name=class_name),
    )
    await joins(
        school.people["Ewa Kowalska"], (await links(school))["Ewa Kowalska", "Ben Kowalski"]
    )
