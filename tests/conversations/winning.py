"""What families and teachers do with good news from home in many tests, in one line each."""

from tests.accounts import looked_up
from tests.conversations.praising import photo
from tests.people import Person
from tests.school import TheSchool

BOOK = "She read a whole book!"
TOLD = "🏠 Ada: “She read a whole book!”"


async def tells_win(parent: Person, words: str = BOOK) -> int:
    """Good news of /write; the number of the parent's own message."""
    await parent.writes("/write")
    await parent.taps("Good news")
    number = await parent.writes(words)
    await parent.taps("Send")
    return number


async def shows_win(school: TheSchool, parent: Person, caption: str | None = None) -> None:
    await parent.writes("/write")
    await parent.taps("Good news")
    parent.phone.sends_photo(photo(), caption)
    await school.settles()
    await parent.taps("Send")


async def may_be_told(teacher: Person, parent: Person) -> None:
    """The parent was asked and said yes."""
    await teacher.taps("Ask to share in class")
    await parent.taps("Yes")


async def is_told(school: TheSchool, teacher: Person, parent: Person) -> None:
    """From the parent's words to every family of the class."""
    await tells_win(parent)
    await may_be_told(teacher, parent)
    await teacher.taps("See it as an update")
    await leaves(school, teacher)


async def leaves(school: TheSchool, teacher: Person) -> None:
    await teacher.taps("Send")
    await school.passes(seconds=45)


async def says_of_sharing(parent: Person, answer: str) -> None:
    """In the settings, of everything beyond the family."""
    await parent.writes("/settings")
    await parent.taps("Photos and good news")
    await parent.taps(f"Good news: {answer}")


async def audited(school: TheSchool, verb: str) -> int:
    rows = await looked_up(school.database, "select verb from audit")
    return sum(row["verb"] == verb for row in rows)
