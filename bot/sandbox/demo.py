"""`homeroom demo`: a whole school to try in one command, with nobody's real name in it.

One process holds a Telegram, everyone's phone and the page that shows them; the bot runs beside it
as the process it always is. Everything is kept in one folder and goes on where it stopped.
"""

import asyncio
import errno
import shutil
import signal
import socket
import webbrowser
from pathlib import Path
from types import FrameType

import typer

from bot.clock import FileClock, MovableClock
from bot.sandbox import saved
from bot.sandbox.demo_bot import CommandFailed
from bot.sandbox.demo_school import DemoSchool
from bot.sandbox.demo_server import DemoServer
from bot.sandbox.telegram import Telegram

HOST = "127.0.0.1"
ENDS = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl-C, a polite kill, and a terminal that is closed
KEPT = ("clock", "homeroom.db*", "people.json", "bot.log")


def run_demo(port: int, *, browser: bool, fresh: bool, folder: Path) -> int:
    """Show the demo until Ctrl-C; port 0 takes any free one. Returns the exit code."""
    try:
        listening = listens(port)
    except OSError as problem:
        if problem.errno != errno.EADDRINUSE:
            raise
        typer.echo(f"Port {port} is taken by another program. Try --port {port + 1}.", err=True)
        return 1
    folder = folder.resolve()
    with listening:
        if fresh:
            forget(folder)
        folder.mkdir(parents=True, exist_ok=True)
        return asyncio.run(_shows(listening, folder, browser=browser))


def listens(port: int) -> socket.socket:
    """On this machine only; OSError when the port is taken."""
    listening = socket.socket()
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening


def forget(folder: Path) -> None:
    """Only what a demo keeps: the folder may be somebody's own."""
    for name in KEPT:
        for file in folder.glob(name):
            file.unlink()
    shutil.rmtree(folder / "telegram", ignore_errors=True)


async def _shows(listening: socket.socket, folder: Path, *, browser: bool) -> int:
    address = f"http://{HOST}:{listening.getsockname()[1]}"
    clock = MovableClock(offset=FileClock.read(folder / "clock"))
    telegram = saved.load(folder / "telegram", clock) or Telegram(clock)
    school = DemoSchool(telegram, clock, folder, address)
    server = DemoServer(telegram, school)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    living = asyncio.create_task(_lives(school, address, folder, browser=browser))
    stopping = asyncio.create_task(ctrl_c())
    try:
        await asyncio.wait({serving, living, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return _told_why(living)
    finally:
        for task in (living, stopping):
            task.cancel()
        await asyncio.gather(living, stopping, return_exceptions=True)
        school.closes()
        server.hang_up()
        server.should_exit = True
        await serving
        typer.echo("Stopped. Everything is kept; the same command goes on from here.")


async def _lives(school: DemoSchool, address: str, folder: Path, *, browser: bool) -> None:
    typer.echo(f"Opening {school.name} …")
    await school.opens()
    typer.echo(f"{school.name} is open:  {address}/")
    typer.echo(f"Kept in {folder} (--fresh starts anew; the bot's log is bot.log there).")
    typer.echo("Ctrl-C stops it.")
    if browser:
        await asyncio.to_thread(webbrowser.open, f"{address}/")
    await school.lives()


def _told_why(living: asyncio.Task[None]) -> int:
    """Whatever ended the school's day by itself, in its own words."""
    if not living.done():
        return 0
    problem = living.exception()
    if isinstance(problem, CommandFailed):
        typer.echo(f"The demo cannot open its school.\n{problem}", err=True)
        return 1
    assert problem is not None
    raise problem


async def ctrl_c() -> None:
    pressed, loop = asyncio.Event(), asyncio.get_running_loop()

    def press(_sign: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(pressed.set)

    # Not the loop's own way: that sends a note through a pipe, and when many phones change in the
    # same moment the pipe is full and Ctrl-C is lost.
    for name in ENDS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), press)
    await pressed.wait()
