"""Nobody and nothing is in two meetings at one time: looked up in the meetings, not in the claims.

What keeps them apart is not asked: who meets, about whom, where and when is held against itself.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from typing import Any

BOOKED = """
select m.id, m.starts_at, m.ends_at, 'account' as kind, p.account_id as taken
from meetings m join meeting_people w on w.meeting_id = m.id join people p on p.id = w.person_id
where m.state = 'booked' and p.account_id is not null
union select m.id, m.starts_at, m.ends_at, 'person', w.person_id
from meetings m join meeting_people w on w.meeting_id = m.id where m.state = 'booked'
union select m.id, m.starts_at, m.ends_at, 'child', c.child_id
from meetings m join meeting_children c on c.meeting_id = m.id where m.state = 'booked'
union select m.id, m.starts_at, m.ends_at, 'room', m.room_id
from meetings m where m.state = 'booked' and m.room_id is not null"""


def double_booked(rows: Iterable[dict[str, Any]]) -> list[str]:
    """Every two booked meetings that need one person, child or room at the same time."""
    meetings: defaultdict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        meetings[row["kind"], row["taken"]].append(row)
    return [
        f"{kind} {number} is in meeting {one['id']} and in {other['id']} at one time"
        for (kind, number), found in meetings.items()
        for one, other in combinations(found, 2)
        if one["starts_at"] < other["ends_at"] and other["starts_at"] < one["ends_at"]
    ]
