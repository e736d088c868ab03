"""Two hundred messages in ten seconds: all kept, one kind sentence, one card, nobody else waits."""

from datetime import timedelta

import pytest

from tests.accounts import looked_up, outbox_rows
from tests.people import Person
from tests.school import TheSchool

KIND = "That was a lot at once. I keep everything, in its order; please give me a moment."
OVER = "Here I am again."
MANY = 200
AT_ONCE = 8  # messages that come together


@pytest.fixture
def school(school: TheSchool) -> TheSchool:
    """The standing school, a minute after everyone joined."""
    school.clock.move(timedelta(minutes=1))
    return school


async def floods(school: TheSchool, person: Person, many: int = MANY, over: float = 10) -> None:
    """So many messages within so many seconds, taken as they come."""
    for number in range(many):
        person.phone.writes(f"line {number}")
        school.clock.move(timedelta(seconds=over / many))
        if number % AT_ONCE == AT_ONCE - 1:
            await school.settles()
    await school.settles()


async def it_ebbs(school: TheSchool) -> None:
    await school.passes(seconds=5)


def times_seen(person: Person, words: str) -> int:
    return sum(words in (message.words or "") for message in person.received)


async def test_two_hundred_messages_get_one_kind_sentence(school: TheSchool, ewa: Person) -> None:
    await floods(school, ewa)

    assert times_seen(ewa, KIND) == 1


async def test_a_flood_is_counted_alike_on_both_databases(school_on_both: TheSchool) -> None:
    ewa = school_on_both.people["Ewa Kowalska"]
    school_on_both.clock.move(timedelta(minutes=1))
    await floods(school_on_both, ewa)
    await it_ebbs(school_on_both)

    assert times_seen(ewa, KIND) == 1
    assert "200 messages in a row, joined into as few as possible" in ewa.card


async def test_a_flood_is_answered_with_a_bounded_number_of_messages(
    school: TheSchool, ewa: Person
) -> None:
    before = len(await outbox_rows(school.database))
    await floods(school, ewa)
    await it_ebbs(school)

    assert len(await outbox_rows(school.database)) - before <= 2 * 25 + 5


async def test_after_a_flood_one_card_has_all_of_it_in_order(
    school: TheSchool, ewa: Person
) -> None:
    await floods(school, ewa)
    await it_ebbs(school)

    assert ewa.card.startswith(f"{OVER}\nTo Ms Lee and Mr Okafor, about Ada K.:")
    assert "200 messages in a row, joined into as few as possible" in ewa.card
    parts = await looked_up(
        school.database, "select words from message_parts order by source_message_id"
    )
    assert [part["words"] for part in parts] == [f"line {number}" for number in range(MANY)]


