"""A teacher who is ill: every family of that day is asked once, and nobody is forgotten."""

from datetime import timedelta

import pytest
from telegram import Update

from bot import taps
from bot.turn import Turn
from handlers.reminders.ill_teachers import ways_when_ill
from storage.outbox_models import Received
from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked
from tests.conversations.offering import newest_round
from tests.conversations.reminding import comes_to, ends_of_reminders, reminders
from tests.conversations.rounds import EVENING, at_school, opens_round, teacher_called
from tests.people import Person, drawn
from tests.school import TheSchool

FRIDAY = EVENING + timedelta(days=1)
ILL = "Ms Lee is ill. This meeting is called off:"


def asked(person: Person, words: str = ILL) -> int:
    return sum(words in drawn(message) for message in person.received)


async def falls_ill(school: TheSchool, lee: Person, wall: str = "10:00") -> None:
    """On the day of her meetings."""
    await comes_to(school, 19, wall)
    await lee.taps("I am ill")
    await lee.taps("Tell the families")


async def says_it_again(school: TheSchool, lee: Person) -> None:
    """On a card of before: the lists that were sent have no button for a day that is off."""
    async with school.database.reading() as records:
        teacher = await teacher_called(school, records, "Ms Lee")
    await lee.presses(taps.AskIll(teacher.id, EVENING.toordinal()).pack())


@pytest.fixture
async def booked(school: TheSchool) -> TheSchool:
    """Layla at 17:00, Ewa at 17:20 with Ms Lee, Ana with Mr Okafor; Friday is free."""
    await opens_round(school, days=(EVENING, FRIDAY))
    await has_booked(school, "Layla", "17:00")
    await has_booked(school, "Ewa", "17:20")
    await has_booked(school, "Ana", "17:20", "Mr Okafor")
    return school


async def free_with_lee(school: TheSchool) -> list[str]:
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        slots = await records.rounds.free(await newest_round(school), school.clock.now(), lee.id)
    return [
        f"{school.information.time.local(slot.starts_at):%a} {at_school(school, slot)}"
        for slot in slots
    ]


async def test_only_the_families_of_that_day_and_teacher_are_asked(
    booked: TheSchool, lee: Person, ewa: Person, ana: Person, piotr: Person, layla: Person
) -> None:
    await falls_ill(booked, lee)

    ewa.sees(
        f"{ILL}\nThursday 19 March, 17:20 · Ms Lee · Ada K.\nWould one of these times suit you?",
        "[Friday 20 March, 17:20]",
        "[Friday 20 March, 17:10]",
        "[Friday 20 March, 17:30]",
        "[None of these suits me]",
    )
    assert layla.card.startswith("غياب Ms Lee بسبب المرض.")
    assert (asked(ana), asked(piotr)) == (0, 0)
    lee.sees(
        "Ms Lee is ill on Thursday 19 March. Told 2 of 2.\n"
        "Waiting for an answer: Omar H. (Layla Haddad) and Ada K. (Ewa Kowalska)\n"
        "Who has not answered by 12:00 is to be phoned."
    )


