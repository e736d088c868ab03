"""The kill switch on the school's computer, and what `homeroom status` says of it."""

import json

from tests.cli.conftest import Homeroom


def test_what_is_paused_stands_in_the_status(homeroom: Homeroom) -> None:
    told = homeroom("pause", "--updates", "--until", "2099-03-13 08:00")

    assert told.stdout == "Paused. What is written waits.\n"
    status = homeroom("status").stdout
    assert "until 2099-03-13T07:00:00+00:00: all messages, class updates too; 0 waiting" in status


def test_a_second_pause_changes_nothing(homeroom: Homeroom) -> None:
    homeroom("pause", "--words", "Back at noon.")

    told = homeroom("pause", "--updates")

    assert told.stdout == "Messages are paused already.\n"
    (paused,) = json.loads(homeroom("status", "--json").stdout)["paused"]
    assert paused["class_updates_too"] is False


def test_resuming_says_how_many_waited(homeroom: Homeroom) -> None:
    homeroom("pause")

    told = homeroom("resume")

    assert told.stdout == "Opening again: 0 waiting; the running Homeroom delivers them now.\n"


def test_resuming_what_is_open_says_so(homeroom: Homeroom) -> None:
    told = homeroom("resume")

    assert told.stdout.startswith("Messages are open.")


def test_a_time_that_is_over_is_refused_in_plain_words(homeroom: Homeroom) -> None:
    for written in ("2020-01-01 08:00", "tomorrow"):
        told = homeroom("pause", "--until", written)

        assert told.exit_code == 1
        assert told.stderr.startswith("Write a time that is still to come")
