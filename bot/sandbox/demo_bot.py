"""The demo's bot: a process of its own, started, stopped and killed as on a school's real computer.

It is the same command a school runs. Only where Telegram is, what time it is and where things are
kept is told to it; nothing of the visitor's own settings gets in.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import bot
from bot.sandbox.page.school import BotState

GOODBYE = 10.0  # seconds a bot has to end by itself before it is made to
FIRST_PAUSE, LONGEST_PAUSE = 3.0, 60.0
LIVED_WELL = 30.0  # seconds after which an end is taken as the first one


class CommandFailed(Exception):
    """What the command said about it, in its own words."""


class DemoBot:
    def __init__(
        self, settings: Mapping[str, str], folder: Path, tells: Callable[[], None]
    ) -> None:
        self._folder = folder
        self._tells = tells
        self._environment = _environment(settings)
        self._process: asyncio.subprocess.Process | None = None
        self._killed = False
        self._again = asyncio.Event()
        self._state = BotState(running=False, words="The bot has not started yet")

    @property
    def state(self) -> BotState:
        return self._state

    async def command(self, *arguments: str) -> str:
        """Run one of Homeroom's commands and return what it printed; CommandFailed if it failed."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            env=self._environment,
            cwd=self._folder,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            printed, complained = await process.communicate()
        except asyncio.CancelledError:
            process.kill()
            await process.wait()
            raise
        if process.returncode:
            said = (complained or printed).decode(errors="replace").strip()
            raise CommandFailed(f"homeroom {arguments[0]}: {said}")
        return printed.decode()

    async def lives(self) -> None:
        """Run the bot, and run it again after a pause whenever it ends, until cancelled."""
        pause = 0.0
        while True:
            began = asyncio.get_running_loop().time()
            words = await self._runs()
            if self._again.is_set():
                self._again.clear()
                continue
            lived = asyncio.get_running_loop().time() - began
            well = self._killed or lived > LIVED_WELL
            pause = FIRST_PAUSE if well else min(max(2 * pause, FIRST_PAUSE), LONGEST_PAUSE)
            self._killed = False
            self._note(f"{words}, and starts again in {pause:.0f} s", running=False)
            await self._waits(pause)

    async def restart(self) -> None:
        """Stop it politely, as an update of the computer would, and start it at once."""
        self._again.set()
        if self._process is not None and self._process.returncode is None:
            self._note("The bot is stopping, to start again", running=False)
            await self._ends(self._process)

    async def kill(self) -> None:
        """SIGKILL: the process has no chance to say or save anything."""
        if self._process is not None and self._process.returncode is None:
            self._killed = True
            self._process.kill()

    async def _runs(self) -> str:
        """One life of the bot, from start to end; returns how it ended."""
        log = (self._folder / "bot.log").open("ab")
        with log:
            self._process = process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", "--clock-file", str(self._folder / "clock")),
                env=self._environment,
                cwd=self._folder,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C reaches the demo alone, which then stops the bot in order.
                start_new_session=True,
            )
        self._note("The bot is running", running=True)
        try:
            code = await process.wait()
        except asyncio.CancelledError:
            await self._ends(process)
            raise
        return "The bot was killed" if self._killed else f"The bot ended by itself ({_how(code)})"

    async def _waits(self, pause: float) -> None:
        try:
            await asyncio.wait_for(self._again.wait(), pause)
        except TimeoutError:
            return
        self._again.clear()

    async def _ends(self, process: asyncio.subprocess.Process) -> None:
        if process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), GOODBYE)
        except TimeoutError:
            process.kill()
            await process.wait()

    def _note(self, words: str, *, running: bool) -> None:
        self._state = BotState(running=running, words=words)
        self._tells()


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("HOMEROOM_")}
    # The command runs in the demo's folder, so that no `.env` of the visitor's is read.
    home = str(Path(bot.__file__).resolve().parent.parent)
    paths = [home, *filter(None, [own.get("PYTHONPATH")])]
    return own | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"} | dict(settings)


def _how(code: int) -> str:
    if code >= 0:
        return f"exit code {code}, see bot.log"
    return f"by {signal.Signals(-code).name}"
