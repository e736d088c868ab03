"""What `homeroom check` shows of the settings, and the file a school copies to begin."""

import re
import shutil
from pathlib import Path

import pytest

import bot
from bot.settings import Settings, SettingsProblem, load_settings
from tests.settings.conftest import TOKEN, SetUp

EXAMPLE = Path(bot.__file__).parent.parent / ".env.example"
FIELDS = sorted(Settings.model_fields)


def paragraph(name: str) -> list[str]:
    """Find the lines that explain one setting."""
    for lines in EXAMPLE.read_text(encoding="utf-8").split("\n\n"):
        if re.search(rf"^(# )?HOMEROOM_{name.upper()}=", lines, re.MULTILINE):
            return lines.strip().split("\n")
    raise AssertionError(f"{name} is not in .env.example")


def test_the_example_file_has_no_setting_that_homeroom_has_not() -> None:
    written = re.findall(r"^(?:# )?HOMEROOM_(\w+)=", EXAMPLE.read_text(), re.MULTILINE)

    assert sorted(name.lower() for name in written) == FIELDS


@pytest.mark.parametrize("name", FIELDS)
def test_the_example_file_explains_every_setting(name: str) -> None:
    field = Settings.model_fields[name]

    *explained, example, _ = paragraph(name)

    assert " ".join(line.removeprefix("# ") for line in explained) == field.description
    assert example == f"# Example: HOMEROOM_{name.upper()}={(field.examples or [])[0]}"


@pytest.mark.parametrize("name", FIELDS)
def test_the_example_file_shows_every_default(name: str) -> None:
    field = Settings.model_fields[name]
    default = "" if field.is_required() or field.default is None else field.default

    written = paragraph(name)[-1].removeprefix("# ").split("=", 1)[1]

    assert written == (f"{default:g}" if isinstance(default, float) else default)


@pytest.mark.parametrize("name", FIELDS)
def test_every_example_would_be_accepted(school: SetUp, name: str) -> None:
    (example,) = Settings.model_fields[name].examples or []
    school(**{name.upper(): example})

    assert getattr(load_settings(), name) is not None


def test_the_example_file_as_it_is_asks_only_for_what_is_required(folder: Path) -> None:
    shutil.copy(EXAMPLE, folder / ".env")

    with pytest.raises(SettingsProblem) as problem:
        load_settings()

    asked = [line.split()[0] for line in problem.value.lines]
    assert asked == ["HOMEROOM_SCHOOL_NAME", "HOMEROOM_TIME_ZONE"]


def test_every_setting_is_described(school: SetUp) -> None:
    school(BOT_TOKEN=TOKEN, SEND_RATE="20", DATABASE_URL="postgresql://homeroom:hush@db/homeroom")

    assert load_settings().describe() == (
        ("HOMEROOM_BOT_TOKEN", "set, not shown"),
        ("HOMEROOM_SCHOOL_NAME", "Hillside School"),
        ("HOMEROOM_TIME_ZONE", "Europe/Berlin"),
        ("HOMEROOM_SCHOOL_PHONE", "not set"),
        ("HOMEROOM_LANGUAGE", "en"),
        ("HOMEROOM_DATABASE_URL", "postgresql://homeroom:***@db/homeroom"),
        ("HOMEROOM_SEND_RATE", "20"),
        ("HOMEROOM_API_URL", "https://api.telegram.org"),
        ("HOMEROOM_LOG_LEVEL", "INFO"),
    )


@pytest.mark.parametrize(
    ("address", "described"),
    [
        ("postgresql://homeroom:hu%2Fsh%40@db/homeroom", "postgresql://homeroom:***@db/homeroom"),
        ("postgresql://db/homeroom?user=x&password=hush", None),
        ("postgresql://:hush@db/homeroom", "postgresql://:***@db/homeroom"),
    ],
)
def test_the_password_of_the_database_is_not_described(
    school: SetUp, address: str, described: str | None
) -> None:
    school(DATABASE_URL=address)

    shown = dict(load_settings().describe())["HOMEROOM_DATABASE_URL"]

    assert shown == (described or "postgresql://db/homeroom?user=x&password=***")


def test_settings_that_are_printed_by_accident_tell_no_secret(school: SetUp) -> None:
    school(BOT_TOKEN=TOKEN, DATABASE_URL="postgresql://homeroom:hush@db/homeroom")

    printed = f"{load_settings()!r} {load_settings()}"

    assert TOKEN not in printed
    assert "hush" not in printed


def test_the_log_is_told_every_secret(school: SetUp) -> None:
    school(BOT_TOKEN=TOKEN, DATABASE_URL="postgresql://homeroom:h%2Fsh@db/homeroom?password=other")

    secrets = [secret.get_secret_value() for secret in load_settings().secrets()]

    assert secrets == [TOKEN, "h%2Fsh", "h/sh", "other"]
