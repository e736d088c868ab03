"""To whom an update goes: each account once, whoever can be reached, and nobody else."""

from tests.conversations.acts import (
    BUTTONS,
    WORDS,
    asks_for_got_it,
    card,
    joins,
    links,
    lists,
    newcomer,
    seen,
    sends_update,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool, family

WHO_NOT = "[Who has not been reached]"


def count_of(person: Person) -> int:
    return sum(WORDS in message.words for message in person.received)


async def test_a_parent_of_two_children_in_the_class_gets_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lists(school, family("c50", "Ben Kowalski", "Ewa Kowalska", "mother", "en"))
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])

    await sends_update(school, lee)

    assert count_of(ewa) == 1


async def test_two_children_of_one_home_are_one_family(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lists(school, family("c50", "Ben Kowalski", "Ewa Kowalska", "mother", "en"))

    await writes_update(lee)

    assert "To 5 families of 3B · 6 parents, 5 can be reached" in lee.card


async def test_an_account_with_two_entries_in_the_list_gets_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lists(school, family("c51", "Mia Braun", "Ewa K. Braun", "carer", "en"))
    await joins(ewa, (await links(school))["Ewa K. Braun", "Mia Braun"])

    await sends_update(school, lee)

    assert count_of(ewa) == 1


async def test_got_it_of_an_account_with_two_entries_counts_for_both(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lists(school, family("c51", "Mia Braun", "Ewa K. Braun", "carer", "en"))
    await joins(ewa, (await links(school))["Ewa K. Braun", "Mia Braun"])
    await asks_for_got_it(school, lee)

    await ewa.taps("Got it")

    lee.sees(card("Sent to 6\n1 cannot be reached\nGot it: 2 of 6"), WHO_NOT)


async def test_parents_who_live_apart_are_one_family_and_both_get_it(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await sends_update(school, lee)

    ewa.sees(seen())
    piotr.sees(seen())


async def test_a_parent_who_blocked_is_counted_before_and_after(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    ewa.phone.blocks()
    await school.settles()

    await writes_update(lee)
    lee.sees(
        card(
            "To 5 families of 3B · 6 parents, 4 can be reached\n"
            "1 has not joined yet\n1 has blocked Homeroom or left Telegram"
        ),
        *BUTTONS,
    )
    await lee.taps("Send")
    lee.sees(card("Sending at 10:00:45 to 4 parents."), "[Undo]")
    await school.passes(seconds=45)

    lee.sees(card("Sent to 4\n2 cannot be reached"), WHO_NOT)


async def test_a_parent_who_blocks_between_send_and_departure_is_counted_truly(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    ewa.phone.blocks()

    await school.passes(seconds=45)

    lee.sees(card("Sent to 4\n2 cannot be reached"), WHO_NOT)


async def test_a_parent_who_deleted_the_account_is_found_out_by_sending(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    ewa.phone.deactivates()

    await sends_update(school, lee)
    await lee.taps("Who has not been reached")

    lee.sees("Ewa Kowalska · has no Telegram any more\nMarta Nowak · has not joined yet", "[Back]")


async def test_a_parent_who_came_back_gets_the_next_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    ewa.phone.blocks()
    await school.settles()
    ewa.phone.returns()
    await school.settles()

    await sends_update(school, lee)

    ewa.sees(seen())


async def test_whose_child_left_the_class_gets_nothing_more(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await lists(
        school, family("c2", "Omar Haddad", "Layla Haddad", "mother", "ar", class_name="1A")
    )

    await sends_update(school, lee)

    assert count_of(layla) == 0


async def test_a_child_of_another_class_brings_no_update_of_this_one(
    school: TheSchool, stone: Person, ewa: Person
) -> None:
    await lists(
        school, family("c52", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )

    await sends_update(school, stone)

    # Ewa stands in the list for Ben, but has not scanned his sheet.
    assert count_of(ewa) == 0


async def test_more_than_thirty_who_were_not_reached_are_named_and_counted(
    school: TheSchool, lee: Person
) -> None:
    await lists(
        school,
        *(
            family(f"c1{n:02}", f"Kim{n:02} Zorn", f"Parent{n:02} Zorn", "carer", "en")
            for n in range(33)
        ),
    )
    await sends_update(school, lee)

    await lee.taps("Who has not been reached")

    named = lee.card.split("\n")
    assert named[0] == "Marta Nowak · has not joined yet"
    assert len(named) == 30 + len(["and 4 more", "[Back]"])
    assert named[-2:] == ["and 4 more", "[Back]"]


async def test_a_newcomers_long_name_stands_in_full(school: TheSchool, lee: Person) -> None:
    name = "Rosa " + "Maria" * 18 + " Ruiz"
    rosa = await newcomer(school, name, child_id="c53", child="Leo Ruiz")
    rosa.phone.blocks()
    await school.settles()
    await sends_update(school, lee)

    await lee.taps("Who has not been reached")

    assert f"{name} · has blocked Homeroom; you may want to phone" in lee.card
