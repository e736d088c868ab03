"""The demo ends as quietly as it began, and goes on where it stopped."""

import signal
import socket
from pathlib import Path

import pytest

from bot.sandbox.demo import forget, run_demo
from tests.page.running_demo import running_demo, watching

pytestmark = pytest.mark.timeout(600)


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGHUP])
async def test_ctrl_c_or_a_closed_terminal_ends_everything_without_a_complaint(
    tmp_path: Path, sign: signal.Signals
) -> None:
    async with running_demo(tmp_path) as demo, watching(demo):
        await demo.all_have_joined()

        assert await demo.ctrl_c(sign) == 0
        assert "".join(demo.printed).splitlines() == [
            "Opening Hillside School …",
            f"Hillside School is open:  {demo.address}/",
            f"Kept in {tmp_path} (--fresh starts anew; the bot's log is bot.log there).",
            "Ctrl-C stops it.",
            "Stopped. Everything is kept; the same command goes on from here.",
        ]


async def test_the_same_folder_goes_on_where_it_stopped(tmp_path: Path) -> None:
    async with running_demo(tmp_path) as demo:
        await demo.all_have_joined()
        before = await demo.school()
        lee = before["people"][0]["id"]
        await demo.asks(f"/phones/{lee}/writes", {"text": "The last words before the end"})
    async with running_demo(tmp_path) as demo:
        after = await demo.school()
        phone = await demo.asks(f"/phones/{lee}/")

        assert [each["joined"] for each in after["people"]] == [
            each["joined"] for each in before["people"]
        ]
        assert after["now"][:10] == before["now"][:10]
        assert "The last words before the end" in [each["plain"] for each in phone["messages"]]


def test_a_taken_port_is_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert run_demo(port, browser=False, fresh=False, folder=tmp_path) == 1
        said = f"Port {port} is taken by another program. Try --port {port + 1}.\n"
        assert capsys.readouterr().err == said


def test_a_fresh_start_forgets_only_what_a_demo_kept(tmp_path: Path) -> None:
    for name in ("homeroom.db", "homeroom.db-wal", "clock", "people.json", "my letter.txt"):
        (tmp_path / name).write_text("kept")
    (tmp_path / "telegram").mkdir()

    forget(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["my letter.txt"]
