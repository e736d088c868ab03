"""A child's week is drawn in any script, in the direction it is read, as its teacher wrote it."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from bot.directions import reads_right_to_left
from bot.picture_cards import TONES, PictureCard, Words, drawn_card
from tests.sheets.test_sheets import SCRIPTS

GROUND = 16  # how much a point may differ from the ground before it is ink
ACROSS = 1080  # pixels


def words(written: str) -> Words:
    return Words(written, reads_right_to_left(written, otherwise=False))


OMARS = PictureCard(
    words("Omar’s week"), words("Omar read aloud."), words(""), words("3B"), "en", tone=0
)


def saying(well: str) -> PictureCard:
    return replace(OMARS, well=words(well))


def image_of(card: PictureCard) -> Image.Image:
    return Image.open(BytesIO(drawn_card(card))).convert("L")


def ink_of_last_line(card: PictureCard) -> tuple[int, int]:
    """From where to where, in pixels from the left, the foot of the card is written."""
    picture = image_of(card)
    foot = picture.crop((0, picture.height - 80, picture.width, picture.height))
    ground = foot.getpixel((0, 0))
    assert isinstance(ground, int)
    found = foot.point(lambda shade: 255 * (abs(shade - ground) > GROUND)).getbbox()
    assert found is not None, "nothing is written there"
    return found[0], found[2]


@pytest.mark.parametrize("letters", [*SCRIPTS.values(), "🎉🌟"], ids=[*SCRIPTS, "emoji"])
def test_every_script_has_its_letters_on_the_card(letters: str) -> None:
    one, other = (drawn_card(saying(letter)) for letter in letters)

    assert one != other


@pytest.mark.parametrize("name", ['#panic("no")', '"); #set page(width: 1pt)', "*_x_* $y$ @z"])
def test_what_is_written_is_never_obeyed(name: str) -> None:
    assert image_of(replace(OMARS, name=words(name))).width == ACROSS


def test_each_text_stands_on_the_side_where_its_readers_begin() -> None:
    left, _ = ink_of_last_line(replace(OMARS, foot=words("3B")))
    _, right = ink_of_last_line(replace(OMARS, foot=words("الصف")))

    assert left < ACROSS / 10
    assert right > ACROSS * 9 / 10


def test_a_card_grows_with_its_words_and_stays_a_photo_for_telegram() -> None:
    long = image_of(replace(OMARS, name=words("Maria-Alexandra " * 4), well=words("Word " * 80)))

    assert long.height > image_of(OMARS).height
    assert long.width + long.height < 10_000  # Bot API, sendPhoto


def test_a_next_step_stands_below_what_went_well() -> None:
    with_step = replace(OMARS, step=words("Next: read together."))

    assert image_of(with_step).height > image_of(OMARS).height


@pytest.mark.parametrize("tone", range(TONES))
def test_every_tone_is_a_ground_of_its_own(tone: int) -> None:
    others = {drawn_card(replace(OMARS, tone=other)) for other in range(TONES) if other != tone}

    assert drawn_card(replace(OMARS, tone=tone)) not in others
