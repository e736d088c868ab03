"""Gives birth to Homerooms: a clean process that has read all of the program and forks it on order.

A start from nothing costs most of a second, nearly all of it imports and the reading of texts:
two hundred killed starts could not be part of `make test`. What is forked here goes through the
same front door, with its own environment, folder and log; SIGKILL meets it as it meets any program.

One order a line on its input, then two answers: the process's number, and how it ended. Whoever
closes the input ends the process that is running, so that none outlives its test.
"""

import gc
import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import import_module
from typing import NoReturn

from bot.cli import app
from bot.texts import bundle_of, languages_there
from storage.queries import load_queries
from tests.crash import points, stock_bot

# What the front door imports only when a command needs it.
SLOW = ("bot.front_desk", "bot.logs", "bot.running", "handlers")
HOMEROOM, STOCK_BOT = "homeroom", "stock bot"
LONGEST_ORDER = 2**20  # bytes


@dataclass(frozen=True, slots=True)
class Order:
    program: str
    arguments: list[str]
    folder: str
    environment: dict[str, str]
    log: str
    dies_at: str | None = None  # the name of a point, see `points`
    arrivals: int = 1  # how often it gets there and lives

    def to_line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"


def serve() -> None:
    programs = _programs()
    gc.freeze()  # what is shared with every child is not to be copied by looking for garbage
    ended, wakes = os.pipe()
    os.set_blocking(wakes, False)
    signal.set_wakeup_fd(wakes)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    while line := os.read(0, LONGEST_ORDER):
        order = Order(**json.loads(line))
        if not (pid := os.fork()):
            _lives(programs[order.program], order)
        _say(pid)
        _say(_end_of(pid, ended))


def _programs() -> dict[str, Callable[[Order], object]]:
    for module in SLOW:
        import_module(module)
    for dialect in ("sqlite", "postgresql"):
        load_queries(dialect)
    for language in languages_there():
        bundle_of(language)

    def homeroom(order: Order) -> None:
        if order.dies_at is not None:
            points.watch(points.Point(order.dies_at), order.arrivals)
        app(order.arguments)

    return {HOMEROOM: homeroom, STOCK_BOT: lambda order: stock_bot.run(*order.arguments)}


def _end_of(pid: int, ended: int) -> int:
    """How the process ended, as `subprocess` tells it; it is ended if our input is closed."""
    while True:
        ready, _, _ = select.select([0, ended], [], [])
        if 0 in ready and not os.read(0, LONGEST_ORDER):
            os.kill(pid, signal.SIGKILL)
        if ended in ready:
            os.read(ended, LONGEST_ORDER)
        gone, how = os.waitpid(pid, 0 if 0 in ready else os.WNOHANG)
        if gone:
            return os.waitstatus_to_exitcode(how)


def _lives(program: Callable[[Order], object], order: Order) -> NoReturn:
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        log = os.open(order.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        for number, meant in enumerate((os.open(os.devnull, os.O_RDONLY), log, log)):
            os.dup2(meant, number)
        os.chdir(order.folder)
        os.environ.clear()
        os.environ.update(order.environment)
        program(order)
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001 - the end of the process: its last words belong in the log
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _say(number: int) -> None:
    os.write(1, f"{number}\n".encode())


if __name__ == "__main__":
    serve()