async def test_nothing_is_told_before_it_is_confirmed(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await comes_to(booked, 19, "10:00")
    await lee.taps("I am ill")

    lee.sees(
        "Ms Lee is ill on Thursday 19 March: 2 meetings are called off.\n"
        "The families are told at once and offered the nearest other times.",
        "[Tell the families]",
        "[Home]",
    )
    assert asked(ewa) == 0


async def test_a_second_tap_asks_nobody_twice(booked: TheSchool, lee: Person, ewa: Person) -> None:
    await comes_to(booked, 19, "10:00")
    await lee.taps("I am ill")
    await lee.taps_twice("Tell the families")

    assert asked(ewa) == 1
    assert lee.card.startswith("Ms Lee is ill on Thursday 19 March. Told 2 of 2.")


async def test_the_times_of_that_day_are_offered_to_nobody(booked: TheSchool, lee: Person) -> None:
    await falls_ill(booked, lee)

    found = await free_with_lee(booked)
    assert {time.split()[0] for time in found} == {"Fri"}


async def test_a_round_that_is_changed_offers_no_times_on_a_day_of_illness(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/evening")
    await lee.writes("19 March, 20 March, 17:00 to 18:00")
    await lee.taps("Open")
    await has_booked(school, "Ewa", "17:20")
    async with school.database.reading() as records:
        teacher = await teacher_called(school, records, "Ms Lee")
    await lee.presses(f"ill-tell:{teacher.id}:{EVENING.toordinal()}")
    await lee.taps("Length")
    await lee.taps("15 min")

    found = await free_with_lee(school)
    assert found == ["Fri 17:00", "Fri 17:15", "Fri 17:30", "Fri 17:45"]


async def test_one_tap_takes_another_time_and_its_reminders_are_planned(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await falls_ill(booked, lee)
    await ewa.taps_twice("Friday 20 March, 17:20")

    assert ewa.card.startswith("Booked:\nFriday 20 March, 17:20 · Ms Lee · Ada K.\nRoom: 12")
    assert "Fri 17:20" not in await free_with_lee(booked)
    assert lee.has_seen("1 has another time.\nWaiting for an answer: Omar H. (Layla Haddad)")
    assert [how for _, how in await ends_of_reminders(booked)] == ["skipped", None, None]
    await booked.passes(days=1, hours=6, minutes=20)
    assert ewa.card.startswith("Your meeting begins soon:\nFriday 20 March, 17:20")


async def test_what_was_called_off_is_reminded_of_no_more(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await falls_ill(booked, lee)
    before = reminders(ewa)
    await booked.is_at("16:20")

    assert reminders(ewa) == before


async def test_a_time_that_was_taken_meanwhile_says_so_and_shows_the_nearest(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await falls_ill(booked, lee)
    await has_booked(booked, "Ana", "17:20")
    await ewa.taps("Friday 20 March, 17:20")

    ewa.sees(
        f"That time has just been taken.\n{ILL}\nThursday 19 March, 17:20 · Ms Lee · Ada K.\n"
        "Would one of these times suit you?",
        "[Friday 20 March, 17:10]",
        "[Friday 20 March, 17:30]",
        "[Friday 20 March, 17:00]",
        "[None of these suits me]",
    )


async def test_a_time_at_which_the_child_meets_somebody_else_is_not_offered(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await has_booked(booked, "Piotr", "17:20", "Mr Okafor", day=0)  # Friday: Ana has Thursday's
    await falls_ill(booked, lee)

    assert "[Friday 20 March, 17:20]" not in ewa.card
    assert "[Friday 20 March, 17:10]" in ewa.card


async def test_who_does_not_answer_is_listed_to_be_phoned_for_teacher_and_office(
    booked: TheSchool, lee: Person, ewa: Person, dana: Person, okafor: Person
) -> None:
    await falls_ill(booked, lee)
    await ewa.taps("Friday 20 March, 17:20")
    await booked.is_at("11:59")
    assert asked(dana, "To be phoned") == 0

    await booked.is_at("12:00")

    said = (
        "Ms Lee is ill on Thursday 19 March. Told 2 of 2.\n1 has another time.\n"
        "To be phoned: Omar H. (Layla Haddad)"
    )
    assert dana.has_seen(said)
    assert asked(lee, "To be phoned: Omar H.") == 2  # the card, and the list that was sent
    assert asked(okafor, "To be phoned") == 0
    await booked.passes(hours=3)
    assert asked(dana, "To be phoned") == 1


async def test_an_answer_after_the_list_changes_the_list(
    booked: TheSchool, lee: Person, ewa: Person, layla: Person, dana: Person
) -> None:
    await falls_ill(booked, lee)
    await ewa.taps("Friday 20 March, 17:20")
    await booked.is_at("12:00")
    await layla.presses(layla.newest.rows[0][0].data or "")

    assert dana.card.endswith("Every family has another time.")
    assert asked(lee, "To be phoned") == 0


async def test_when_everybody_has_a_time_nothing_is_listed(
    booked: TheSchool, lee: Person, ewa: Person, layla: Person, dana: Person
) -> None:
    await falls_ill(booked, lee)
    await ewa.taps("Friday 20 March, 17:20")
    await layla.presses(layla.newest.rows[0][0].data or "")
    await booked.is_at("12:00")

    assert asked(dana, "is ill") == 0
    assert lee.has_seen("Told 2 of 2.\n2 have another time.\nEvery family has another time.")


async def test_who_is_suited_by_none_is_to_be_phoned_and_may_still_take_one(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await falls_ill(booked, lee)
    await ewa.taps("None of these suits me")
    assert lee.has_seen("To be phoned: Ada K. (Ewa Kowalska)")
    await ewa.taps("Friday 20 March, 17:10")

    assert ewa.card.startswith("Booked:\nFriday 20 March, 17:10")
    assert lee.has_seen("1 has another time.\nWaiting for an answer: Omar H. (Layla Haddad)")


async def test_without_another_day_every_family_is_to_be_phoned_at_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "10:00")
    await lee.taps("I am ill")
    await lee.taps("Tell the family")

    ewa.sees(
        f"{ILL}\nThursday 19 March, 17:20 · Ms Lee · Ada K.\n"
        "No other time is open. The school calls you to find one."
    )
    assert lee.card.endswith("Told 1 of 1.\nTo be phoned: Ada K. (Ewa Kowalska)")


async def test_who_sleeps_is_asked_in_the_morning_and_has_time_to_answer(
    booked: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await comes_to(booked, 18, "21:00")
    async with booked.database.reading() as records:
        teacher = await teacher_called(booked, records, "Ms Lee")
    await lee.presses(f"ill-tell:{teacher.id}:{EVENING.toordinal()}")
    assert asked(ewa) == 0

    await booked.is_at("07:00")

    assert asked(ewa) == 1
    await booked.is_at("08:59")
    assert asked(dana, "To be phoned") == 0
    await booked.is_at("09:00")
    assert asked(dana, "To be phoned") == 1


async def test_the_office_says_it_for_a_teacher_who_reads_that(
    booked: TheSchool, dana: Person, lee: Person, ewa: Person
) -> None:
    await comes_to(booked, 19, "10:00")
    await dana.presses("ill-who")
    assert "[Ms Lee]  [Mr Okafor]" in dana.card
    await dana.taps("Ms Lee")
    await dana.taps("Tell the families")

    assert asked(ewa) == 1
    assert lee.card.startswith("Ms Lee is ill on Thursday 19 March. Told 2 of 2.")


async def test_with_meetings_on_several_days_it_is_asked_on_which(
    booked: TheSchool, lee: Person
) -> None:
    await has_booked(booked, "Ana", "17:40", day=1)
    async with booked.database.reading() as records:
        teacher = await teacher_called(booked, records, "Ms Lee")
    await lee.presses(f"ill-when:{teacher.id}")

    lee.sees("On which day?", "[Thursday 19 March]  [Friday 20 March]", "[Home]")


async def test_after_the_last_meeting_there_is_nobody_to_tell(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await comes_to(booked, 19, "10:00")
    await lee.taps("I am ill")
    await booked.is_at("18:00")
    await lee.taps("Tell the families")

    assert lee.card.startswith("No meetings are to come then.")
    assert asked(ewa) == 0


async def test_a_meeting_that_came_after_it_was_said_is_called_off_by_saying_it_again(
    booked: TheSchool, lee: Person, ewa: Person, ana: Person
) -> None:
    await falls_ill(booked, lee)
    await in_the_files(booked, "update slots set withdrawn = false")
    await has_booked(booked, "Ana", "17:40")
    await says_it_again(booked, lee)
    await lee.taps("Tell the family")

    assert asked(ana, "Se suspende esta reunión:") == 1
    assert asked(ewa) == 1
    assert lee.card.startswith("Ms Lee is ill on Thursday 19 March. Told 3 of 3.")


@pytest.mark.parametrize("label", ["Friday 20 March, 17:10", "None of these suits me"])
async def test_a_button_on_the_offer_of_long_ago_shows_the_time_that_was_taken(
    booked: TheSchool, lee: Person, ewa: Person, label: str
) -> None:
    await falls_ill(booked, lee)
    old = ewa.button(label)
    await ewa.taps("Friday 20 March, 17:20")
    await ewa.presses(old)

    assert ewa.card.startswith("Booked:\nFriday 20 March, 17:20")
    assert ewa.toast.startswith("That card is from")


async def test_who_says_it_again_sees_how_it_stands(
    booked: TheSchool, lee: Person, ewa: Person
) -> None:
    await falls_ill(booked, lee)
    await says_it_again(booked, lee)

    assert lee.card.startswith("Ms Lee is ill on Thursday 19 March. Told 2 of 2.")
    assert asked(ewa) == 1


async def test_the_teachers_cards_of_that_day_say_cancelled(booked: TheSchool, lee: Person) -> None:
    await falls_ill(booked, lee)

    assert lee.has_seen("Cancelled:\nThursday 19 March, 17:20 · Ewa Kowalska · Ada K.")
    assert asked(lee, "Booked:") == 0


async def test_a_colleague_who_meets_too_is_told_that_it_is_cancelled(
    booked: TheSchool, lee: Person, okafor: Person
) -> None:
    await in_the_files(
        booked,
        "insert into meeting_people (meeting_id, person_id)"
        " select m.meeting_id, t.id from meeting_people m join people e on e.id = m.person_id,"
        " people t where e.name = 'Ewa Kowalska' and t.name = 'Mr Okafor'",
    )
    await falls_ill(booked, lee)

    assert okafor.card.startswith("A meeting is cancelled:\nThursday 19 March, 17:20")


async def test_the_list_of_the_day_stays_when_it_is_asked(booked: TheSchool, lee: Person) -> None:
    await comes_to(booked, 19, "10:00")
    await lee.taps_twice("I am ill")

    assert lee.has_seen("Your meetings are today:\nThursday 19 March\n17:00 · Layla Haddad")


# What /meet offers


async def ways(school: TheSchool, person: Person) -> list[str]:
    """The buttons about illness and delay on somebody's card of /meet."""
    async with school.database.reading() as records:
        now, account = school.clock.now(), await records.accounts.of(person.phone.id)
        assert account is not None
        turn = Turn(
            records,
            school.information,
            now,
            received=Received(1, account.id, "{}", 0, now),
            update=Update(1),
            account=account,
            hats=await records.people.hats_of(account),
        )
        rows = await ways_when_ill(turn)
    return [school.texts.plain(button.label, "en") for row in rows for button in row]


async def test_a_teacher_with_meetings_to_come_can_say_it_without_a_reminder(
    booked: TheSchool, lee: Person, stone: Person, ewa: Person, dana: Person
) -> None:
    assert await ways(booked, lee) == ["I am ill"]
    assert await ways(booked, dana) == ["A teacher is ill"]
    assert await ways(booked, stone) == []
    assert await ways(booked, ewa) == []
    await comes_to(booked, 19, "10:00")

    # Running late is on the card of the day itself, and nowhere twice.
    assert await ways(booked, lee) == ["I am ill"]


async def test_when_nobody_meets_the_office_has_nothing_to_say(
    school: TheSchool, dana: Person
) -> None:
    assert await ways(school, dana) == []
    await dana.presses("ill-who")

    assert dana.card.startswith("No meetings are to come then.")
