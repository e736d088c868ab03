"""Good news from home: thanked once each, told in class only with this family's yes."""

from io import BytesIO

from PIL import Image

from tests.conversations.acts import NOT_THERE
from tests.conversations.pausing import pauses_all, times_seen
from tests.conversations.test_message_leaks import photographed
from tests.conversations.winning import (
    BOOK,
    TOLD,
    audited,
    is_told,
    leaves,
    may_be_told,
    says_of_sharing,
    tells_win,
)
from tests.people import Person
from tests.school import TheSchool

ASK = "Ask to share in class"
STAYS = "The family would rather keep this between you."


# Thanked


async def test_every_teacher_thanks_once(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await tells_win(ewa)
    await lee.taps_twice("❤️ Thank you")
    await okafor.taps("❤️ Thank you")

    assert ewa.has_seen("❤️ Ms Lee and Mr Okafor say thank you.")
    assert await audited(school, "thanked-for-win") == 2


async def test_a_thank_you_makes_no_sound_and_no_message(ewa: Person, lee: Person) -> None:
    await tells_win(ewa)
    before = len(ewa.received)
    await lee.taps("❤️ Thank you")

    assert len(ewa.received) == before


async def test_who_was_thanked_waits_for_no_answer(ewa: Person, lee: Person) -> None:
    await tells_win(ewa)
    await lee.taps("❤️ Thank you")
    await lee.writes("/inbox")

    assert BOOK not in lee.card


# Asked


async def test_nothing_is_told_before_the_parent_says_yes(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    await tells_win(ewa)
    await lee.taps(ASK)
    await school.passes(days=1)

    assert not lee.has_seen("See it as an update")
    assert not piotr.has_seen(BOOK)


async def test_the_parent_is_asked_once_whichever_teacher(
    ewa: Person, lee: Person, okafor: Person
) -> None:
    await tells_win(ewa)
    ask = okafor.button(ASK)
    await lee.taps(ASK)
    await okafor.presses(ask)

    assert sum("May Ms Lee tell" in (m.words or "") for m in ewa.received) == 1
    assert not ewa.has_seen("May Mr Okafor tell")


async def test_where_a_family_wants_nothing_told_it_is_not_offered(
    ewa: Person, piotr: Person, lee: Person
) -> None:
    await says_of_sharing(piotr, "no")
    await tells_win(ewa)

    assert ASK not in lee.card


async def test_an_old_button_asks_nothing_of_a_family_that_said_no_since(
    ewa: Person, lee: Person
) -> None:
    await tells_win(ewa)
    ask = lee.button(ASK)
    await says_of_sharing(ewa, "no")
    await lee.presses(ask)

    assert lee.toast == STAYS
    assert not ewa.has_seen("May Ms Lee tell")


async def test_a_no_is_told_to_who_asked_and_shares_nothing(ewa: Person, lee: Person) -> None:
    await tells_win(ewa)
    await lee.taps(ASK)
    await ewa.taps("No")

    lee.sees(
        "This about Ada stays between you and the family: please do not tell 3B.\n“" + BOOK + "”"
    )


async def test_the_other_home_is_not_asked_about_what_it_did_not_tell(
    ewa: Person, lee: Person, piotr: Person
) -> None:
    await tells_win(ewa)
    await lee.taps(ASK)

    assert not piotr.has_seen("May Ms Lee")
    await piotr.presses("win-yes-no:1:yes")
    assert piotr.toast == NOT_THERE


# Told


async def test_a_photo_from_home_is_told_without_its_place_and_is_not_passed_on(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    await ewa.writes("/write")
    await ewa.taps("Good news")
    ewa.phone.sends_photo(photographed(), BOOK)
    await school.settles()
    await ewa.taps("Send")
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await leaves(school, lee)

    (told,) = [m for m in piotr.received if TOLD in (m.words or "")]
    assert told.media is not None
    seen = Image.open(BytesIO(school.telegram.files.by_id[told.media.file_id].data))
    assert dict(seen.getexif()) == {}
    assert told.protected


async def test_a_second_tap_shows_the_update_that_was_made(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await tells_win(ewa)
    await may_be_told(lee, ewa)
    share = lee.button("See it as an update")
    await lee.presses(share)
    await leaves(school, lee)
    await lee.presses(share)

    assert lee.card.startswith("3B · Ms Lee\n" + TOLD)
    assert "[Send]" not in lee.card


async def test_a_no_before_it_leaves_keeps_it_at_home(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    await tells_win(ewa)
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await lee.taps("Send")
    await ewa.taps("No")
    await school.passes(seconds=45)

    assert not piotr.has_seen(TOLD)
    assert lee.has_seen("the update is taken back")


async def test_a_no_in_the_settings_of_the_other_home_is_asked_when_it_leaves(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    await tells_win(ewa)
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await lee.taps("Send")
    await says_of_sharing(piotr, "no")
    await school.passes(seconds=45)

    assert not ewa.has_seen(TOLD)
    assert lee.has_seen("the update is taken back")


async def test_a_no_while_it_waits_for_a_familys_morning_keeps_it_from_them(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person, ana: Person
) -> None:
    await tells_win(ewa)
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await school.is_at("21:00")
    await leaves(school, lee)
    await says_of_sharing(piotr, "no")
    await school.passes(hours=12)

    assert not ana.has_seen(TOLD)


async def test_told_and_taken_back_it_goes_from_every_phone(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    await is_told(school, lee, ewa)
    assert piotr.has_seen(TOLD)
    await ewa.taps("No")

    assert TOLD not in piotr.screen()
    assert TOLD not in ewa.screen()


async def test_an_edit_at_home_changes_what_was_told(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    number = await tells_win(ewa)
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await leaves(school, lee)
    await ewa.edits(number, "She read two books!")

    assert "🏠 Ada: “She read two books!”" in piotr.screen()
    assert TOLD not in piotr.screen()


async def test_an_edit_before_it_leaves_waits_for_send_again(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    number = await tells_win(ewa)
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await lee.taps("Send")
    await ewa.edits(number, "She read two books!")
    await school.passes(seconds=45)

    assert not piotr.has_seen("two books")
    assert "🏠 Ada: “She read two books!”" in lee.screen()


async def test_while_class_updates_are_paused_the_question_waits_too(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await tells_win(ewa)
    await pauses_all(dana)
    await dana.taps("Pause class updates, too")
    await lee.taps(ASK)
    assert not ewa.has_seen("May Ms Lee tell")
    await dana.taps("Let class updates go on")
    await school.passes(seconds=1)

    assert times_seen(ewa, "May Ms Lee tell") == 1


async def test_a_restart_between_the_question_and_the_answer_forgets_nothing(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await tells_win(ewa)
    await lee.taps(ASK)
    await school.crashes_and_restarts()
    await ewa.taps("Yes")

    assert lee.has_seen("See it as an update")


async def test_a_message_taken_back_can_be_shared_no_more(
    school: TheSchool, ewa: Person, lee: Person, piotr: Person
) -> None:
    await tells_win(ewa)
    back = ewa.button("Take back")
    await may_be_told(lee, ewa)
    await lee.taps("See it as an update")
    await lee.taps("Send")
    await ewa.presses(back)
    await school.passes(seconds=45)

    assert not piotr.has_seen(TOLD)


async def test_an_ordinary_message_is_no_good_news(ewa: Person, lee: Person) -> None:
    await ewa.writes("Ada has a cough.")
    await ewa.taps("Send")

    assert "Thank you" not in lee.card
