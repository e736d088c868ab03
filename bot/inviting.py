"""Makes invitation links, and lists for whom they are."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from storage.models import InvitationRow, Role
from storage.records import Records


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """One line of the office's list; `link` only where it was made just now."""

    role: str
    name: str
    child: str | None
    class_: str | None
    language: str
    link: str | None
    joined: bool

    def as_json(self) -> dict[str, str | bool | None]:
        return {
            "role": self.role,
            "name": self.name,
            "child": self.child,
            "class": self.class_,
            "language": self.language,
            "link": self.link,
            "joined": self.joined,
        }


def link_to(username: str, token: str) -> str:
    return f"https://t.me/{username}?start={token}"


async def list_invitations(
    records: Records, class_name: str | None, now: datetime, *, reissue_for: str | None
) -> list[InvitationLine]:
    """Everyone, or one class; with the bot's name, new links for who has not joined."""
    links: dict[tuple[int, int | None], str] = {}
    found = []
    for row in await records.invitations.everyone(class_name):
        key = (row.person_id, row.child_id)
        # A teacher of several classes stands here several times, and has one link.
        if reissue_for and not row.joined and key not in links:
            token = await records.invitations.make(row.person_id, row.child_id, now)
            links[key] = link_to(reissue_for, token)
        found.append(_line(row, links.get(key)))
    if links:
        await records.audit.note(now, "made-invitations")
    return found


async def invite_office(
    records: Records, name: str, language: str, username: str, now: datetime
) -> InvitationLine:
    """A link for somebody of the office; the same name is the same person."""
    folded = unicodedata.normalize("NFC", " ".join(name.split()))
    person_id = await records.people.put(Role.OFFICE, folded.casefold(), folded, language)
    token = await records.invitations.make(person_id, None, now)
    await records.audit.note(now, "made-invitations")
    link = link_to(username, token)
    person = await records.people.of(person_id)
    joined = person is not None and person.account_id is not None
    return InvitationLine("office", folded, None, None, language, link, joined)


def _line(row: InvitationRow, link: str | None) -> InvitationLine:
    child = f"{row.child_first_name} {row.child_last_name}".strip() if row.child_id else None
    return InvitationLine(row.role, row.name, child, row.class_name, row.language, link, row.joined)
