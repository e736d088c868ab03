"""`homeroom import` brings lists in whole or not at all, and says what they change."""

import json
from pathlib import Path

from tests.cli.conftest import Homeroom


def test_a_dry_run_says_what_would_change_and_changes_nothing(homeroom: Homeroom) -> None:
    tried = homeroom("import", "families.csv", "--dry-run")

    assert tried.exit_code == 0
    assert "families: 3 new, 0 changed, 0 as before" in tried.stdout
    assert "dry run" in tried.stdout
    assert "0 new" not in homeroom("import", "families.csv", "--dry-run").stdout


def test_the_same_list_again_changes_nothing(homeroom: Homeroom) -> None:
    homeroom("import", "families.csv", "--teachers", "teachers.csv")

    again = homeroom("import", "families.csv", "--teachers", "teachers.csv", "--json")

    changes = json.loads(again.stdout)
    assert changes["families"]["same"] == 3
    assert changes["teachers"] == {"added": [], "changed": [], "same": 1, "missing": []}


def test_a_changed_name_is_shown_as_a_change(homeroom: Homeroom, folder: Path) -> None:
    homeroom("import", "families.csv")
    text = (folder / "families.csv").read_text(encoding="utf-8")
    (folder / "families.csv").write_text(text.replace("Ada", "Adela"), encoding="utf-8")

    changed = homeroom("import", "families.csv")

    assert "0 new, 2 changed, 1 as before" in changed.stdout
    assert "~ 3B: Adela Kowalska" in changed.stdout


def test_who_is_not_in_the_list_any_more_stays_and_is_named(
    homeroom: Homeroom, folder: Path
) -> None:
    homeroom("import", "families.csv")
    first_lines = (folder / "families.csv").read_text(encoding="utf-8").splitlines()[:2]
    (folder / "families.csv").write_text("\n".join(first_lines), encoding="utf-8")

    shorter = homeroom("import", "families.csv")

    assert "1 as before, 2 not in the list (they stay)" in shorter.stdout
    assert "? 3B: Ada Kowalska – Piotr Kowalski" in shorter.stdout


def test_a_list_with_one_mistake_brings_nothing_in(homeroom: Homeroom, folder: Path) -> None:
    with (folder / "families.csv").open("a", encoding="utf-8") as file:
        file.write("3B,c3,Max,Weiss,Nadia Weiss,aunt,en,\n")

    refused = homeroom("import", "families.csv", "--teachers", "teachers.csv")

    assert refused.exit_code == 1
    assert "families.csv, line 5, column relation" in refused.stderr
    assert json.loads(homeroom("status", "--json").stdout)["people"] == {}


def test_a_child_that_changes_class_is_in_the_new_one_only(
    homeroom: Homeroom, folder: Path
) -> None:
    homeroom("import", "families.csv")
    text = (folder / "families.csv").read_text(encoding="utf-8")
    (folder / "families.csv").write_text(text.replace("3B", "4B"), encoding="utf-8")
    homeroom("import", "families.csv")

    listed = json.loads(homeroom("invitations", "--json").stdout)

    assert {line["class"] for line in listed if line["child"] == "Ada Kowalska"} == {"4B"}


def test_without_a_list_it_says_how_to_name_one(homeroom: Homeroom) -> None:
    lost = homeroom("import")

    assert lost.exit_code == 1
    assert "homeroom import FAMILIES.csv" in lost.stderr
