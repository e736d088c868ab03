"""Who meets has it in their own calendar, and every later version; nobody else's is in it."""

import pytest

from bot.words import text
from handlers.meetings.what_follows import follows
from tests.conversations.acts import in_the_files, joins, links, lists
from tests.conversations.having_booked import has_booked, has_cancelled, has_moved, speaking
from tests.conversations.meeting_days import entries_of, files_of, opens_evening, tells
from tests.conversations.rounds import books, opens_round
from tests.people import Person
from tests.school import TheSchool, family

FILE = "For your calendar: open the file and choose “Add”."
MOVED = "The change, for your calendar: open the file, and the entry there changes."
PARENTS = ("Ewa Kowalska", "Layla Haddad", "Ana García", "Olena Kovalenko")


async def test_who_books_has_the_file_below_the_card_without_a_sound(
    school: TheSchool, ewa: Person
) -> None:
    await opens_evening(school)

    ewa.sees(FILE)
    assert ewa.received[-1].silent
    (found,) = entries_of(ewa)
    assert found.vevent.summary.value == "Meeting: Ms Lee · Ada K."
    assert found.vevent.location.value == "Room 12, Hillside School"
    assert f"{found.vevent.dtstart.value:%d.%m.%Y %H:%M %z}" == "19.03.2026 17:20 +0100"


async def test_a_teacher_is_given_it_on_asking_and_not_once_a_family(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)

    assert files_of(lee) == []
    await lee.taps("Add to calendar")
    assert entries_of(lee)[0].vevent.summary.value == "Meeting: Ewa Kowalska · Ada K."
    assert lee.toast == "The file is below."


async def test_an_impatient_thumb_gets_one_file_and_a_later_tap_another(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await lee.taps_twice("Add to calendar")

    assert len(files_of(lee)) == 1
    await school.passes(minutes=2)
    await lee.taps("Add to calendar")
    assert len(files_of(lee)) == 2


async def test_a_moved_meeting_changes_the_entry_of_everyone_who_has_one(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    booking = await has_booked(school, "Ewa Kowalska", "17:20", "Ms Lee")
    await lee.taps("Add to calendar")
    await school.passes(minutes=1)
    await has_moved(school, booking, "17:50")

    for person in (ewa, lee):
        first, second = (found.vevent for found in entries_of(person))
        assert first.uid.value == second.uid.value
        assert (first.sequence.value, second.sequence.value) == ("0", "1")
        assert f"{second.dtstart.value:%H:%M}" == "17:50"
        person.sees(MOVED)


async def test_a_cancelled_meeting_is_taken_out_of_calendars_that_have_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_evening(school)
    await school.passes(minutes=1)
    await has_cancelled(school, "Ewa Kowalska")

    found = entries_of(ewa)[-1]
    assert (found.method.value, found.vevent.status.value) == ("CANCEL", "CANCELLED")
    assert files_of(lee) == []


async def test_an_old_button_of_a_cancelled_meeting_shows_how_it_stands(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    old = lee.button("Add to calendar")
    await school.passes(minutes=1)
    await has_cancelled(school, "Ewa Kowalska")
    await lee.presses(old)

    assert files_of(lee) == []
    assert lee.card.startswith("Cancelled:")
    assert lee.toast.endswith("Here is how it stands now.")


async def test_meetings_booked_at_one_moment_come_in_one_file(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    for clock, teacher in (("17:00", "Ms Lee"), ("17:20", "Mr Okafor")):
        booking = await books(school, "Ewa Kowalska", found, clock, teacher)
        async with speaking(school) as voice:  # both are told before anything is sent
            await follows(voice, booking, "booked", by=ewa.phone.id)
    await school.settles()

    (both,) = entries_of(ewa)
    assert [event.summary.value for event in both.vevent_list] == [
        "Meeting: Ms Lee · Ada K.",
        "Meeting: Mr Okafor · Ada K.",
    ]


@pytest.mark.parametrize("parent", PARENTS)
async def test_it_is_in_the_readers_language_and_names_their_own_family_alone(
    school: TheSchool, parent: str
) -> None:
    found = await opens_round(school)
    for number, name in enumerate(PARENTS):
        booking = await books(school, name, found, f"17:{number}0", "Ms Lee")
        await tells(school, booking, "booked", name)
    person = school.people[parent]

    (content,) = files_of(person)
    read = entries_of(person)[0].vevent
    async with school.database.reading() as records:
        account = await records.accounts.of(person.phone.id)
    assert account is not None
    assert read.summary.params["LANGUAGE"] == [account.language]
    in_chat = text("entry-in-chat", school="Hillside School")
    assert school.texts.plain(in_chat, account.language) in read.description.value
    written = content.decode().replace("\r\n ", "")
    others = [name for name in (*PARENTS, "Piotr Kowalski") if name != parent]
    assert [name for name in others if name.split()[0] in written] == []


async def test_a_parent_reads_only_of_children_they_act_for(
    school: TheSchool, piotr: Person, ewa: Person
) -> None:
    """Both homes meet about Ada, and about Ben, who is Ewa's alone."""
    row = family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en")
    await lists(school, row)
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])
    await opens_evening(school)
    await in_the_files(
        school, "insert into meeting_children select 1, id from children where first_name = 'Ben'"
    )
    await in_the_files(
        school,
        "insert into meeting_people (meeting_id, person_id)"
        " select 1, id from people where name = 'Piotr Kowalski'",
    )
    await school.passes(minutes=1)
    async with speaking(school) as voice:
        booking = await voice.records.meetings.of_anyone(1)
    await tells(school, booking, "booked", "Ewa Kowalska")

    assert "Ada K. and Ben K." in entries_of(ewa)[-1].vevent.summary.value
    assert entries_of(piotr)[-1].vevent.summary.value == "Meeting: Ms Lee · Ada K."


async def test_the_link_of_a_video_meeting_is_in_the_files_of_who_meets(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    link = "https://meet.example.org/7"
    await in_the_files(school, f"update meetings set held = 'link', link = '{link}'")  # noqa: S608 - our own words
    await lee.taps("Add to calendar")

    found = entries_of(lee)[0].vevent
    assert (found.url.value, found.location.value) == (link, "By video")
    assert link in found.description.value
