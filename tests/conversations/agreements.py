"""What parents and teachers do around what they agreed, in one line each."""

from tests.people import Person

AGREED = "Ada reads ten minutes every evening."
OTHERWISE = "Ada reads ten minutes, but not on Sunday."
YES, NOT_QUITE = "Yes, that is right", "Not quite"
BUTTONS = f"[{YES}]  [{NOT_QUITE}]"
FROM_LEE = f"Ms Lee wrote down what you agreed about Ada K.:\n{AGREED}"
FROM_EWA = f"Ada K. · 3B · Ewa, mother, wrote down what you agreed:\n{AGREED}"


async def writes_down(teacher: Person, words: str = AGREED, who: str = "Ada K. · Ewa") -> int:
    """The teacher's own message with what was agreed."""
    await teacher.writes("/recap")
    await teacher.taps(who)
    return await teacher.writes(words)


async def parent_writes_down(parent: Person, words: str = AGREED) -> int:
    await parent.writes("/recap")
    return await parent.writes(words)


async def puts_otherwise(person: Person, words: str = OTHERWISE) -> None:
    await person.taps(NOT_QUITE)
    await person.writes(words)


def standing(person: Person, words: str) -> str:
    """The newest card with these words, all of it."""
    found = [message.words for message in person.received if words in message.words]
    assert found, person.screen()
    return found[-1]
