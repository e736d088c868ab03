"""What parents and teachers do with promises in many tests, in one line each."""

from tests.conversations.inboxes import answers
from tests.conversations.letters import sends_message
from tests.people import Person, drawn

WILL = "I will copy the list."
BUTTONS = ("[Kept]  [Needs more time]", "[Undo]")
LATER_BUTTONS = ("[Kept]  [Needs more time]", "[Take it back]")


def own(by: str = "Friday 13 March", *more: str, to: str = "Ewa", words: str = WILL) -> str:
    """The card of a teacher who promised, with what stands below."""
    head = f"You promised {to}, about Ada K., by {by}:\n“{words}”"
    return "\n".join([head, "Also read by Mr Okafor.", *more])


def promised(by: str = "Friday 13 March", *more: str, words: str = WILL) -> str:
    """The same on the parent's phone."""
    return "\n".join([f"Ada K. · Ms Lee\nMs Lee promises, by {by}:\n“{words}”", *more])


async def lee_answers(ewa: Person, lee: Person, words: str = WILL) -> None:
    await sends_message(ewa, "Could Ada have the list?")
    await answers(lee, words)


async def lee_promises(ewa: Person, lee: Person, when: str = "Tomorrow") -> None:
    """Ms Lee's answer becomes a promise by a day on a button."""
    await lee_answers(ewa, lee)
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps(when)


async def promises(person: Person, words: str, when: str) -> None:
    """With the command; the day is written, for who has one child."""
    await person.writes(f"/promise {words}")
    await person.writes(when)


def times_seen(person: Person, words: str) -> int:
    """How many of the messages that stand in the chat say this."""
    return sum(words in drawn(message) for message in person.received)
