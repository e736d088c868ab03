"""The front door: the command `homeroom`. Everything slow is imported inside the commands.

Longer than other files: the commands one after the other, as `homeroom --help` lists them.
"""

import asyncio
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.importing import Difference
    from bot.inviting import InvitationLine
    from storage.records import Records

app = typer.Typer(
    help="Homeroom: a school's teachers and families, in touch on Telegram.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]


def main() -> None:
    app()


@app.command()
def demo(
    *,
    port: Annotated[int, typer.Option(help="Where the page is served on this machine.")] = 8080,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin with a new school.")] = False,
    folder: Annotated[Path, typer.Option(help="Where its state is kept.")] = Path("demo-state"),
) -> None:
    """Try everything: a small school with its own Telegram, on a page of this machine."""
    from bot.sandbox.demo import run_demo

    raise typer.Exit(run_demo(port, browser=browser, fresh=fresh, folder=folder))


@app.command()
def sandbox(
    *,
    port: Annotated[int, typer.Option(help="Where it is served on this machine.")] = 8081,
    token: Annotated[
        str | None, typer.Option(help="The bot's token.", show_default="1000001:SANDBOX-TOKEN")
    ] = None,
    username: Annotated[
        str | None, typer.Option(help="The bot's username.", show_default="sandbox_bot")
    ] = None,
    folder: Annotated[Path, typer.Option(help="Where its state is kept.")] = Path("sandbox-state"),
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin with nothing.")] = False,
    flood: Annotated[bool, typer.Option(help="Answer 429 to who sends too much.")] = False,
    local: Annotated[bool, typer.Option(help="Call webhooks on this machine too.")] = True,
) -> None:
    """Test any bot, of any library: Telegram's Bot API on this machine, and phones to play with."""
    from bot.sandbox.alone import run_alone

    raise typer.Exit(
        run_alone(port, token, username, folder, fresh=fresh, flood=flood, local=local)
    )


@app.command()
def run(
    clock_file: Annotated[Path | None, typer.Option(hidden=True)] = None,
) -> None:
    """Run the school's Homeroom until it is stopped."""
    gc.disable()  # what is imported stays: looking through it for rubbish is a tenth of the start
    from telegram.error import InvalidToken

    import handlers
    from bot import loops
    from bot.clock import FileClock, SystemClock
    from bot.front_desk import fail, the_settings
    from bot.logs import set_up_logs
    from bot.running import run as run_until_stopped
    from storage.trouble import AnotherIsRunning

    settings = the_settings()
    set_up_logs(settings.log_level, *settings.secrets())
    clock = FileClock(clock_file) if clock_file else SystemClock()
    gc.freeze()
    gc.enable()
    try:
        loops.run(run_until_stopped(settings, clock, handlers.all_conversations()))
    except AnotherIsRunning:
        fail("Another Homeroom is running on this database. Stop that one first.")
    except InvalidToken:
        fail("Telegram does not know HOMEROOM_BOT_TOKEN. Copy it again from @BotFather.")


@app.command()
def check() -> None:
    """Look whether Homeroom can run here, and say what to do if not."""
    from bot.checking import check_everything
    from bot.front_desk import the_settings

    async def look() -> bool:
        good = True
        async for finding in check_everything(settings):
            typer.echo(f"{'ok ' if finding.good else 'NO '} {finding.what}: {finding.words}")
            good = good and finding.good
        return good

    settings = the_settings()
    raise typer.Exit(0 if asyncio.run(look()) else 1)


@app.command("import")
def import_lists(
    families: Annotated[Path | None, typer.Argument(help="FAMILIES.csv")] = None,
    *,
    teachers: Annotated[Path | None, typer.Option(help="TEACHERS.csv")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring class lists in, all or nothing, and say what they change."""
    from bot.class_list_files import ListProblems
    from bot.class_lists import read_families, read_teachers
    from bot.clock import SystemClock
    from bot.front_desk import fail, in_database, the_settings
    from bot.importing import import_families, import_teachers
    from bot.printing import changes_in_words
    from bot.school_time import SchoolTime

    if families is None and teachers is None:
        fail("Name a list: homeroom import FAMILIES.csv --teachers TEACHERS.csv")
    try:
        family_rows = read_families(families) if families else ()
        teacher_rows = read_teachers(teachers) if teachers else ()
    except ListProblems as problems:
        fail(str(problems))
    settings, now = the_settings(), SystemClock().now()

    async def bring(records: "Records") -> "dict[str, Difference]":
        time, changes = SchoolTime(settings.time_zone), {}
        if teachers:
            changes["teachers"] = await import_teachers(records, teacher_rows, now)
        if families:
            changes["families"] = await import_families(records, family_rows, time, now)
        return changes

    found = in_database(settings, bring, keep=not dry_run)
    typer.echo(changes_in_words(found, dry_run=dry_run, as_json=as_json))


@app.command()
def invite(
    role: Annotated[str, typer.Argument(help="office")],
    *,
    name: Annotated[str, typer.Option(help="Who it is for.")] = "Office",
    language: Annotated[str | None, typer.Option(help="Their language, such as en.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make an invitation link for somebody of the school's office."""
    from bot.clock import SystemClock
    from bot.front_desk import bot_name, fail, in_database, the_settings
    from bot.inviting import invite_office
    from bot.printing import invitations_in_words

    if role != "office":
        fail("Only the office is invited here; families and teachers come with the class lists.")
    settings, now = the_settings(), SystemClock().now()
    username = bot_name(settings)

    async def make(records: "Records") -> "list[InvitationLine]":
        spoken = language or settings.language
        return [await invite_office(records, name, spoken, username, now)]

    typer.echo(invitations_in_words(in_database(settings, make), as_json=as_json))


@app.command()
def invitations(
    *,
    class_name: Annotated[str | None, typer.Option("--class", help="Only this class.")] = None,
    reissue: Annotated[
        bool, typer.Option("--reissue", help="Make new links for who has not joined.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List everyone with their class, child and whether they joined; make new links."""
    from bot.clock import SystemClock
    from bot.front_desk import bot_name, in_database, the_settings
    from bot.inviting import list_invitations
    from bot.printing import invitations_in_words

    settings, now = the_settings(), SystemClock().now()
    username = bot_name(settings) if reissue else None

    async def listed(records: "Records") -> "list[InvitationLine]":
        return await list_invitations(records, class_name, now, reissue_for=username)

    typer.echo(invitations_in_words(in_database(settings, listed), as_json=as_json))


@app.command()
def status(*, as_json: AsJson = False) -> None:
    """Say how everything stands: who joined, what waits, what failed."""
    from bot.clock import SystemClock
    from bot.front_desk import in_database, the_settings
    from bot.printing import status_in_words
    from bot.reporting import report

    settings, now = the_settings(), SystemClock().now()
    found = in_database(settings, lambda records: report(records, now))
    typer.echo(status_in_words(found, as_json=as_json))


@app.command()
def pause(
    *,
    words: Annotated[str | None, typer.Option(help="A sentence for who writes meanwhile.")] = None,
    until: Annotated[
        str | None, typer.Option(help='When it ends by itself, such as "2026-03-13 08:00".')
    ] = None,
    updates: Annotated[bool, typer.Option("--updates", help="Class updates wait, too.")] = False,
) -> None:
    """Let all messages between families and teachers wait; nothing is lost."""
    from bot.clock import SystemClock
    from bot.front_desk import fail, in_database, the_settings
    from bot.kill_switch import NotATime, end_in, pause_everything
    from bot.school_time import SchoolTime

    settings, now = the_settings(), SystemClock().now()
    try:
        ends_at = end_in(until, now, SchoolTime(settings.time_zone)) if until else None
    except NotATime:
        fail('Write a time that is still to come, such as --until "2026-03-13 08:00".')
    begun = in_database(
        settings,
        lambda records: pause_everything(records, now, words, ends_at, with_updates=updates),
    )
    typer.echo("Paused. What is written waits." if begun else "Messages are paused already.")


@app.command()
def resume() -> None:
    """Open all messages again: what waited is delivered, in its order."""
    from bot.clock import SystemClock
    from bot.front_desk import in_database, the_settings
    from bot.kill_switch import open_everything

    settings, now = the_settings(), SystemClock().now()
    waited = in_database(settings, lambda records: open_everything(records, now))
    if waited is None:
        typer.echo("Messages are open. (One family's pause is ended by the office, with /pause.)")
    else:
        typer.echo(f"Opening again: {waited} waiting; the running Homeroom delivers them now.")
