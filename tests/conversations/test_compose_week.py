"""A teacher composes the week, child by child: few taps, and nothing ready that was not seen."""

from datetime import timedelta

from bot.sandbox.form import Upload
from storage.week_models import Weekly
from tests.conversations.acts import NOT_THERE, lists, newcomer, photographs, teaches
from tests.conversations.composing import begins, composed, opens, plans
from tests.conversations.letters import sends_message
from tests.people import Person
from tests.school import TheSchool, family

LOOK = timedelta(seconds=3)  # before each tap
STEP = "A next step for home? Tap or write it."
WELL = "Went well? Tap, write or speak."


async def ada(school: TheSchool) -> Weekly:
    return (await composed(school))["Ada"]


async def test_three_taps_make_a_message_ready(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.taps("Helped a classmate")
    await lee.taps("Ask what was new today")
    await lee.taps("Good")

    made = await ada(school)
    assert (made.state, made.strength, made.step_code) == ("ready", "helped", "ask-what-was-new")


async def test_25_children_take_at_most_125_taps(school: TheSchool, lee: Person) -> None:
    """By tapping alone it is three a child and the one that begins: 76, in under five minutes."""
    began = school.clock.now()
    more = (f"{name}a Berg" for name in "BCDEFGHIJKLMNPQRSTUV")
    rows = (family(f"d{n}", child, f"P{n} Berg", "father", "en") for n, child in enumerate(more))
    await lists(school, *rows)
    await plans(school)
    await lee.writes("/week")
    await lee.taps("Go on")
    tapped = 1
    while "[Go on]" not in lee.card and "nobody is missing" not in lee.card:
        for label in ("Effort", "Ask what was new today", "Good"):
            school.clock.move(LOOK)
            await lee.taps(label)
            tapped += 1

    made = await composed(school)
    assert [each.state for each in made.values()] == ["ready"] * 25
    assert tapped == 1 + 3 * 25 <= 125
    assert school.clock.now() - began < timedelta(minutes=5)


async def test_nothing_is_ready_before_it_was_seen_whole(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.writes("Ada sang.")
    await lee.taps("None")

    assert "Ada’s week · 3B\nAda sang." in lee.card
    assert (await ada(school)).state == "begun"


async def test_the_card_of_the_week_counts_on_every_teachers_phone(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school)
    await okafor.writes("/week")
    await lee.writes("/week")
    await lee.taps("Go on")
    for label in ("Effort", "None", "Good"):
        await lee.taps(label)

    assert okafor.card.startswith("This week in 3B: 1 of 5 ready.")
    assert lee.has_seen("This week in 3B: 1 of 5 ready.")


async def test_after_the_last_child_the_card_says_that_nobody_is_missing(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    for _ in range(4):
        await lee.taps("Skip")
    for label in ("Effort", "None", "Good"):
        await lee.taps(label)

    lee.sees(
        "Taras K.: ready.\nThis week in 3B: 1 of 5 ready, nobody is missing.\n"
        "Skipped this week: 4\nIt leaves on Friday 13 March, 15:00.",
        "[All children]",
        "[Good news of the class]  [People who helped]",
        "[Balance of the term]",
        "[When the weekly message leaves]",
    )


async def test_who_was_put_off_comes_after_the_others(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.taps("Later")
    assert "Jan N." in lee.card
    for _ in range(4):
        await lee.taps("Skip")

    assert lee.card.startswith(f"Taras K.: skipped this week.\nAda K.\n{WELL}")


async def test_only_the_one_put_off_is_left(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    for _ in range(4):
        await lee.taps("Skip")
    await lee.taps("Later")

    assert lee.card.startswith("Taras K.: comes later.\nThis week in 3B: 0 of 5 ready.")
    await lee.taps("Go on")
    assert f"Taras K.\n{WELL}" in lee.card


async def test_a_skipped_child_is_brought_back(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.taps("Skip")
    await lee.taps("Back")
    assert lee.card.startswith(f"Ada K.\n{WELL}")
    for label in ("Effort", "None", "Good"):
        await lee.taps(label)

    assert (await ada(school)).state == "ready"


async def test_a_ready_message_is_changed_from_the_list_and_seen_anew(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    for label in ("Effort", "None", "Good", "Skip"):
        await lee.taps(label)
    await lee.writes("/week")
    await opens(lee, "✓ Ada K.")
    await lee.taps("Change what went well")
    await lee.writes("Ada read aloud.")
    assert (await ada(school)).state == "begun"
    await lee.taps("None")
    await lee.taps("Good")

    made = await ada(school)
    assert (made.state, made.well) == ("ready", "Ada read aloud.")


async def test_a_second_tap_answers_as_the_first(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.taps_twice("Effort")
    assert STEP in lee.card
    await lee.taps_twice("None")
    assert "[Good]" in lee.card
    await lee.taps_twice("Good")
    assert lee.card.startswith(f"Ada K.: ready.\nJan N.\n{WELL}")
    await lee.taps_twice("Skip")

    assert lee.card.startswith(f"Jan N.: skipped this week.\nOmar H.\n{WELL}")
    assert (await composed(school))["Omar"].state == "open"


async def test_what_is_begun_survives_a_restart_and_comes_first(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.taps("Skip")
    await lee.taps("Effort")
    await school.crashes_and_restarts()
    await lee.writes("/week")
    await lee.taps("Go on")

    assert lee.card.startswith(f"Jan N.\nJan made a real effort.\n{STEP}")


async def test_words_are_shown_as_written(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.writes("<b>1 & 2</b> went well.")
    await lee.writes("Count <3 apples & pears")

    assert "<b>1 & 2</b> went well.\nNext: Count <3 apples & pears" in lee.card


async def test_words_that_are_too_long_are_kept_and_asked_for_again(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.writes("Ada sang. " * 31)

    assert lee.card.startswith("That has 309 characters, and 300 fit.")
    assert (await ada(school)).state == "open"
    await lee.writes("Ada sang.")
    assert lee.card.startswith("Ada K.\nAda sang.")


async def test_a_sentence_that_names_another_child_is_warned_about(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.writes("Ada helped Omar, and Maxine.")
    await lee.taps("None")

    assert "This also names Omar. Only Ada’s family reads it." in lee.card


async def test_a_photo_is_told_its_way(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await photographs(school, lee)

    assert lee.card.startswith("A photo does not go with the weekly message: /praise brings one")
    await lee.taps("Back")
    assert lee.card.startswith(f"Ada K.\n{WELL}")


async def test_words_below_a_photo_are_taken(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await photographs(school, lee, "Ada painted this.")

    assert lee.card.startswith("Ada K.\nAda painted this.")
    assert lee.has_seen("The photo does not go with the weekly message")


async def test_what_is_said_aloud_goes_with_what_was_tapped(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.taps("Effort")
    await lee.taps("Add a detail")
    lee.phone.sends_voice(b"OggS")
    await school.settles()
    await lee.taps("None")
    assert "Ada made a real effort.\nYour teacher tells it: tap “Read aloud”." in lee.card
    await lee.taps("Good")

    made = await ada(school)
    assert made.state == "ready"
    assert made.voice_file_id


async def test_words_below_a_voice_message_are_kept_with_it(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    lee.phone._sends_file("voice", Upload("", b"OggS", "audio/ogg"), "Ada sang a song.", duration=3)
    await school.settles()

    made = await ada(school)
    assert (made.well, bool(made.voice_file_id)) == ("Ada sang a song.", True)


async def test_the_step_is_asked_for_in_words(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.taps("Effort")
    lee.phone.sends_voice(b"OggS")
    await school.settles()

    assert lee.card.startswith("A step is read in one glance")
    assert (await ada(school)).voice_file_id is None


async def test_an_answer_to_a_family_in_the_middle_of_the_walk_goes_to_the_family(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa, "Is there sport today?")
    asked = lee.received[-1].id
    await begins(school, lee)
    lee.phone.writes("Yes, at ten.", reply_to=asked)
    await school.settles()

    assert ewa.has_seen("Yes, at ten.")
    assert (await ada(school)).state == "open"


async def test_not_this_week_leaves_it_to_the_colleague(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school)
    await lee.writes("/week")
    await okafor.writes("/week")
    await lee.taps("Not this week")
    assert "You compose nothing this week." in lee.card

    assert okafor.card.endswith(
        "[Go on]  [Not this week]\n[All children]\n"
        "[Good news of the class]  [People who helped]\n[Balance of the term]\n"
        "[When the weekly message leaves]"
    )


async def test_a_child_who_came_since_is_composed_for(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await newcomer(school, "Rosa Ruiz", child_id="c20", child="Aaron Ruiz")
    await lee.writes("/week")

    assert lee.card.startswith("This week in 3B: 0 of 6 ready.")


async def test_after_it_has_left_an_old_card_explains_itself(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    week = await plans(school)
    async with school.database.transaction() as records:
        await records.weeks.end(week, "sent", school.clock.now())
    await lee.taps("Effort")

    assert lee.toast == "That card is from Thursday 12 March. Here is how it stands now."
    assert "3B" in lee.card
    assert (await ada(school)).state == "open"


async def test_words_after_it_has_left_are_kept_like_any(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    week = await plans(school)
    async with school.database.transaction() as records:
        await records.weeks.end(week, "sent", school.clock.now())
    await lee.writes("Ada sang.")

    assert lee.card.startswith("I have kept this.")


async def test_a_teacher_of_another_class_composes_nothing_here(
    school: TheSchool, lee: Person, stone: Person
) -> None:
    await begins(school, lee)
    await stone.presses(lee.button("Effort"))

    assert stone.toast == NOT_THERE


async def test_who_teaches_two_classes_is_asked_which(school: TheSchool, lee: Person) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await plans(school, "1A")
    await lee.writes("/week")

    lee.sees("Of which class?", "[1A]", "[3B]", "[Home]")
    await lee.taps("1A")
    assert lee.card.startswith("This week in 1A: 0 of 1 ready.")


async def test_without_a_planned_week_it_says_so(school: TheSchool, stone: Person) -> None:
    await stone.writes("/week")

    stone.sees("1A: no weekly message is planned.", "[When the weekly message leaves]", "[Home]")