async def test_the_flood_arrives_as_a_few_long_messages(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await floods(school, ewa)
    await it_ebbs(school)
    before = len(lee.received)
    await ewa.taps("Send")

    assert len(lee.received) == before + 1
    assert lee.card.splitlines()[1 : MANY + 1] == [f"line {number}" for number in range(MANY)]


async def test_another_parents_turn_comes_at_once_in_the_middle_of_a_flood(
    school: TheSchool, ewa: Person, layla: Person
) -> None:
    for number in range(100):
        ewa.phone.writes(f"line {number}")
    layla.phone.writes("Omar is well again.")
    for number in range(100):
        ewa.phone.writes(f"more {number}")
    while school.telegram.updates.pending():
        await school.engine.poller.poll(0)

    await school.engine.worker.take_turns()

    (omars,) = await looked_up(
        school.database,
        "select count(*) as many from message_parts where words = 'Omar is well again.'",
    )
    assert omars["many"] == 1


async def test_a_quick_typist_is_answered_as_always(school: TheSchool, ewa: Person) -> None:
    await floods(school, ewa, many=20)

    assert times_seen(ewa, KIND) == 0


async def test_an_album_of_ten_with_a_caption_is_no_flood(school: TheSchool, ewa: Person) -> None:
    for _ in range(2):
        ewa.phone.sends_album([b"\xff\xd8\xff\xe0" + bytes([n]) for n in range(10)], "Look")
        await school.settles()

    assert times_seen(ewa, KIND) == 0


async def test_impatient_thumbs_are_no_flood(school: TheSchool, ewa: Person) -> None:
    await ewa.writes("Ada has a cough.")
    card, send = ewa.received[-1], ewa.button("Send")
    for _ in range(20):
        await ewa.presses(send, on=card)

    assert times_seen(ewa, KIND) == 0


async def test_what_was_written_slowly_while_we_were_away_is_no_flood(
    school: TheSchool, ewa: Person
) -> None:
    for number in range(60):
        ewa.phone.writes(f"line {number}")
        school.clock.move(timedelta(minutes=1))
    await school.settles()

    assert times_seen(ewa, KIND) == 0


async def test_presses_in_a_flood_are_told_to_wait(school: TheSchool, ewa: Person) -> None:
    await floods(school, ewa)
    await ewa.presses(ewa.button("Send"))

    assert ewa.toast == "That was a lot at once. Please tap again in a moment."


async def test_after_a_flood_the_same_press_is_done(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await floods(school, ewa)
    await it_ebbs(school)
    await ewa.taps("Send")

    assert lee.has_seen("line 199")


async def test_who_goes_on_after_a_flood_is_answered_as_always(
    school: TheSchool, ewa: Person
) -> None:
    await floods(school, ewa)
    await it_ebbs(school)
    await ewa.writes("That is all.")

    assert times_seen(ewa, KIND) == 1
    assert "201 messages in a row" in ewa.card


async def test_impatient_presses_do_not_make_a_flood_last(school: TheSchool, ewa: Person) -> None:
    await floods(school, ewa)
    card, send = ewa.received[-1], ewa.button("Add to it")
    for _ in range(6):
        await ewa.presses(send, on=card)
        await school.passes(seconds=1)

    assert times_seen(ewa, OVER) == 1


@pytest.mark.parametrize("cut", [10, 30, 120, 199])
async def test_a_flood_goes_on_through_a_restart(school: TheSchool, ewa: Person, cut: int) -> None:
    await floods(school, ewa, many=cut, over=cut / 20)
    await school.crashes_and_restarts()
    await floods(school, ewa, many=MANY - cut, over=10 - cut / 20)
    await it_ebbs(school)

    assert times_seen(ewa, KIND) == 1
    assert "200 messages in a row" in ewa.card


async def test_a_teachers_flood_is_kept_and_sent_to_nobody(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await floods(school, lee)
    await it_ebbs(school)

    lee.sees(f"{OVER}\nI have kept your last 175 messages. Nobody else has read them.", "[Home]")
    (kept,) = await looked_up(school.database, "select count(*) as many from kept_words")
    assert kept["many"] == MANY
    assert not ewa.has_seen("line")


async def test_two_hundred_replies_do_not_fill_the_other_sides_phone(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes("Ada has a cough.")
    await ewa.taps("Send")
    before = len(ewa.received)
    for number in range(MANY):
        lee.phone.writes(f"line {number}", reply_to=lee.received[-1].id)
        await school.settles()

    assert len(ewa.received) - before <= 30


async def test_commands_count_as_well(school: TheSchool, ewa: Person) -> None:
    for _ in range(MANY):
        ewa.phone.writes("/home")
    await school.settles()
    await it_ebbs(school)

    assert times_seen(ewa, KIND) == 1
    assert times_seen(ewa, "Ms Lee · Class teacher") <= 27


async def test_a_strangers_flood_is_answered_once(school: TheSchool, stranger: Person) -> None:
    await floods(school, stranger)
    await it_ebbs(school)

    assert times_seen(stranger, KIND) == 1
    assert len(stranger.received) <= 28


async def test_a_worry_for_the_contact_stays_for_the_contact_in_a_flood(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await dana.writes("/calendar")
    await dana.taps("Numbers")
    await dana.taps("Safeguarding contact")
    await dana.writes("Ms Brown")
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps("To the safeguarding contact instead")
    await floods(school, ewa)
    await it_ebbs(school)
    await ewa.taps("Send")

    assert dana.has_seen("line 199")
    assert not lee.has_seen("line")


async def test_more_than_fifty_photos_go_in_two_steps(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    for number in range(60):
        ewa.phone.sends_photo(b"\xff\xd8\xff\xe0" + bytes([number]))
    await school.settles()
    await it_ebbs(school)

    assert "The first 50 go now. The others stay here as a draft." in ewa.card
    await ewa.taps("Send")
    assert sum(message.kind == "photo" for message in lee.received) == 50
    assert ewa.card.startswith("These are the others, not sent yet.")
    await ewa.taps("Send")
    assert sum(message.kind == "photo" for message in lee.received) == 60


async def test_a_change_of_one_text_does_not_take_the_place_of_all_that_were_joined(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    first = ewa.phone.writes("the very first")
    await floods(school, ewa)
    await it_ebbs(school)
    await ewa.taps("Send")
    await ewa.edits(first, "changed")

    assert "line 0" in lee.card
    assert "line 199" in lee.card


async def test_cards_that_wait_show_the_newest_words(school: TheSchool, ewa: Person) -> None:
    ewa.phone.writes("One.")
    ewa.phone.writes("Two.")
    await school.settles()

    assert times_seen(ewa, "To Ms Lee and Mr Okafor") == 1
    assert "One.\nTwo." in ewa.card
