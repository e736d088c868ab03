"""That every benchmark still runs, with numbers too small to mean anything; nothing is timed."""

import pytest

from tests.bench.__main__ import BENCHES, main
from tests.bench.figures import busiest_second


@pytest.mark.parametrize("name", BENCHES)
def test_every_benchmark_runs_to_its_table(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--tiny", name])

    printed = capsys.readouterr().out
    assert "| --- |" in printed, printed
    assert "nan" not in printed


def test_the_busiest_second_slides() -> None:
    assert busiest_second([0.0, 0.9, 1.0, 1.5, 1.89, 3.0]) == 4


def test_messages_a_whole_second_apart_are_not_in_the_same_second() -> None:
    assert busiest_second([0.0, 1.0, 2.0]) == 1
