"""When it is switched on, Telegram's patience has the documented limits."""

from datetime import timedelta

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking


def test_a_short_burst_passes_and_a_long_one_is_told_to_wait(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    telegram.flood.switch_on()
    for _ in range(5):
        bot.says(ana.id, "x")

    answer = bot.asks("sendMessage", chat_id=ana.id, text="x")
    assert answer.body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 5",
        "parameters": {"retry_after": 5},
    }
    assert answer.headers["Retry-After"] == "5"


def test_after_the_wait_it_goes_on(
    telegram: Telegram, ana: Person, bot: Asking, clock: MovableClock
) -> None:
    telegram.flood.switch_on(chat_burst=1)
    bot.says(ana.id, "x")
    assert bot.asks("sendMessage", chat_id=ana.id, text="x").status == 429

    clock.move(timedelta(seconds=1))

    assert bot.says(ana.id, "x")


def test_all_chats_together_have_a_limit(telegram: Telegram, bot: Asking) -> None:
    families = [telegram.person(f"F{each}") for each in range(31)]
    for family in families:
        family.opens_link()
    telegram.flood.switch_on()

    answers = [bot.asks("sendMessage", chat_id=each.id, text="x").status for each in families]
    assert answers == [200] * 30 + [429]


def test_a_group_has_twenty_a_minute(
    telegram: Telegram, ana: Person, bot: Asking, clock: MovableClock
) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    telegram.flood.switch_on()
    for _ in range(20):
        bot.says(group, "x")
        clock.move(timedelta(seconds=1))

    refused = bot.is_refused("sendMessage", chat_id=group, text="x")
    assert refused == "Too Many Requests: retry after 40"


def test_an_album_counts_as_its_parts(telegram: Telegram, ana: Person, bot: Asking) -> None:
    telegram.flood.switch_on(chat_burst=3)
    files = bot.with_file("a", b"text")
    media = [{"type": "document", "media": "attach://a"}] * 3
    files.gets("sendMediaGroup", chat_id=ana.id, media=media)

    assert bot.asks("sendMessage", chat_id=ana.id, text="x").status == 429


def test_switched_off_it_forgets(telegram: Telegram, ana: Person, bot: Asking) -> None:
    telegram.flood.switch_on(chat_burst=1)
    bot.says(ana.id, "x")
    telegram.flood.switch_off()

    assert bot.says(ana.id, "x")
