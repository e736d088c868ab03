"""/write: what it is about first, then the words; and a call without any number."""

from tests.conversations.acts import NOT_THERE, in_the_files, joins, links, lists
from tests.conversations.letters import WAITS, WAITS_OPENED
from tests.people import Person
from tests.school import TheSchool, family

ASKED = "Question about Ada K.: write or send it now."


async def opens(parent: Person, label: str) -> None:
    await parent.writes("/write")
    await parent.taps(label)


async def test_good_news_says_so_on_top(ewa: Person, lee: Person) -> None:
    await opens(ewa, "Good news")
    await ewa.writes("She can swim!")
    await ewa.taps("Send")

    of_good_news = "[❤️ Thank you]  [Ask to share in class]"
    lee.sees("Good news · Ada K. · 3B · from Ewa, mother\nShe can swim!", of_good_news, *WAITS)


async def test_what_was_sent_says_as_what(ewa: Person) -> None:
    await opens(ewa, "Good news")
    await ewa.writes("She can swim!")
    await ewa.taps("Send")

    ewa.sees(
        "Sent to Ms Lee and Mr Okafor, about Ada K.\nGood news\n“She can swim!”",
        "[Take back]  [Promise …]",
    )


async def test_nothing_leaves_before_send(school: TheSchool, ewa: Person, lee: Person) -> None:
    await opens(ewa, "Question")
    await ewa.writes("Boots?")
    await school.passes(days=1)

    assert not lee.has_seen("Boots")


async def test_a_restart_before_the_words_forgets_nothing(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens(ewa, "Question")
    ewa.sees(ASKED, "[Cancel]")
    await school.crashes_and_restarts()
    await ewa.writes("Boots?")
    await school.crashes_and_restarts()
    await ewa.taps("Send")

    lee.sees("Question · Ada K. · 3B · from Ewa, mother\nBoots?", *WAITS)


async def test_given_up_before_the_words_the_next_words_are_no_question(
    ewa: Person, lee: Person
) -> None:
    for way in ("/cancel", "/home"):
        await opens(ewa, "Question")
        await ewa.writes(way)
    await ewa.writes("Good morning")
    await ewa.taps("Send")

    lee.sees("Ada K. · 3B · from Ewa, mother\nGood morning", *WAITS)


async def test_words_written_on_belong_to_the_question(ewa: Person) -> None:
    await opens(ewa, "Question")
    await ewa.writes("Boots?")
    await ewa.writes("Or a coat?")

    ewa.sees(
        "Question\nTo Ms Lee and Mr Okafor, about Ada K.:\n“Boots?\nOr a coat?”",
        "[Send]",
        "[Add to it]  [Someone else]",
        "[Cancel]",
    )


async def test_two_children_are_asked_for(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await lists(
        school, family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])
    await opens(ewa, "Question")
    ewa.sees("About whom is this?", "[Ada K.]  [Ben K.]", "[Cancel]")
    await ewa.taps("Ben K.")
    await ewa.writes("Boots?")
    await ewa.taps("Send")

    stone.sees("Question · Ben K. · 1A · from Ewa, mother\nBoots?")
    assert not lee.has_seen("Boots")


async def test_home_has_the_way_to_write(ewa: Person) -> None:
    await ewa.writes("/home")
    await ewa.taps("Write to the teachers")

    assert ewa.has_seen("What is it about?")


async def test_a_parent_without_a_child_is_sent_to_the_office(
    school: TheSchool, ewa: Person
) -> None:
    await in_the_files(school, "update guardianships set joined_at = null")
    await ewa.writes("/write")

    ewa.sees("No child is listed for you at the moment.\nSchool office: 030 1234.", "[Home]")


async def test_where_no_teacher_has_joined_nobody_is_promised_to_read(
    school: TheSchool, ewa: Person
) -> None:
    await in_the_files(school, "update people set account_id = null where role = 'teacher'")
    for label in ("Question", "Please call me"):
        await opens(ewa, label)

        assert "None of these teachers has joined yet" in ewa.card


async def test_a_teacher_has_no_such_card(lee: Person) -> None:
    await lee.writes("/write")

    assert not lee.has_seen("What is it about?")


# A call


async def test_a_call_with_words_says_when_and_what_about(ewa: Person, lee: Person) -> None:
    await opens(ewa, "Please call me")
    await ewa.taps("Now, until 16:00")
    await ewa.writes("About her glasses")
    await ewa.taps("Send")

    lee.sees(
        "Please call · Now, until 16:00 · Ada K. · 3B · from Ewa, mother\nAbout her glasses",
        "[I will call]  [Answer]",
        *WAITS_OPENED,
    )


async def test_after_school_now_is_not_offered(school: TheSchool, ewa: Person) -> None:
    await school.is_at("16:00")
    await opens(ewa, "Please call me")

    ewa.sees(
        "When would it suit you? The school has your number; none is shown here.",
        "[Friday 13 March, in the morning]",
        "[Friday 13 March, in the afternoon]",
        "[Cancel]",
    )


async def test_a_time_that_is_over_is_not_taken(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens(ewa, "Please call me")
    await school.is_at("16:00")
    await ewa.taps("Now, until 16:00")

    assert ewa.toast == "That time is over. Please choose again under /write."
    assert not lee.has_seen("Please call")


async def test_a_second_tap_asks_and_promises_once(ewa: Person, lee: Person) -> None:
    await opens(ewa, "Please call me")
    await ewa.taps("Now, until 16:00")
    await ewa.taps_twice("Send without words")
    await lee.taps_twice("I will call")

    assert lee.screen().count("Please call ·") == 1
    assert ewa.screen().count("I will call you · Now, until 16:00") == 1


async def test_who_does_not_read_the_thread_cannot_promise(
    ewa: Person, lee: Person, stone: Person
) -> None:
    await opens(ewa, "Please call me")
    await ewa.taps("Now, until 16:00")
    await ewa.taps("Send without words")
    await stone.presses(lee.button("I will call"))

    assert stone.toast == NOT_THERE
    assert not ewa.has_seen("I will call you")
