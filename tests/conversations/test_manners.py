"""How people like to be called and written to: chosen, shown, changed, and never a way out."""

import pytest

from tests.conversations.acts import NOT_THERE, seen, sends_update
from tests.conversations.letters import WAITS, school, sends_message
from tests.conversations.promising import lee_promises, promises
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
NO_NAME = (
    "I could not take that as a name. Please write letters only, 40 at most, such as Mrs Kowalska."
)
TAKEN = "Somebody else at the school is called that already. Please write another name."
LONG = "Señora Ewa Anna Maria Kowalska-Jarosława"


async def opens(person: Person, *labels: str) -> None:
    await person.writes("/settings")
    for label in ("How to write to me", *labels):
        await person.taps(label)


async def is_called(person: Person, name: str) -> None:
    await opens(person, "My name")
    await person.writes(name)


def prompt(name: str = "Ewa") -> str:
    return f"What would you like to tell {name} about Ada K.? Your next message goes there."


async def test_who_asked_for_nothing_is_written_to_as_before(ewa: Person, lee: Person) -> None:
    await sends_message(ewa)
    lee.sees("Ada K. · 3B · from Ewa, mother\nAda has a cough.", *WAITS)
    await lee.taps("Answer")

    lee.sees(prompt(), "[Cancel]")


async def test_what_was_chosen_stands_on_the_message_and_above_the_answer(
    ewa: Person, lee: Person
) -> None:
    await opens(ewa, "Voice messages", "Calls", "Informal")
    await sends_message(ewa)
    likes = "Likes voice messages, or a phone call · informally is fine"
    lee.sees(f"Ada K. · 3B · from Ewa, mother\n{likes}\nAda has a cough.", *WAITS)
    await lee.taps("Answer")

    lee.sees(f"{prompt()}\n{likes}", "[Cancel]")


async def test_the_second_tap_takes_a_choice_back(ewa: Person, lee: Person) -> None:
    await opens(ewa, "Short", "✓ Short", "Formal", "✓ Formal")
    await sends_message(ewa)

    lee.sees("Ada K. · 3B · from Ewa, mother\nAda has a cough.", *WAITS)


async def test_an_impatient_thumb_chooses_once(ewa: Person) -> None:
    await opens(ewa)
    await ewa.taps_twice("Short")

    assert "[✓ Short]" in ewa.card


async def test_one_form_of_address_takes_the_place_of_the_other(ewa: Person) -> None:
    await opens(ewa, "Formal", "Informal")

    assert "[Formal]  [✓ Informal]" in ewa.card


async def test_everybody_is_told_the_chosen_name(ewa: Person, lee: Person, okafor: Person) -> None:
    await is_called(ewa, "Mrs Kowalska")
    await sends_message(ewa)
    okafor.sees("Ada K. · 3B · from Mrs Kowalska, mother\nAda has a cough.", *WAITS)
    await lee.writes("/inbox")
    assert "· Mrs Kowalska, mother ·" in lee.card
    await lee.taps("Answer")
    lee.sees(prompt("Mrs Kowalska"), "[Cancel]")
    await lee.writes("Get well soon!")

    lee.sees("Sent to Mrs Kowalska, about Ada K.\n“Get well soon!”", "[Take back]  [Promise …]")


async def test_the_other_parent_does_not_learn_it(ewa: Person, piotr: Person, lee: Person) -> None:
    await is_called(ewa, "Mrs Kowalska")
    await opens(ewa, "Short")
    await sends_message(piotr)

    lee.sees("Ada K. · 3B · from Piotr, father\nAda has a cough.", *WAITS)
    assert not piotr.has_seen("Mrs Kowalska")


async def test_a_name_can_be_undone_once_and_twice(ewa: Person) -> None:
    await is_called(ewa, "Mrs Kowalska")
    await is_called(ewa, "Ewa K")
    await ewa.taps_twice("Undo the name")

    assert "You are called Mrs Kowalska." in ewa.card
    assert "Undo" not in ewa.card


async def test_the_name_of_the_list_comes_back(ewa: Person, lee: Person) -> None:
    await is_called(ewa, "Mrs Kowalska")
    await opens(ewa, "My name", "As in the school’s list")
    await sends_message(ewa)

    lee.sees("Ada K. · 3B · from Ewa, mother\nAda has a cough.", *WAITS)


