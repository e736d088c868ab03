"""A school's day in a hurry: families write to teachers, teachers answer and send class updates.

Who does what next is drawn from one seed. Everybody acts on what stands on their phone at that
moment, and never waits for anyone: the bot may be dead.
"""

import asyncio
from collections import defaultdict
from random import Random

from tests.crash.passers import Parent, Passer
from tests.crash.teachers import Teacher
from tests.school import NOT_JOINED, TEACHERS, TheSchool

PAUSE = 0.02  # seconds between what anybody does and what somebody does next
# However long a busy machine takes to start a Homeroom, no more than this is done at that pace for
# one life: else the slower the machine, the more it would be given to do.
A_LIFES_WORTH, WEARY = 50, 10  # things done, and how much slower they are done after that
BUSY = 3  # times as often as a parent, a teacher does something


class Street:
    def __init__(
        self, parents: list[Parent], teachers: list[Teacher], readers: list[int], random: Random
    ) -> None:
        self.parents, self.teachers = parents, teachers
        self.readers = readers  # chats of the families that class updates are for
        self._random = random
        self._left = A_LIFES_WORTH
        self.rests = False  # while time stands still: all at one moment, it would be a flood

    def sees_a_new_life(self) -> None:
        self._left = A_LIFES_WORTH

    async def lives_on(self) -> None:
        """Until cancelled, somebody does something."""
        everyone: list[Passer] = [*self.parents, *self.teachers * BUSY]
        while True:
            if not self.rests:
                self._random.choice(everyone).acts()
                self._left -= 1
            await asyncio.sleep(PAUSE if self._left > 0 else PAUSE * WEARY)

    @property
    def is_home(self) -> bool:
        return not self._abroad()

    async def comes_home(self) -> None:
        """Until cancelled, whoever still has something in hand sees it to its end."""
        while True:
            if abroad := self._abroad():
                self._random.choice(abroad).goes_home()
            await asyncio.sleep(PAUSE * 3)

    def _abroad(self) -> list[Passer]:
        return [each for each in (*self.parents, *self.teachers) if not each.is_home]


def street_of(school: TheSchool, seed: int) -> Street:
    """Everybody who has joined; a class's teachers read what its families write."""
    random = Random(seed)  # noqa: S311 - for a day in a street, nothing secret
    phones = {name: person.phone for name, person in school.people.items()}
    joined = [row for row in school.families if row.parent_name not in NOT_JOINED]
    teachers: defaultdict[str, list[int]] = defaultdict(list)
    for each in TEACHERS:
        teachers[each.class_name].append(phones[each.teacher_name].id)
    return Street(
        [Parent(phones[row.parent_name], random, teachers[row.class_name]) for row in joined],
        [Teacher(phones[name], random) for name in ("Ms Lee", "Mr Okafor")],
        [phones[row.parent_name].id for row in joined if row.class_name == "3B"],
        random,
    )
