"""Photos, files and voice on a phone, both ways."""

import struct
import zlib
from typing import Any

import pytest
from playwright.async_api import FilePayload, Page, expect

from bot.sandbox.form import Form, Upload
from tests.page.hillside import Hillside
from tests.page.looking import bubbles, field, phone

pytestmark = pytest.mark.asyncio(loop_scope="session")


def picture(grey: int) -> bytes:
    """A PNG of 40 by 30 in one colour."""
    pixels = (b"\0" + bytes([grey]) * 40) * 30
    head = struct.pack(">IIBBBBB", 40, 30, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def photo(name: str, grey: int = 100) -> FilePayload:
    return FilePayload(name=name, mimeType="image/png", buffer=picture(grey))


async def attach(page: Page, hillside: Hillside, kind: str, *files: FilePayload) -> None:
    async with page.expect_file_chooser() as choosing:
        await phone(page, hillside.lee).get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name=kind).click()
    await (await choosing.value).set_files(list(files))


async def send(page: Page, hillside: Hillside, words: str) -> None:
    await field(page, hillside.lee).fill(words)
    await phone(page, hillside.lee).get_by_role("button", name="Send message").click()


async def test_a_photo_travels_with_the_words_typed_for_it(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await attach(page, hillside, "Photos", photo("forest.png"))
    await send(page, hillside, "The forest")

    await expect(bubbles(page, hillside.lee).last.locator("img")).to_have_count(1)
    heard: Any = hillside.bot_hears()[-1]
    assert heard["caption"] == "The forest"
    assert hillside.telegram.file_bytes(heard["photo"][-1]["file_id"])[0] == picture(100)


async def test_several_photos_are_one_album(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await attach(page, hillside, "Photos", photo("1.png", 50), photo("2.png", 200))
    await send(page, hillside, "")

    await expect(bubbles(page, hillside.lee).last.locator("img")).to_have_count(2)
    albums = {each["media_group_id"] for each in hillside.bot_hears()[-2:]}
    assert len(albums) == 1


async def test_a_file_keeps_its_name(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    letter = FilePayload(name="Packing list.pdf", mimeType="application/pdf", buffer=b"%PDF-")
    await attach(page, hillside, "File", letter)
    await send(page, hillside, "")

    shown = bubbles(page, hillside.lee).last.get_by_role("link", name="Packing list.pdf")
    await expect(shown).to_have_attribute("download", "Packing list.pdf")


async def test_what_was_attached_can_be_taken_away(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await attach(page, hillside, "Photos", photo("forest.png"))
    await phone(page, hillside.lee).get_by_role("button", name="Cancel").click()
    await send(page, hillside, "Only words")

    await expect(bubbles(page, hillside.lee).last).to_contain_text("Only words")
    assert "photo" not in hillside.bot_hears()[-1]


async def test_a_photo_dropped_on_a_phone_is_attached(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await expect(field(page, hillside.lee)).to_be_visible()
    data = await page.evaluate_handle(
        """(bytes) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], "forest.png", { type: "image/png" }));
          return data;
        }""",
        list(picture(100)),
    )
    await field(page, hillside.lee).dispatch_event("drop", {"dataTransfer": data})
    await send(page, hillside, "Dropped")

    await expect(bubbles(page, hillside.lee).last.locator("img")).to_have_count(1)
    assert hillside.bot_hears()[-1]["caption"] == "Dropped"


async def test_a_spoken_message_arrives_as_voice(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await phone(page, hillside.lee).get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Voice message").click()
    await phone(page, hillside.lee).get_by_role("button", name="Stop and send").click()

    await expect(bubbles(page, hillside.lee).last.locator("audio")).to_be_visible()
    assert "voice" in hillside.bot_hears()[-1]


async def test_a_discarded_recording_goes_nowhere(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await phone(page, hillside.lee).get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Voice message").click()
    await phone(page, hillside.lee).get_by_role("button", name="Discard").click()

    await expect(field(page, hillside.lee)).to_be_visible()
    assert "voice" not in hillside.bot_hears()[-1]


async def test_a_photo_of_the_bot_opens_large(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    form = Form.of({"photo": Upload("p.png", picture(90))}, chat_id=hillside.ewa.id, caption="Ada")
    hillside.telegram.call(hillside.telegram.token, "sendPhoto", form)
    await phone(page, hillside.ewa).get_by_role("button", name="Photo: Ada").click()
    large = page.get_by_role("dialog", name="Photo")
    await expect(large.locator("img")).to_be_visible()
    await expect(large).to_contain_text("Ada")

    await page.keyboard.press("Escape")

    await expect(large).to_be_hidden()


async def test_what_telegram_refuses_is_said_in_words(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    broken = FilePayload(name="broken.png", mimeType="image/png", buffer=b"no picture at all")
    await attach(page, hillside, "Photos", broken)
    await send(page, hillside, "")

    await expect(page.get_by_role("alert")).to_be_visible()
