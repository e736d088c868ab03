"""No file brings anything that its author's account is known by, whatever way it travels."""

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfWriter

from bot.sandbox.acting import file_content
from bot.sandbox.form import Upload
from tests.conversations.acts import picture
from tests.conversations.letters import sends_message
from tests.conversations.nasty import (
    SURNAME,
    WORDS,
    content_of,
    found_in,
    is_named,
    origin_of,
    told_to_others,
)
from tests.conversations.test_message_leaks import AUTHOR, photographed
from tests.conversations.test_shared_threads import opens
from tests.people import Person
from tests.school import TheSchool

Sending = Callable[[Person], list[int]]


def pdf_of_author() -> bytes:
    written = BytesIO()
    document = PdfWriter()
    document.add_blank_page(100, 100)
    document.add_metadata({"/Author": SURNAME})
    document.write(written)
    return written.getvalue()


def sends(kind: str, data: bytes, mime_type: str = "application/pdf", **details: int) -> Sending:
    """A file named after its author, below words that are no less telling."""

    def sending(person: Person) -> list[int]:
        upload = Upload(f"{SURNAME}.pdf", data, mime_type)
        content = file_content(person.phone.telegram, kind, upload, details)
        words = content_of(person.phone, WORDS)
        caption = {"caption": WORDS, "caption_entities": words.pop("entities")}
        words.pop("text")
        return [person.phone._sends(content | caption | words, origin=origin_of(person.phone))]

    return sending


def sends_telling_album(person: Person) -> list[int]:
    return person.phone.sends_album([picture("leaf"), picture("moss")], WORDS)


def sends_own_card(person: Person) -> list[int]:
    """Whose number it is, the sender wants to say: the account behind it they do not."""
    return [person.phone.sends_contact("+49301234", "Ewa", own=True)]


FILES: dict[str, Sending] = {
    "pdf": sends("document", pdf_of_author()),
    "photograph": sends("document", photographed(), "image/jpeg"),
    "film": sends("video", b"film", "video/mp4", width=640, height=360, duration=3),
    "photo": sends("photo", picture("leaf"), "image/jpeg"),
    "voice": sends("voice", b"ogg", "audio/ogg", duration=3),
    "album": sends_telling_album,
    "contact card": sends_own_card,
}
FILE_WAYS: dict[str, tuple[str, ...]] = {
    "parent": (),
    "teacher": ("Answer",),
    "note": ("Note",),
    "shared": ("Write into it",),
}


async def data_of(school: TheSchool, author: Person) -> str:
    """The names and contents of all files on other phones."""
    files = school.telegram.files.by_id
    found = [
        message.media
        for person in school.people.values()
        if person is not author
        for message in person.received
        if message.media is not None
    ]
    return "\n".join(f"{each.name} {files[each.file_id].data!r}" for each in found)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("way", FILE_WAYS)
async def test_files_bring_nothing_of_the_account(
    school: TheSchool, ewa: Person, lee: Person, way: str, file: str
) -> None:
    author = ewa if way == "parent" else lee
    is_named(author)
    await (opens(lee) if way == "shared" else sends_message(ewa))
    for label in FILE_WAYS[way]:
        await lee.taps(label)

    FILES[file](author)
    await school.settles()
    if author is ewa:
        await ewa.taps("Send")
    await school.passes(minutes=1)

    told, data = await told_to_others(school, author), await data_of(school, author)
    assert data or "+49301234" in told, "it travelled"
    assert found_in(f"{told}\n{data}", author) == []
    assert AUTHOR not in data
