"""/today: what needs this person today, in the role they act in, and nothing else."""

from tests.conversations.acts import NOT_THERE, asks_for_got_it, in_the_files, joins, links, lists
from tests.conversations.letters import sends_message
from tests.conversations.promising import WILL, lee_promises, promises
from tests.people import Person
from tests.school import TheSchool, family

DAY = "Thursday 12 March"
WAYS_ON = "[Refresh]  [Home]"
EMPTY = (f"{DAY}\nNothing waits for you today. Have a good day!", WAYS_ON)


async def test_nothing_at_all_is_said_warmly(lee: Person, ewa: Person) -> None:
    for person in (lee, ewa):
        await person.writes("/today")

        person.sees(*EMPTY)


async def test_the_oldest_that_wait_and_the_way_to_the_inbox(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    for _ in range(3):
        await sends_message(ewa)
    await school.passes(hours=1)
    await sends_message(piotr)
    await lee.writes("/today")

    lee.sees(
        f"{DAY}\n4 messages wait for an answer\n" + "\n".join(["Ada K. · Ewa · 1 hour"] * 3),
        "[Open the inbox]",
        WAYS_ON,
    )
    await lee.taps("Open the inbox")
    assert lee.card.startswith("4 messages wait for an answer")


async def test_the_overdue_stands_first_and_says_so(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee, "Friday 20 March")
    await lee.taps("Answer")
    await lee.writes("I will ring you.")
    await lee.taps("Promise …")
    await lee.taps("“I will ring you.”")
    await lee.taps("Tomorrow")
    await school.passes(days=4)
    await lee.writes("/today")

    lee.sees(
        "Monday 16 March\nYou promised\n"
        "1 · Ada K., overdue, was for Friday 13 March: “I will ring you.”\n"
        f"2 · Ada K., by Friday 20 March: “{WILL}”",
        "[Kept: 1]  [1 · Ada K.]",
        "[Kept: 2]  [2 · Ada K.]",
        WAYS_ON,
    )
    await lee.taps("1 · Ada K.")
    assert "\nOverdue.\n[Kept]" in lee.card
    await ewa.writes("/today")
    assert "Ms Lee (Ada K.), was for Friday 13 March: “I will ring you.”" in ewa.card


async def test_the_overdue_stands_above_who_waits_for_an_answer(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await sends_message(ewa)
    await lee.writes("/today")
    assert lee.card.index("wait") < lee.card.index("You promised")
    await school.passes(days=4)
    await lee.writes("/today")

    lee.sees(
        "Monday 16 March\nYou promised\n"
        f"1 · Ada K., overdue, was for Friday 13 March: “{WILL}”\n"
        "1 message waits for an answer\nAda K. · Ewa · 4 days",
        "[Kept: 1]  [1 · Ada K.]",
        "[Open the inbox]",
        WAYS_ON,
    )


async def test_what_a_parent_has_not_kept_stands_above_what_is_asked_of_them(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await promises(ewa, "I will bring the form", "Monday")
    await asks_for_got_it(school, lee, "Please sign the form.")
    await ewa.writes("/today")
    assert ewa.card.index("Asked of you") < ewa.card.index("You promised")
    await school.passes(days=5)
    await ewa.writes("/today")

    assert ewa.card.index("You promised") < ewa.card.index("Asked of you")


async def test_kept_from_today_it_leaves_the_card_and_is_told(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.writes("/today")
    await lee.taps_twice("Kept: 1")

    lee.sees(*EMPTY)
    assert lee.toast == "Kept. The other side reads it."
    assert ewa.has_seen("Ms Lee has kept the promise:")
    assert okafor.card.endswith("Kept on Thursday 12 March.")
    assert lee.has_seen("Kept on Thursday 12 March.\n[Undo]")


async def test_both_sides_see_what_a_parent_promised(
    lee: Person, okafor: Person, ewa: Person, piotr: Person
) -> None:
    await promises(ewa, "I will bring the form", "Monday")
    line = "by Monday 16 March: “I will bring the form”"
    for teacher in (lee, okafor):
        await teacher.writes("/today")
        teacher.sees(f"{DAY}\nPromised to you\nEwa (Ada K.), {line}", WAYS_ON)

    await ewa.writes("/today")
    ewa.sees(f"{DAY}\nYou promised\n1 · Ada K., {line}", "[Kept: 1]  [1 · Ada K.]", WAYS_ON)
    await piotr.writes("/today")
    piotr.sees(*EMPTY)


async def test_more_than_a_glance_can_hold_is_counted(ewa: Person) -> None:
    for number in range(6):
        await promises(ewa, f"I will bring form {number}", "Monday")
    await ewa.writes("/today")

    assert "form 3”\nand 2 more\n[Kept: 1]" in ewa.card
    assert "form 4" not in ewa.card


async def test_a_long_promise_is_shortened_in_the_list(ewa: Person) -> None:
    await promises(ewa, "I will " + "really " * 25, "Monday")
    await ewa.writes("/today")

    assert "real…”" in ewa.card


async def test_what_was_put_off_until_today(school: TheSchool, lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await lee.taps("Later")
    await lee.taps("After school, 16:00")
    await lee.writes("/today")

    lee.sees(f"{DAY}\nPut off until today\nAda K. · Ewa · 16:00", WAYS_ON)


async def test_what_was_put_off_until_tomorrow_is_not_todays(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await lee.taps("Later")
    await lee.taps("Tomorrow, 08:00")
    await lee.writes("/today")

    lee.sees(*EMPTY)


async def test_absences_of_their_own_classes(
    lee: Person, stone: Person, ewa: Person, piotr: Person
) -> None:
    await ewa.writes("Ada is ill")
    await ewa.taps("Send as absence, today")
    for person, said in ((lee, "Absent today in 3B: Ada K."), (stone, "Nothing waits")):
        await person.writes("/today")
        assert said in person.card

    await ewa.writes("/today")
    ewa.sees(f"{DAY}\nAbsences you told\nAda K.: today", "[Show absence]", WAYS_ON)
    await piotr.writes("/today")
    piotr.sees(*EMPTY)


async def test_an_absence_is_taken_back_from_today(ewa: Person) -> None:
    await ewa.writes("Ada is ill")
    await ewa.taps("Send as absence, today")
    await ewa.writes("/today")
    await ewa.taps("Show absence")
    await ewa.taps("Undo")
    await ewa.writes("/today")

    ewa.sees(*EMPTY)


async def test_an_update_asks_until_it_is_got(school: TheSchool, lee: Person, ewa: Person) -> None:
    await asks_for_got_it(school, lee, "Please sign the form.")
    await ewa.writes("/today")
    ewa.sees(
        f"{DAY}\nAsked of you\n3B · Ms Lee asks for “Got it”: Please sign the form.",
        "[Show 3B]",
        WAYS_ON,
    )
    await ewa.taps("Show 3B")
    ewa.sees("3B · Ms Lee\nPlease sign the form.", "[Got it]")
    await ewa.taps("Got it")
    await ewa.writes("/today")

    ewa.sees(*EMPTY)


async def test_an_update_that_asks_nothing_is_not_listed(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await lee.writes("On Friday we go to the forest.")
    await lee.taps("Send")
    await school.passes(seconds=45)
    await ewa.writes("/today")

    ewa.sees(*EMPTY)


async def test_a_draft_is_gone_on_with_and_sent(ewa: Person, lee: Person) -> None:
    await ewa.writes("Ada has a cough.")
    await ewa.writes("/today")
    await ewa.taps("Go on with it")
    await ewa.taps("Send")

    assert lee.has_seen("Ada has a cough.")
    await ewa.writes("/today")
    ewa.sees(*EMPTY)


async def test_a_draft_that_was_sent_meanwhile_says_so(ewa: Person) -> None:
    await ewa.writes("Ada has a cough.")
    await ewa.writes("/today")
    on_with_it = ewa.button("Go on with it")
    await ewa.taps("Send")

    await ewa.presses(on_with_it)

    assert ewa.toast == "This message is not a draft any more."


async def test_the_inbox_ends_with_what_is_promised(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await sends_message(ewa)
    await lee.writes("/inbox")

    lee.sees(
        "1 message waits for an answer\n"
        "1 · Ada K. · 3B · Ewa, mother · just now\nAda has a cough.\n"
        f"2 · Ada K., by Friday 13 March: “{WILL}”",
        "[1 · Ada K.]  [2 · Ada K.]",
        "[Home]",
    )
    await lee.taps("2 · Ada K.")
    assert lee.card.startswith("You promised Ewa, about Ada K.")


async def test_home_shows_the_way_while_something_is_promised(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.writes("/home")
    assert "You promised 1 thing\n[Today]" in lee.card
    await lee.taps("Today")
    await lee.taps("Kept: 1")
    await lee.writes("/home")

    assert "promised" not in lee.card


async def test_who_is_both_sees_what_belongs_to_the_role_they_act_in(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    """Who has just joined as a parent acts as one."""
    await lists(school, family("c30", "Max Okafor", "Tunde Okafor", "father", "en"))
    await joins(okafor, (await links(school))["Tunde Okafor", "Max Okafor"])
    await promises(ewa, "I will bring the form", "Monday")
    await promises(okafor, "I will bring a cake", "Monday")
    await okafor.writes("/today")
    assert "I will bring a cake" in okafor.card
    assert "I will bring the form" not in okafor.card
    await okafor.writes("/home")
    await okafor.taps("Switch to teacher")
    await okafor.writes("/today")

    assert "I will bring the form" in okafor.card
    assert "I will bring a cake" not in okafor.card


async def test_a_child_that_left_takes_its_promises_along(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await in_the_files(school, "update enrolments set ends_on = '2026-03-01'")
    for person in (lee, ewa):
        await person.writes("/today")

        person.sees(*EMPTY)


async def test_the_office_and_strangers_have_no_such_card(dana: Person, stranger: Person) -> None:
    await dana.writes("/today")
    assert dana.card.startswith("I do not know /today.")
    await dana.presses("today")
    assert dana.toast == NOT_THERE
    await stranger.writes("/today")
    assert stranger.card.startswith("I do not know you yet.")
