"""`homeroom check` names what is wrong with its fix; `homeroom status` tells how all stands."""

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import Homeroom

SLOW = (
    "telegram",
    "aiohttp",
    "aiosqlite",
    "asyncpg",
    "sqlalchemy",
    "alembic",
    "babel",
    "starlette",
)


def test_everything_right_is_said_line_by_line(homeroom: Homeroom) -> None:
    looked = homeroom("check")

    assert looked.exit_code == 0, looked.stdout
    assert [line.split(":")[0] for line in looked.stdout.splitlines()] == [
        "ok  settings",
        "ok  database",
        "ok  clock",
        "ok  token",
    ]


def test_a_wrong_token_is_named_with_its_fix(homeroom: Homeroom) -> None:
    looked = homeroom("check", BOT_TOKEN="2000002:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

    assert looked.exit_code == 1
    assert "NO  token: Telegram does not know it" in looked.stdout
    assert "AAAAAA" not in looked.stdout + looked.stderr


@pytest.mark.usefixtures("no_token")
def test_a_missing_token_is_named_with_its_setting(homeroom: Homeroom) -> None:
    looked = homeroom("check")

    assert looked.exit_code == 1
    assert "HOMEROOM_BOT_TOKEN" in looked.stdout


def test_a_telegram_that_cannot_be_reached_is_said(homeroom: Homeroom) -> None:
    looked = homeroom("check", API_URL="http://127.0.0.1:9")

    assert looked.exit_code == 1
    assert "NO  clock" in looked.stdout
    assert "NO  token: could not be tried" in looked.stdout


def test_a_database_that_cannot_be_opened_is_said(homeroom: Homeroom) -> None:
    looked = homeroom("check", DATABASE_URL="sqlite:////no/such/folder/homeroom.db")

    assert looked.exit_code == 1
    assert "NO  database: cannot be opened" in looked.stdout


def test_a_wrong_setting_is_one_plain_line(homeroom: Homeroom) -> None:
    looked = homeroom("check", TIME_ZONE="Berlin")

    assert looked.exit_code == 1
    assert "HOMEROOM_TIME_ZONE" in looked.stderr
    assert "Traceback" not in looked.stderr


def test_status_of_an_empty_school(homeroom: Homeroom) -> None:
    found = json.loads(homeroom("status", "--json").stdout)

    assert found == {
        "people": {},
        "inbox": {},
        "outbox": [],
        "paused": [],
        "oldest_waiting_seconds": None,
        "last_update": None,
        "telegram": None,
        "last_long_silence": None,
    }


def test_status_in_words(homeroom: Homeroom) -> None:
    homeroom("import", "families.csv", "--teachers", "teachers.csv")

    told = homeroom("status")

    assert "parent: 0 of 2 joined, 0 unreachable" in told.stdout
    assert "oldest waiting: nothing waits" in told.stdout


def test_help_imports_nothing_slow() -> None:
    """So that it answers within half a second; measured in `make bench`, not here."""
    program = (
        "import sys\nfrom bot.cli import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {SLOW!r} if name in sys.modules])"
    )

    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert told.stdout.splitlines()[-1] == "[]"
