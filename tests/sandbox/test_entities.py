"""Texts are cleaned, trimmed and marked up as Telegram does it, counted in UTF-16 units."""

from typing import Any

import pytest

from bot.sandbox.people import Person
from tests.sandbox.asking import Asking


def shape(entities: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    return [(each["type"], each["offset"], each["length"]) for each in entities]


def sent(bot: Asking, person: Person, text: str, **more: Any) -> tuple[str, list[Any]]:
    message = bot.gets("sendMessage", chat_id=person.id, text=text, **more)
    return message["text"], shape(message.get("entities", []))


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("<b>Hi</b> there", "Hi there", [("bold", 0, 2)]),
        ("😀<b>Hi</b>", "😀Hi", [("bold", 2, 2)]),
        ("  <b> Hi </b> \n", " Hi", [("bold", 0, 3)]),
        ("<b>a</b><b>b</b>", "ab", [("bold", 0, 2)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b>a<code>b</code>c</b>", "abc", [("bold", 0, 1), ("code", 1, 1), ("bold", 2, 1)]),
        ("<b> </b>x", "x", []),
        ("<pre>http://a.org</pre>", "http://a.org", [("pre", 0, 12)]),
        ("<blockquote>a</blockquote>b", "ab", [("blockquote", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ("&lt;b&gt; &amp;", "<b> &", []),
        ("x<b> </b>", "x", []),
        ("<u>a</u><s>b</s>", "ab", [("underline", 0, 1), ("strikethrough", 1, 1)]),
    ],
)
def test_html_becomes_text_and_entities(
    ana: Person, bot: Asking, markup: str, text: str, entities: list[Any]
) -> None:
    assert sent(bot, ana, markup, parse_mode="HTML") == (text, entities)


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/help me", [("bot_command", 0, 5)]),
        ("see http://a.org now", [("url", 4, 12)]),
        ("write to a@b.org", [("email", 9, 7)]),
        ("dear @ana_vega", [("mention", 5, 9)]),
        ("#school", [("hashtag", 0, 7)]),
        ("😀 /start", [("bot_command", 3, 6)]),
        ("card 4111 1111 1111 1111", []),
    ],
)
def test_what_any_app_would_link_is_found_in_plain_text(
    ana: Person, bot: Asking, text: str, entities: list[Any]
) -> None:
    assert sent(bot, ana, text) == (text, entities)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\tb", "a b"),
        ("a\r\nb", "a\nb"),
        ("a\0b", "a b"),
        ("evil\u202etxt", "eviltxt"),
        ("z\u0333z", "zz"),
        ("\n a \n", "a"),
    ],
)
def test_control_characters_and_direction_overrides_do_not_survive(
    ana: Person, bot: Asking, text: str, kept: str
) -> None:
    assert sent(bot, ana, text) == (kept, [])


def test_entities_move_with_what_was_taken_out_before_them(ana: Person, bot: Asking) -> None:
    bold = [{"type": "bold", "offset": 3, "length": 1}]

    assert sent(bot, ana, "a\r\nb", entities=bold) == ("a\nb", [("bold", 2, 1)])


def test_crossing_entities_are_cut_into_nested_ones(ana: Person, bot: Asking) -> None:
    crossing = [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "italic", "offset": 2, "length": 4},
    ]

    _, entities = sent(bot, ana, "abcdef", entities=crossing)
    assert entities == [("bold", 0, 4), ("italic", 2, 2), ("italic", 4, 2)]


def test_somebody_the_bot_knows_can_be_named_in_its_own_list(ana: Person, bot: Asking) -> None:
    named = [
        {"type": "text_mention", "offset": each, "length": 1, "user": {"id": user_id}}
        for each, user_id in ((0, ana.id), (1, 999))
    ]

    assert sent(bot, ana, "ab", entities=named) == ("ab", [("text_mention", 0, 1)])


@pytest.mark.parametrize("unreadable", ["{", "{}"])
def test_a_list_that_cannot_be_read_marks_nothing(
    ana: Person, bot: Asking, unreadable: str
) -> None:
    assert sent(bot, ana, "hello", entities=unreadable) == ("hello", [])


def test_a_bots_own_list_says_more_where_that_is_needed(ana: Person, bot: Asking) -> None:
    place = {"offset": 0, "length": 2}
    listed = [
        {"type": "pre", "language": "python", **place},
        {
            "type": "custom_emoji",
            "custom_emoji_id": "5368324170671202286",
            "offset": 2,
            "length": 2,
        },
        {"type": "date_time", "unix_time": 1_790_000_000, "offset": 5, "length": 4},
    ]

    message = bot.gets("sendMessage", chat_id=ana.id, text="ab👍 soon", entities=listed)
    assert message["entities"] == [
        {"type": "pre", **place, "language": "python"},
        {
            "type": "custom_emoji",
            "offset": 2,
            "length": 2,
            "custom_emoji_id": "5368324170671202286",
        },
        {"type": "date_time", "offset": 5, "length": 4, "unix_time": 1_790_000_000},
    ]


def test_the_parse_mode_none_marks_nothing(ana: Person, bot: Asking) -> None:
    assert sent(bot, ana, "<b>x</b>", parse_mode="None") == ("<b>x</b>", [])


def test_a_bots_own_list_cannot_name_what_is_found_anyway(ana: Person, bot: Asking) -> None:
    claimed = [{"type": "url", "offset": 0, "length": 5}]

    assert sent(bot, ana, "hello", entities=claimed) == ("hello", [])


def test_a_link_keeps_its_address(ana: Person, bot: Asking) -> None:
    message = bot.gets(
        "sendMessage", chat_id=ana.id, text='<a href="https://a.org/">x</a>', parse_mode="HTML"
    )

    assert message["entities"] == [
        {"type": "text_link", "offset": 0, "length": 1, "url": "https://a.org/"}
    ]


def test_a_time_is_shown_in_the_readers_own_zone(ana: Person, bot: Asking) -> None:
    message = bot.gets(
        "sendMessage",
        chat_id=ana.id,
        text='<tg-time unix="1790000000" format="wDT">soon</tg-time>',
        parse_mode="HTML",
    )

    (entity,) = message["entities"]
    assert entity == {
        "type": "date_time",
        "offset": 0,
        "length": 4,
        "unix_time": 1_790_000_000,
        "date_time_format": "wDT",
    }


def test_only_people_the_bot_has_met_can_be_mentioned(ana: Person, bot: Asking) -> None:
    names = f'<a href="tg://user?id={ana.id}">Ana</a> <a href="tg://user?id=999">Eve</a>'

    message = bot.gets("sendMessage", chat_id=ana.id, text=names, parse_mode="HTML")
    assert [each["user"]["first_name"] for each in message["entities"]] == ["Ana"]


def test_a_text_of_4096_characters_is_not_too_long(ana: Person, bot: Asking) -> None:
    text, _ = sent(bot, ana, "<b>" + "ж" * 4096 + "</b>", parse_mode="HTML")

    assert len(text) == 4096
