"""Who is at the demo's school, and which invitation sheets each of them holds.

One person has one phone and may hold several sheets: a mother of two children, a teacher who is a
parent too. What is known is kept in the demo's folder, because a sheet's link is told only once.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.page.school import SchoolPerson

ALSO_KNOWN_AS = {"Daniel Stone": "Mr Stone"}  # at school; at home he is Ruby's father
NOT_JOINED_YET = {"Grace Williams", "Ірина Мельник"}  # somebody is always late
FIRST_PHONES = ("Ms Lee", "Ewa Kowalska", "Lucía Fernández", "Layla Haddad", "Олена Коваленко")


@dataclass(slots=True)
class Sheet:
    """One printed invitation: for one role, and for a parent one child."""

    role: str
    name: str
    child: str | None
    class_name: str | None
    payload: str
    joined: bool = False

    def is_for(self, invitation: dict[str, Any]) -> bool:
        said = (invitation["role"], invitation["name"], invitation["child"])
        return said == (self.role, self.name, self.child)


@dataclass(slots=True)
class DemoPerson:
    name: str
    language: str
    person_id: int = 0
    sheets: list[Sheet] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether they still are to join on the first day: most are."""
        return self.name not in NOT_JOINED_YET and not all(sheet.joined for sheet in self.sheets)

    @property
    def is_late(self) -> bool:
        return self.name in NOT_JOINED_YET and not all(sheet.joined for sheet in self.sheets)

    def shown(self) -> SchoolPerson:
        return SchoolPerson(
            self.person_id,
            self.name,
            _once(sheet.role for sheet in self.sheets),
            _once(sheet.class_name for sheet in self.sheets),
            _once(sheet.child and sheet.child.split()[0] for sheet in self.sheets),
            self.language,
            any(sheet.joined for sheet in self.sheets),
            next((sheet.payload for sheet in self.sheets if not sheet.joined), None),
        )


def people_of(invitations: Iterable[dict[str, Any]]) -> list[DemoPerson]:
    """Everyone with their sheets, those whose phones are shown first in front."""
    people: dict[str, DemoPerson] = {}
    for invitation in invitations:
        name = ALSO_KNOWN_AS.get(invitation["name"], invitation["name"])
        person = people.setdefault(name, DemoPerson(name, invitation["language"]))
        person.sheets.append(_sheet(invitation))
    for person in people.values():
        # At work first, then the class that most of the demo is about.
        person.sheets.sort(key=lambda sheet: (sheet.role != "teacher", sheet.class_name != "3B"))
    return sorted(people.values(), key=_place)


def _sheet(invitation: dict[str, Any]) -> Sheet:
    payload = parse_qs(urlsplit(invitation["link"]).query)["start"][0]
    return Sheet(
        invitation["role"],
        invitation["name"],
        invitation["child"],
        invitation["class"],
        payload,
        invitation["joined"],
    )


def _place(person: DemoPerson) -> tuple[int, bool, bool]:
    first = FIRST_PHONES.index(person.name) if person.name in FIRST_PHONES else len(FIRST_PHONES)
    at_work = any(sheet.role != "parent" for sheet in person.sheets)
    return first, not at_work, person.sheets[0].class_name != "3B"


def _once(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))


def keep(people: Iterable[DemoPerson], file: Path) -> None:
    fresh = file.with_suffix(".new")
    fresh.write_text(json.dumps([asdict(person) for person in people]), encoding="utf-8")
    fresh.replace(file)


def remembered(file: Path) -> list[DemoPerson]:
    """Those kept by an earlier demo in the same folder; none when there was none."""
    if not file.exists():
        return []
    kept = json.loads(file.read_text(encoding="utf-8"))
    return [
        DemoPerson(**each | {"sheets": [Sheet(**sheet) for sheet in each["sheets"]]})
        for each in kept
    ]
