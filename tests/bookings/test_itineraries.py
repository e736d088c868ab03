"""The best way through an evening, held against trying everything."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.itineraries import Busy, Itinerary, Search, Wanted
from bot.itinerary_day import FreeTime

FIVE = datetime(2026, 3, 19, 17, tzinfo=UTC)
GAP = timedelta(minutes=5)
ADA, BEN = 1, 2
LEE, OKAFOR, STONE = 11, 12, 13
OWN = -1  # each teacher in another room


def day_of(at: datetime) -> date:
    return at.date()


def at(
    minute: int, teacher: int, *, day: int = 0, long: int = 10, room: int | None = OWN
) -> FreeTime:
    """A free time, so many minutes after 17:00; OWN is the teacher's room."""
    starts = FIVE + timedelta(days=day, minutes=minute)
    where = teacher if room == OWN else room
    number = (day * 1000 + minute) * 100 + teacher
    return FreeTime(number, teacher, starts, starts + timedelta(minutes=long), where)


def evening(
    *teachers: int, until: int = 60, every: int = 10, room: int | None = OWN
) -> list[FreeTime]:
    return [
        at(minute, teacher, room=room) for minute in range(0, until, every) for teacher in teachers
    ]


def ways(
    wanted: Sequence[Wanted],
    free: Sequence[FreeTime],
    *busy: Busy,
    gap: timedelta = GAP,
    many: int = 3,
) -> tuple[Itinerary, ...]:
    return Search(tuple(wanted), tuple(free), busy, gap, day_of).ways(many)


