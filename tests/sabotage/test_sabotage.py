"""Each invariant is broken on purpose, one line at a time, and a test that names it must fail.

A test suite that lets one of these pass would be blind there. The breakage is made in a copy; the
tests named beside it run on the copy and have to fail, by failing and not by falling over.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sabotage.breakages import BREAKAGES, Breakage
from tests.sabotage.breakages_of_booking import BREAKAGES_OF_BOOKING
from tests.sabotage.breakages_of_calm import BREAKAGES_OF_CALM
from tests.sabotage.breakages_of_composing import BREAKAGES_OF_COMPOSING
from tests.sabotage.breakages_of_consents import BREAKAGES_OF_CONSENTS
from tests.sabotage.breakages_of_days import BREAKAGES_OF_DAYS
from tests.sabotage.breakages_of_manners import BREAKAGES_OF_MANNERS
from tests.sabotage.breakages_of_meeting_talks import BREAKAGES_OF_MEETING_TALKS
from tests.sabotage.breakages_of_meetings import BREAKAGES_OF_MEETINGS
from tests.sabotage.breakages_of_praise import BREAKAGES_OF_PRAISE
from tests.sabotage.breakages_of_promises import BREAKAGES_OF_PROMISES
from tests.sabotage.breakages_of_proposals import BREAKAGES_OF_PROPOSALS
from tests.sabotage.breakages_of_races import BREAKAGES_OF_RACES
from tests.sabotage.breakages_of_relay import BREAKAGES_OF_RELAY
from tests.sabotage.breakages_of_reminders import BREAKAGES_OF_REMINDERS
from tests.sabotage.breakages_of_rounds import BREAKAGES_OF_ROUNDS
from tests.sabotage.breakages_of_talks import BREAKAGES_OF_TALKS
from tests.sabotage.breakages_of_thanks import BREAKAGES_OF_THANKS
from tests.sabotage.breakages_of_trouble import BREAKAGES_OF_TROUBLE
from tests.sabotage.breakages_of_waiting import BREAKAGES_OF_WAITING
from tests.sabotage.breakages_of_weeks import BREAKAGES_OF_WEEKS
from tests.sabotage.breakages_of_wins import BREAKAGES_OF_WINS

ALL: tuple[Breakage, ...] = (
    *BREAKAGES,
    *BREAKAGES_OF_BOOKING,
    *BREAKAGES_OF_CALM,
    *BREAKAGES_OF_COMPOSING,
    *BREAKAGES_OF_CONSENTS,
    *BREAKAGES_OF_DAYS,
    *BREAKAGES_OF_MANNERS,
    *BREAKAGES_OF_MEETINGS,
    *BREAKAGES_OF_MEETING_TALKS,
    *BREAKAGES_OF_PRAISE,
    *BREAKAGES_OF_PROMISES,
    *BREAKAGES_OF_RACES,
    *BREAKAGES_OF_PROPOSALS,
    *BREAKAGES_OF_RELAY,
    *BREAKAGES_OF_REMINDERS,
    *BREAKAGES_OF_ROUNDS,
    *BREAKAGES_OF_TALKS,
    *BREAKAGES_OF_THANKS,
    *BREAKAGES_OF_TROUBLE,
    *BREAKAGES_OF_WAITING,
    *BREAKAGES_OF_WINS,
    *BREAKAGES_OF_WEEKS,
)

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("bot", "handlers", "storage", "locales", "tests")
COPIED = (*FOLDERS, "pyproject.toml", ".env.example", "README.md")
SOME_FAILED = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole program once more, to be broken."""
    folder = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize("breakage", ALL, ids=lambda breakage: breakage.promise)
def test_what_is_to_be_broken_is_one_line_of_the_program(breakage: Breakage) -> None:
    assert (ROOT / breakage.file).read_text(encoding="utf-8").count(breakage.line) == 1


@pytest.mark.nightly
@pytest.mark.timeout(420)
@pytest.mark.parametrize("breakage", ALL, ids=lambda breakage: breakage.promise)
def test_a_test_notices_when_it_is_broken(breakage: Breakage, copy: Path) -> None:
    path = copy / breakage.file
    whole = path.read_text(encoding="utf-8")
    assert whole.count(breakage.line) == 1, f"«{breakage.line}» is not one line of {breakage.file}"
    path.write_text(whole.replace(breakage.line, breakage.instead), encoding="utf-8")
    try:
        ended = _run(copy, breakage.tests)
    finally:
        path.write_text(whole, encoding="utf-8")

    assert ended.returncode == SOME_FAILED, ended.stdout[-3000:]


def _run(folder: Path, tests: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    # One database is enough to see that a test notices, and the quicker one.
    options = ("-x", "-q", "-k", "not postgresql", "-p", "no:randomly", "-p", "no:cacheprovider")
    return subprocess.run(  # noqa: S603 - our own tests
        [sys.executable, "-m", "pytest", *options, *tests],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=400,  # a slow machine is no survivor
    )
