"""What the page's addresses answer: sentences for what makes no sense, and nothing to strangers."""

from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from tests.page.hillside import Hillside

pytestmark = pytest.mark.asyncio(loop_scope="session")

FOREIGN = [
    {"Host": "homeroom.example"},
    {"Origin": "https://evil.example"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors"},
]


async def told(client: aiohttp.ClientSession, path: str, facts: dict[str, Any]) -> tuple[int, str]:
    async with client.post(path, json=facts) as answer:
        return answer.status, (await answer.json())["wrong"] if answer.status == 409 else ""


@pytest.mark.parametrize("headers", FOREIGN)
async def test_another_web_site_can_do_nothing_here(
    client: aiohttp.ClientSession, hillside: Hillside, headers: dict[str, str]
) -> None:
    async with client.post("/school/kills-bot", headers=headers) as answer:
        assert answer.status == 403

    assert hillside.asked_of_bot == []


async def test_another_web_site_can_read_nothing_of_the_bots_telegram(
    client: aiohttp.ClientSession, hillside: Hillside
) -> None:
    path = f"/bot{hillside.telegram.token}/getMe"

    async with client.get(path, headers=FOREIGN[2]) as answer:
        assert answer.status == 403


async def test_the_page_and_telegram_share_an_address(
    client: aiohttp.ClientSession, hillside: Hillside
) -> None:
    async with client.get(f"/bot{hillside.telegram.token}/getMe") as answer:
        me = await answer.json()

    assert me["result"]["username"] == hillside.telegram.bot.username


async def test_a_link_from_another_site_may_lead_here(client: aiohttp.ClientSession) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}

    async with client.get("/", headers=headers) as answer:
        assert answer.status == 200


async def test_the_page_loads_nothing_from_elsewhere(client: aiohttp.ClientSession) -> None:
    async with client.get("/") as answer:
        policy = answer.headers["Content-Security-Policy"]

    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")


@pytest.mark.parametrize(
    ("name", "mime_type", "disposition"),
    [
        ("letter.html", "text/html", "attachment"),
        ("drawing.svg", "image/svg+xml", "attachment"),
        ("forest.png", "image/png", None),
    ],
)
async def test_only_pictures_and_sounds_open_in_the_page(
    client: aiohttp.ClientSession,
    hillside: Hillside,
    name: str,
    mime_type: str,
    disposition: str | None,
) -> None:
    hillside.lee.sends_document(b"<script>", name, mime_type)
    file = hillside.telegram.view(hillside.lee.id)["messages"][-1]["file"]

    async with client.get(file["url"]) as answer:
        assert answer.headers.get("Content-Disposition") == disposition


@pytest.mark.parametrize("path", ["/phones/17/", "/files/none"])
async def test_what_is_not_there_is_not_found(client: aiohttp.ClientSession, path: str) -> None:
    async with client.get(path) as answer:
        assert answer.status == 404


async def test_a_press_by_somebody_who_blocked_the_bot_is_explained(
    client: aiohttp.ClientSession, hillside: Hillside
) -> None:
    hillside.ewa.opens_link()
    hillside.ewa.blocks()

    answer = await told(client, f"/phones/{hillside.ewa.id}/writes", {"text": "Hi"})
    assert answer == (409, "Ewa has blocked the bot")


@pytest.mark.parametrize("payload", ["", "two words", "x" * 65, "<b>"])
async def test_a_link_that_telegram_would_not_open_is_refused(
    client: aiohttp.ClientSession, hillside: Hillside, payload: str
) -> None:
    status, _ = await told(client, f"/phones/{hillside.ewa.id}/opens-link", {"payload": payload})

    assert status == 409


async def test_a_day_leads_to_the_same_time_of_day_when_the_clocks_change(
    client: aiohttp.ClientSession, hillside: Hillside
) -> None:
    hillside.clock.move_to(datetime(2027, 3, 27, 15, tzinfo=UTC))
    await told(client, "/school/moves-ahead", {"days": 1})

    assert hillside.now() == datetime(2027, 3, 28, 14, tzinfo=UTC)


async def test_an_hour_is_an_hour_when_the_clocks_change(
    client: aiohttp.ClientSession, hillside: Hillside
) -> None:
    hillside.clock.move_to(datetime(2027, 3, 28, 0, 30, tzinfo=UTC))
    await told(client, "/school/moves-ahead", {"minutes": 60})

    assert hillside.now() == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "friday"),
    [
        ("2027-03-23T10:00+01:00", "2027-03-26T15:00+01:00"),
        ("2027-03-26T14:59+01:00", "2027-03-26T15:00+01:00"),
        ("2027-03-26T15:00+01:00", "2027-04-02T15:00+02:00"),
        ("2027-03-27T01:00+01:00", "2027-04-02T15:00+02:00"),
    ],
)
async def test_next_friday_is_the_one_at_three_that_is_still_to_come(
    client: aiohttp.ClientSession, hillside: Hillside, now: str, friday: str
) -> None:
    hillside.clock.move_to(datetime.fromisoformat(now))
    await told(client, "/school/moves-to-friday", {})

    assert hillside.now() == datetime.fromisoformat(friday)


async def test_time_only_goes_forward(client: aiohttp.ClientSession, hillside: Hillside) -> None:
    before = hillside.now()
    status, wrong = await told(client, "/school/moves-to", {"at": "2026-11-24T09:00"})

    assert (status, wrong) == (
        409,
        "The sandbox's time only goes forward, as people's memories do.",
    )
    assert hillside.now() == before


@pytest.mark.parametrize("minutes", [-5, 100_000, "many"])
async def test_no_other_step_of_time_is_taken(
    client: aiohttp.ClientSession, hillside: Hillside, minutes: object
) -> None:
    status, wrong = await told(client, "/school/moves-ahead", {"minutes": minutes})

    assert status == 409
    assert wrong.startswith("minutes: ")
