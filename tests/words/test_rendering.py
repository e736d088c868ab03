"""Words are rendered whole: escaped once, in the reader's language, with Telegram's own parser."""

from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.directions import FIRST_STRONG_ISOLATE, POP_ISOLATE, isolated, storable
from bot.sandbox.entities import parsed
from bot.texts import MissingText, Texts
from bot.words import (
    Choice,
    ClockTime,
    Html,
    Moment,
    Names,
    Said,
    Text,
    from_json,
    lines,
    text,
    to_json,
)
from tests.words.written import LANGUAGES, texts_in

TEXTS = Texts(ZoneInfo("Europe/Berlin"))
NUMBERS = {"families", "parents", "reachable", "joined", "people", "waiting", "failed", "aside"}
NUMBERS |= {"count", "sent", "over"}


def sample(name: str, variables: frozenset[str], number: int, word: str) -> Text:
    facts: dict[str, Any] = {key: number if key in NUMBERS else word for key in variables}
    if "relation" in facts:
        facts["relation"] = Choice("mother")
    return Text(name, facts)


MARKS = FIRST_STRONG_ISOLATE + POP_ISOLATE


def in_telegram(said: str) -> str:
    """What stands in the bubble; Telegram's own parser refuses markup that is not whole."""
    words, _ = parsed(said, "HTML", lambda _: None)
    return words


@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 11, 21, 100])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_html_that_telegram_reads(language: str, number: int) -> None:
    for name, written in texts_in(language).items():
        said = TEXTS.html(sample(name, written.variables, number, "<Ada> & Co"), language)

        assert in_telegram(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_says_all_its_words(language: str) -> None:
    for name, written in texts_in(language).items():
        said = TEXTS.plain(sample(name, written.variables, 5, "Ada"), language)

        words = written.variables - NUMBERS - {"relation"}
        assert said.count("Ada") >= len(words), name


@given(st.text(min_size=1, max_size=60))
def test_a_name_arrives_as_it_is_written(name: str) -> None:
    kept = storable(name)

    said = TEXTS.html(text("update-class", class_=name), "en")

    assert in_telegram(said).strip(MARKS) == kept.strip(MARKS)


def test_a_name_of_the_other_direction_is_kept_apart() -> None:
    assert isolated("ليلى", right_to_left=False) == "\u2068ليلى\u2069"
    assert isolated("Ada", right_to_left=True) == "\u2068Ada\u2069"


def test_a_name_of_the_same_direction_has_no_marks() -> None:
    assert isolated("Ada", right_to_left=False) == "Ada"
    assert isolated("ليلى", right_to_left=True) == "ليلى"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_relation_is_named_as_what_it_is(language: str) -> None:
    relations = ("mother", "father", "guardian", "grandparent", "carer")
    facts = {"name": "Ewa K.", "child": "Ada K.", "class_": "3B"}

    said = {
        TEXTS.plain(text("join-parent", relation=Choice(relation), **facts), language)
        for relation in relations
    }

    assert len(said) == len(relations)


def test_marks_that_turn_the_line_around_stay_within_the_name() -> None:
    assert isolated("Ada\u202e", right_to_left=False) == "\u2068Ada\u202e\u2069"


def test_a_missing_text_is_an_error_and_never_its_name_on_a_phone() -> None:
    with pytest.raises(MissingText):
        TEXTS.plain(text("no-such-text"), "en")


def test_a_missing_fact_is_an_error() -> None:
    with pytest.raises(MissingText):
        TEXTS.plain(text("update-class"), "en")


def test_a_list_is_joined_as_the_language_joins_it() -> None:
    teachers = Names(("Ms Lee", "Mr Okafor"))
    said = text("join-done-parent", name="Ewa", child="Ada K.", teachers=teachers)

    assert "Ms Lee and Mr Okafor" in TEXTS.plain(said, "en")
    assert "Ms Lee y Mr Okafor" in TEXTS.plain(said, "es")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["parent", "teacher", "office"])
def test_help_can_be_read_at_a_glance(language: str, role: str) -> None:
    assert len(TEXTS.plain(text(f"help-{role}"), language)) <= 350


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_spelled_out(language: str) -> None:
    thursdays = {"en": "Thursday", "es": "jueves", "ar": "الخميس", "uk": "четвер"}
    at = Moment(datetime(2026, 3, 12, 15, tzinfo=UTC), Said.DAY)

    assert thursdays[language] in TEXTS.plain(text("update-day", day=at), language)


def test_moments_are_said_in_the_schools_zone() -> None:
    at = Moment(datetime(2026, 3, 12, 15, 4, 45, tzinfo=UTC), Said.SECONDS)

    assert "16:04:45" in TEXTS.plain(text("update-sending-at", time=at, parents=3), "en")


FACTS = st.one_of(
    st.text(max_size=20),
    st.integers(0, 10**6),
    st.builds(Html, st.text(max_size=20)),
    st.builds(Names, st.tuples(st.text(max_size=9), st.text(max_size=9))),
    st.builds(Choice, st.text(max_size=9)),
    st.builds(ClockTime, st.builds(time, st.integers(0, 23), st.integers(0, 59))),
    st.builds(Moment, st.datetimes(timezones=st.just(UTC)), st.sampled_from(Said)),
)
WORDS = st.builds(Text, st.just("any-name"), st.dictionaries(st.text(max_size=5), FACTS))


@given(st.one_of(WORDS, st.builds(lines, WORDS, WORDS)))
def test_words_come_back_from_the_outbox_as_they_went_in(said: Any) -> None:
    assert from_json(to_json(said)) == said
