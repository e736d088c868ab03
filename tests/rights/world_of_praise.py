"""Praise in every state: Ms Lee's of Ada, and Mr Stone's of Max."""

from dataclasses import dataclass
from datetime import timedelta

from bot.voice import Voice
from handlers.praise.deliver_praise import addresses
from storage.models import Person
from storage.praise_models import Praise
from storage.records import Records
from tests.school import TheSchool


@dataclass(frozen=True)
class Praised:
    """Their numbers, and those of each class's own strength."""

    lees_draft: int
    lees_scheduled: int
    lees_kept: int
    lees_sent: int
    stones_draft: int
    stones_sent: int
    own: int
    others_own: int

    @property
    def lees(self) -> tuple[int, ...]:
        return self.lees_draft, self.lees_scheduled, self.lees_kept, self.lees_sent

    @property
    def stones(self) -> tuple[int, ...]:
        return self.stones_draft, self.stones_sent


async def praise_given(school: TheSchool) -> Praised:
    """What was sent has arrived."""
    now = school.clock.now()
    async with school.database.transaction() as records:
        lee, stone = [await _teacher(records, school, name) for name in ("Ms Lee", "Mr Stone")]
        lees = [await _draft(records, school, lee, "Ada") for _ in range(4)]
        stones = [await _draft(records, school, stone, "Max") for _ in range(2)]
        later = now + timedelta(days=1)
        await records.praises.schedule(lees[1], lees[1].version, later)
        await records.praises.keep(lees[2], lees[2].version, now)
        for sent in (lees[3], stones[1]):
            await records.praises.schedule(sent, sent.version, now)
            await records.praises.mark_sent(sent, now)
            await addresses(Voice(records, school.information, now), sent)
        own, others_own = [
            await records.suggestions.add(of.class_id, "strength", "Patience", None, by, now)
            for of, by in ((lees[0], lee), (stones[0], stone))
        ]
    await school.settles()
    draft, scheduled, kept, given = [praise.id for praise in lees]
    return Praised(draft, scheduled, kept, given, stones[0].id, stones[1].id, own, others_own)


async def _teacher(records: Records, school: TheSchool, name: str) -> Person:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return (await records.people.hats_of(account))[0]


async def _draft(records: Records, school: TheSchool, teacher: Person, child: str) -> Praise:
    (known,) = await records.families.classes_of(teacher)
    draft = await records.praises.begin(teacher, known.id, school.clock.now())
    of_class = await records.fairness.of_class(known.id, school.clock.now())
    chosen = next(each for each in of_class if each.first_name == child)
    await records.praises.is_about(draft, chosen.child_id)
    await records.praises.choose_strength(draft, "effort")
    return await records.praises.of(draft.id)
