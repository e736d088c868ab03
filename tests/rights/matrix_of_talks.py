"""Who may press the buttons before and after a meeting: who meets; and those of interpreters."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

TODAY = 739_687  # 12 March 2026, as its ordinal
LEE, EWA, OKAFOR = frozenset({"Ms Lee"}), frozenset({"Ewa Kowalska"}), frozenset({"Mr Okafor"})
STONE, NADIA = frozenset({"Mr Stone"}), frozenset({"Nadia Weiss"})
PARENTS = EWA | NADIA | {"Piotr Kowalski", "Ana García"}
OFFICE = frozenset({"Dana Weber"})


def of_meetings(make: Callable[[int], Tap]) -> Forgeries:
    """A button of a meeting, by its number, for those who meet."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.talks.lees), LEE | EWA)
        yield Forged(make(world.talks.stones), STONE | NADIA)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def ticks(world: World) -> Iterator[Forged]:
    yield from of_meetings(lambda number: taps.TickTopic(number, "homework", 1))(world)
    for topic, on in (("", 1), ("Homework", 1), ("lunch'--", 1), ("maths", 2)):
        yield Forged(taps.TickTopic(world.talks.lees, topic, on))


def outcomes(world: World) -> Iterator[Forged]:
    for outcome in ("took-place", "moved", "not"):
        yield from of_meetings(lambda number, said=outcome: taps.SayOutcome(number, said))(world)  # type: ignore[misc]  # mypy infers no lambda with a default
    for outcome in ("", "Moved", "late"):
        yield Forged(taps.SayOutcome(world.talks.lees, outcome))


def with_whom(world: World) -> Iterator[Forged]:
    lees, people = world.talks.lees, world.people
    yield Forged(taps.SumUpWith(lees, world.ada, people["Ewa Kowalska"]), LEE | EWA)
    yield Forged(taps.SumUpWith(lees, world.ada, people["Piotr Kowalski"]))
    yield Forged(taps.SumUpWith(lees, world.children["Max"], people["Nadia Weiss"]))
    for number in UNKNOWN:
        yield Forged(taps.SumUpWith(number, world.ada, people["Ewa Kowalska"]))
        yield Forged(taps.SumUpWith(lees, number, people["Ewa Kowalska"]))
        yield Forged(taps.SumUpWith(lees, world.ada, number))


def of_summaries(make: Callable[[int], Tap]) -> Forgeries:
    """A button of what is not sent yet, for whoever writes it."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.talks.lees_summary), LEE)
        yield Forged(make(world.talks.ewas_summary), EWA)
        for nobodys in (world.parents_draft, world.parents_message, world.note, *UNKNOWN):
            yield Forged(make(nobodys))

    return forgeries


def who_acts(world: World) -> Iterator[Forged]:
    there, people = world.talks, world.people
    yield Forged(taps.ActionOf(there.lees_summary, people["Ewa Kowalska"]), LEE)
    yield Forged(taps.ActionOf(there.lees_summary, people["Ms Lee"]), LEE)
    yield Forged(taps.ActionOf(there.ewas_summary, people["Mr Okafor"]), EWA)
    for nobody in ("Mr Okafor", "Mr Stone", "Piotr Kowalski"):
        yield Forged(taps.ActionOf(there.lees_summary, people[nobody]))
    for number in UNKNOWN:
        yield Forged(taps.ActionOf(number, people["Ewa Kowalska"]))
        yield Forged(taps.ActionOf(there.lees_summary, number))


def days_of_actions(world: World) -> Iterator[Forged]:
    yield Forged(taps.ActionOn(world.talks.lees_action, TODAY + 1), LEE)
    for day in (0, 10**17):
        yield Forged(taps.ActionOn(world.talks.lees_action, day))
    yield from (Forged(taps.ActionOn(number, TODAY + 1)) for number in UNKNOWN)


def dropped(world: World) -> Iterator[Forged]:
    yield from of_summaries(lambda number: taps.DropAction(number, world.talks.lees_action))(world)


def accepted(world: World) -> Iterator[Forged]:
    yield Forged(taps.AcceptAction(world.talks.okafors_action), OKAFOR)
    yield Forged(taps.AcceptAction(world.talks.lees_action))
    yield from (Forged(taps.AcceptAction(number)) for number in UNKNOWN)


def interpreters(_: World) -> Iterator[Forged]:
    for tap in (taps.AskInterpreter(), taps.AskOtherLanguage(), taps.NoInterpreter()):
        yield Forged(tap, PARENTS)
    yield from (Forged(taps.InterpretIn(code), PARENTS) for code in ("ar", "pl"))
    yield from (Forged(taps.InterpretIn(code)) for code in ("", "PL", "xx", "ar'--"))
    yield from (Forged(taps.ShowInterpreters(page), OFFICE) for page in (0, 10**17))


def of_kind(kind: type[Tap], forgeries: Forgeries) -> Forgeries:
    return lambda world: [forged for forged in forgeries(world) if isinstance(forged.tap, kind)]


MATRIX_OF_TALKS: dict[type[Tap], Forgeries] = {
    taps.AskAgenda: of_meetings(taps.AskAgenda),
    taps.TickTopic: ticks,
    taps.WriteTopic: of_meetings(taps.WriteTopic),
    taps.DropTopic: of_meetings(lambda number: taps.DropTopic(number, 1)),
    taps.CloseAgenda: of_meetings(taps.CloseAgenda),
    taps.AskOutcome: of_meetings(taps.AskOutcome),
    taps.SayOutcome: outcomes,
    taps.SumUp: of_meetings(taps.SumUp),
    taps.SumUpWith: with_whom,
    taps.SendSummary: of_summaries(taps.SendSummary),
    taps.AddAction: of_summaries(taps.AddAction),
    taps.ActionOf: who_acts,
    taps.ActionOn: days_of_actions,
    taps.DropAction: dropped,
    taps.BackToSummary: of_summaries(taps.BackToSummary),
    taps.AcceptAction: accepted,
    taps.AskInterpreter: of_kind(taps.AskInterpreter, interpreters),
    taps.InterpretIn: of_kind(taps.InterpretIn, interpreters),
    taps.AskOtherLanguage: of_kind(taps.AskOtherLanguage, interpreters),
    taps.NoInterpreter: of_kind(taps.NoInterpreter, interpreters),
    taps.ShowInterpreters: of_kind(taps.ShowInterpreters, interpreters),
}
