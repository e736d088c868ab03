"""Files have names per way of sending, and can be fetched once getFile was asked."""

import struct

import pytest

from bot.sandbox.files import DOWNLOAD_LIMIT, UPLOAD_LIMIT
from bot.sandbox.form import Form
from bot.sandbox.people import Person
from bot.sandbox.pictures import measured
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, png

JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xc0\x00\x0b\x08\x00\x03\x00\x04\x01\x01\x11\x00"
)


@pytest.mark.parametrize(
    "picture",
    [
        png(4, 3),
        JPEG,
        b"GIF89a" + struct.pack("<HH", 4, 3),
        b"BM" + bytes(16) + struct.pack("<ii", 4, -3),
        b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\3\0\0\2\0\0",
        b"RIFF\0\0\0\0WEBPVP8L" + bytes(5) + struct.pack("<I", 3 | 2 << 14),
        b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 4, 3),
    ],
    ids=["png", "jpeg", "gif", "bmp", "webp", "webp lossless", "webp lossy"],
)
def test_a_pictures_size_is_read_from_its_first_bytes(picture: bytes) -> None:
    assert measured(picture) == (4, 3)


@pytest.mark.parametrize(
    "data",
    [b"", b"text", png()[:10], b"\xff\xd8\xff", b"RIFF0000WAVEdata", JPEG[:20], png(0, 0)],
)
def test_what_is_no_picture_has_no_size(data: bytes) -> None:
    assert measured(data) is None


def test_a_photo_comes_in_several_sizes_the_largest_last(ana: Person, bot: Asking) -> None:
    ana.sends_photo(png(1000, 500))

    sizes = bot.hears_one("message")["photo"]
    assert [(each["width"], each["height"]) for each in sizes] == [
        (90, 45),
        (320, 160),
        (800, 400),
        (1000, 500),
    ]
    assert len({each["file_id"] for each in sizes}) == 4


def test_the_same_bytes_sent_otherwise_have_another_id(ana: Person, bot: Asking) -> None:
    ana.sends_photo(png())
    ana.sends_document(png(), "a.png", "image/png")

    photo, document = (update["message"] for update in bot.hears())
    assert photo["photo"][0]["file_id"] != document["document"]["file_id"]
    assert photo["photo"][0]["file_unique_id"] == document["document"]["file_unique_id"]


def test_another_bot_cannot_use_the_id(telegram: Telegram, ana: Person, bot: Asking) -> None:
    other = Telegram(telegram.clock, token="2000002:OTHER")
    other.person("Ana", person_id=ana.id).opens_link()
    sent = bot.with_file("document", b"text").gets("sendDocument", chat_id=ana.id)

    refused = Asking(other).is_refused(
        "sendDocument", chat_id=ana.id, document=sent["document"]["file_id"]
    )
    assert refused == "Bad Request: wrong file identifier/HTTP URL specified"


def test_a_file_is_fetched_by_the_path_that_get_file_told(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    ana.sends_document(b"the bytes", "list.csv", "text/csv")
    file_id = bot.hears_one("message")["document"]["file_id"]

    path = bot.gets("getFile", file_id=file_id)["file_path"]
    stored = telegram.files.download(path)
    assert stored is not None
    assert stored.data == b"the bytes"
    assert path.endswith(".csv")


def test_before_get_file_nothing_can_be_fetched(telegram: Telegram, ana: Person) -> None:
    ana.sends_document(b"the bytes", "list.csv", "text/csv")
    (stored,) = telegram.files.by_id.values()

    assert telegram.files.download(stored.path) is None


def test_a_file_over_20_megabytes_cannot_be_fetched(ana: Person, bot: Asking) -> None:
    ana.sends_video(bytes(DOWNLOAD_LIMIT + 1))
    file_id = bot.hears_one("message")["video"]["file_id"]

    assert bot.is_refused("getFile", file_id=file_id) == "Bad Request: file is too big"


def test_an_upload_over_50_megabytes_is_turned_away(ana: Person, bot: Asking) -> None:
    answer = bot.with_file("document", bytes(UPLOAD_LIMIT + 1)).asks("sendDocument", chat_id=ana.id)

    assert (answer.status, answer.description) == (413, "Request Entity Too Large")


def test_the_page_shows_a_file_by_its_id(telegram: Telegram, ana: Person) -> None:
    ana.sends_photo(png())
    media = ana.messages[-1].media
    assert media is not None

    assert telegram.file_bytes(media.file_id) == (png(), "image/jpeg")


def test_an_upload_named_by_attach_is_found(ana: Person, bot: Asking) -> None:
    sent = bot.with_file("x1", b"text", "a.txt").gets(
        "sendDocument", chat_id=ana.id, document="attach://x1"
    )

    assert sent["document"]["file_name"] == "a.txt"


def test_a_form_reads_numbers_and_yes_as_loosely_as_telegram() -> None:
    form = Form({"a": "12abc", "b": "x", "c": " YES ", "d": "on", "e": "-1.5e", "f": ""})

    assert [form.integer("a"), form.integer("b"), form.integer("g", 7)] == [12, 0, 7]
    assert [form.flag("c"), form.flag("d")] == [True, False]
    assert [form.decimal("e"), form.decimal("f")] == [-1.5, 0.0]
