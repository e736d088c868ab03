"""What parents and teachers do when they write to each other, in one line each."""

import pytest

from tests.people import Person
from tests.school import TheSchool

COUGH = "Ada has a cough."
FROM_EWA = "Ada K. · 3B · from Ewa, mother"
TO_TEAM = "To Ms Lee and Mr Okafor, about Ada K.:"
SENT_TO_TEAM = "Sent to Ms Lee and Mr Okafor, about Ada K."
DRAFT_BUTTONS = ("[Send]", "[Send as absence, today]", "[Add to it]  [Someone else]", "[Cancel]")
WAITS = ("[Answer]  [Later]", "[Pass on]  [Note]  [Close]")
"""The buttons of a parent's message on a teacher's phone, until it is answered."""
ANSWERED = ("[Answer]  [Note]  [Promise …]", "[Write down what we agreed]")
"""The same when it is answered."""
WAITS_OPENED = ("[Later]  [Pass on]", "[Note]  [Close]")
"""The same below the buttons of its own that a message has which was opened by a button."""
OTHERS = ("Piotr Kowalski", "Layla Haddad", "Ana García", "Nadia Weiss", "Mr Stone", "Dana Weber")


@pytest.fixture
def school(school_by_day: TheSchool) -> TheSchool:
    return school_by_day


async def sends_message(parent: Person, words: str = COUGH) -> int:
    """The parent writes and taps Send; the number of their own message."""
    written = await parent.writes(words)
    await parent.taps("Send")
    return written


async def answers(school: TheSchool, person: Person, words: str) -> int:
    """Swipes on the newest message, and writes."""
    written = person.phone.writes(words, reply_to=person.received[-1].id)
    await school.settles()
    return written


def nobody_else_saw(school: TheSchool, words: str) -> bool:
    return not any(school.people[name].has_seen(words) for name in OTHERS)
