"""That every benchmark still runs, with numbers too small to mean anything; nothing is timed."""

import asyncio

import pytest

from tests.bench.__main__ import BENCHES, main, measure
from tests.bench.figures import busiest_second
from tests.bench.plan import TINY, Plan
from tests.bench.running import HERE


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """One for all: a school that several measure is made once."""
    return Plan(TINY, tmp_path_factory.mktemp("bench"), HERE)


@pytest.mark.parametrize("name", BENCHES)
def test_every_benchmark_runs_to_its_table(
    name: str, plan: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(measure([name], plan))

    printed = capsys.readouterr().out
    assert "| --- |" in printed, printed
    assert "nan" not in printed


def test_the_command_measures_what_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--tiny", "itinerary"])

    assert capsys.readouterr().out.count("###") == 1


def test_the_busiest_second_slides() -> None:
    assert busiest_second([0.0, 0.9, 1.0, 1.5, 1.89, 3.0]) == 4


def test_messages_a_whole_second_apart_are_not_in_the_same_second() -> None:
    assert busiest_second([0.0, 1.0, 2.0]) == 1
