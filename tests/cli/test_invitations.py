"""`homeroom invite` and `homeroom invitations` make links, and list for whom they are."""

import json
import re

import pytest

from tests.cli.conftest import Homeroom

LINK = re.compile(r"https://t\.me/homeroom_sandbox_bot\?start=[\w-]{22}")


@pytest.fixture(autouse=True)
def _imported(homeroom: Homeroom) -> None:
    homeroom("import", "families.csv", "--teachers", "teachers.csv")


def test_the_list_names_everyone_once_for_each_child_without_links(homeroom: Homeroom) -> None:
    listed = json.loads(homeroom("invitations", "--json").stdout)

    assert [(line["role"], line["name"], line["child"]) for line in listed] == [
        ("parent", "Ewa Kowalska", "Ben Kowalski"),
        ("parent", "Ewa Kowalska", "Ada Kowalska"),
        ("parent", "Piotr Kowalski", "Ada Kowalska"),
        ("teacher", "Ms Lee", None),
    ]
    assert all(line["link"] is None and line["joined"] is False for line in listed)
    assert set(listed[0]) == {"role", "name", "child", "class", "language", "link", "joined"}


def test_reissuing_shows_a_new_link_for_each(homeroom: Homeroom) -> None:
    listed = json.loads(homeroom("invitations", "--reissue", "--json").stdout)

    links = {line["link"] for line in listed}
    assert len(links) == 4
    assert all(LINK.fullmatch(link) for link in links)


def test_only_the_hash_of_a_link_is_kept(homeroom: Homeroom) -> None:
    homeroom("invitations", "--reissue")

    assert not LINK.search(homeroom("invitations").stdout)


def test_one_class_alone(homeroom: Homeroom) -> None:
    listed = json.loads(homeroom("invitations", "--class", "1A", "--json").stdout)

    assert [line["class"] for line in listed] == ["1A"]


def test_the_office_is_invited_by_name(homeroom: Homeroom) -> None:
    made = json.loads(homeroom("invite", "office", "--name", "Dana Weber", "--json").stdout)

    assert LINK.fullmatch(made[0]["link"])
    assert (made[0]["role"], made[0]["name"]) == ("office", "Dana Weber")


def test_the_same_name_of_the_office_is_the_same_person(homeroom: Homeroom) -> None:
    homeroom("invite", "office", "--name", "Dana Weber")
    homeroom("invite", "office", "--name", "dana  weber")

    people = json.loads(homeroom("status", "--json").stdout)["people"]

    assert people["office"]["listed"] == 1


def test_only_the_office_is_invited_by_hand(homeroom: Homeroom) -> None:
    refused = homeroom("invite", "parent")

    assert refused.exit_code == 1
    assert "class lists" in refused.stderr


@pytest.mark.usefixtures("no_token")
def test_without_a_token_no_link_is_made_and_the_setting_is_named(homeroom: Homeroom) -> None:
    refused = homeroom("invitations", "--reissue")

    assert refused.exit_code == 1
    assert "HOMEROOM_BOT_TOKEN" in refused.stderr
