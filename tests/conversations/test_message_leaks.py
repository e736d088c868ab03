"""What goes between a parent and a teacher names neither account, whatever it was written with."""

import json
from io import BytesIO

import pytest
from PIL import Image

from bot.sandbox.form import Json, Upload
from tests.conversations.letters import FROM_EWA, WAITS, answers, sends_message
from tests.conversations.on_both import school
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
AUTHOR = "Ewa Kowalska"
FILM = {"duration": 3, "width": 640, "height": 360}
DETAILS: dict[str, Json] = {
    "document": {},
    "audio": {"duration": 3},
    "video": FILM,
    "animation": FILM,
}
LATITUDE, MAKER, ORIENTATION, GPS = 2, 0x010F, 0x0112, 0x8825


@pytest.fixture
def named(ewa: Person) -> Person:
    """Ewa with a username and a number at Telegram."""
    ewa.phone.username, ewa.phone.last_name = "ewa_k_1987", "Kowalska"
    return ewa


def traces_of(person: Person) -> tuple[str, ...]:
    return (str(person.phone.id), "ewa_k_1987", person.phone.phone_number, "tg://", "Kowalska")


def seen_by(reader: Person) -> str:
    """Everything that Telegram tells the reader's phone of the newest message."""
    newest = reader.received[-1]
    return json.dumps([newest.content, newest.markup, newest.origin, newest.quote])


def found_in(reader: Person, author: Person) -> list[str]:
    told = seen_by(reader)
    return [trace for trace in traces_of(author) if trace in told]


def photographed(kind: str = "JPEG") -> bytes:
    """A picture that notes where and with what it was taken, lying on its side."""
    picture, notes = Image.new("RGB", (40, 20), "green"), Image.Exif()
    notes[MAKER], notes[ORIENTATION] = AUTHOR, 6
    notes.get_ifd(GPS)[LATITUDE] = (52.0, 22.0, 12.0)
    written = BytesIO()
    picture.save(written, kind, exif=notes)
    return written.getvalue()


def file_of(school: TheSchool, reader: Person) -> tuple[str, bytes]:
    media = reader.received[-1].media
    assert media is not None
    return media.name, school.telegram.files.by_id[media.file_id].data


async def test_words_tell_nothing_of_the_account(named: Person, lee: Person) -> None:
    await sends_message(named, "Ada has a cough.")

    lee.sees(f"{FROM_EWA}\nAda has a cough.", *WAITS)
    assert found_in(lee, named) == []


async def test_a_link_to_a_profile_is_only_its_words(
    school: TheSchool, named: Person, lee: Person
) -> None:
    me = {"id": named.phone.id, "is_bot": False, "first_name": "Ewa"}
    mention: Json = {"type": "text_mention", "offset": 5, "length": 2, "user": me}
    named.phone.writes("Call me.", entities=[mention])
    await school.settles()

    await named.taps("Send")

    lee.sees(f"{FROM_EWA}\nCall me.", *WAITS)
    assert found_in(lee, named) == []


async def test_what_was_forwarded_to_us_says_nothing_of_whose_it_was(
    school: TheSchool, named: Person, lee: Person
) -> None:
    whose = {"id": named.phone.id, "is_bot": False, "first_name": "Ewa"}
    origin = {"type": "user", "date": 1_700_000_000, "sender_user": whose}
    named.phone._sends({"text": "Ada is ill."}, origin=origin)
    await school.settles()

    await named.taps("Send")

    assert lee.received[-1].origin is None
    assert found_in(lee, named) == []


async def test_a_contact_card_brings_no_account(
    school: TheSchool, named: Person, lee: Person
) -> None:
    named.phone.sends_contact("+49301234", "Ewa", own=True)
    await school.settles()

    await named.taps("Send")

    assert lee.received[-1].kind == "text"
    assert found_in(lee, named) == []


@pytest.mark.parametrize("kind", DETAILS)
async def test_a_files_name_stays_behind(
    school: TheSchool, named: Person, lee: Person, kind: str
) -> None:
    upload = Upload(f"{AUTHOR} report.txt", b"words", "text/plain")
    named.phone._sends_file(kind, upload, "the report", **DETAILS[kind])
    await school.settles()

    await named.taps("Send")

    assert file_of(school, lee) == ("file.txt", b"words")
    assert found_in(lee, named) == []


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_a_picture_sent_as_a_file_keeps_neither_place_nor_camera(
    school: TheSchool, named: Person, lee: Person, kind: str
) -> None:
    named.phone.sends_document(photographed(kind), f"{AUTHOR}.jpg", "image/jpeg")
    await school.settles()

    await named.taps("Send")

    name, data = file_of(school, lee)
    picture = Image.open(BytesIO(data))
    assert (name, picture.format, picture.size) == ("file.jpg", kind, (20, 40))
    assert dict(picture.getexif()) == {}
    assert AUTHOR.encode() not in data


async def test_a_picture_we_cannot_clean_is_refused_at_once(
    school: TheSchool, named: Person, lee: Person
) -> None:
    named.phone.sends_document(b"ftypheic", "IMG_1.HEIC", "image/heic")
    await school.settles()

    assert named.card.startswith("I cannot pass on this kind of message.")
    assert not lee.has_seen(FROM_EWA)


async def test_a_teachers_answer_names_no_account_either(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    lee.phone.username = "lee_at_home"
    await sends_message(ewa)

    await answers(school, lee, "Get well soon!")

    assert str(lee.phone.id) not in seen_by(ewa)
    assert "lee_at_home" not in seen_by(ewa)


async def test_a_file_that_cannot_be_fetched_for_now_follows(
    school: TheSchool, named: Person, lee: Person
) -> None:
    named.phone.sends_document(b"words", "a.txt", "text/plain")
    await school.settles()
    school.telegram.faults.add("cut_before", method="getFile")
    await named.taps("Send")
    assert not lee.has_seen(FROM_EWA)

    await school.passes(seconds=2)

    assert file_of(school, lee) == ("file.txt", b"words")
    assert "again" not in lee.received[-1].words
