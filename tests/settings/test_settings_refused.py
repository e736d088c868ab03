"""A setting that cannot be is answered with what to write instead, and never with a secret."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import SettingsProblem, load_settings
from tests.settings.conftest import TOKEN, SetUp, refused


@pytest.mark.parametrize(
    ("name", "written", "what", "instead"),
    [
        ("TIME_ZONE", "Berlin", "'Berlin' is not a time zone", "Europe/Berlin"),
        ("TIME_ZONE", "new york", "'new york' is not a time zone", "America/New_York"),
        ("TIME_ZONE", "utc", "'utc' is not a time zone", "UTC"),
        ("TIME_ZONE", "europe/paris", "'europe/paris' is not a time zone", "Europe/Paris"),
        ("TIME_ZONE", "Europe/Kiyv", "'Europe/Kiyv' is not a time zone", "Europe/Kyiv"),
        ("TIME_ZONE", "../etc/passwd", "'../etc/passwd' is not a time zone", "Europe/Berlin"),
        ("LANGUAGE", "fr", "'fr' is not one of en, es, ar, uk", "es"),
        ("LOG_LEVEL", "LOUD", "'LOUD' is not one of DEBUG, INFO, WARNING, ERROR", "WARNING"),
        ("SCHOOL_PHONE", "ask Dana", "'ask Dana' has no digits", "030 1234"),
    ],
)
def test_the_answer_says_what_to_write(
    school: SetUp, name: str, written: str, what: str, instead: str
) -> None:
    school(**{name: written})

    assert refused() == (f"HOMEROOM_{name}: {what}. For example: HOMEROOM_{name}={instead}",)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("BOT_TOKEN", "no-colon"),
        ("BOT_TOKEN", "bot123456789:letters"),
        ("BOT_TOKEN", "0123456789:letters"),
        ("BOT_TOKEN", "123456789:letters and spaces"),
        ("BOT_TOKEN", "123456789:"),
        ("SCHOOL_NAME", "two\nlines"),
        ("SCHOOL_NAME", "right\u202eleft"),
        ("SCHOOL_NAME", "x" * 101),
        ("SCHOOL_NAME", "   "),
        ("SEND_RATE", "-1"),
        ("SEND_RATE", "nan"),
        ("SEND_RATE", "inf"),
        ("SEND_RATE", "many"),
        ("API_URL", "api.telegram.org"),
        ("API_URL", "ftp://api.telegram.org"),
        ("API_URL", "https://"),
        ("API_URL", "http://["),
        ("API_URL", "http://host:port"),
        ("API_URL", "https://name:password@host"),
        ("API_URL", "https://host/?x=1"),
        ("API_URL", f"https://host/bot{TOKEN}"),
        ("DATABASE_URL", "homeroom.db"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite://homeroom.db"),
        ("DATABASE_URL", "mysql://homeroom@db/homeroom"),
        ("DATABASE_URL", "postgresql://"),
        ("DATABASE_URL", "postgresql://[db/homeroom"),
        ("DATABASE_URL", "postgresql://db:port/homeroom"),
        ("DATABASE_URL", "postgresql://homeroom:a/b@db/homeroom"),
        ("DATABASE_URL", "postgresql://homeroom:12/34@db/homeroom"),
        ("TIME_ZONE", "Europe"),
        ("TIME_ZONE", "Factory"),
        ("TIME_ZONE", "localtime"),
    ],
)
def test_a_value_that_would_fail_later_is_refused_now(
    school: SetUp, name: str, written: str
) -> None:
    school(**{name: written})

    (line,) = refused()

    assert line.startswith(f"HOMEROOM_{name}: ")


def test_what_is_missing_is_named_with_an_example() -> None:
    assert refused() == (
        "HOMEROOM_SCHOOL_NAME is missing. For example: HOMEROOM_SCHOOL_NAME=Hillside School",
        "HOMEROOM_TIME_ZONE is missing. For example: HOMEROOM_TIME_ZONE=Europe/Berlin",
    )


def test_who_needs_the_token_is_told_that_there_is_none(school: SetUp) -> None:
    school()

    with pytest.raises(SettingsProblem, match=r"^HOMEROOM_BOT_TOKEN is missing\. For example: "):
        load_settings().required_token()


def test_all_problems_are_told_at_once(folder: Path, school: SetUp) -> None:
    (folder / ".env").write_text("HOMEROOM_LANGAUGE=en\n")
    school(LANGUAGE="fr", SEND_RATE="fast", TIME_ZONE="")

    assert len(refused()) == 4


@pytest.mark.parametrize("name", ["TIME_ZONE", "LANGUAGE", "LOG_LEVEL", "SEND_RATE", "API_URL"])
def test_a_token_pasted_into_the_wrong_line_is_not_repeated(school: SetUp, name: str) -> None:
    school(**{name: TOKEN})

    (line,) = refused()

    assert "***" in line or "this " in line
    assert TOKEN.split(":")[1][:8] not in line


def test_a_long_value_is_repeated_only_as_far_as_needed(school: SetUp) -> None:
    school(LANGUAGE="x" * 1000)

    (line,) = refused()

    assert line.startswith(f"HOMEROOM_LANGUAGE: '{'x' * 40}…' is not one of")


@given(secret=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=4))
def test_a_refused_token_is_never_repeated(secret: str) -> None:
    with pytest.raises(SettingsProblem) as problem:
        load_settings(bot_token=f"<{secret}>", school_name="Hillside", time_zone="UTC")

    (line,) = problem.value.lines
    assert line == (
        "HOMEROOM_BOT_TOKEN: this is not a bot token; @BotFather shows it when it makes your bot. "
        "For example: HOMEROOM_BOT_TOKEN=123456789:the-letters-from-BotFather"
    )
