"""The file .env: a name in it that is no setting, or a file that is none, is said plainly."""

from pathlib import Path

import pytest

from bot.settings import load_settings
from tests.settings.conftest import SetUp, refused


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        (
            "HOMEROOM_TIMEZONE",
            "HOMEROOM_TIMEZONE in .env is not a setting. Did you mean HOMEROOM_TIME_ZONE?",
        ),
        (
            "HOMEROOM_SCHOOLNAME",
            "HOMEROOM_SCHOOLNAME in .env is not a setting. Did you mean HOMEROOM_SCHOOL_NAME?",
        ),
        (
            "homeroom_token",
            "HOMEROOM_TOKEN in .env is not a setting. Did you mean HOMEROOM_BOT_TOKEN?",
        ),
        (
            "HOMEROOM_X",
            (
                "HOMEROOM_X in .env is not a setting. The settings are HOMEROOM_BOT_TOKEN, "
                "HOMEROOM_SCHOOL_NAME, HOMEROOM_TIME_ZONE, HOMEROOM_SCHOOL_PHONE, "
                "HOMEROOM_LANGUAGE, HOMEROOM_DATABASE_URL, HOMEROOM_SEND_RATE, "
                "HOMEROOM_API_URL, HOMEROOM_LOG_LEVEL."
            ),
        ),
    ],
)
def test_a_misspelt_name_in_the_file_is_named_with_the_right_one(
    folder: Path, school: SetUp, written: str, answer: str
) -> None:
    school()
    (folder / ".env").write_text(f"{written}=something\n")

    assert refused() == (answer,)


def test_names_of_other_programs_in_the_file_are_none_of_our_business(
    folder: Path, school: SetUp
) -> None:
    school()
    (folder / ".env").write_text("POSTGRES_PASSWORD=x\nSCHOOL_NAME=x\n")

    assert load_settings().school_name == "Hillside School"


def test_a_file_in_another_encoding_is_named(folder: Path, school: SetUp) -> None:
    school()
    (folder / ".env").write_bytes("HOMEROOM_SCHOOL_NAME=Peña\n".encode("latin-1"))

    assert refused() == (".env: this is not UTF-8 text. Save it as UTF-8.",)


def test_a_file_that_cannot_be_read_is_named(
    folder: Path, school: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", ".env")

    school()
    (folder / ".env").touch()
    # The superuser may read every file, so permissions alone would not refuse it everywhere.
    monkeypatch.setattr("dotenv.main.open", refuse, raising=False)

    assert refused() == (".env: cannot be read: Permission denied.",)
