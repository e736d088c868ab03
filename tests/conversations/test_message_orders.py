"""Under webhooks presses and words come in any order: nothing is lost, nothing is sent twice.

Telegram keeps a queue for a person's messages and another for their presses, so what was done
second may come first, and an update with a lower number after one with a higher.
"""

from collections.abc import Callable
from itertools import permutations

import pytest

from tests.accounts import looked_up
from tests.conversations.acts import joins, links, lists, sends_album
from tests.conversations.letters import COUGH, answers, sends_message
from tests.conversations.on_both import school
from tests.people import Person, drawn
from tests.school import TheSchool, family

__all__ = ["school"]
MONDAY = "Back on Monday."
Acts = Callable[[Person, Person], None]
EITHER = tuple(permutations(range(2)))


async def come(school: TheSchool, order: tuple[int, ...]) -> None:
    """What was done meanwhile reaches the bot in this order, each after the one before."""
    updates = school.telegram.updates
    found = updates.pending()
    assert len(found) == len(order), [each.kind for each in found]
    updates.drop()
    for number in order:
        await school.engine.poller.keep([found[number].json()])
        await school.settles()


def press(person: Person, label: str) -> None:
    """Tap the newest button with this label, and do not wait."""
    message = person._with_button(label)
    person.phone.presses(message.id, person._label_as_shown(message, label))


def times_seen(person: Person, words: str) -> int:
    return sum(words in message.words for message in person.received)


async def state_of(school: TheSchool, words: str) -> list[str]:
    """In which states the messages are that have these words."""
    found = await looked_up(
        school.database,
        "select m.state, p.words from messages m join message_parts p on p.message_id = m.id",
    )
    return [row["state"] for row in found if row["words"] == words]


