"""What a file notes of its author stays behind; and a file that was replaced is replaced."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader, PdfWriter

from bot.hidden_notes import without_notes
from bot.sandbox import acting
from bot.sandbox.chats import message_json
from bot.sandbox.form import Upload
from tests.conversations.acts import picture
from tests.conversations.letters import FROM_EWA, school
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
AUTHOR, PLACE = "Ewa Kowalska", b"+52.37+004.90/"


def pdf() -> bytes:
    """One empty page by Ewa."""
    writer = PdfWriter()
    writer.add_blank_page(width=72, height=72)
    writer.add_metadata({"/Author": AUTHOR, "/Title": f"Letter of {AUTHOR}"})
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def packed(**files: str) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as found:
        for name, content in files.items():
            found.writestr(name, content)
    return written.getvalue()


def docx() -> bytes:
    core = f"<cp:coreProperties><dc:creator>{AUTHOR}</dc:creator></cp:coreProperties>"
    return packed(**{"word/document.xml": "<w:p>Hello</w:p>", "docProps/core.xml": core})


def odt() -> bytes:
    meta = f"<meta:initial-creator>{AUTHOR}</meta:initial-creator>"
    return packed(**{"mimetype": "odt", "content.xml": "Hello", "meta.xml": meta})


def box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4) + kind + content


def film() -> bytes:
    """A film that notes where it was taken, by whom and when."""
    when = b"\0\0\0\0" + b"\xe0\x01\x02\x03" * 2
    notes = box(b"udta", box(b"\xa9xyz", PLACE) + box(b"\xa9aut", AUTHOR.encode()))
    handler = box(b"hdlr", bytes(8) + b"meta" + bytes(12))
    track = box(b"trak", box(b"mdia", handler + PLACE))
    moov = box(b"moov", box(b"mvhd", when + b"scale") + track + notes)
    return box(b"ftyp", b"isom\0\0\0\0") + moov + box(b"mdat", b"pictures and sound")


FILES: dict[str, Callable[[], bytes]] = {"pdf": pdf, "docx": docx, "odt": odt, "mp4": film}
DETAILS: dict[str, dict[str, int]] = {"mp4": {"duration": 3, "width": 640, "height": 360}}


@pytest.mark.parametrize("ending", FILES)
async def test_a_files_own_notes_name_nobody_to_its_reader(
    school: TheSchool, ewa: Person, lee: Person, ending: str
) -> None:
    written = FILES[ending]()
    assert AUTHOR.encode() in b"".join(inside(written))
    kind = "video" if ending == "mp4" else "document"
    upload = Upload(f"{AUTHOR}.{ending}", written, f"application/{ending}")
    ewa.phone._sends_file(kind, upload, "the letter", None, **DETAILS.get(ending, {}))
    await school.settles()

    await ewa.taps("Send")

    media = lee.received[-1].media
    assert media is not None
    arrived = b"".join(inside(school.telegram.files.by_id[media.file_id].data))
    assert media.name == f"file.{ending}"
    assert AUTHOR.encode() not in arrived
    assert PLACE not in arrived


def inside(content: bytes) -> list[bytes]:
    """What can be found in a file; of a packed one, in what is packed."""
    if not content.startswith(b"PK"):
        return [content]
    with ZipFile(BytesIO(content)) as packed:
        return [packed.read(name) for name in packed.namelist()]


def test_a_pdf_keeps_its_pages() -> None:
    assert len(PdfReader(BytesIO(without_notes(pdf()))).pages) == 1


def test_a_document_keeps_its_words() -> None:
    assert b"<w:p>Hello</w:p>" in inside(without_notes(docx()))


def test_everything_else_of_a_film_stays_where_it_is() -> None:
    whole, cleaned = film(), without_notes(film())

    assert len(cleaned) == len(whole)
    assert cleaned.index(b"pictures and sound") == whole.index(b"pictures and sound")
    assert b"scale" in cleaned
    assert b"\xe0\x01\x02\x03" not in cleaned


def test_a_packed_file_that_is_no_document_stays_as_it_is() -> None:
    leaves = packed(**{"leaf.txt": "green"})

    assert without_notes(leaves) == leaves


@pytest.mark.parametrize(
    "damaged",
    [b"%PDF-1.7", b"PK\x03\x04 torn", b"\0\0\0\x0cftypisom\0\0\xff\xffmoov", b"\0\0\0\x0cftypheic"],
)
def test_what_cannot_be_read_is_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        without_notes(damaged)


async def replaces(
    school: TheSchool, person: Person, number: int, by: str | Upload, words: str
) -> None:
    """The person puts another photo, or file, in the place of one that was sent."""
    kind = "photo" if isinstance(by, str) else "document"
    upload = Upload("", picture(by), "image/jpeg") if isinstance(by, str) else by
    content = acting.file_content(school.telegram, kind, upload, {}) | acting.caption(words)
    changed = person.phone.message(number)
    assert changed is not None
    changed.content, changed.edit_date = content, school.telegram.seconds()
    chat = school.telegram.chats[changed.chat_id]
    school.telegram.tell("edited_message", message_json(school.telegram, changed), chat)
    await school.settles()


def picture_of(school: TheSchool, person: Person) -> bytes:
    media = person.received[-1].media
    assert media is not None
    return school.telegram.files.by_id[media.file_id].data


async def test_another_photo_in_place_of_a_sent_one_takes_its_place_at_readers(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    number = ewa.phone.sends_photo(picture("leaf"), "an oak leaf")
    await school.settles()
    await ewa.taps("Send")
    before = len(lee.received)

    await replaces(school, ewa, number, "bark", "bark of an oak")

    assert picture_of(school, lee) == picture("bark")
    assert lee.received[-1].words == f"{FROM_EWA}\nbark of an oak\n(edited)"
    assert len(lee.received) == before


async def test_a_colleagues_answer_does_not_bring_the_first_photo_back(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    number = ewa.phone.sends_photo(picture("leaf"), "an oak leaf")
    await school.settles()
    await ewa.taps("Send")
    await replaces(school, ewa, number, "bark", "bark of an oak")

    await okafor.taps("Close")

    assert picture_of(school, lee) == picture("bark")
    assert "closed this" in lee.received[-1].words


async def test_a_file_put_in_the_place_of_another_loses_its_notes_too(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    number = ewa.phone.sends_document(b"words", f"{AUTHOR}.txt", "text/plain", "the letter")
    await school.settles()
    await ewa.taps("Send")
    upload = Upload(f"{AUTHOR}.pdf", pdf(), "application/pdf")

    await replaces(school, ewa, number, upload, "the letter")

    arrived = lee.received[-1].media
    assert arrived is not None
    assert arrived.name == "file.pdf"
    assert AUTHOR.encode() not in school.telegram.files.by_id[arrived.file_id].data
