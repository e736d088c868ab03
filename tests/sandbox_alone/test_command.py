"""The command as it is typed: bots of two libraries, a webhook, what is kept, and the end of it."""

import asyncio
import socket
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.alone import run_alone
from tests.bench.bots import TOKEN
from tests.sandbox.serving import served
from tests.sandbox_alone.running import PATIENCE, RunningSandbox, running_bot, running_sandbox

pytestmark = pytest.mark.timeout(600)


async def echo_of(sandbox: RunningSandbox, text: str) -> list[tuple[bool, str]]:
    """The phone of somebody new who writes this, once the bot has answered."""
    ana = (await sandbox.asks("POST", "/sandbox/people", {"first_name": "Ana"}))["id"]
    written = await sandbox.asks("POST", f"/sandbox/people/{ana}/writes", {"text": text})
    # A bot may still be starting.
    path = f"/sandbox/people/{ana}?after={written['result']}&within={PATIENCE}"
    phone = await sandbox.asks("GET", path)
    return [(each["mine"], each["plain"]) for each in phone["messages"]]


@pytest.mark.parametrize("library", ["ptb", "aiogram"])
async def test_a_stock_echo_bot_answers_a_person(tmp_path: Path, library: str) -> None:
    async with (
        running_sandbox(tmp_path, "--token", TOKEN) as sandbox,
        running_bot(f"tests.bench.bots.{library}_echo", sandbox.address),
    ):
        assert await echo_of(sandbox, "Is <b>anybody</b> there?") == [
            (True, "Is <b>anybody</b> there?"),
            (False, "Is <b>anybody</b> there?"),
        ]
        assert await sandbox.asks("GET", "/sandbox/violations") == {"violations": []}


async def test_a_webhook_on_this_machine_is_called(tmp_path: Path) -> None:
    called = asyncio.Queue[dict[str, Any]]()

    async def hears(request: Request) -> Response:
        called.put_nowait(await request.json())
        return Response()

    app = Starlette(routes=[Route("/hook", hears, methods=["POST"])])
    async with served(app) as webhook, running_sandbox(tmp_path) as sandbox:
        api = "/bot1000001:SANDBOX-TOKEN"
        await sandbox.asks("POST", f"{api}/setWebhook", {"url": f"{webhook}/hook"})
        ben = (await sandbox.asks("GET", "/sandbox/people"))["people"][0]["id"]
        await sandbox.asks("POST", f"/sandbox/people/{ben}/writes", {"text": "Ring"})
        async with asyncio.timeout(PATIENCE):
            update = await called.get()

    assert update["message"]["text"] == "Ring"


async def test_only_a_local_sandbox_calls_webhooks_on_this_machine(tmp_path: Path) -> None:
    async with running_sandbox(tmp_path, "--no-local") as sandbox:
        url = f"{sandbox.address}/bot1000001:SANDBOX-TOKEN/setWebhook"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, json={"url": "https://127.0.0.1/hook"}) as answer,
        ):
            said = (await answer.json())["description"]

    assert said == "Bad Request: bad webhook: IP address 127.0.0.1 is reserved"


async def test_with_flood_who_sends_too_much_has_to_wait(tmp_path: Path) -> None:
    async with running_sandbox(tmp_path, "--flood") as sandbox:
        ben = (await sandbox.asks("GET", "/sandbox/people"))["people"][0]["id"]
        await sandbox.asks("POST", f"/sandbox/people/{ben}/opens_link")
        url = f"{sandbox.address}/bot1000001:SANDBOX-TOKEN/sendMessage"
        async with aiohttp.ClientSession() as session:
            statuses: list[int] = []
            while 429 not in statuses:  # a machine that stands still for a second allows one more
                async with session.post(url, json={"chat_id": ben, "text": "x"}) as answer:
                    statuses.append(answer.status)

    assert set(statuses[:5]) == {200}


async def test_it_prints_how_a_bot_is_pointed_at_it(tmp_path: Path) -> None:
    async with running_sandbox(tmp_path, "--token", "7:abc") as sandbox:
        printed = "".join(sandbox.printed)

    assert f"curl {sandbox.address}/bot7:abc/getMe\n" in printed
    assert f'.token("7:abc").base_url("{sandbox.address}/bot")' in printed
    assert f'TelegramAPIServer.from_base("{sandbox.address}")' in printed


