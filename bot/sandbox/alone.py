"""`homeroom sandbox`: the Telegram of one's own for any bot, whoever wrote it and in what language.

The bot is pointed here instead of at api.telegram.org. Its author plays the people on the page, its
tests play them over HTTP; nothing leaves this computer, and nobody needs an account.
"""

import asyncio
import errno
import re
import shutil
import socket
from collections.abc import Awaitable
from pathlib import Path

import typer

from bot.clock import FileClock, MovableClock
from bot.sandbox import saved, scene
from bot.sandbox.alone_page import build_alone_page
from bot.sandbox.alone_pointing import FIRST, pointing
from bot.sandbox.alone_town import Town
from bot.sandbox.delivery import delivering
from bot.sandbox.demo import HOST, ctrl_c, listens
from bot.sandbox.demo_server import DemoServer
from bot.sandbox.telegram import Telegram

TOKEN, USERNAME = "1000001:SANDBOX-TOKEN", "sandbox_bot"
A_TOKEN, A_USERNAME = r"[1-9]\d{0,18}:[A-Za-z0-9_-]{1,60}", r"[A-Za-z][A-Za-z0-9_]{4,31}"


class CannotOpen(Exception):
    """One sentence for whoever typed the command."""


class AloneServer(DemoServer):
    def __init__(self, telegram: Telegram, town: Town) -> None:
        super().__init__(telegram, town, build_alone_page)
        self._town = town

    async def _answers(self, answering: Awaitable[None]) -> bool:
        self._town.bot_came()
        return await super()._answers(answering)


def run_alone(
    port: int,
    token: str | None,
    username: str | None,
    folder: Path,
    *,
    fresh: bool,
    flood: bool,
    local: bool,
) -> int:
    """Serve until Ctrl-C; port 0 takes any free one. Returns the exit code."""
    folder = folder.resolve()
    try:
        with _listening(port) as listening:
            if fresh:
                _forget(folder)
            clock = MovableClock(offset=FileClock.read(folder / scene.CLOCK))
            telegram = _telegram(folder, clock, token, username)
            telegram.is_local = local
            if flood:
                telegram.flood.switch_on()
            folder.mkdir(parents=True, exist_ok=True)
            asyncio.run(_serves(listening, folder, clock, telegram))
    except CannotOpen as problem:
        typer.echo(str(problem), err=True)
        return 1
    return 0


def _listening(port: int) -> socket.socket:
    try:
        return listens(port)
    except OSError as problem:
        if problem.errno != errno.EADDRINUSE:
            raise
        words = f"Port {port} is taken by another program. Try --port {port + 1}."
        raise CannotOpen(words) from None


def _forget(folder: Path) -> None:
    """Only what a sandbox keeps: the folder may be somebody's own."""
    (folder / scene.CLOCK).unlink(missing_ok=True)
    shutil.rmtree(folder / scene.TELEGRAM, ignore_errors=True)


def _telegram(
    folder: Path, clock: MovableClock, token: str | None, username: str | None
) -> Telegram:
    """The one kept in the folder, or a new one; a folder belongs to one bot."""
    if token is not None and not re.fullmatch(A_TOKEN, token):
        raise CannotOpen("A token looks like 1000001:SANDBOX-TOKEN: a number, a colon, letters.")
    if username is not None and not re.fullmatch(A_USERNAME, username):
        raise CannotOpen("A username has 5 to 32 letters, digits and _, and begins with a letter.")
    telegram = saved.load(folder / scene.TELEGRAM, clock)
    if telegram is None:
        telegram = Telegram(clock, token or TOKEN, username or USERNAME)
        telegram.bot.names.clear()  # until it says its name, it is known by its username
        return telegram
    if token is not None and token.partition(":")[0] != str(telegram.bot.id):
        raise CannotOpen(
            f"{folder} keeps another bot's sandbox. Name another --folder, or --fresh."
        )
    telegram.token = token or telegram.token
    telegram.bot.username = username or telegram.bot.username
    return telegram


async def _serves(
    listening: socket.socket, folder: Path, clock: MovableClock, telegram: Telegram
) -> None:
    address = f"http://{HOST}:{listening.getsockname()[1]}"
    town = Town(telegram, clock, folder, address)
    server = AloneServer(telegram, town)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    living = asyncio.create_task(_lives(telegram, town))
    stopping = asyncio.create_task(ctrl_c())
    await asyncio.sleep(0)  # Ctrl-C is heard before it is offered
    _tells_how(telegram, town)
    try:
        await asyncio.wait({serving, living, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if living.done():
            living.result()  # whatever ended it, such as a full disk
    finally:
        for task in (living, stopping):
            task.cancel()
        await asyncio.gather(living, stopping, return_exceptions=True)
        town.closes()
        server.hang_up()
        server.should_exit = True
        await serving
    typer.echo("Stopped. Everything is kept; the same command goes on from here.")


async def _lives(telegram: Telegram, town: Town) -> None:
    async with delivering(telegram):
        await town.keeps()


def _tells_how(telegram: Telegram, town: Town) -> None:
    typer.echo(f"A Telegram for any bot:  {town.address}/  (its manual: {town.address}/manual)")
    typer.echo(f"The bot's token:         {telegram.token}\n")
    lines = pointing(town.address, telegram.token)
    for name in FIRST:
        typer.echo(f"{name}:\n  {lines[name]}")
    typer.echo(f"\nKept in {town.folder} (--fresh starts anew).")
    typer.echo("Ctrl-C stops it.")
