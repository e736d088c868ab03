"""Whom to praise, and for what; and what is kept for the week."""

from datetime import timedelta

from storage.praise_models import PraisedChild
from tests.conversations.acts import lists, teaches
from tests.conversations.praising import (
    DRAFT_BUTTONS,
    EFFORT,
    TO_ADAS,
    begins,
    card,
    praises,
    sends,
)
from tests.people import Person
from tests.school import TheSchool, family

LEGEND = "🌱 not celebrated for two weeks"


async def kept(school: TheSchool, *, also_sent: bool = False) -> tuple[PraisedChild, ...]:
    """What composing the weekly message of 3B would find."""
    since = school.clock.now() - timedelta(days=7)
    async with school.database.reading() as records:
        (number,) = [
            row[0]
            for row in await records._driver.execute_fetchall(
                "select id from classes where name = '3B'"
            )
        ]
        found = await records.praises.praised_this_week(number, since)
    return tuple([praised for praised in found if also_sent or praised.state == "kept"])


# Whom


async def test_who_was_celebrated_comes_last_and_who_waited_is_marked(
    school: TheSchool, lee: Person
) -> None:
    await praises(school, lee)
    await lee.writes("/praise")

    lee.sees(
        f"3B: whom would you like to praise?\n{LEGEND}",
        "[🌱 Jan N.]  [🌱 Omar H.]  [🌱 Sofía G.]",
        "[🌱 Taras K.]  [Ada K.]",
        "[Several at once]  [Cancel]",
    )


async def test_after_two_weeks_nobody_stands_out(school: TheSchool, lee: Person) -> None:
    await praises(school, lee)
    await school.passes(days=15)
    await lee.writes("/praise")

    assert LEGEND not in lee.card
    assert lee.card.splitlines()[-2] == "[Taras K.]  [Ada K.]"


