"""Who may press the buttons of single meetings, check-ins and the term: who meets, the office."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import NOBODY, Forged, Forgeries
from tests.rights.world import UNKNOWN, World

FRIDAY = 739_688  # 13 March 2026, as its ordinal
NO_DAY = 10**17
LEE, EWA, OKAFOR = frozenset({"Ms Lee"}), frozenset({"Ewa Kowalska"}), frozenset({"Mr Okafor"})
STONE, NADIA = frozenset({"Mr Stone"}), frozenset({"Nadia Weiss"})
PIOTR, ANA = frozenset({"Piotr Kowalski"}), frozenset({"Ana García"})
OFFICE = frozenset({"Dana Weber"})
TEACHERS = LEE | OKAFOR | STONE
IN_CLASSES = TEACHERS | EWA | PIOTR | ANA | NADIA


def of_meetings(make: Callable[[int], Tap], *, teachers_only: bool = False) -> Forgeries:
    """A button of a single meeting, for who takes part in it; of a draft, for who began it."""

    def forgeries(world: World) -> Iterator[Forged]:
        there, left_out = world.proposals, EWA | NADIA if teachers_only else NOBODY
        yield Forged(make(there.draft), LEE)
        yield Forged(make(there.asked), (LEE | OKAFOR | EWA) - left_out)
        yield Forged(make(there.others), (STONE | NADIA) - left_out)
        for number in (there.booked, there.past, there.cancelled):
            yield Forged(make(number), (LEE | EWA) - left_out)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def with_bent(make: Callable[[int], Tap], *bent: Callable[[int], Tap]) -> Forgeries:
    """The same, and what no button of a draft ever carried."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield from (Forged(one(world.proposals.draft)) for one in bent)
        yield from of_meetings(make)(world)

    return forgeries


def about(world: World) -> Iterator[Forged]:
    yield Forged(taps.ProposeAbout(world.ada), LEE | OKAFOR | EWA | PIOTR)
    yield Forged(taps.ProposeAbout(world.children["Max"]), STONE | NADIA)
    yield from (Forged(taps.ProposeAbout(number)) for number in UNKNOWN)


def with_whom(world: World) -> Iterator[Forged]:
    lee, ewa = world.people["Ms Lee"], world.people["Ewa Kowalska"]
    yield Forged(taps.ProposeTo(world.ada, ewa), LEE | OKAFOR)
    yield Forged(taps.ProposeTo(world.ada, lee), EWA | PIOTR)
    yield Forged(taps.ProposeTo(world.ada, 0), LEE | OKAFOR | EWA | PIOTR)
    yield Forged(taps.ProposeTo(world.ada, world.people["Nadia Weiss"]))
    yield Forged(taps.ProposeTo(world.ada, world.people["Mr Stone"]))
    for number in UNKNOWN:
        yield Forged(taps.ProposeTo(number, lee))
        if number:
            yield Forged(taps.ProposeTo(world.ada, number))


def pages(_: World) -> Iterator[Forged]:
    yield from (Forged(taps.ProposeMeeting(page), IN_CLASSES) for page in (0, 99))


def colleagues(world: World) -> Iterator[Forged]:
    there = world.proposals
    yield Forged(taps.MeetWith(there.draft, world.people["Mr Okafor"]), LEE)
    yield Forged(taps.MeetWith(there.draft, world.people["Mr Stone"]))
    yield Forged(taps.MeetWith(there.draft, world.people["Piotr Kowalski"]))
    yield Forged(taps.MeetAboutToo(there.draft, world.children["Sofía"]))
    yield Forged(taps.MeetAboutToo(there.draft, world.children["Max"]))
    for number in UNKNOWN:
        yield Forged(taps.MeetWith(number, world.people["Mr Okafor"]))
        yield Forged(taps.MeetWith(there.draft, number))
        yield Forged(taps.MeetAboutToo(number, world.ada))
        yield Forged(taps.MeetAboutToo(there.draft, number))


def rooms(world: World) -> Iterator[Forged]:
    room = world.proposals.room
    make = of_meetings(lambda number: taps.MeetInRoom(number, room), teachers_only=True)
    yield from make(world)
    yield from (Forged(taps.MeetInRoom(world.proposals.draft, number)) for number in UNKNOWN)


def ways(world: World) -> Iterator[Forged]:
    draft = world.proposals.draft
    yield from of_meetings(lambda n: taps.MeetBy(n, "phone"), teachers_only=True)(world)
    yield from (Forged(taps.MeetBy(draft, how), LEE) for how in ("link", "any"))
    yield from (Forged(taps.MeetBy(draft, how)) for how in ("", "Phone", "x'--"))


def agreeing(world: World) -> Iterator[Forged]:
    time = world.proposals.time
    yield from of_meetings(lambda number: taps.AgreeTime(number, time))(world)
    yield from of_meetings(lambda number: taps.AgreeTime(number, 0))(world)


