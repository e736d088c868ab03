"""Bad days can be arranged: each kind of trouble happens as often and where it was asked for."""

from typing import Any

import pytest

from bot.sandbox.form import Form
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking


def heard(person: Person) -> list[str]:
    return [each.text for each in person.messages if not each.outgoing]


def test_too_many_requests_names_the_seconds(telegram: Telegram, ana: Person, bot: Asking) -> None:
    telegram.faults.add("too_many_requests", seconds=17)

    answer = bot.asks("sendMessage", chat_id=ana.id, text="x")
    assert isinstance(answer.body, dict)
    assert answer.body["parameters"] == {"retry_after": 17}
    assert answer.headers["Retry-After"] == "17"
    assert heard(ana) == []


@pytest.mark.parametrize(
    ("kind", "more", "status", "description"),
    [
        ("forbidden", {}, 403, "Forbidden: bot was blocked by the user"),
        ("server_error", {"status": 500}, 500, "Internal Server Error: restart"),
        ("server_error", {}, 502, "Bad Gateway"),
        ("server_error", {"status": 504}, 504, "Gateway Timeout"),
    ],
)
def test_a_refusal_out_of_the_blue_does_nothing(
    telegram: Telegram,
    ana: Person,
    bot: Asking,
    kind: Any,
    more: dict[str, Any],
    status: int,
    description: str,
) -> None:
    telegram.faults.add(kind, **more)

    answer = bot.asks("sendMessage", chat_id=ana.id, text="x")
    assert (answer.status, answer.description) == (status, description)
    assert heard(ana) == []


def test_an_error_may_hide_that_it_was_done(telegram: Telegram, ana: Person, bot: Asking) -> None:
    telegram.faults.add("server_error", accepted=True)

    assert bot.asks("sendMessage", chat_id=ana.id, text="x").status == 502
    assert heard(ana) == ["x"]


def test_a_page_may_come_instead_of_an_answer(telegram: Telegram, ana: Person, bot: Asking) -> None:
    telegram.faults.add("html")

    answer = bot.asks("sendMessage", chat_id=ana.id, text="x")
    assert (answer.status, answer.media_type) == (502, "text/html")
    assert answer.content().startswith(b"<html>")


@pytest.mark.parametrize(
    ("kind", "cut", "done"),
    [
        ("cut_before", "before", []),
        ("down", "before", []),
        ("cut_after", "after", ["x"]),
        ("half_body", "half", ["x"]),
    ],
)
def test_a_cut_connection_hides_what_was_done(
    telegram: Telegram, ana: Person, bot: Asking, kind: Any, cut: str, done: list[str]
) -> None:
    telegram.faults.add(kind)

    assert bot.asks("sendMessage", chat_id=ana.id, text="x").cut == cut
    assert heard(ana) == done


def test_a_slow_answer_says_how_slow(telegram: Telegram, ana: Person, bot: Asking) -> None:
    telegram.faults.add("slow", seconds=9)

    answer = bot.asks("sendMessage", chat_id=ana.id, text="x")
    assert (answer.seconds, answer.status) == (9, 200)
    assert heard(ana) == ["x"]


def test_a_fault_happens_as_often_as_it_was_asked_for(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    telegram.faults.add("forbidden", times=2)

    answers = [bot.asks("sendMessage", chat_id=ana.id, text="x").status for _ in range(3)]
    assert answers == [403, 403, 200]


def test_a_fault_happens_once_unless_more_was_asked_for(telegram: Telegram, bot: Asking) -> None:
    telegram.faults.add("forbidden")

    assert [bot.asks("getMe").status for _ in range(2)] == [403, 200]


def test_a_fault_befalls_its_method_and_chat_only(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    ben = telegram.person("Ben")
    ben.opens_link()
    telegram.faults.add("forbidden", method="sendMessage", chat_id=ben.id)

    assert bot.says(ana.id, "x")
    assert bot.gets("getChat", chat_id=ben.id)
    assert bot.asks("sendMessage", chat_id=ben.id, text="x").status == 403


def test_when_all_is_down_it_stays_down_until_cleared(telegram: Telegram, bot: Asking) -> None:
    telegram.faults.add("down")
    assert [bot.asks("getMe").cut for _ in range(3)] == ["before"] * 3

    telegram.faults.clear()

    assert bot.asks("getMe").status == 200


def test_a_chance_of_one_half_strikes_about_half_the_time(telegram: Telegram, bot: Asking) -> None:
    telegram.faults.add("forbidden", times=1000, chance=0.5)

    struck = sum(bot.asks("getMe").status == 403 for _ in range(200))
    assert 60 < struck < 140


def test_confirmed_updates_may_come_again(telegram: Telegram, ana: Person, bot: Asking) -> None:
    ana.writes("hello")
    first = bot.gets("getUpdates")
    assert bot.gets("getUpdates", offset=first[0]["update_id"] + 1) == []

    ana.writes("later")
    telegram.faults.add("redeliver")

    again = bot.gets("getUpdates", offset=first[0]["update_id"] + 1)
    assert [update["message"]["text"] for update in again] == ["hello", "later"]


def test_an_unknown_kind_of_fault_is_a_mistake_of_the_test(telegram: Telegram) -> None:
    unknown: Any = "rain"

    with pytest.raises(AssertionError, match="rain"):
        telegram.faults.add(unknown)


async def test_an_arranged_fault_reaches_a_poll(telegram: Telegram) -> None:
    telegram.faults.add("server_error", method="getUpdates")

    answer = await telegram.answers(telegram.token, "getUpdates", Form.of(timeout=50))
    assert answer.status == 502
