"""A parent looks back at what went well: their own child, what they were told, and nothing else."""

from tests.conversations.acts import NOT_THERE, in_the_files, newcomer
from tests.conversations.praising import answers_photos, begins, photographs, praises, sends
from tests.people import Person
from tests.school import TheSchool

# A weekly message about Ada that went to Ewa, as its rows are then.
WEEK = """
insert into weeks (class_id, first_day, open_at, send_at, state)
select id, '2026-03-09', '2026-03-12 13:00:00+00:00', '2026-03-13 14:00:00+00:00', 'sent'
from classes where name = '3B'
"""
WEEKLY = """
insert into weeklies (week_id, child_id, state, well, step_code, written_by, ended_at)
select 1, c.id, 'sent', '{child} read aloud.', 'read-together', t.id, '2026-03-13 14:00:00+00:00'
from children c, people t where c.first_name = 'Ada' and t.name = 'Ms Lee'
"""
TO_EWA = """
insert into weekly_families (weekly_id, parent_id, outbox_id)
select 1, f.parent_id, f.outbox_id from praise_families f
join people p on p.id = f.parent_id and p.name = 'Ewa Kowalska'
"""


async def test_good_moments_are_read_page_by_page(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    for strength in ("Kindness", "Effort", "Courage", "Curiosity"):
        await praises(school, lee, strength=strength)
        await school.passes(hours=2)
    await ewa.writes("/home")
    await ewa.taps("Good moments of Ada")
    assert "Ada asked curious questions." in ewa.card
    await ewa.taps("Older")

    ewa.sees(
        "Good moments of Ada K.\nThursday 12 March · Ms Lee\nAda was kind to others.",
        "[Newer]",
        "[Home]",
    )


async def test_a_home_without_good_moments_offers_none(ewa: Person) -> None:
    await ewa.writes("/home")

    assert "Good moments" not in ewa.card


async def test_a_newcomer_to_the_family_reads_nothing_of_before(
    school: TheSchool, lee: Person
) -> None:
    await praises(school, lee)
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c1", child="Ada Kowalska")
    await rosa.writes("/home")

    assert "Good moments" not in rosa.card


async def test_a_weekly_message_is_a_good_moment_too(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await praises(school, lee)
    for statement in (WEEK, WEEKLY, TO_EWA):
        await in_the_files(school, statement)
    await ewa.writes("/home")
    await ewa.taps("Good moments of Ada")

    ewa.sees(
        "Good moments of Ada K.\n"
        "Friday 13 March · Ms Lee\nAda read aloud.\nNext: Read together for 10 minutes\n"
        "Thursday 12 March · Ms Lee\nAda made a real effort.",
        "[Home]",
    )
    await piotr.writes("/home")
    await piotr.taps("Good moments of Ada")
    assert not piotr.has_seen("read aloud")


async def test_what_was_taken_back_is_no_good_moment(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await praises(school, lee)
    await lee.taps("Take back")
    await ewa.writes("/home")

    assert "Good moments" not in ewa.card


async def test_a_photo_is_seen_again_only_while_photos_are_allowed(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "A tower!")
    await sends(school, lee)
    await ewa.writes("/home")
    await ewa.taps("Good moments of Ada")
    await ewa.taps("📎 Thursday 12 March")
    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].protected
    await answers_photos(school, ewa, "no")
    await ewa.taps("📎 Thursday 12 March")

    assert ewa.received[-1].kind == "text"


async def test_an_outsider_looks_back_at_nothing(
    school: TheSchool, lee: Person, ewa: Person, nadia: Person
) -> None:
    await praises(school, lee)
    await ewa.writes("/home")
    await nadia.presses(ewa.button("Good moments of Ada"))

    assert nadia.toast == NOT_THERE
