"""How fast we speak: never more than allowed in any second, whenever that second begins."""

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bot.sender
from bot.pace import BURST, CHAT_BURST, ON_THE_WAY, Pace
from tests.engine.town import Town, reads
from tests.engine.waiting import PATIENCE, until

EPSILON = 1e-9
UNHURRIED = settings(deadline=None)  # a busy machine is no failure


class Watch:
    """A steady clock that the test winds."""

    def __init__(self) -> None:
        self.shows = 1000.0

    def __call__(self) -> float:
        return self.shows


PAUSES = st.floats(0, 1.5, allow_nan=False)
DAYS = st.lists(st.tuples(PAUSES, st.integers(0, 8)), max_size=60)


def most_in_a_second(times: list[float]) -> int:
    return max((sum(at <= t < at + 1 - EPSILON for t in times) for at in times), default=0)


@UNHURRIED
@given(rate=st.integers(1, 30), day=DAYS)
def test_no_second_has_more_than_the_rate(rate: int, day: list[tuple[float, int]]) -> None:
    watch, times = Watch(), list[float]()
    pace = Pace(rate, watch)
    for pause, wanted in day:
        watch.shows += pause
        for chat in range(pace.room(wanted)):
            pace.leaves(chat)
            times.append(watch.shows)

    assert most_in_a_second(times) <= rate


@UNHURRIED
@given(rate=st.integers(1, 30), day=DAYS)
def test_after_a_burst_they_are_spaced(rate: int, day: list[tuple[float, int]]) -> None:
    watch, times = Watch(), list[float]()
    pace = Pace(rate, watch)
    for pause, wanted in day:
        watch.shows += pause
        for chat in range(pace.room(wanted)):
            pace.leaves(chat)
            times.append(watch.shows)

    for first, last in ((a, b) for a in range(len(times)) for b in range(a, len(times))):
        assert last - first + 1 <= BURST + (times[last] - times[first]) * rate + EPSILON


def test_while_much_goes_out_an_answer_has_its_place_soon() -> None:
    watch, waits = Watch(), list[float]()
    pace = Pace(25, watch)
    for chat in range(500):
        while not pace.room(1):
            waits.append(pace.opens_in())
            watch.shows += pace.opens_in() + EPSILON
        pace.leaves(chat)
    first_gap = waits.index(max(waits))

    assert max(waits[first_gap + 1 :]) < 2 / 25


@UNHURRIED
@given(rate=st.integers(1, 30), day=DAYS)
def test_it_says_truly_when_there_is_room_again(rate: int, day: list[tuple[float, int]]) -> None:
    watch = Watch()
    pace = Pace(rate, watch)
    for pause, wanted in day:
        watch.shows += pause
        for chat in range(pace.room(wanted)):
            pace.leaves(chat)

        waits = pace.opens_in()
        assert (waits == 0) == (pace.room(1) == 1)
        watch.shows += waits + EPSILON
        assert pace.room(1) == 1


def test_a_rate_below_one_means_seconds_between_messages() -> None:
    watch = Watch()
    pace = Pace(0.5, watch)
    pace.leaves(1)
    watch.shows += 1.9

    assert pace.room(8) == 0
    watch.shows += 0.1 + ON_THE_WAY + EPSILON
    assert pace.room(8) == 1


def test_a_rate_of_zero_sets_no_limit() -> None:
    pace = Pace(0, Watch())
    waits = [pace.leaves(1) for _ in range(1000)]

    assert (pace.room(8), pace.opens_in(), sum(waits)) == (8, 0, 0)


@UNHURRIED
@given(pauses=st.lists(PAUSES, max_size=60))
def test_one_chat_has_a_burst_and_then_one_a_second(pauses: list[float]) -> None:
    watch, times = Watch(), list[float]()
    pace = Pace(25, watch)
    for pause in pauses:
        watch.shows += pause
        times.append(watch.shows)
        watch.shows += pace.leaves(1)

    for first, last in ((a, b) for a in range(len(times)) for b in range(a, len(times))):
        assert last - first + 1 <= CHAT_BURST + (times[last] - times[first]) + EPSILON


def test_chats_do_not_share_their_burst() -> None:
    pace = Pace(25, Watch())

    assert [pace.leaves(chat) for chat in range(20)] == [0] * 20


async def test_the_sender_keeps_the_pace(town: Town) -> None:
    phones = [town.person(f"Parent {number}") for number in range(5)]
    town.engine.sender._pace = Pace(2, lambda: town.clock.now().timestamp())
    for phone in phones:
        await town.puts(phone, "Swimming is cancelled")
    delivered = []
    for _ in range(5):
        await town.sends()
        delivered.append(sum(len(reads(phone)) for phone in phones))
        town.clock.move(timedelta(seconds=0.51))

    assert delivered == [2, 2, 3, 4, 5]


class OpensWhileWeWrite(Pace):
    """A window whose second is over just after the sender found it shut."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(1, watch)
        self._watch = watch

    def room(self, wanted: int) -> int:
        found = super().room(wanted)
        self._watch.shows += 0 if found else 1
        return found


async def test_the_sender_does_not_sleep_on_when_the_second_is_over(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.sender, "IDLE", 10 * PATIENCE)  # each sleep would cost as much
    phones = [town.person(f"Parent {number}") for number in range(4)]
    for phone in phones:
        await town.puts(phone, "Swimming is cancelled")
    sender = town.engine.sender
    sender._pace = OpensWhileWeWrite(Watch())
    running = asyncio.create_task(sender.run())

    await until(lambda: all(reads(phone) for phone in phones))

    sender.stop()
    await running


async def test_a_restart_is_no_reason_for_haste(town: Town) -> None:
    phones = [town.person(f"Parent {number}") for number in range(4)]
    for phone in phones:
        await town.puts(phone, "Swimming is cancelled")
    sender = town.engine.sender
    sender._pace = Pace(2, lambda: town.clock.now().timestamp())
    await sender.send_due()
    sender._pace = Pace(2, lambda: town.clock.now().timestamp())
    await sender.recover()
    await sender.send_due()

    assert sum(len(reads(phone)) for phone in phones) == 2


async def test_a_chat_that_used_up_its_burst_rests(town: Town) -> None:
    ewa = town.person("Ewa")
    town.engine.sender._pace = Pace(25, lambda: town.clock.now().timestamp())
    for number in range(CHAT_BURST + 2):
        await town.puts(ewa, f"{number}")
    delivered = []
    for _ in range(3):
        await town.sends()
        delivered.append(len(reads(ewa)))
        await town.passes(seconds=1)

    assert delivered == [CHAT_BURST, CHAT_BURST + 1, CHAT_BURST + 2]
    assert all(a < b for a, b in pairwise(reads(ewa)))