@pytest.mark.parametrize("order", EITHER)
async def test_more_words_and_send_in_either_order(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    await ewa.writes(COUGH)
    press(ewa, "Send")
    ewa.phone.writes(MONDAY)

    await come(school, order)

    words_first = order == (1, 0)
    assert times_seen(lee, COUGH) == 1
    assert await state_of(school, MONDAY) == ["sent" if words_first else "draft"]
    assert times_seen(lee, MONDAY) == words_first
    assert words_first or ewa.has_seen("[Send]")


@pytest.mark.parametrize("order", EITHER)
async def test_more_words_and_cancel_in_either_order(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    await ewa.writes(COUGH)
    press(ewa, "Cancel")
    ewa.phone.writes(MONDAY)

    await come(school, order)

    assert await state_of(school, COUGH) == ["dropped"]
    assert await state_of(school, MONDAY) == ["dropped" if order == (1, 0) else "draft"]
    assert not lee.has_seen(COUGH)


@pytest.mark.parametrize("order", EITHER)
async def test_an_edit_and_send_in_either_order(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    written = await ewa.writes(COUGH)
    press(ewa, "Send")
    ewa.phone.edits(written, "Ada has the flu.")

    await come(school, order)

    assert times_seen(lee, "Ada has the flu.") == 1
    assert not lee.has_seen(COUGH)


@pytest.mark.parametrize("order", EITHER)
async def test_an_edit_and_take_back_in_either_order(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    written = await sends_message(ewa)
    press(ewa, "Take back")
    ewa.phone.edits(written, "Ada has the flu.")

    await come(school, order)

    assert not lee.has_seen(COUGH)
    assert not lee.has_seen("flu")


@pytest.mark.parametrize("order", EITHER)
async def test_a_press_on_answer_and_the_answer_in_either_order_lose_no_word(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    await sends_message(ewa)
    press(lee, "Answer")
    lee.phone.writes("Get well soon!")

    await come(school, order)

    kept = await looked_up(school.database, "select words from kept_words")
    arrived = times_seen(ewa, "Get well soon!")
    assert arrived + [row["words"] for row in kept].count("Get well soon!") == 1
    assert arrived == (order == (0, 1)) or lee.has_seen("I have kept this.")


@pytest.mark.parametrize("order", EITHER)
async def test_a_reply_and_close_in_either_order_end_as_answered(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    await sends_message(ewa)
    reply_to = lee.received[-1].id
    press(lee, "Close")
    lee.phone.writes("Get well soon!", reply_to=reply_to)

    await come(school, order)

    assert times_seen(ewa, "Get well soon!") == 1
    found = await looked_up(school.database, "select settled_as from settled_messages")
    assert [row["settled_as"] for row in found] == ["answered"]


@pytest.mark.parametrize("order", EITHER)
async def test_two_teachers_answers_arrive_in_either_order(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person, order: tuple[int, ...]
) -> None:
    await sends_message(ewa)
    for teacher in (lee, okafor):
        teacher.phone.writes(f"From {teacher.name}", reply_to=teacher.received[-1].id)

    await come(school, order)

    assert times_seen(ewa, "From Ms Lee") == 1
    assert times_seen(ewa, "From Mr Okafor") == 1


@pytest.mark.parametrize("order", tuple(permutations(range(3))))
async def test_three_texts_in_any_order_are_read_as_they_were_written(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    for words in ("One.", "Two.", "Three."):
        ewa.phone.writes(words)
    await come(school, order)

    await ewa.taps("Send")

    assert "One.\nTwo.\nThree." in lee.received[-1].words


@pytest.mark.parametrize("order", tuple(permutations(range(4)))[::5])
async def test_send_between_the_photos_of_an_album_loses_none(
    school: TheSchool, ewa: Person, lee: Person, order: tuple[int, ...]
) -> None:
    await ewa.writes(COUGH)
    press(ewa, "Send")
    ewa.phone.sends_album([seed.encode() * 9 for seed in ("\xff\xd8\xffa", "b", "c")])

    await come(school, order)
    await school.passes(seconds=1)
    if ewa.card.count("[Send]"):
        await ewa.taps("Send")

    assert sum(message.kind == "photo" for message in lee.received) == 3


async def test_an_update_with_a_lower_number_later_is_taken_too(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    ewa.phone.writes(COUGH)
    (found,) = school.telegram.updates.pending()
    school.telegram.updates.drop()
    update = found.json()
    await school.engine.poller.keep([update | {"update_id": 5}])
    await school.settles()
    press(ewa, "Send")
    (found,) = school.telegram.updates.pending()
    school.telegram.updates.drop()

    await school.engine.poller.keep([found.json() | {"update_id": 4}])
    await school.settles()

    assert times_seen(lee, COUGH) == 1


async def test_an_old_take_back_after_an_answer_still_takes_the_words_back(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    take_back = ewa.button("Take back")
    await answers(school, lee, "Get well soon!")

    await ewa.presses(take_back)

    assert not lee.has_seen(COUGH)


async def test_three_children_and_two_homes_keep_their_words_apart(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    children = ("Ben Roth", "Cleo Roth", "Dora Roth")
    ida, karl = school.meets("Ida Roth"), school.meets("Karl Roth")
    for number, child in enumerate(children):
        await lists(
            school,
            family(f"r{number}", child, "Ida Roth", "mother", "en"),
            family(f"r{number}", child, "Karl Roth", "father", "en"),
        )
    tokens = await links(school)
    for child in children:
        await joins(ida, tokens["Ida Roth", child])
    for child in children[:2]:
        await joins(karl, tokens["Karl Roth", child])

    await ida.writes("From Ida, about Ben.")
    await ida.taps("Ben R.")
    await ida.taps("Send")
    await answers(school, lee, "For Ida.")
    await karl.writes("From Karl, about Cleo.")
    karl.sees("About whom is this?\n“From Karl, about Cleo.”", "[Ben R.]  [Cleo R.]", "[Cancel]")
    await karl.taps("Cleo R.")
    await karl.taps("Send")
    await answers(school, lee, "For Karl.")

    assert drawn(ida.received[-1]) == "Ben R. · Ms Lee\nFor Ida.\n[Answer]"
    assert drawn(karl.received[-1]) == "Cleo R. · Ms Lee\nFor Karl.\n[Answer]"
    assert not karl.has_seen("Ida")
    assert not ida.has_seen("Karl")
    assert okafor.has_seen("Ben R. · 3B · from Ida, mother")
    assert okafor.has_seen("Cleo R. · 3B · from Karl, father")


async def test_an_album_is_asked_about_whom_once(school: TheSchool, lee: Person) -> None:
    ida = school.meets("Ida Roth")
    for number, child in enumerate(("Ben Roth", "Cleo Roth")):
        await lists(school, family(f"r{number}", child, "Ida Roth", "mother", "en"))
    for child in ("Ben Roth", "Cleo Roth"):
        await joins(ida, (await links(school))["Ida Roth", child])

    await sends_album(school, ida, "the medicine")

    assert sum("About whom" in message.words for message in ida.received) == 1
    await ida.taps("Cleo R.")
    await ida.taps("Send")
    assert sum(message.kind == "photo" for message in lee.received) == 3
