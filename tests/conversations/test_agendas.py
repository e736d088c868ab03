"""What people want to talk about is said until the meeting begins, and read by who meets alone."""

from bot.sweep import sweep
from bot.voice import Voice
from handlers.talks.agenda_lines import nudges_to_agenda, topics_of
from storage.meeting_models import Booking
from storage.models import Role
from tests.conversations.acts import photographs
from tests.conversations.having_booked import has_booked
from tests.conversations.praising import praises
from tests.conversations.promising import times_seen
from tests.people import Person
from tests.school import TheSchool

ASK, ADD = "What would you like to talk about?", "Add what you would like to talk about"


async def booked(school: TheSchool) -> Booking:
    return await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)


async def said_topics(school: TheSchool, booking: Booking, role: Role = Role.PARENT) -> list[str]:
    async with school.database.reading() as records:
        found = await topics_of(records, booking, role)
    return [school.texts.plain(topic, "en") for topic in found]


async def test_what_a_parent_ticks_stands_on_the_teachers_card_in_place(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await booked(school)
    count = len(lee.received)
    await ewa.taps(ASK)
    await ewa.taps("Maths")

    assert "Ewa would like to talk about:\n– Maths" in lee.card
    assert len(lee.received) == count


async def test_nobody_else_reads_it(school: TheSchool, ewa: Person) -> None:
    await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("In your own words")
    await ewa.writes("Her fear of tests")

    reads = {name for name, who in school.people.items() if who.has_seen("fear of tests")}
    assert reads == {"Ewa Kowalska", "Ms Lee"}


async def test_a_teacher_adds_their_own_and_the_family_reads_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await booked(school)
    await lee.taps(ADD)
    await lee.taps("What goes well")
    await lee.taps("Done")

    assert "You would like to talk about:\n– What goes well" in lee.card
    assert ewa.has_seen("Ms Lee would like to talk about:\n– What goes well")


async def test_tapped_twice_it_is_ticked_once(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps_twice("Maths")

    assert await said_topics(school, booking) == ["Maths"]


async def test_a_ticked_topic_is_taken_off_by_a_tap(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("Maths")
    await ewa.taps("✓ Maths")

    assert await said_topics(school, booking) == []


async def test_own_words_are_taken_off_by_a_tap(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("In your own words")
    await ewa.writes("Lunch")
    await ewa.taps("✓ Lunch")

    assert await said_topics(school, booking) == []


async def test_three_are_enough(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    for topic in ("Maths", "Homework", "Friends and class"):
        await ewa.taps(topic)
    assert "In your own words" not in ewa.card
    await ewa.taps("How they are")

    assert ewa.toast == "You have chosen three. Tap one of them to take it off."
    assert len(await said_topics(school, booking)) == 3


async def test_a_fourth_in_own_words_is_not_taken(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    old = ewa.button("In your own words")
    for topic in ("Maths", "Homework", "Friends and class"):
        await ewa.taps(topic)
    await ewa.presses(old)

    assert ewa.toast.startswith("You have chosen three.")
    assert len(await said_topics(school, booking)) == 3


async def test_words_that_are_too_long_are_asked_for_again(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("In your own words")
    await ewa.writes("word " * 30)
    assert ewa.card.startswith("Please say it in at most 80 characters.")
    await ewa.writes("Lunch")

    assert await said_topics(school, booking) == ["Lunch"]


async def test_a_photo_in_place_of_words_is_asked_for_in_words(
    school: TheSchool, ewa: Person
) -> None:
    await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("In your own words")

    await photographs(school, ewa)

    assert ewa.card.startswith("Please write it in words")


async def test_from_its_beginning_on_it_stands_as_it_is(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("Maths")
    homework, ask = ewa.button("Homework"), f"agenda:{booking.meeting.id}"
    await school.passes(seconds=(booking.starts_at - school.clock.now()).total_seconds())
    for pressed in (homework, ask, f"agenda-write:{booking.meeting.id}"):
        await ewa.presses(pressed)
        assert ewa.toast == "The agenda can be changed until the meeting begins."

    assert await said_topics(school, booking) == ["Maths"]
    assert ASK not in ewa.card


async def test_words_that_come_when_it_has_begun_change_nothing(
    school: TheSchool, ewa: Person
) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("In your own words")
    await school.passes(seconds=(booking.starts_at - school.clock.now()).total_seconds())
    await ewa.writes("Lunch")

    assert await said_topics(school, booking) == []


async def test_a_restart_in_the_middle_forgets_nothing(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("Maths")
    await ewa.taps("In your own words")
    await school.crashes_and_restarts()
    await ewa.writes("Lunch")

    assert await said_topics(school, booking) == ["Maths", "Lunch"]


async def test_topics_are_read_in_the_readers_language(
    school: TheSchool, lee: Person, ana: Person
) -> None:
    await has_booked(school, "Ana García", "17:20", both_told=True)
    await ana.taps("¿De qué le gustaría hablar?")
    await ana.taps("Matemáticas")

    assert "Ana would like to talk about:\n– Maths" in lee.card


async def test_only_a_parent_who_said_nothing_is_nudged(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)

    assert await nudged(school, booking) == {"Ewa Kowalska"}
    await ewa.taps("Maths")
    assert await nudged(school, booking) == set()


async def nudged(school: TheSchool, booking: Booking) -> set[str]:
    async with school.database.reading() as records:
        voice = Voice(records, school.information, school.clock.now())
        return {
            each.name for each in booking.people if await nudges_to_agenda(voice, booking, each)
        }


async def test_the_teachers_own_stand_apart_from_the_familys(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    booking = await booked(school)
    await lee.taps(ADD)
    await lee.taps("Maths")
    await ewa.taps(ASK)
    await ewa.taps("Homework")

    assert await said_topics(school, booking) == ["Homework"]
    assert await said_topics(school, booking, Role.TEACHER) == ["Maths"]


async def test_after_two_years_it_is_forgotten(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("Maths")
    await school.passes(days=730)
    await sweep(school.database, school.clock)
    assert await said_topics(school, booking) == ["Maths"]

    await school.passes(days=8)
    await sweep(school.database, school.clock)

    assert await said_topics(school, booking) == []


async def test_the_card_of_who_meets_two_teachers_says_which(
    school: TheSchool, okafor: Person, lee: Person, ewa: Person
) -> None:
    await booked(school)
    await has_booked(school, "Ewa Kowalska", "17:40", "Mr Okafor", both_told=True)
    await ewa.taps(ASK)
    await ewa.taps("Maths")

    assert times_seen(okafor, "– Maths") == 1
    assert times_seen(lee, "– Maths") == 0


# Words typed below the card


async def test_words_typed_below_the_card_are_a_topic_at_once(
    school: TheSchool, ewa: Person
) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.writes("Her fear\nof tests")

    assert await said_topics(school, booking) == ["Her fear of tests"]
    assert "[✓ Her fear of tests]" in ewa.card


async def test_a_teachers_words_below_the_card_are_no_class_update(
    school: TheSchool, lee: Person
) -> None:
    booking = await booked(school)
    await lee.taps(ADD)
    await lee.writes("Her reading")
    await lee.writes("Her friends")

    assert await said_topics(school, booking, Role.TEACHER) == ["Her reading", "Her friends"]


async def test_a_fourth_typed_below_the_card_is_not_taken(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    for topic in ("Lunch", "Tests", "Friends", "The way home"):
        await ewa.writes(topic)

    assert await said_topics(school, booking) == ["Lunch", "Tests", "Friends"]
    assert ewa.card.startswith("You have chosen three. Tap one of them to take it off.\nThursday")


async def test_who_replies_below_the_card_answers_that_message(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa.writes("When is the trip?")
    await ewa.taps("Send")
    asked = lee.newest
    booking = await booked(school)
    await lee.taps(ADD)
    lee.phone.writes("On Friday", reply_to=asked.id)
    await school.settles()

    assert await said_topics(school, booking, Role.TEACHER) == []
    assert ewa.has_seen("On Friday")


async def test_after_another_message_words_are_no_topic(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await school.passes(seconds=60)
    await praises(school, lee)
    await ewa.writes("Ada is ill today")

    assert await said_topics(school, booking) == []
    assert "[Send]" in ewa.card


async def test_after_a_message_that_quiet_hours_held_back_words_are_no_topic(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    booking = await booked(school)
    await school.passes(hours=11)
    await praises(school, lee)
    await school.passes(seconds=60)
    assert not ewa.has_seen("real effort")
    await ewa.taps(ASK)
    await school.passes(hours=11)
    assert ewa.has_seen("real effort")
    await ewa.writes("Ada is ill today")

    assert await said_topics(school, booking) == []


async def test_a_card_that_was_long_on_its_way_is_not_overtaken_by_itself(
    school: TheSchool, ewa: Person
) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    school.telegram.faults.add(
        "too_many_requests", chat_id=ewa.phone.id, method="sendMessage", seconds=3
    )
    await ewa.writes("Lunch")
    await school.passes(seconds=5)
    await ewa.writes("Tests")

    assert await said_topics(school, booking) == ["Lunch", "Tests"]


async def test_a_command_below_the_card_is_obeyed(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.writes("/settings")

    assert await said_topics(school, booking) == []


async def test_after_done_words_are_no_topic(school: TheSchool, ewa: Person) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("Done")
    await ewa.writes("Ada is ill today")

    assert await said_topics(school, booking) == []


async def test_who_writes_when_it_has_begun_reads_why_it_is_not_taken(
    school: TheSchool, ewa: Person
) -> None:
    booking = await booked(school)
    await ewa.taps(ASK)
    await ewa.taps("In your own words")
    await school.passes(seconds=(booking.starts_at - school.clock.now()).total_seconds())
    await ewa.writes("Lunch")

    assert ewa.has_seen("The agenda can be changed until the meeting begins.")
