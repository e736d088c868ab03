"""Any name in any script can be drawn, as it is written, in either direction."""

from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.sheets import Cell, Form, Sheet, Table, drawn_sheet

# Two letters of each script: where a font is missing both are the same empty box.
SCRIPTS = {
    "latin": "ąż",
    "cyrillic": "їж",
    "greek": "λω",
    "arabic": "عم",
    "hebrew": "אש",
    "devanagari": "कम",
    "bengali": "কম",
    "tamil": "கம",
    "thai": "กม",
    "georgian": "აბ",
    "armenian": "աբ",
    "ethiopic": "ሀለ",
    "chinese": "王明",
    "japanese": "あん",
    "korean": "김박",
}


TAKEN = (0xE0, 0xE7, 0xFF)  # the ground of a time that is taken


def sheet(*words: str, language: str = "en", rows: int = 1) -> Sheet:
    row = tuple(Cell(each) for each in words)
    heads = tuple(f"head{number}" for number, _ in enumerate(words))
    table = Table(heads, tuple(1 for _ in words), (row,) * rows)
    return Sheet("Title", "below", "foot", language, (table,))


def words_of(found: Sheet) -> str:
    return PdfReader(BytesIO(drawn_sheet(found, "pdf"))).pages[0].extract_text()


@pytest.mark.parametrize("letters", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_every_script_has_its_letters(letters: str) -> None:
    one, other = (drawn_sheet(sheet(letter), "png") for letter in letters)

    assert one != other


@pytest.mark.parametrize(
    "name", ['#panic("no")', "*Ada* _K._ `x`", "$x^2$ @home <b>", '"); #set page(width: 1pt)']
)
def test_a_name_is_drawn_as_it_is_written_and_never_obeyed(name: str) -> None:
    assert name in words_of(sheet(name))


@pytest.mark.parametrize(("language", "first_is_left"), [("en", True), ("uk", True), ("ar", False)])
def test_columns_go_in_the_readers_direction(language: str, *, first_is_left: bool) -> None:
    row = (Cell("a", look="taken"), Cell("b"))
    found = Sheet("", "", "", language, (Table(("1", "2"), (1, 1), (row,)),))
    picture = Image.open(BytesIO(drawn_sheet(found, "png"))).convert("RGB")
    beside_middle = [
        picture.crop((left, 0, left + 50, picture.height)).getcolors(10_000) or []
        for left in (picture.width // 2 - 100, picture.width // 2 + 50)
    ]
    left, right = [TAKEN in {colour for _, colour in colours} for colours in beside_middle]

    assert (left, right) == (first_is_left, not first_is_left)


@pytest.mark.parametrize("rows", [0, 1, 60, 250])
def test_a_picture_is_never_larger_than_telegram_takes(rows: int) -> None:
    picture = Image.open(BytesIO(drawn_sheet(sheet("a", "b", rows=rows), "png")))

    assert sum(picture.size) <= 10_000
    assert max(picture.size) <= 20 * min(picture.size)


def test_what_is_printed_goes_on_over_pages_under_the_same_head() -> None:
    pages = PdfReader(BytesIO(drawn_sheet(sheet("Ada", rows=90), "pdf"))).pages

    assert len(pages) > 1
    assert all("head0" in page.extract_text() for page in pages)


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_an_empty_sheet_is_drawn_too(form: Form) -> None:
    assert drawn_sheet(Sheet("Title", "", "", "en", ()), form)
