"""Send, and what a second tap or an old card does: nothing twice, nothing unseen."""

from tests.conversations.acts import (
    WORDS,
    card,
    in_the_files,
    lets_it_leave,
    newcomer,
    seen,
    sends_update,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool

SENDING = "Sending at 10:00:45 to 5 parents."
SENT = ("Sent to 5\n1 cannot be reached", "[Who has not been reached]")


def count_of(person: Person, words: str = WORDS) -> int:
    return sum(words in message.words for message in person.received)


async def test_nothing_leaves_before_send(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_update(lee)

    await school.passes(hours=1)

    assert count_of(ewa) == 0


async def test_nothing_leaves_before_the_time_for_undo_is_over(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    lee.sees(card(SENDING), "[Undo]")

    await school.passes(seconds=44)

    assert count_of(ewa) == 0


async def test_two_quick_taps_on_send_send_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)

    await lee.taps_twice("Send")
    lee.sees(card(SENDING), "[Undo]")
    assert lee.toast == ""
    await school.passes(seconds=45)
    await school.passes(minutes=5)

    assert count_of(ewa) == 1


async def test_a_later_tap_on_the_same_send_shows_how_it_fares(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    send = lee.button("Send")
    await lets_it_leave(school, lee)

    await lee.presses(send)
    await school.passes(minutes=5)

    lee.sees(card(SENT[0]), SENT[1])
    assert count_of(ewa) == 1


async def test_send_on_an_old_preview_shows_the_fresh_card_instead(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    old = lee.received[-1]
    send = lee.button("Send")
    await lee.writes("Bring boots.")

    await lee.presses(send, on=old)
    await school.passes(minutes=5)

    assert lee.toast == "That card is from Thursday 12 March. Here is how it stands now."
    assert count_of(ewa) == 0


async def test_words_after_send_are_no_part_of_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")

    await lee.writes("Bring boots.")
    await school.passes(seconds=45)

    assert lee.has_seen("I have kept this. Shall it be an update for the families?")
    ewa.sees(seen())


async def test_when_nobody_has_joined_nothing_can_be_sent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await in_the_files(school, "update guardianships set joined_at = null")
    await writes_update(lee)
    assert "6 parents, 0 can be reached\n6 have not joined yet" in lee.card

    await lee.taps("Send")

    assert lee.toast == (
        "Nobody of this class can be reached yet, so this cannot be sent. Your draft is kept."
    )
    assert "[Send]" in lee.card


async def test_who_joins_between_send_and_departure_gets_it(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c40", child="Leo Ruiz")

    await school.passes(seconds=45)

    rosa.sees(seen())
    lee.sees(card("Sent to 6\n1 cannot be reached"), SENT[1])


async def test_who_joins_after_departure_gets_the_next_one(school: TheSchool, lee: Person) -> None:
    await sends_update(school, lee)
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c40", child="Leo Ruiz")

    await school.passes(minutes=5)

    assert not rosa.has_seen("forest")


async def test_an_update_sent_late_in_the_evening_shows_the_time_after_midnight(
    school: TheSchool, lee: Person
) -> None:
    await school.is_at("23:59")
    await writes_update(lee)

    await lee.taps("Send")
    lee.sees(card("Sending at 23:59:45 to 5 parents."), "[Undo]")
    await lee.taps("Undo")
    await school.passes(seconds=30)
    await lee.taps("Send")

    lee.sees(card("Sending at 00:00:15 to 5 parents."), "[Undo]")


async def test_the_other_class_never_reads_a_word(
    school: TheSchool, lee: Person, nadia: Person, marta: Person
) -> None:
    await sends_update(school, lee)
    await school.passes(hours=24)

    assert count_of(nadia) == 0
    assert count_of(marta) == 0


async def test_one_card_goes_all_the_way(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_update(lee)
    before = len(lee.received)

    await lee.taps("Ask for “Got it”: off")
    await lets_it_leave(school, lee)
    await ewa.taps("Got it")

    assert len(lee.received) == before
    lee.sees(card("Sent to 5\n1 cannot be reached\nGot it: 1 of 5"), SENT[1])
