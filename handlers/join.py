"""A person joins by the link on their sheet, in two taps.

(Marta scans her sheet)
Bot:  Welcome to Hillside School.
      This sheet is for Marta N., mother of Jan N., class 3B. Is that you?
      [Yes, that is me]
      [No]
      [العربية]  [Español]  [Українська]
Marta:  taps Yes, that is me
Bot:  Done, Marta. News for the class of Jan N. from Ms Lee and Mr Okafor will come here.
      Quiet from 20:00 to 07:00: what can wait will wait.
      [Home]  [Change quiet hours]
(Piotr scans Marta's sheet)
Bot:  This sheet has been used already. If that was not you, please tell the school.
      Please ask the school office: 030 1234.
"""

from datetime import timedelta

from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.taps import AskQuietHours, ConfirmJoining, DenyJoining, GoHome, JoinInLanguage
from bot.turn import Refused, Turn
from bot.words import Choice, Moment, Said, Text, lines, names, text
from handlers.change_settings import quiet_line
from handlers.home import shows_home
from handlers.names import ask_office, first_name, short_name
from storage.models import Invited, Role
from storage.shelf import NotThere

GUESSES = 5  # unknown links an account may try …
AN_HOUR = timedelta(hours=1)  # … in this time


def joining() -> Conversation:
    return Conversation(
        "join",
        entry_points=[
            command("start", opens_link),
            taps(ConfirmJoining, confirms),
            taps(DenyJoining, denies),
            taps(JoinInLanguage, reads_in_another_language),
        ],
    )


async def opens_link(turn: Turn) -> Next:
    token = turn.command_argument
    if not token:
        await shows_home(turn)
        return END
    if obstacle := await obstacle_at(turn, token):
        await turn.show(screen(lines(obstacle, ask_office(turn.school))))
        return END
    invited = await invited_by(turn, token)
    # Until now we only knew Telegram's guess; the school's list knows the family.
    language = turn.account.language if turn.hats else invited.language
    await turn.records.accounts.speak(turn.account, language)
    await turn.show(question(turn, invited, token, language))
    return END


async def confirms(turn: Turn, tap: ConfirmJoining) -> Next:
    invited = await invited_by(turn, tap.token)
    if invited.used_by != turn.account.id:
        await joins(turn, invited, tap.token)
    await turn.show(await welcome(turn, invited))
    return END


async def joins(turn: Turn, invited: Invited, token: str) -> None:
    if obstacle := await obstacle_at(turn, token):
        raise Refused(obstacle)
    records = turn.records
    if not await records.invitations.spend(invited, turn.account, turn.now):
        raise Refused(text("join-used"))
    if not await records.people.join_as(invited.person_id, turn.account, turn.now):
        raise Refused(text("join-someone-else"))
    if invited.child_id is not None:
        await records.families.join_for(invited.person_id, invited.child_id, turn.now)
    await records.accounts.wear(turn.account, invited.person_id)
    await turn.note("joined", f"person:{invited.person_id}")
    await turn.offer_own_commands(invited.role)


async def denies(turn: Turn, tap: DenyJoining) -> Next:
    await invited_by(turn, tap.token)
    await turn.show(screen(lines(text("join-not-you"), ask_office(turn.school))))
    return END


async def reads_in_another_language(turn: Turn, tap: JoinInLanguage) -> Next:
    invited = await invited_by(turn, tap.token)
    if tap.language not in turn.school.languages:
        raise NotThere
    if obstacle := await obstacle_at(turn, tap.token):
        raise Refused(obstacle)
    await turn.records.accounts.speak(turn.account, tap.language)
    await turn.show(question(turn, invited, tap.token, tap.language))
    return END


async def invited_by(turn: Turn, token: str) -> Invited:
    """Who is invited by this token. Raises `NotThere`."""
    invited = await turn.records.invitations.opened_by(token)
    if invited is None:
        raise NotThere
    return invited


async def obstacle_at(turn: Turn, token: str) -> Text | None:
    """Why this link opens nothing for who tries it; nothing is said about any child."""
    invitations, account = turn.records.invitations, turn.account
    if await invitations.guesses_since(account, turn.now - AN_HOUR) >= GUESSES:
        return text("join-too-many-guesses")
    invited = await invitations.opened_by(token)
    if invited is None:
        await invitations.note_guess(account, turn.now)
        return text("join-unknown")
    if invited.used_at is not None:
        return text("join-already" if invited.used_by == account.id else "join-used")
    if invited.revoked_at is not None:
        return text("join-replaced")
    if invited.expires_at <= turn.now:
        return text("join-expired", day=Moment(invited.expires_at, Said.DAY))
    if invited.account_id not in {None, account.id}:
        return text("join-someone-else")
    return None


def question(turn: Turn, invited: Invited, token: str, language: str) -> Screen:
    others = [
        Button(text(f"language-{other}"), JoinInLanguage(token, other))
        for other in turn.school.languages
        if other != language
    ]
    return screen(
        lines(text("join-welcome", school=turn.school.name), who_is_meant(invited)),
        Button(text("join-yes"), ConfirmJoining(token)),
        Button(text("join-no"), DenyJoining(token)),
        *in_rows_of(3, others),
    )


def who_is_meant(invited: Invited) -> Text:
    match Role(invited.role):
        case Role.TEACHER:
            return text("join-teacher", name=invited.name)
        case Role.OFFICE:
            return text("join-office", name=short_name(invited.name))
        case Role.PARENT:
            return text(
                "join-parent",
                name=short_name(invited.name),
                relation=Choice(invited.relation or ""),
                child=invited.child_name,
                class_=invited.class_name,
            )


async def welcome(turn: Turn, invited: Invited) -> Screen:
    return screen(
        lines(await done(turn, invited), quiet_line(turn.account)),
        (
            Button(text("button-home"), GoHome()),
            Button(text("join-change-quiet"), AskQuietHours()),
        ),
    )


async def done(turn: Turn, invited: Invited) -> Text:
    match Role(invited.role):
        case Role.TEACHER:
            return text("join-done-teacher", name=invited.name)
        case Role.OFFICE:
            return text("join-done-office", name=first_name(invited.name))
        case Role.PARENT:
            return await done_for_child(turn, invited)


async def done_for_child(turn: Turn, invited: Invited) -> Text:
    name, child = first_name(invited.name), invited.child_name
    teachers = await turn.records.families.teachers_in(invited.class_id)
    if not teachers:
        return text("join-done-parent-alone", name=name, child=child)
    named = names([teacher.name for teacher in teachers])
    return text("join-done-parent", name=name, child=child, teachers=named)