async def test_ctrl_c_ends_it_quietly_while_a_bot_and_a_page_wait(tmp_path: Path) -> None:
    async with running_sandbox(tmp_path) as sandbox, aiohttp.ClientSession() as session:
        poll = f"{sandbox.address}/bot1000001:SANDBOX-TOKEN/getUpdates?timeout=50"
        async with session.get(f"{sandbox.address}/events") as events:
            waits = asyncio.create_task(session.get(poll))
            await events.content.readuntil(b"event: school")  # a bot has come
            assert await sandbox.ctrl_c() == 0
        async with await waits as answer:
            told = (answer.status, (await answer.json())["description"])

    assert told == (500, "Internal Server Error: restart")
    end = "Stopped. Everything is kept; the same command goes on from here.\n"
    assert sandbox.printed[-1] == end


async def test_people_words_and_time_are_kept_until_a_fresh_start(tmp_path: Path) -> None:
    (tmp_path / "my letter.txt").write_text("kept")
    async with running_sandbox(tmp_path) as sandbox:
        ana = (await sandbox.asks("POST", "/sandbox/people", {"first_name": "Ana"}))["id"]
        await sandbox.asks("POST", f"/sandbox/people/{ana}/writes", {"text": "Remember"})
        before = await sandbox.asks("POST", "/sandbox/clock", {"seconds": 864_000})
    async with running_sandbox(tmp_path) as sandbox:
        phone = await sandbox.asks("GET", f"/sandbox/people/{ana}")
        now = await sandbox.asks("GET", "/sandbox/clock")
    async with running_sandbox(tmp_path, "--fresh") as sandbox:
        people = (await sandbox.asks("GET", "/sandbox/people"))["people"]

    assert [each["plain"] for each in phone["messages"]] == ["Remember"]
    assert now["now"] > before["now"]
    assert ana not in [each["id"] for each in people]
    assert (tmp_path / "my letter.txt").read_text() == "kept"


async def test_a_bot_is_known_by_its_username_until_it_says_its_name(tmp_path: Path) -> None:
    async with running_sandbox(tmp_path, "--username", "my_own_bot") as sandbox:
        me = (await sandbox.asks("GET", "/bot1000001:SANDBOX-TOKEN/getMe"))["result"]

    assert (me["first_name"], me["username"]) == ("my_own_bot", "my_own_bot")


async def test_a_bot_may_be_given_a_new_token(tmp_path: Path) -> None:
    async with running_sandbox(tmp_path, "--token", "7:abc"):
        pass
    async with running_sandbox(tmp_path, "--token", "7:new") as sandbox:
        me = (await sandbox.asks("GET", "/bot7:new/getMe"))["result"]

    assert me["id"] == 7


async def test_a_folder_belongs_to_one_bot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running_sandbox(tmp_path, "--token", "7:abc"):
        pass

    assert refused(tmp_path, token="8:abc") == 1
    assert capsys.readouterr().err == (
        f"{tmp_path} keeps another bot's sandbox. Name another --folder, or --fresh.\n"
    )


@pytest.mark.parametrize("token", ["abc", "0:abc", "7:", "7:a/b", "7:" + "a" * 80])
def test_what_is_no_token_is_said_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], token: str
) -> None:
    assert refused(tmp_path, token=token) == 1
    assert capsys.readouterr().err.startswith("A token looks like 1000001:SANDBOX-TOKEN")


def test_what_is_no_username_is_said_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(tmp_path, username="my bot") == 1
    assert capsys.readouterr().err.startswith("A username has 5 to 32 letters")


def test_a_taken_port_is_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert refused(tmp_path, port=port) == 1
        said = f"Port {port} is taken by another program. Try --port {port + 1}.\n"
        assert capsys.readouterr().err == said


def refused(
    folder: Path, *, port: int = 0, token: str | None = None, username: str | None = None
) -> int:
    """The exit code of a sandbox that cannot open."""
    return run_alone(port, token, username, folder, fresh=False, flood=False, local=True)
