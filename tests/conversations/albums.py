"""Albums as a phone sends them: photo by photo, also some of them late."""

from bot.sandbox import acting
from bot.sandbox.form import Upload
from tests.conversations.acts import picture
from tests.people import Person
from tests.school import TheSchool


def album_on(person: Person) -> list[str]:
    """The captions of the photos that arrived as the newest album."""
    newest = next(m.album for m in reversed(person.received) if m.album)
    return [m.words for m in person.received if m.album == newest]


async def photographs_album(
    school: TheSchool, person: Person, *seeds: str, album: str = "4711", reply_to: int | None = None
) -> list[int]:
    """Parts of an album, one after the other; their numbers."""
    numbers = []
    for seed in seeds:
        file = acting.file_content(
            school.telegram, "photo", Upload("", picture(seed), "image/jpeg"), {}
        )
        numbers.append(
            person.phone._sends(file | acting.caption(seed), album=album, reply_to=reply_to)
        )
    await school.settles()
    return numbers
