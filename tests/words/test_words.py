"""Every text is there in every language, with the facts the code gives; nothing is left unsaid."""

import re

import pytest
from babel import Locale

from tests.words.said import Said, everything_said, literals
from tests.words.written import LANGUAGES, texts_in

SAID = everything_said()
ENGLISH = texts_in("en")
RELATIONS = {"mother", "father", "guardian", "grandparent", "carer"}


@pytest.fixture(scope="session")
def handed_on() -> set[str]:
    return literals()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_exists_in_every_language(language: str) -> None:
    assert set(texts_in(language)) == set(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_same_variables_in_every_language(language: str) -> None:
    here = {name: text.variables for name, text in texts_in(language).items()}

    assert here == {name: text.variables for name, text in ENGLISH.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_in_the_same_file_in_every_language(language: str) -> None:
    here = {name: text.file for name, text in texts_in(language).items()}

    assert here == {name: text.file for name, text in ENGLISH.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_all_forms_of_its_language(language: str) -> None:
    forms = set(Locale.parse(language).plural_form.tags) | {"other"}

    for text in texts_in(language).values():
        for keys in text.selectors:
            assert set(keys) >= forms or set(keys) >= RELATIONS, (text.name, keys)


@pytest.mark.parametrize("file", sorted({said.file for said in SAID}))
def test_every_text_in_the_code_exists_with_exactly_its_facts(
    file: str, handed_on: set[str]
) -> None:
    for said in SAID:
        if said.file == file:
            exists_with_exactly_its_facts(said, handed_on)


def exists_with_exactly_its_facts(said: Said, handed_on: set[str]) -> None:
    meant = [text for name, text in ENGLISH.items() if said.means(name)]
    if len(meant) > 1:  # an f-string: those that are named in full elsewhere are not meant
        meant = [text for text in meant if text.name not in handed_on]

    assert meant, f"{said.where}: no text «{said.pattern}»"
    for text in meant:
        if said.open_ended:
            assert said.facts <= text.variables, (said.where, text.name)
        else:
            assert said.facts == text.variables, (said.where, text.name)


def test_no_text_is_unsaid(handed_on: set[str]) -> None:
    unsaid = [
        name
        for name in ENGLISH
        if name not in handed_on and not any(said.means(name) for said in SAID)
    ]

    assert not unsaid


@pytest.mark.parametrize("file", sorted({text.file for text in ENGLISH.values()}))
def test_every_variable_is_explained_to_translators(file: str) -> None:
    for name, text in ENGLISH.items():
        if text.file == file:
            assert set(re.findall(r"\$(\w+)", text.comment)) == text.variables, name