@pytest.mark.parametrize(
    "name",
    [
        "@ewa_k",
        "t.me/ewa",
        "https://example.com",
        "030 1234",
        "٠٣٠١٢٣٤",
        "<b>Ewa</b>",
        "Ewa & co",
        "E" + "\u0301" * 8,
        "🙂",
        "-",
        "Kowalska" * 6,
    ],
)
async def test_what_is_no_name_is_asked_for_again(ewa: Person, lee: Person, name: str) -> None:
    await is_called(ewa, name)
    ewa.sees(NO_NAME, "[Back]")
    await ewa.writes("Mrs Kowalska")
    await sends_message(ewa)

    lee.sees("Ada K. · 3B · from Mrs Kowalska, mother\nAda has a cough.", *WAITS)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("  Mrs   Kowalska ", "Mrs Kowalska"),
        ("Dr.Kowalska", "Dr. Kowalska"),
        ("ewa.com", "ewa. com"),
        ("Mrs O’Neill-Ng", "Mrs O’Neill-Ng"),
        ("السيدة حدّاد", "السيدة حدّاد"),
        ("пані Ковальська", "пані Ковальська"),
        (LONG, LONG),
    ],
)
async def test_a_name_is_taken_as_people_write_it(ewa: Person, written: str, shown: str) -> None:
    await is_called(ewa, written)

    assert f"You are called {shown}." in ewa.card


@pytest.mark.parametrize("name", ["Ms Lee", "ms lee", "Mr Stone"])
async def test_nobody_is_called_like_a_teacher(ewa: Person, name: str) -> None:
    await is_called(ewa, name)

    ewa.sees(TAKEN, "[Back]")


async def test_families_read_a_teacher_by_the_chosen_name(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await lee.writes("/settings")
    await lee.taps("My name")
    await lee.taps("My name")
    await lee.writes("Mrs Lee-Carter")
    lee.sees("Families read your name as Mrs Lee-Carter.", "[My name]  [Undo the name]", "[Back]")
    await ewa.writes("Ada has a cough.")
    assert ewa.card.startswith("To Mrs Lee-Carter and Mr Okafor, about Ada K.:")
    await ewa.taps("Send")
    await lee.taps("Answer")
    await lee.writes("Get well soon!")
    ewa.sees("Ada K. · Mrs Lee-Carter\nGet well soon!", "[Answer]")
    assert "Mrs Lee-Carter answered" in "\n".join(m.words or "" for m in okafor.received)
    await sends_update(school, lee)

    ewa.sees(seen(teacher="Mrs Lee-Carter"))


async def test_a_stranger_and_the_office_have_no_manners_to_choose(
    stranger: Person, dana: Person
) -> None:
    await stranger.writes("/start")
    for person in (stranger, dana):
        await person.presses("manners")

        assert person.toast == NOT_THERE


async def test_a_name_half_given_survives_a_restart(school: TheSchool, ewa: Person) -> None:
    await opens(ewa, "My name")
    await school.crashes_and_restarts()
    await ewa.writes("Mrs Kowalska")

    assert "You are called Mrs Kowalska." in ewa.card


async def test_it_is_said_in_the_teachers_own_language(ewa: Person, lee: Person) -> None:
    await opens(ewa, "Short", "Formal")
    await lee.writes("/settings")
    await lee.taps("Language")
    await lee.taps("Español")
    await sends_message(ewa)

    assert "\nPrefiere mensajes breves · de usted, por favor\n" in lee.card


async def test_a_message_that_changes_still_says_it(ewa: Person, lee: Person) -> None:
    await opens(ewa, "Short")
    written = await ewa.writes("Ada has a cough.")
    await ewa.taps("Send")
    await ewa.edits(written, "Ada has the flu.")

    assert "from Ewa, mother\nLikes it short\nAda has the flu." in lee.card


async def test_the_longest_words_arrive_with_all_that_stands_around_them(
    ewa: Person, lee: Person
) -> None:
    await is_called(ewa, LONG)
    await opens(ewa, "Voice messages", "Calls", "Short", "Formal")
    await sends_message(ewa, "a" * 3970)
    await lee.taps("Close")

    assert lee.has_seen("a" * 3970)
    assert lee.has_seen("formally, please")
    assert lee.has_seen("Ms Lee closed this at")


async def test_promises_and_today_name_everybody_as_they_chose(ewa: Person, lee: Person) -> None:
    await is_called(ewa, "Mrs Kowalska")
    await sends_message(ewa)
    await promises(ewa, "I will bring the form", "Friday")
    lee.sees(
        "Ada K. · 3B · from Mrs Kowalska, mother\n"
        "Mrs Kowalska promises, by Friday 13 March:\n“I will bring the form”",
        "[Answer]",
    )

    await lee.writes("/today")

    assert "Ada K. · Mrs Kowalska · just now" in lee.card
    assert "Mrs Kowalska (Ada K.), by Friday 13 March" in lee.card


async def test_a_promise_is_made_to_the_chosen_name(ewa: Person, lee: Person) -> None:
    await is_called(ewa, "Mrs Kowalska")
    await lee_promises(ewa, lee)

    assert lee.card.startswith("You promised Mrs Kowalska, about Ada K.")
