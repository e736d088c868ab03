"""Weeks that are composed: Sofía's message of 3B has words of its own, Max's of 1A has none."""

from dataclasses import dataclass
from datetime import timedelta

from storage.records import Records
from storage.week_models import Week
from storage.weeks import PlannedWeek
from tests.school import MORNING, TheSchool


@dataclass(frozen=True)
class Composing:
    """Their numbers; `kept` is what Ms Lee wrote, `own` a suggestion of 3B."""

    lees: int
    stones: int
    written: int
    omar: int
    max: int
    own: int
    version: int


async def weeks_to_compose(records: Records, school: TheSchool, *classes: int) -> Composing:
    ours, others = [await _planned(records, number) for number in classes]
    there = {each.child_first_name: each for each in await records.weeklies.of_week(ours)}
    (theirs,) = await records.weeklies.of_week(others)
    account = await records.accounts.of(school.people["Ms Lee"].phone.id)
    assert account is not None
    (lee,) = await records.people.hats_of(account)
    now = school.clock.now()
    await records.weeklies.write_well(
        there["Sofía"], strength=None, well="Sofía sang.", now=now, by=lee
    )
    spoken = await records.weeklies.of(there["Sofía"].id)
    await records.weeklies.write_step(spoken, code=None, step="Sing together", now=now, by=lee)
    version = (await records.weeklies.of(spoken.id)).version
    await records.weeklies.found_ready(await records.weeklies.of(spoken.id), lee, now)
    own = await records.suggestions.add(ours.class_id, "well", "… danced.", None, lee, now)
    return Composing(ours.id, others.id, spoken.id, there["Omar"].id, theirs.id, own, version + 1)


async def _planned(records: Records, class_id: int) -> Week:
    first = MORNING.date() - timedelta(days=MORNING.weekday())
    leaves = MORNING + timedelta(days=1)
    await records.weeks.plan([PlannedWeek(class_id, first, leaves, leaves, "planned")])
    found = await records.weeks.of_class(class_id, first)
    assert found is not None
    return found
