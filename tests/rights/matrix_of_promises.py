"""Who may press the buttons of promises and of today's card: who made them, who was promised."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

TODAY = 739_687  # 12 March 2026, as its ordinal
NO_DAYS = (0, 10**17)
LEE, EWA, TEAM = frozenset({"Ms Lee"}), frozenset({"Ewa Kowalska"}), frozenset({"Mr Okafor"})
STONE, NADIA = frozenset({"Mr Stone"}), frozenset({"Nadia Weiss"})
IN_CLASSES = frozenset({"Ms Lee", "Mr Okafor", "Mr Stone"}) | frozenset(
    {"Ewa Kowalska", "Piotr Kowalski", "Ana García", "Nadia Weiss"}
)


def from_messages(world: World) -> Iterator[Forged]:
    yield Forged(taps.PromiseFrom(world.parents_message), LEE | TEAM | EWA)
    yield Forged(taps.PromiseFrom(world.teachers_answer), LEE | EWA)
    yield Forged(taps.PromiseFrom(world.incoming), LEE | EWA)
    yield Forged(taps.PromiseFrom(world.others_incoming), STONE | NADIA)
    for nobodys in (world.parents_draft, world.note, world.concern, *UNKNOWN):
        yield Forged(taps.PromiseFrom(nobodys))


def about_whom(world: World) -> Iterator[Forged]:
    there = world.promises
    yield Forged(taps.PromiseAbout(there.ewas_draft, world.ada), EWA)
    yield Forged(taps.PromiseAbout(there.ewas_draft, world.children["Max"]))
    yield Forged(taps.PromiseAbout(there.lees_draft, world.ada))
    yield Forged(taps.PromiseIn(there.lees_draft, there.thread), LEE)
    yield Forged(taps.PromiseIn(there.lees_draft, there.others_thread))
    yield Forged(taps.PromiseIn(there.ewas_draft, there.thread))
    for number in UNKNOWN:
        yield Forged(taps.PromiseAbout(number, world.ada))
        yield Forged(taps.PromiseAbout(there.ewas_draft, number))
        yield Forged(taps.PromiseIn(number, there.thread))
        yield Forged(taps.PromiseIn(there.lees_draft, number))


def of_drafts(world: World) -> Iterator[Forged]:
    there = world.promises
    yield Forged(taps.PromiseTheseWords(there.lees_draft), LEE)
    yield Forged(taps.PromiseTheseWords(there.ewas_draft))
    yield Forged(taps.PromiseBy(there.lees_draft, TODAY + 1), LEE)
    yield Forged(taps.PromiseBy(there.ewas_draft, TODAY + 1))
    for number in UNKNOWN:
        yield Forged(taps.PromiseTheseWords(number))
        yield Forged(taps.PromiseBy(number, TODAY + 1))


def of_no_day(world: World) -> Iterator[Forged]:
    there = world.promises
    yield Forged(taps.PromiseBy(there.ewas_draft, TODAY))
    for day in NO_DAYS:
        yield Forged(taps.NeedUntil(there.lees_made, day))
        yield Forged(taps.SendNewDay(there.lees_made, day))


def of_own(make: Callable[[int], Tap]) -> Forgeries:
    """A button of a promise that was made, by its number, for whoever made it."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.promises
        for lees in (there.lees_made, there.lees_kept):
            yield Forged(make(lees), LEE)
        for ewas in (there.ewas_made, there.ewas_kept):
            yield Forged(make(ewas), EWA)
        for nobodys in (there.lees_draft, there.ewas_draft, *UNKNOWN):
            yield Forged(make(nobodys))

    return forgeries


def new_days(make: Callable[[int, int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from of_own(lambda number: make(number, TODAY + 1))(world)
        yield from (
            forged for forged in of_no_day(world) if isinstance(forged.tap, type(make(1, 1)))
        )

    return forgeries


def thanks(world: World) -> Iterator[Forged]:
    there = world.promises
    yield Forged(taps.ThankForPromise(there.lees_kept), EWA)
    yield Forged(taps.ThankForPromise(there.ewas_kept), LEE | TEAM)
    for nobodys in (there.lees_made, there.ewas_made, there.lees_draft, there.ewas_draft, *UNKNOWN):
        yield Forged(taps.ThankForPromise(nobodys))


def today(_: World) -> Iterator[Forged]:
    yield Forged(taps.ShowToday(), IN_CLASSES)


def drafts(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowDraft(world.parents_draft), EWA)
    yield Forged(taps.ShowDraft(world.parents_message), EWA)
    yield from (Forged(taps.ShowDraft(number)) for number in UNKNOWN)


def absences(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowAbsence(world.absence), EWA)
    yield from (Forged(taps.ShowAbsence(number)) for number in UNKNOWN)


def kind_of(kind: type[Tap], forgeries: Forgeries) -> Forgeries:
    return lambda world: [forged for forged in forgeries(world) if isinstance(forged.tap, kind)]


MATRIX_OF_PROMISES: dict[type[Tap], Forgeries] = {
    taps.PromiseFrom: from_messages,
    taps.PromiseAbout: kind_of(taps.PromiseAbout, about_whom),
    taps.PromiseIn: kind_of(taps.PromiseIn, about_whom),
    taps.PromiseTheseWords: kind_of(taps.PromiseTheseWords, of_drafts),
    taps.PromiseBy: kind_of(taps.PromiseBy, of_drafts),
    taps.ShowPromise: of_own(taps.ShowPromise),
    taps.KeepPromise: of_own(taps.KeepPromise),
    taps.UnkeepPromise: of_own(taps.UnkeepPromise),
    taps.WithdrawPromise: of_own(taps.WithdrawPromise),
    taps.AskForMoreTime: of_own(taps.AskForMoreTime),
    taps.NeedUntil: new_days(taps.NeedUntil),
    taps.SendNewDay: new_days(taps.SendNewDay),
    taps.ThankForPromise: thanks,
    taps.ShowToday: today,
    taps.KeepFromToday: of_own(taps.KeepFromToday),
    taps.ShowDraft: drafts,
    taps.ShowAbsence: absences,
}
