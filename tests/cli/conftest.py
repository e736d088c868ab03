"""The command `homeroom` in a folder of its own, with a sandbox's Telegram to talk to."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.clock import SystemClock
from bot.sandbox.server import build_api
from bot.sandbox.telegram import Telegram

Homeroom = Callable[..., Result]

FAMILIES = """\
class,child_id,child_first_name,child_last_name,parent_name,relation,language,parent_id
3B,c1,Ada,Kowalska,Ewa Kowalska,mother,en,p1
3B,c1,Ada,Kowalska,Piotr Kowalski,father,en,
1A,c2,Ben,Kowalski,Ewa Kowalska,mother,en,p1
"""
TEACHERS = "class,teacher_id,teacher_name,subject,language\n3B,t1,Ms Lee,Maths,en\n"


@contextmanager
def served(telegram: Telegram) -> Iterator[str]:
    """The sandbox over real HTTP, in a thread of its own; its address."""
    config = uvicorn.Config(build_api(telegram), port=0, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def telegram_address() -> Iterator[str]:
    with served(Telegram(SystemClock())) as address:
        yield address


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, telegram_address: str) -> Path:
    """An empty folder with complete settings and the two lists in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(
        "HOMEROOM_SCHOOL_NAME=Hillside School\n"
        "HOMEROOM_TIME_ZONE=Europe/Berlin\n"
        "HOMEROOM_BOT_TOKEN=1000001:SANDBOX-TOKEN\n"
        f"HOMEROOM_API_URL={telegram_address}\n",
        encoding="utf-8",
    )
    (tmp_path / "families.csv").write_text(FAMILIES, encoding="utf-8")
    (tmp_path / "teachers.csv").write_text(TEACHERS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def no_token(folder: Path) -> None:
    """The school has not been to @BotFather yet."""
    lines = (folder / ".env").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "BOT_TOKEN" not in line]
    (folder / ".env").write_text("\n".join(kept), encoding="utf-8")


@pytest.fixture
def homeroom(folder: Path) -> Homeroom:
    """Type a command; what it printed and how it ended."""

    def types(*arguments: str, **settings: Any) -> Result:
        environment = {f"HOMEROOM_{name}": value for name, value in settings.items()}
        return CliRunner().invoke(app, arguments, env=environment)

    return types
