"""What the office does to let messages wait, in one line each."""

from tests.people import Person


async def pauses_all(dana: Person) -> None:
    await dana.writes("/pause")
    await dana.taps("Pause all messages")
    await dana.taps("Pause now")


async def pauses_ewas(dana: Person, words: str | None = None) -> None:
    await dana.writes("/pause")
    await dana.taps("Pause one family’s")
    await dana.writes("Ewa")
    await dana.taps("Ada Kowalska, 3B · Ewa Kowalska")
    if words:
        await dana.taps("Your words")
        await dana.writes(words)
    await dana.taps("Pause now")


async def opens_again(dana: Person) -> None:
    await dana.taps("Open again")


def times_seen(person: Person, words: str) -> int:
    return sum(words in (message.words or "") for message in person.received)
