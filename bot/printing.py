"""What the commands print: plain lines for the office, or JSON for other programs."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.importing import Difference, Facts
from bot.inviting import InvitationLine


def changes_in_words(changes: Mapping[str, Difference], *, dry_run: bool, as_json: bool) -> str:
    if as_json:
        found = {name: asdict(difference) for name, difference in changes.items()}
        return json.dumps(found | {"dry_run": dry_run}, indent=2, ensure_ascii=False)
    lines = [line for name, found in changes.items() for line in _difference(name, found)]
    lines.append("Nothing was changed: this was a dry run." if dry_run else "Done.")
    return "\n".join(lines)


def _difference(name: str, found: Difference) -> list[str]:
    counts = f"{len(found.added)} new, {len(found.changed)} changed, {found.same} as before"
    return [
        f"{name}: {counts}, {len(found.missing)} not in the list (they stay)",
        *(f"  + {_row(row)}" for row in found.added),
        *(f"  ~ {_row(row)}" for row in found.changed),
        *(f"  ? {_row(row)}" for row in found.missing),
    ]


def _row(row: Facts) -> str:
    if "teacher_name" in row:
        return f"{row['class_name']}: {row['teacher_name']}, {row['subject']} ({row['language']})"
    child = f"{row['child_first_name']} {row['child_last_name']}"
    parent = f"{row['parent_name']}, {row['relation']} ({row['language']})"
    return f"{row['class_name']}: {child} – {parent}"


def invitations_in_words(found: Sequence[InvitationLine], *, as_json: bool) -> str:
    if as_json:
        return json.dumps([line.as_json() for line in found], indent=2, ensure_ascii=False)
    if not found:
        return "Nobody is listed yet. Begin with: homeroom import FAMILIES.csv"
    return "\n".join(_invitation(line) for line in found)


def _invitation(line: InvitationLine) -> str:
    about = [line.role, line.name, *(part for part in (line.child, line.class_) if part)]
    state = "joined" if line.joined else (line.link or "not joined")
    return f"{' · '.join([*about, line.language])}: {state}"


def status_in_words(found: Mapping[str, Any], *, as_json: bool) -> str:
    if as_json:
        return json.dumps(found, indent=2)
    lines = [
        f"{role}: {count['joined']} of {count['listed']} joined, {count['unreachable']} unreachable"
        for role, count in found["people"].items()
    ]
    lines += [
        f"inbox {state}: {count['rows']} (oldest {_duration(count['oldest_seconds'])})"
        for state, count in found["inbox"].items()
    ]
    lines += [
        f"outbox {row['lane']} {row['state']}: {row['rows']} "
        f"(oldest {_duration(row['oldest_seconds'])})"
        for row in found["outbox"]
    ]
    waiting = found["oldest_waiting_seconds"]
    lines.append(f"oldest waiting: {'nothing waits' if waiting is None else _duration(waiting)}")
    lines.append(f"last update: {found['last_update'] or 'none yet'}")
    return "\n".join([*lines, *map(_pause, found["paused"]), *_telegram(found)])


def _pause(found: Mapping[str, Any]) -> str:
    """A pause that is on: whoever looks why nothing arrives is to find it here."""
    until = f" until {found['until']}" if found["until"] else ""
    updates = ", class updates too" if found["class_updates_too"] else ""
    return (
        f"PAUSED since {found['since']}{until}: {found['pauses']}{updates};"
        f" {found['waiting']} waiting"
    )


def _telegram(found: Mapping[str, Any]) -> list[str]:
    """Whether Telegram answers, whether it refuses us, and what its last long silence cost."""
    telegram, long, lines = found["telegram"], found["last_long_silence"], []
    if telegram:
        lines.append(f"Telegram last answered: {_duration(telegram['silent_seconds'])} ago")
        if telegram["refusal"]:
            lines.append(
                f"NOTHING IS SENT since {telegram['refused_since']}: {telegram['what_to_do']}"
            )
    if long:
        lines.append(
            f"Telegram not reached from {long['from']} to {long['until']}: messages written before"
            f" {long['lost_until']} may be lost; {long['told']} people were told"
        )
    return lines


def _duration(seconds: int) -> str:
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86_400
    if days:
        return f"{days} d"
    if hours:
        return f"{hours} h"
    return f"{minutes} min" if minutes else f"{seconds} s"
