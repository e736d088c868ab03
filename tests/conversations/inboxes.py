"""What parents and teachers do around a teacher's inbox, in one line each."""

from tests.conversations.acts import in_the_files, joins, links, lists, teaches
from tests.people import Person
from tests.school import TheSchool

WORDS = "Ada has a cough."
HEAD = "Ada K. · 3B · from Ewa, mother"
BUTTONS = ("[Answer]  [Later]", "[Pass on]  [Note]  [Close]")
ANSWERED = ("[Answer]  [Note]", "[Write down what we agreed]")
EMPTY = ("Nothing waits for an answer.", "[Home]")


def relayed(words: str = WORDS, *standing: str) -> str:
    """A parent's message as teachers see it, and below it how it stands."""
    return "\n".join([HEAD, words, *standing])


async def tells_teachers(parent: Person, words: str = WORDS) -> None:
    await parent.writes(words)
    await parent.taps("Send")


async def answers(teacher: Person, words: str = "Get well soon!") -> None:
    await teacher.taps("Answer")
    await teacher.writes(words)


async def new_teacher(school: TheSchool, name: str, number: str = "t7") -> Person:
    """Somebody new teaches 3B, and joins."""
    await lists(school, teaches(number, name, "3B"))
    person = school.meets(name)
    await joins(person, (await links(school))[name, None])
    return person


async def subject_teacher(school: TheSchool) -> Person:
    """Ms Song sings with 3B; families' messages do not come to her by themselves."""
    song = await new_teacher(school, "Ms Song")
    await in_the_files(
        school,
        "update teaching set of_team = false"
        " where teacher_id = (select id from people where external_id = 't7')",
    )
    return song
