"""Drafts: gone on with, begun anew, several at once, each teacher's own."""

from bot.taps import GoOnWriting
from tests.conversations.acts import (
    ASKED,
    BUTTONS,
    WORDS,
    lets_it_leave,
    photographs,
    previewed,
    seen,
    writes_update,
)
from tests.people import Person, drawn
from tests.school import TheSchool

UNFINISHED = f"You have an unfinished update for 3B: “{WORDS}”"


async def test_an_empty_draft_is_not_left_behind(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")
    await lee.writes("/update")

    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall("select state from announcements order by id")
    assert [state for (state,) in rows] == ["dropped", "draft"]


async def test_going_on_with_a_draft_without_a_word_asks_for_words(lee: Person) -> None:
    await lee.writes("/update")

    await lee.presses(GoOnWriting(1).pack())

    lee.sees(*ASKED)


async def test_an_unfinished_update_offers_to_go_on(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)
    await school.crashes_and_restarts()

    await lee.writes("/update")

    lee.sees(UNFINISHED, "[Go on]  [Start anew]")


async def test_going_on_shows_the_preview_again(lee: Person) -> None:
    await writes_update(lee)
    await lee.writes("/update")

    await lee.taps("Go on")

    lee.sees(previewed(), *BUTTONS)


async def test_of_a_draft_only_one_card_has_buttons(lee: Person) -> None:
    await writes_update(lee)
    await lee.writes("/update")

    await lee.taps("Go on")

    assert [any(b.label == "Send" for b in m.buttons) for m in lee.received].count(True) == 1
    assert lee.has_seen("This update is on another card now.")


async def test_going_on_can_go_on_writing(lee: Person) -> None:
    await writes_update(lee)
    await lee.writes("/home")
    await lee.writes("/update")
    await lee.taps("Go on")

    await lee.writes("Bring boots.")

    lee.sees(previewed(f"{WORDS}\nBring boots."), *BUTTONS)


async def test_going_on_with_a_photo_shows_it_again_above_its_card(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee)
    await lee.writes("/update")
    lee.sees("You have an unfinished update for 3B.", "[Go on]  [Start anew]")

    await lee.taps("Go on")

    assert [message.kind for message in lee.received[-2:]] == ["photo", "text"]
    assert drawn(lee.received[-3]) == "You have an unfinished update for 3B."
    assert lee.card.startswith("3B · Ms Lee\n─\nTo 5 families of 3B")


async def test_starting_anew_asks_for_the_words(lee: Person) -> None:
    await writes_update(lee)
    await lee.writes("/update")

    await lee.taps("Start anew")

    lee.sees(*ASKED)


async def test_go_on_after_it_was_sent_shows_how_it_fares(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)
    await lee.writes("/update")
    go_on = lee.button("Go on")
    await lee.taps("Go on")
    await lets_it_leave(school, lee)

    await lee.presses(go_on)

    assert "Sent to 5" in lee.card


async def test_two_drafts_are_sent_each_for_itself(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee, "First.")
    await lee.writes("/home")
    await lee.writes("Second.")
    await lee.taps("Update for 3B")
    await lets_it_leave(school, lee)
    ewa.sees(seen("Second."))

    await lee.writes("/update")
    await lee.taps("Go on")
    await lets_it_leave(school, lee)

    ewa.sees(seen("First."))


async def test_two_teachers_of_a_class_have_drafts_of_their_own(
    lee: Person, okafor: Person
) -> None:
    await writes_update(lee)

    await okafor.writes("/update")

    okafor.sees(*ASKED)
