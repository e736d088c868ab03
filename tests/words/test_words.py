"""Every text is there in every language, with the facts the code gives; nothing is left unsaid."""

import re
from collections.abc import Mapping
from functools import cache

import pytest
from babel import Locale

from tests.words.said import Said, everything_said, literals
from tests.words.written import LANGUAGES, Written, texts_in

RELATIONS = {"mother", "father", "guardian", "grandparent", "carer"}


def english() -> Mapping[str, Written]:
    return texts_in("en")


@cache
def in_full() -> dict[str, Written]:
    """Each text by the pattern that means it alone: to try all patterns on all takes long."""
    return {re.escape(name): text for name, text in english().items()}


@pytest.fixture(scope="session")
def said() -> list[Said]:
    return everything_said()


@pytest.fixture(scope="session")
def handed_on() -> set[str]:
    return literals()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_exists_in_every_language(language: str) -> None:
    assert set(texts_in(language)) == set(english())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_same_variables_in_every_language(language: str) -> None:
    here = {name: text.variables for name, text in texts_in(language).items()}

    assert here == {name: text.variables for name, text in english().items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_in_the_same_file_in_every_language(language: str) -> None:
    here = {name: text.file for name, text in texts_in(language).items()}

    assert here == {name: text.file for name, text in english().items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_all_forms_of_its_language(language: str) -> None:
    forms = set(Locale.parse(language).plural_form.tags) | {"other"}

    for text in texts_in(language).values():
        for keys in text.selectors:
            assert set(keys) >= forms or set(keys) >= RELATIONS, (text.name, keys)


def test_every_text_in_the_code_exists_with_exactly_its_facts(
    said: list[Said], handed_on: set[str]
) -> None:
    for each in said:
        exists_with_exactly_its_facts(each, handed_on)


def exists_with_exactly_its_facts(said: Said, handed_on: set[str]) -> None:
    named = in_full().get(said.pattern)
    meant = [named] if named else [text for name, text in english().items() if said.means(name)]
    if len(meant) > 1:  # an f-string: those that are named in full elsewhere are not meant
        meant = [text for text in meant if text.name not in handed_on]

    assert meant, f"{said.where}: no text «{said.pattern}»"
    for text in meant:
        if said.open_ended:
            assert said.facts <= text.variables, (said.where, text.name)
        else:
            assert said.facts == text.variables, (said.where, text.name)


def test_no_text_is_unsaid(said: list[Said], handed_on: set[str]) -> None:
    named = {each.pattern for each in said}
    built = [each for each in said if each.pattern not in in_full()]
    unsaid = [
        text.name
        for pattern, text in in_full().items()
        if text.name not in handed_on
        and pattern not in named
        and not any(each.means(text.name) for each in built)
    ]

    assert not unsaid


def test_every_variable_is_explained_to_translators() -> None:
    for name, text in english().items():
        assert set(re.findall(r"\$(\w+)", text.comment)) == text.variables, name
