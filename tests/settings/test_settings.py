"""A school's settings are read from variables and from a file."""

import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

import bot
from bot.setting_values import LANGUAGES
from bot.settings import load_settings
from tests.settings.conftest import TOKEN, SetUp

HOUSE = Path(bot.__file__).parent.parent


def test_name_and_time_zone_are_all_that_a_school_must_say(school: SetUp) -> None:
    school()

    settings = load_settings()

    assert settings.school_name == "Hillside School"
    assert settings.time_zone == ZoneInfo("Europe/Berlin")
    assert settings.database_url == "sqlite:///homeroom.db"
    assert settings.api_url == "https://api.telegram.org"
    assert settings.send_rate == 25
    assert settings.language == "en"
    assert settings.log_level == "INFO"
    assert settings.school_phone is None


def test_the_file_in_the_working_directory_is_read(folder: Path) -> None:
    (folder / ".env").write_text(
        "HOMEROOM_SCHOOL_NAME=Escuela de la Peña\nhomeroom_time_zone='America/Lima'\n",
        encoding="utf-8",
    )

    settings = load_settings()

    assert settings.school_name == "Escuela de la Peña"
    assert settings.time_zone.key == "America/Lima"


def test_a_file_saved_with_a_byte_order_mark_is_read(folder: Path) -> None:
    words = "HOMEROOM_SCHOOL_NAME=Hillside\nHOMEROOM_TIME_ZONE=UTC\n"
    (folder / ".env").write_text(words, encoding="utf-8-sig")

    assert load_settings().school_name == "Hillside"


def test_a_variable_wins_over_the_file(folder: Path, school: SetUp) -> None:
    (folder / ".env").write_text("HOMEROOM_SCHOOL_NAME=From the file\n")
    school(SCHOOL_NAME="From outside")

    assert load_settings().school_name == "From outside"


def test_an_override_wins_over_both(folder: Path, school: SetUp) -> None:
    (folder / ".env").write_text("HOMEROOM_LANGUAGE=ar\n")
    school(LANGUAGE="es")

    assert load_settings(language="uk").language == "uk"


def test_an_override_that_no_setting_has_is_a_mistake_of_ours(school: SetUp) -> None:
    school()

    with pytest.raises(TypeError, match="shcool_name"):
        load_settings(shcool_name="Hillside")


def test_an_empty_line_leaves_a_setting_as_it_is(folder: Path, school: SetUp) -> None:
    (folder / ".env").write_text("HOMEROOM_BOT_TOKEN=\nHOMEROOM_SCHOOL_PHONE=\n")
    school(LANGUAGE="")

    settings = load_settings()

    assert (settings.bot_token, settings.school_phone, settings.language) == (None, None, "en")


@pytest.mark.parametrize(
    ("name", "written", "read"),
    [
        ("SCHOOL_NAME", "  Liceo Jose\u0301  ", "Liceo José"),
        ("SCHOOL_PHONE", "+49 30 1234", "+49 30 1234"),
        ("SCHOOL_PHONE", "٠٣٠ ١٢٣٤", "٠٣٠ ١٢٣٤"),
        ("LANGUAGE", " UK ", "uk"),
        ("SEND_RATE", "0", 0.0),
        ("SEND_RATE", "2.5", 2.5),
        ("LOG_LEVEL", "debug", "DEBUG"),
        ("API_URL", "http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
        ("DATABASE_URL", "sqlite:////var/lib/homeroom/school.db", None),
        ("DATABASE_URL", "postgresql://homeroom:p%40ss@db:5432/homeroom?sslmode=require", None),
        ("DATABASE_URL", "postgresql://homeroom@/homeroom?host=/run/postgresql", None),
    ],
)
def test_a_value_is_taken_as_it_is_meant(
    school: SetUp, name: str, written: str, read: object
) -> None:
    school(**{name: written})

    settings = load_settings()

    assert getattr(settings, name.lower()) == (written if read is None else read)


def test_settings_do_not_change_while_the_school_runs(school: SetUp) -> None:
    school()
    settings = load_settings()

    with pytest.raises(ValidationError, match="frozen"):
        settings.language = "es"


def test_the_token_is_kept_for_those_who_need_it(school: SetUp) -> None:
    school(BOT_TOKEN=f" {TOKEN}\n")

    assert load_settings().required_token().get_secret_value() == TOKEN


def test_every_folder_of_words_is_a_language_that_a_school_may_choose() -> None:
    folders = {path.parent.name for path in (HOUSE / "locales").glob("*/*.ftl")}

    assert folders <= set(LANGUAGES)


def test_reading_settings_waits_for_nothing_slow() -> None:
    slow = ("telegram", "sqlalchemy", "alembic", "aiohttp", "structlog", "storage", "handlers")
    ask = f"import sys, bot.settings; print([name for name in {slow} if name in sys.modules])"

    found = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-c", ask], capture_output=True, cwd=HOUSE, check=True
    )

    assert found.stdout.decode().strip() == "[]"