def told(way: Itinerary) -> list[tuple[int, int]]:
    """Minutes after 17:00, and whom."""
    return [
        (int((time.starts_at - FIVE).total_seconds()) // 60, wanted.teacher_id)
        for wanted, time in way.meetings
    ]


# By hand


def test_one_walks_from_room_to_room_with_time_for_it() -> None:
    (best, *_) = ways([Wanted(ADA, LEE), Wanted(BEN, STONE)], evening(LEE, STONE))

    assert [minute for minute, _ in told(best)] == [0, 20]


def test_in_the_same_room_or_by_phone_nobody_walks() -> None:
    wanted = [Wanted(ADA, LEE), Wanted(BEN, STONE)]
    for room in (7, None):
        (best, *_) = ways(wanted, evening(LEE, STONE, room=room))

        assert [minute for minute, _ in told(best)] == [0, 10]


def test_two_children_meet_one_teacher_one_after_the_other() -> None:
    (best, *_) = ways([Wanted(ADA, LEE), Wanted(BEN, LEE)], evening(LEE))

    assert told(best) == [(0, LEE), (10, LEE)]
    assert [wanted.child_id for wanted, _ in best.meetings] == [ADA, BEN]


def test_what_the_parent_has_booked_already_is_kept_clear_with_the_way_there() -> None:
    booked = Busy(FIVE + timedelta(minutes=20), FIVE + timedelta(minutes=30), room=9)
    found = ways([Wanted(ADA, LEE)], evening(LEE), booked, many=6)

    assert [told(way)[0][0] for way in found] == [0, 40, 50]


def test_a_child_who_is_elsewhere_is_met_about_at_another_time() -> None:
    with_father = Busy(FIVE, FIVE + timedelta(minutes=10), room=9, child_id=ADA)
    (best, *_) = ways([Wanted(ADA, LEE), Wanted(BEN, LEE)], evening(LEE), with_father)

    assert [wanted.child_id for wanted, _ in best.meetings] == [BEN, ADA]


def test_the_three_ways_begin_on_other_days_or_half_an_hour_apart() -> None:
    wanted = [Wanted(ADA, LEE), Wanted(BEN, STONE)]
    free = [
        at(minute, who, day=day)
        for day in (0, 1)
        for minute in range(0, 90, 10)
        for who in (LEE, STONE)
    ]
    found = ways(wanted, free)

    assert len(found) == 3
    assert len({day_of(way.starts_at) for way in found}) == 2
    for one, other in pairwise(sorted(way.starts_at for way in found)):
        assert other - one >= timedelta(minutes=30)


def test_what_does_not_fit_on_one_day_takes_two() -> None:
    wanted = [Wanted(ADA, LEE), Wanted(ADA, OKAFOR), Wanted(ADA, STONE)]
    free = [at(0, LEE), at(0, OKAFOR), at(0, STONE, day=1), at(20, LEE, day=1)]
    (best, *_) = ways(wanted, free)

    assert told(best) == [(0, OKAFOR), (24 * 60, STONE), (24 * 60 + 20, LEE)]
    assert best.missing == ()


def test_where_not_all_can_be_met_the_most_are_and_who_is_missing_is_said() -> None:
    wanted = [Wanted(ADA, LEE), Wanted(BEN, STONE), Wanted(ADA, OKAFOR)]
    (best, *_) = ways(wanted, [at(0, LEE), at(5, STONE), at(20, OKAFOR)])

    assert told(best) == [(0, LEE), (20, OKAFOR)]
    assert best.missing == (Wanted(BEN, STONE),)


def test_without_a_free_time_there_is_no_way() -> None:
    assert ways([Wanted(ADA, LEE)], []) == ()


def test_eighteen_meetings_take_no_longer_than_they_must() -> None:
    """Six rooms, three children each: eighteen times ten minutes and five walks of ten."""
    teachers = range(6)
    wanted = [Wanted(child, teacher) for child in range(3) for teacher in teachers]
    (best, *_) = ways(wanted, evening(*teachers, until=540))

    assert best.meetings[-1][1].ends_at - best.starts_at == timedelta(minutes=230)
    assert len({time.id for _, time in best.meetings}) == 18


def test_several_long_days_are_each_as_short_as_they_can_be() -> None:
    """More sets than are looked at one by one: nine teachers, of whom six fit into an evening."""
    teachers = range(9)
    wanted = [Wanted(ADA, teacher) for teacher in teachers]
    free = [
        at(minute, who, day=day)
        for day in (0, 1, 2)
        for minute in range(0, 90, 15)
        for who in teachers
    ]
    found = ways(wanted, free)

    for way in found:
        days = {day_of(time.starts_at) for _, time in way.meetings}
        assert (len(days), way.missing) == (2, ())
    assert len(found) == 2, "the second begins on the second day; the third day alone is not enough"


# Against trying everything

ROOMS = st.sampled_from([OWN, OWN, OWN, 0, None])


@st.composite
def searches(draw: st.DrawFn) -> Search:
    teachers = draw(st.integers(1, 3))
    wanted = draw(
        st.lists(
            st.builds(Wanted, st.integers(1, 2), st.integers(1, teachers)),
            min_size=1,
            max_size=4,
            unique=True,
        )
    )
    minutes = st.integers(0, 12).map(lambda n: n * 5)
    free = draw(
        st.lists(
            st.builds(
                at,
                minutes,
                st.integers(1, teachers),
                day=st.integers(0, 2),
                long=st.sampled_from([5, 10, 10, 20]),
                room=ROOMS,
            ),
            max_size=10,
            unique_by=lambda time: time.id,
        )
    )
    booked = draw(st.lists(minutes, max_size=2))
    busy = tuple(
        Busy(
            FIVE + timedelta(minutes=minute),
            FIVE + timedelta(minutes=minute + 10),
            room=draw(ROOMS),
            child_id=draw(st.sampled_from([None, 1, 2])),
        )
        for minute in booked
    )
    return Search(
        tuple(wanted), tuple(free), busy, draw(st.sampled_from([GAP, timedelta()])), day_of
    )


def everything(search: Search, wanted: Sequence[Wanted]) -> Iterator[tuple[FreeTime, ...]]:
    """All ways there are to meet exactly these, each in the order of time."""
    possible = [
        [
            time
            for time in search.free
            if time.teacher_id == one.teacher_id and fits(search, one, time)
        ]
        for one in wanted
    ]
    for times in product(*possible):
        in_order = sorted(times, key=lambda time: time.starts_at)
        if len({time.id for time in times}) == len(times) and all(
            one.ends_at + walk(search, one, other) <= other.starts_at
            for one, other in pairwise(in_order)
        ):
            yield tuple(in_order)


def walk(search: Search, one: FreeTime, other: FreeTime | Busy) -> timedelta:
    return (
        search.gap if None not in {one.room, other.room} and one.room != other.room else timedelta()
    )


def fits(search: Search, wanted: Wanted, time: FreeTime) -> bool:
    for busy in search.busy:
        if busy.child_id not in {None, wanted.child_id}:
            continue
        gap = walk(search, time, busy) if busy.child_id is None else timedelta()
        if time.starts_at < busy.ends_at + gap and busy.starts_at < time.ends_at + gap:
            return False
    return True


def cost(times: Sequence[FreeTime]) -> tuple[int, timedelta, datetime]:
    """Days, time from the first meeting to the last on each of them, and the beginning."""
    days = {day_of(time.starts_at) for time in times}
    took = timedelta()
    for day in days:
        on_day = [time for time in times if day_of(time.starts_at) == day]
        took += max(time.ends_at for time in on_day) - min(time.starts_at for time in on_day)
    return len(days), took, min(time.starts_at for time in times)


@settings(max_examples=400)
@given(searches())
def test_nothing_is_better_than_the_first_way(search: Search) -> None:
    found = search.ways()
    most = next(
        (
            size
            for size in range(len(search.wanted), 0, -1)
            for some in combinations(search.wanted, size)
            if any(everything(search, some))
        ),
        0,
    )
    if not most:
        assert found == ()
        return
    best = found[0]
    met = [wanted for wanted, _ in best.meetings]

    assert len(met) == most
    assert {*met, *best.missing} == set(search.wanted)
    times = [time for _, time in best.meetings]
    assert cost(times) == min(map(cost, everything(search, met)))


@settings(max_examples=200)
@given(searches())
def test_every_way_is_one_and_no_two_begin_at_the_same_time(search: Search) -> None:
    found = search.ways()

    for way in found:
        met = [wanted for wanted, _ in way.meetings]
        assert tuple(time for _, time in way.meetings) in set(everything(search, met))
        assert all(time.teacher_id == wanted.teacher_id for wanted, time in way.meetings)
        assert all(fits(search, wanted, time) for wanted, time in way.meetings)
    assert len({way.starts_at for way in found}) == len(found)
