"""What parents and teachers do around a teacher's inbox, in one line each."""

from tests.conversations.acts import in_the_files, joins, links, lists, teaches
from tests.conversations.letters import COUGH, FROM_EWA
from tests.people import Person
from tests.school import TheSchool

EMPTY = ("Nothing waits for an answer.", "[Home]")


def relayed(words: str = COUGH, *standing: str) -> str:
    """A parent's message as teachers see it, and below it how it stands."""
    return "\n".join([FROM_EWA, words, *standing])


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
