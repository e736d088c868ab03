"""What families answer to a weekly message is noted once, read by the child's teachers alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversations.acts import NOT_THERE
from tests.conversations.test_rights_withdrawn import child_moves, parent_leaves
from tests.conversations.weeks import composes, has_voice, leaves, of_child, week_of
from tests.databases import fresh_sqlite
from tests.joined import Joined, open_again
from tests.people import Person, readable
from tests.school import TheSchool

THANKS, TRIED, MORE = "❤️ Thank you", "We tried it", "Tell us more"


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """Ada's and Sofía's weeks have left."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
        await opened.has_weeks()
        number = await composes(opened, "Ada", "Ada sang.", step="Sing together.")
        await has_voice(opened, number)
        await composes(opened, "Sofía", None, strength="courage")
        await leaves(opened)
        yield opened


async def test_thanks_stand_on_the_teachers_card_and_make_no_message(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    before = len(lee.received)

    await ewa.taps(THANKS)

    assert "❤️ Thanks from the families of Ada K." in lee.card
    assert "❤️ Thanks from the families of Ada K." in okafor.card
    assert len(lee.received) == before


async def test_a_second_thumb_thanks_once(school: TheSchool, ewa: Person, lee: Person) -> None:
    await ewa.taps_twice(THANKS)

    assert ewa.toast == "The teachers will read it."
    assert lee.card.count("Ada K.") == 1


async def test_two_homes_thank_for_one_child(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person
) -> None:
    await ewa.taps(THANKS)
    await piotr.taps(THANKS)

    assert "❤️ Thanks from the families of Ada K.\n" in f"{lee.card}\n"


async def test_what_was_tried_can_be_undone(school: TheSchool, ewa: Person, lee: Person) -> None:
    await ewa.taps(TRIED)
    assert "Tried at home: Ada K." in lee.card

    await ewa.taps("Undo: we tried it")

    assert "Tried at home" not in lee.card
    assert "[❤️ Thank you]  [We tried it]" in ewa.card


async def test_without_a_step_nothing_can_be_tried(school: TheSchool, ana: Person) -> None:
    ana.sees(
        "La semana de Sofía · 3B\nSofía mostró valentía.",
        "[❤️ Gracias]",
        "[Cuéntenos más]",
        "[Escribir a Ms Lee]",
    )


async def test_who_asks_for_more_asks_once(school: TheSchool, ewa: Person, lee: Person) -> None:
    await ewa.taps_twice(MORE)

    assert ewa.toast == "Asked. The teachers will write to you here."
    assert sum("Tell us more about the week" in (m.words or "") for m in lee.received) == 1


async def test_the_question_says_what_it_is_about_in_the_teachers_language(
    school: TheSchool, ana: Person, lee: Person
) -> None:
    await ana.taps("Cuéntenos más")

    assert lee.has_seen("Tell us more about the week (Courage) · Sofía G. · 3B · from Ana, mother")


async def test_the_other_home_does_not_learn_of_a_question(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await ewa.taps(MORE)

    assert not piotr.has_seen("asked to be told more")
    assert "[Tell us more]  [Read aloud]" in piotr.card


async def test_the_teacher_answers_the_question(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.taps(MORE)
    await lee.taps("Answer")
    await lee.writes("She sang for the whole class.")

    assert ewa.has_seen("She sang for the whole class.")


async def test_the_voice_comes_once_a_day(school: TheSchool, ewa: Person) -> None:
    await ewa.taps_twice("Read aloud")

    assert ewa.toast == "It is just above."
    (voice,) = [message for message in ewa.received if message.kind == "voice"]
    assert voice.protected
    assert readable(voice.words or "") == "Ada’s week · 3B"


async def test_write_to_asks_for_words_about_this_child(school: TheSchool, ewa: Person) -> None:
    await ewa.taps("Write to Ms Lee")

    assert ewa.has_seen("about Ada K.")


@pytest.mark.parametrize("label", [THANKS, TRIED, MORE, "Read aloud"])
async def test_who_does_not_act_for_the_child_any_more_is_refused(
    school: TheSchool, ewa: Person, label: str
) -> None:
    await parent_leaves(school)

    await ewa.taps(label)

    assert ewa.toast == NOT_THERE


async def test_of_a_child_in_another_class_now_it_can_still_be_answered(
    school: TheSchool, ewa: Person
) -> None:
    await child_moves(school)

    await ewa.taps(THANKS)

    assert ewa.has_seen("You said thank you.")
    assert (await of_child(school, "Ada")).state == "sent"


async def test_the_report_counts_nobody_and_names_all(
    school: TheSchool, lee: Person, stone: Person
) -> None:
    week = await week_of(school, "1A")
    assert week.class_name == "1A"

    lee.sees(
        "3B · weekly messages of Friday 13 March\nSent for 2 children\n"
        "Not written, so nothing was sent: Jan N., Omar H. and Taras K."
    )
    stone.sees("1A · weekly messages of Friday 13 March\nNot written, so nothing was sent: Max W.")
