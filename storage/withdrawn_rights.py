"""Who may not know any more what still waits for them: asked at the moment of sending.

A right ends in many ways (a list that moves a child, a relation that the school ends, a shared
thread that somebody leaves), but whatever waits passes the sender: so nothing can be forgotten.
"""

from collections.abc import Iterable, Mapping

from storage.shelf import Shelf

# By what a row is about: the first word of its subject, or of the subject of what it changes.
ASKED: Mapping[str, tuple[str, ...]] = {
    "absent": ("of_absences",),
    "announcement": ("of_updates", "of_shared_wins"),
    "check": ("of_meetings",),
    "consent": ("of_children",),
    "less": ("of_updates",),
    "meeting": ("of_meetings",),
    "message": ("of_threads", "of_worries"),
    "news": ("of_threads",),
    "praise": ("of_praise",),
    "promise": ("of_threads",),
    "proposal": ("of_meetings",),
    "reminders": ("of_reminders",),
    "round": ("of_rounds",),
    "school": ("of_school_news",),
    "shout": ("of_children",),
    "slot": ("of_offered_times",),
    "thanks": ("of_thanks",),
    "thread": ("of_threads",),
    "week": ("of_weeks",),
    "weekly": ("of_children",),
    "win": ("of_children",),
    "wish": ("of_children",),
}
NOT_ASKED = frozenset({"illness", "silence"})  # what the office and who was ill have to do, and we


class WithdrawnRights(Shelf):
    name = "withdrawn_rights"

    async def leaving(self, subjects: Iterable[str]) -> frozenset[int]:
        """The rows marked as being sent whose reader may not read them any more.

        `subjects` are those of these rows, or of what they change.
        """
        asked = [query for subject in subjects for query in ASKED.get(kind_of(subject), ())]
        found = [await self._all(query) for query in dict.fromkeys(asked)]
        return frozenset([row[0] for rows in found for row in rows])


def kind_of(subject: str) -> str:
    """The first word of a subject: `check` of `check-in:12:7`."""
    return subject.partition(":")[0].partition("-")[0]


def is_known(subject: str) -> bool:
    """Whether it is settled who may read of it: nothing is put into the outbox before."""
    return kind_of(subject) in ASKED.keys() | NOT_ASKED