def again(world: World) -> Iterator[Forged]:
    there = world.proposals
    yield Forged(taps.ProposeAgain(there.draft))
    yield Forged(taps.ProposeAgain(there.others), STONE | NADIA)
    for number in (there.booked, there.past, there.cancelled):
        yield Forged(taps.ProposeAgain(number), LEE | EWA)
    yield from (Forged(taps.ProposeAgain(number)) for number in UNKNOWN)


def check_ins(make: Callable[[int, int], Tap], *days: int) -> Forgeries:
    """Only of a meeting that is over."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.proposals
        for day in days:
            yield Forged(make(there.past, day), LEE | EWA)
            for early in (there.draft, there.asked, there.booked, there.cancelled, *UNKNOWN):
                yield Forged(make(early, day))

    return forgeries


def check_in_days(world: World) -> Iterator[Forged]:
    yield from check_ins(taps.CheckInOn, FRIDAY, 0)(world)
    yield Forged(taps.CheckInOn(world.proposals.past, NO_DAY))


def terms(world: World) -> Iterator[Forged]:
    yield from (Forged(taps.ShowTermMeetings(page), OFFICE) for page in (0, 99))


def not_met(world: World) -> Iterator[Forged]:
    yield from (Forged(taps.ShowNotMet(world.classes["3B"], page), OFFICE) for page in (0, 99))
    yield from (Forged(taps.ShowNotMet(number, 0)) for number in UNKNOWN)


def kind_of(kind: type[Tap], forgeries: Forgeries) -> Forgeries:
    return lambda world: [forged for forged in forgeries(world) if isinstance(forged.tap, kind)]


def for_the_office(world: World) -> Iterator[Forged]:
    there = world.proposals
    yield from (Forged(taps.ListSingleMeetings(page), OFFICE) for page in (0, 99))
    for number in (there.booked, there.past, there.cancelled):
        yield Forged(taps.ShowSingleMeeting(number), OFFICE)
    for number in (there.draft, there.asked, *UNKNOWN):
        yield Forged(taps.ShowSingleMeeting(number))


MATRIX_OF_PROPOSALS: dict[type[Tap], Forgeries] = {
    taps.ListSingleMeetings: kind_of(taps.ListSingleMeetings, for_the_office),
    taps.ShowSingleMeeting: kind_of(taps.ShowSingleMeeting, for_the_office),
    taps.ProposeMeeting: pages,
    taps.ProposeAbout: about,
    taps.ProposeTo: with_whom,
    taps.ShowProposal: of_meetings(taps.ShowProposal),
    taps.AskMeetingTimes: of_meetings(taps.AskMeetingTimes),
    taps.MeetingTimesOn: with_bent(
        lambda number: taps.MeetingTimesOn(number, FRIDAY),
        lambda number: taps.MeetingTimesOn(number, 0),
        lambda number: taps.MeetingTimesOn(number, NO_DAY),
    ),
    taps.ChooseMeetingTime: with_bent(
        lambda number: taps.ChooseMeetingTime(number, 29_556_000),
        lambda number: taps.ChooseMeetingTime(number, 10**17),
        lambda number: taps.ChooseMeetingTime(number, 2**32 - 1),  # in the year 10136
    ),
    taps.ForgetMeetingTimes: of_meetings(taps.ForgetMeetingTimes),
    taps.AskMeetingWords: of_meetings(taps.AskMeetingWords),
    taps.AskMeetingLength: of_meetings(taps.AskMeetingLength),
    taps.MeetingLasts: with_bent(
        lambda number: taps.MeetingLasts(number, 30),
        lambda number: taps.MeetingLasts(number, 7),
    ),
    taps.AskMeetingPlace: of_meetings(taps.AskMeetingPlace, teachers_only=True),
    taps.MeetBy: ways,
    taps.MeetInRoom: rooms,
    taps.AskMeetingTeam: of_meetings(taps.AskMeetingTeam),
    taps.MeetWith: kind_of(taps.MeetWith, colleagues),
    taps.MeetAboutToo: kind_of(taps.MeetAboutToo, colleagues),
    taps.SendProposal: of_meetings(taps.SendProposal),
    taps.AgreeTime: agreeing,
    taps.AskToDecline: of_meetings(taps.AskToDecline),
    taps.DeclineMeeting: of_meetings(taps.DeclineMeeting),
    taps.CannotJoin: of_meetings(taps.CannotJoin),
    taps.WithdrawProposal: of_meetings(taps.WithdrawProposal),
    taps.KeepMeetingTime: of_meetings(taps.KeepMeetingTime),
    taps.ProposeAgain: again,
    taps.AskCheckIn: check_ins(lambda number, _: taps.AskCheckIn(number), 0),
    taps.CheckInOn: check_in_days,
    taps.ShowTermMeetings: terms,
    taps.ShowNotMet: not_met,
}
