"""The honest report: one card, edited as things change, that claims nothing it does not know."""

from tests.conversations.acts import (
    WORDS,
    asks_for_got_it,
    card,
    in_the_files,
    sends_update,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool

FAMILIES_OF_3B = (
    *("Ewa Kowalska", "Piotr Kowalski", "Layla Haddad"),
    *("Ana García", "Olena Kovalenko"),
)
WHO_NOT = "[Who has not been reached]"


async def test_the_first_that_the_card_says_is_what_is_under_way(
    school: TheSchool, lee: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    school.telegram.faults.add("down", method="sendMessage")

    await school.passes(seconds=45)

    lee.sees(card("Being sent to 5\n1 cannot be reached"), WHO_NOT)


async def test_nobody_sent_to_is_no_line_of_its_own(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    for name in FAMILIES_OF_3B:
        school.people[name].phone.blocks()

    await school.passes(seconds=45)

    lee.sees(card("6 cannot be reached"), WHO_NOT)


async def test_when_nobody_is_left_to_send_to_the_card_says_so(
    school: TheSchool, lee: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    await in_the_files(school, "update enrolments set ends_on = '2026-03-12'")

    await school.passes(seconds=45)

    lee.sees(card("Sent to 0"))


async def test_when_everyone_has_it_the_card_asks_for_nothing(
    school: TheSchool, lee: Person
) -> None:
    await in_the_files(school, "delete from guardianships where joined_at is null")

    await sends_update(school, lee)

    lee.sees(card("Sent to 5"))
    assert lee.received[-1].rows == []


async def test_got_it_is_not_counted_before_anybody_has_it(school: TheSchool, lee: Person) -> None:
    await school.is_at("21:00")

    await asks_for_got_it(school, lee)

    assert "Got it" not in lee.card


async def test_one_whom_telegram_asks_to_wait_for_is_being_sent_to(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    school.telegram.faults.add(
        "too_many_requests", method="sendMessage", chat_id=ewa.phone.id, seconds=30
    )

    await sends_update(school, lee)
    lee.sees(card("Sent to 4\nBeing sent to 1\n1 cannot be reached"), WHO_NOT)
    await lee.taps("Who has not been reached")

    assert "Ewa Kowalska · is being tried" in lee.card


async def test_the_card_follows_when_the_one_who_waited_has_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    school.telegram.faults.add(
        "too_many_requests", method="sendMessage", chat_id=ewa.phone.id, seconds=30
    )
    await sends_update(school, lee)

    await school.passes(seconds=31)

    assert ewa.has_seen("forest")
    lee.sees(card("Sent to 5\n1 cannot be reached"), WHO_NOT)


async def test_who_has_not_been_reached_says_why(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    ewa.phone.blocks()
    piotr.phone.deactivates()
    await sends_update(school, lee)

    await lee.taps("Who has not been reached")

    lee.sees(
        "Ewa Kowalska · has blocked Homeroom; you may want to phone\n"
        "Marta Nowak · has not joined yet\n"
        "Piotr Kowalski · has no Telegram any more",
        "[Back]",
    )


async def test_the_way_back_from_the_names_is_the_card(school: TheSchool, lee: Person) -> None:
    await sends_update(school, lee)
    await lee.taps("Who has not been reached")

    await lee.taps("Back")

    lee.sees(card("Sent to 5\n1 cannot be reached"), WHO_NOT)


async def test_the_card_is_edited_and_not_sent_again(
    school: TheSchool, lee: Person, ewa: Person, olena: Person
) -> None:
    await school.is_at("21:00")
    await asks_for_got_it(school, lee)
    before = len(lee.received)

    await school.is_at("07:00")
    await ewa.taps("Got it")
    await olena.taps("Прочитано")

    assert len(lee.received) == before
    lee.sees(card("Sent to 5\n1 cannot be reached\nGot it: 2 of 5"), WHO_NOT)


async def test_cards_of_two_updates_each_say_their_own(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_got_it(school, lee, "First.")
    first = lee.received[-1]
    await asks_for_got_it(school, lee, "Second.")
    second = lee.received[-1]

    await ewa.taps("Got it")

    assert first.words.endswith("Got it: 0 of 5")
    assert second.words.endswith("Got it: 1 of 5")


async def test_a_cleared_chat_does_not_stop_the_families_from_reading(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    school.telegram.chats[lee.phone.id].messages.clear()

    await school.passes(seconds=45)

    assert ewa.has_seen("forest")


async def test_the_report_names_no_family_of_another_class(
    school: TheSchool, lee: Person, nadia: Person
) -> None:
    nadia.phone.blocks()
    await school.settles()
    await sends_update(school, lee)

    await lee.taps("Who has not been reached")

    assert not lee.has_seen("Nadia")


async def test_a_long_update_is_named_by_its_beginning_on_the_card(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    words = f"{WORDS} " * 40

    await sends_update(school, lee, words)

    lee.sees(f"3B · Ms Lee\n{words[:120]}…\n─\nSent to 5\n1 cannot be reached", WHO_NOT)
    assert ewa.received[-1].text == f"3B · Ms Lee\n{words.strip()}"


async def test_a_child_who_leaves_later_changes_no_report(school: TheSchool, lee: Person) -> None:
    await sends_update(school, lee)
    await in_the_files(school, "update enrolments set ends_on = '2026-03-12'")

    await lee.taps("Who has not been reached")

    lee.sees("Marta Nowak · has not joined yet", "[Back]")
