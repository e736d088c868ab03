"""The bots that run beside ours: each as its own documentation writes it."""

import asyncio

TOKEN = "42:AAHbenchmarksHaveNoSecretsAtAllHere0000"
IN_FLIGHT = 16
WORDS = (
    "The museum visit begins at nine; please send a snack and something against the rain. "
    "We are back at school by one, in time for lunch, and tell you all about it."
)
FIRST_CHAT = 10_001


def chats(count: int) -> range:
    return range(FIRST_CHAT, FIRST_CHAT + count)


async def stays() -> None:
    """Until it is stopped: what a process has spent can be read only while it lives."""
    await asyncio.Event().wait()


FIRST_TEACHER_CHAT = 5_000_001
PARENTS_OF_ONE = 10  # families to a teacher, where parents write to their teachers
PACE = 100  # messages a second of an announcement, where it is paced


def teacher_of(parent: int, audience: int) -> int:
    """The chat of the teacher a parent writes to; the first class is the announcement's."""
    return FIRST_TEACHER_CHAT + 1 + (parent - FIRST_CHAT - audience) // PARENTS_OF_ONE
