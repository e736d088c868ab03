"""Photos that were sent together arrive together; each can be edited, answered and taken back."""

from datetime import timedelta
from typing import Literal

import pytest

from bot.sandbox.form import Upload
from storage.outbox_models import OutboxEnd
from tests.accounts import looked_up
from tests.conversations.albums import album_on, photographs_album
from tests.conversations.letters import ANSWERED, FROM_EWA, WAITS, answers, school, sends_message
from tests.people import Person, drawn
from tests.school import TheSchool

__all__ = ["school"]


async def sends_three(school: TheSchool, ewa: Person) -> list[int]:
    numbers = await photographs_album(school, ewa, "leaf", "bark", "moss")
    await ewa.taps("Send")
    return numbers


async def test_an_album_arrives_as_an_album_below_its_head(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    before = len(lee.received)

    await sends_three(school, ewa)

    assert "\n".join([FROM_EWA, *WAITS]) == drawn(lee.received[before])
    assert album_on(lee) == ["leaf", "bark", "moss"]
    assert len(lee.received) == before + 4


async def test_below_words_an_album_needs_no_head_of_its_own(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes("From the forest:")
    before = len(lee.received)

    await sends_three(school, ewa)

    assert drawn(lee.received[before]).startswith(f"{FROM_EWA}\nFrom the forest:")
    assert len(lee.received) == before + 4


async def test_an_answer_to_any_photo_of_an_album_finds_its_thread(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_three(school, ewa)

    await answers(school, lee, "Beautiful!")

    ewa.sees("Ada K. · Ms Lee\nBeautiful!", "[Answer]")


async def test_an_edited_caption_changes_that_photo_alone(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    _, bark, _ = await sends_three(school, ewa)
    before = len(lee.received)

    await ewa.edits(bark, "birch")

    assert album_on(lee) == ["leaf", "birch", "moss"]
    assert drawn(lee.received[before - 4]) == "\n".join([FROM_EWA, "(edited)", *WAITS])
    assert len(lee.received) == before


async def test_an_album_taken_back_is_gone_whole(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    before = len(lee.received)
    await sends_three(school, ewa)

    await ewa.taps("Take back")

    assert len(lee.received) == before
    assert not any(message.album for message in okafor.received)


async def test_a_reaction_to_one_photo_is_under_the_same_photo(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    _, bark, _ = await sends_three(school, ewa)

    lee.phone.reacts(lee.received[-2].id, "👍")
    await school.settles()

    found = ewa.phone.message(bark)
    assert found is not None
    assert found.reaction_counts == {"👍": 1}


async def test_who_answered_an_album_stands_on_its_head(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_three(school, ewa)
    await answers(school, lee, "Beautiful!")

    head = next(m for m in okafor.received if m.words.startswith("Ada K."))
    assert drawn(head) == "\n".join((FROM_EWA, "Ms Lee answered at 10:00.", *ANSWERED))


async def test_a_late_photo_goes_after_the_album(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_three(school, ewa)

    await photographs_album(school, ewa, "fern", "cone")
    await school.passes(seconds=1)

    assert album_on(lee) == ["fern", "cone"]
    assert drawn(lee.received[-3]) == "\n".join([FROM_EWA, *WAITS])


async def test_a_late_photo_of_an_album_that_waits_for_the_morning_goes_with_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    await sends_three(school, ewa)
    await photographs_album(school, ewa, "fern")

    await school.is_at("08:00")

    assert album_on(lee) == ["leaf", "bark", "moss", "fern"]


async def test_a_teachers_album_in_answer_arrives_as_one(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await photographs_album(school, lee, "leaf", "bark", reply_to=lee.received[-1].id)

    await school.passes(seconds=1)

    assert album_on(ewa) == ["leaf", "bark"]
    assert drawn(ewa.received[-3]) == "Ada K. · Ms Lee\n[Answer]"


async def test_an_album_in_answer_is_one_answer_with_one_card(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await photographs_album(school, lee, "leaf", "bark", reply_to=lee.received[-1].id)

    await school.passes(seconds=1)

    lee.sees(
        "Sent to Ewa, about Ada K.\n“leaf\nbark”\nand 2 photos, files or voice messages",
        "[Take back]  [Promise …]",
    )


async def test_files_of_an_album_lose_their_names(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    for name in ("Ewa Kowalska 1.txt", "Ewa Kowalska 2.txt"):
        ewa.phone._sends_file("document", Upload(name, b"words", "text/plain"), album="4712")
    await school.settles()

    await ewa.taps("Send")

    found = [m.media for m in lee.received[-2:]]
    assert [media.name for media in found if media] == ["file.txt", "file.txt"]


async def test_an_album_is_taken_back_before_it_leaves(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    await sends_three(school, ewa)

    await ewa.taps("Take back")
    await school.is_at("09:00")

    assert not any(message.album for message in lee.received)


async def test_an_edit_before_the_morning_is_simply_what_arrives(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    leaf, _, moss = await sends_three(school, ewa)
    await ewa.edits(leaf, "oak leaf")
    await ewa.edits(moss, "green moss")

    await school.is_at("08:00")

    assert album_on(lee) == ["oak leaf", "bark", "green moss"]
    assert not lee.has_seen("(edited)")


@pytest.mark.parametrize("fault", ["cut_after", "cut_before"])
async def test_an_album_in_doubt_comes_whole_and_owns_up_to_a_double(
    school: TheSchool,
    ewa: Person,
    lee: Person,
    fault: Literal["cut_after", "cut_before"],
) -> None:
    school.telegram.faults.add(fault, method="sendMediaGroup")
    await sends_three(school, ewa)

    await school.passes(seconds=5)

    doubled = fault == "cut_after"
    assert album_on(lee)[1:] == ["bark", "moss"]
    assert lee.has_seen("Sent again") == doubled
    assert sum(message.album is not None for message in lee.received) == (6 if doubled else 3)


async def test_an_album_survives_a_crash_in_mid_sending(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    await sends_three(school, ewa)
    await school.crashes_and_restarts()

    await school.is_at("08:00")

    assert album_on(lee) == ["leaf", "bark", "moss"]


async def test_every_photo_of_an_album_for_a_blocked_phone_ends_with_its_reason(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    lee.phone.blocks()
    await school.settles()

    await sends_three(school, ewa)

    ends = await looked_up(
        school.database,
        "select o.chat_id, o.state, o.reason from outbox o join message_copies c "
        "on c.outbox_id = o.id where c.shows = 'album' and o.state <> 'sent'",
    )
    assert [tuple(row.values()) for row in ends] == [(lee.phone.id, "dead", "blocked")] * 3


async def test_eleven_photos_are_an_album_of_ten_and_one_more(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    await photographs_album(school, ewa, *map(str, range(10)))
    await ewa.taps("Send")
    await photographs_album(school, ewa, "late")

    await school.is_at("08:00")

    assert album_on(lee) == [str(number) for number in range(10)]
    assert lee.received[-1].words == "late"


async def test_an_edit_while_the_album_is_being_sent_changes_it_afterwards(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    _, bark, _ = await sends_three(school, ewa)
    assert not any(message.album for message in lee.received)
    await gives_albums_to_telegram(school)

    ewa.phone.edits(bark, "birch")
    await school.engine.poller.poll(0)
    await school.engine.worker.take_turns()

    bodies = await looked_up(school.database, "select body from outbox where kind = 'send'")
    assert not any("birch" in row["body"] for row in bodies)


async def gives_albums_to_telegram(school: TheSchool) -> None:
    """Their heads have arrived, and they are under way themselves."""
    tomorrow = school.clock.now() + timedelta(days=1)
    async with school.database.transaction() as records:
        for _ in ("heads", "albums"):
            for row in await records.outbox.claim(tomorrow, 8):
                if not row.more_of_album:
                    await records.outbox.end(OutboxEnd(row.id, "sent", tomorrow, 1))