async def test_families_never_learn_who_was_celebrated_when(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await praises(school, lee)
    await lee.writes("/praise")

    assert not layla.has_seen("🌱")


async def test_a_large_class_is_shown_page_by_page(school: TheSchool, lee: Person) -> None:
    many = [
        family(f"n{number}", f"Zoe{number} Long", f"Parent{number} Long", "mother", "en")
        for number in range(10, 20)
    ]
    await lists(school, *many)
    await lee.writes("/praise")
    assert "[›]" in lee.card
    await lee.taps("›")
    lee.sees(
        "3B: whom would you like to praise?",
        "[Zoe17 L.]  [Zoe18 L.]  [Zoe19 L.]",
        "[‹]",
        "[Several at once]  [Cancel]",
    )
    await lee.taps("Several at once")
    await lee.taps("›")
    await lee.taps("Zoe19 L.")
    await lee.taps("Go on")

    assert lee.card.startswith("Zoe19 L.: what went well?")


async def test_long_names_stand_two_in_a_row(school: TheSchool, lee: Person) -> None:
    await lists(school, family("n1", "Maximiliana-Josefa Ott", "Eva Ott", "mother", "en"))
    await lee.writes("/praise")

    assert "[Ada K.]  [Jan N.]\n[Maximiliana-Josefa O.]  [Omar H.]" in lee.card


async def test_ticked_by_mistake_is_unticked(lee: Person) -> None:
    await lee.writes("/praise")
    await lee.taps("Several at once")
    await lee.taps("Ada K.")
    await lee.taps("Omar H.")
    await lee.taps("✓ Ada K.")
    await lee.taps("Go on")

    assert lee.card.startswith("Omar H.: what went well?")


async def test_without_anybody_ticked_the_children_stay(lee: Person) -> None:
    await lee.writes("/praise")
    await lee.taps("Several at once")
    await lee.taps("Go on")

    assert lee.card.startswith("3B: whom would you like to praise?")


async def test_the_children_are_changed_and_the_words_stay(
    school: TheSchool, lee: Person, ewa: Person, layla: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("{child} helped.")
    await lee.taps("Other children")
    await lee.taps("✓ Ada K.")
    await lee.taps("Omar H.")
    await lee.taps("Go on")
    await sends(school, lee)

    assert layla.has_seen("Omar helped.")
    assert not ewa.has_seen("helped.")


async def test_a_teacher_of_two_classes_is_asked_which(school: TheSchool, lee: Person) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee.writes("/praise")
    lee.sees("Whom would you like to praise? First the class:", "[1A]", "[3B]", "[Home]")
    await lee.taps("1A")

    lee.sees("1A: whom would you like to praise?", "[Max W.]", "[Several at once]  [Cancel]")


async def test_a_child_on_an_old_card_is_praised_all_the_same(lee: Person) -> None:
    await lee.writes("/praise")
    old = lee.button("Ada K.")
    await lee.writes("/praise")
    await lee.presses(old)

    assert lee.card.startswith("Ada K.: what went well?")


async def test_an_old_card_does_not_cost_what_was_written_since(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee.writes("/praise")
    old = lee.button("1A")
    await lee.taps("3B")
    await lee.taps("Ada K.")
    await lee.writes("She tried.")
    await lee.presses(old)

    lee.sees("Not finished yet: praise for Ada K.", "[Go on]  [Start anew]")


async def test_a_parent_cannot_praise(ewa: Person) -> None:
    await ewa.writes("/praise")

    assert ewa.card.startswith("I do not know /praise.")


# For what


async def test_what_one_teacher_adds_or_hides_the_others_see(
    school: TheSchool, lee: Person, okafor: Person, stone: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Change the palette")
    await lee.taps("✓ Courage")
    await lee.writes("Patience")
    for teacher, child in ((okafor, "Omar H."), (stone, "Max W.")):
        await begins(teacher, child)

    assert "[Patience]  [Kindness]  [Effort]" in okafor.card
    assert "Courage" not in okafor.card
    assert "Patience" not in stone.card
    assert "Courage" in stone.card


async def test_what_is_added_again_is_brought_back(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Change the palette")
    await lee.writes("Patience")
    await lee.taps("✓ Patience")
    assert "[Patience]" in lee.card
    await lee.writes("  patience ")

    assert lee.card.count("atience]") == 1
    assert "[✓ Patience]" in lee.card


async def test_a_strength_that_fits_on_no_button_is_asked_for_again(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Change the palette")
    await lee.writes("x" * 41)

    assert "Please use at most 40 characters, so that it fits on a button." in lee.toast + lee.card
    await lee.writes("Patience")
    assert "[✓ Patience]" in lee.card


async def test_what_was_praised_with_a_strength_keeps_it_when_it_is_hidden(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Change the palette")
    await lee.writes("Patience")
    await lee.taps("Back")
    await lee.taps("Patience")
    await lee.taps("Send now")
    await lee.presses("prs-use-own:1:1:0")
    await school.passes(seconds=45)

    assert ewa.has_seen("Ada · 3B · from Ms Lee:\n⭐ Patience")


async def test_progress_may_be_in_a_subject_of_the_class(
    school: TheSchool, lee: Person, ana: Person
) -> None:
    await begins(lee, "Sofía G.")
    await lee.taps("Progress in …")
    await lee.taps("Maths")
    await sends(school, lee)

    assert ana.has_seen("Sofía hizo progresos en Maths.")


async def test_progress_that_names_another_child_is_warned_about(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Progress in …")
    await lee.writes("reading with Jan")

    assert lee.has_seen("Your sentence also names Jan;")


async def test_progress_needs_no_subject(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Progress in …")
    await lee.taps("Just progress")

    assert lee.card.startswith("Ada · 3B · from Ms Lee:\nAda made progress.\n─")


async def test_another_strength_takes_the_place_of_the_first(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Progress in …")
    await lee.taps("Maths")
    await lee.taps("Another strength")
    await lee.taps("Effort")

    lee.sees(card(TO_ADAS), *DRAFT_BUTTONS)


# Kept for the week


async def test_what_is_kept_waits_for_the_weekly_message(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.", "Omar H.")
    await lee.taps("Effort")
    await lee.writes("{child} tried.")
    await lee.taps("For the weekly message")
    await school.passes(hours=1)

    found = await kept(school)
    assert [(each.child_first_name, each.strength, each.words) for each in found] == [
        ("Ada", "effort", "{child} tried."),
        ("Omar", "effort", "{child} tried."),
    ]
    assert not ewa.has_seen("tried")


async def test_what_was_sent_is_found_when_composing_but_not_as_kept(
    school: TheSchool, lee: Person
) -> None:
    await praises(school, lee)

    assert await kept(school) == ()
    assert [each.state for each in await kept(school, also_sent=True)] == ["sent"]


async def test_what_is_kept_comes_back_with_undo(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await lee.taps_twice("For the weekly message")
    lee.sees(card("Kept for the weekly message of 3B.", words=EFFORT), "[Undo]", "[Home]")
    await lee.taps("Undo")

    lee.sees(card(TO_ADAS), *DRAFT_BUTTONS)
    assert await kept(school) == ()
