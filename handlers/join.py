"""A person joins by the link on their sheet, in two taps.

(Marta scans her sheet)
Bot:  Welcome to Hillside School.
      This sheet is for Marta N., mother of Jan N., class 3B. Is that you?
      [Yes, that is me]
      [No]
      [العربية]  [Español]  [Українська]
Marta:  taps Yes, that is me
Bot:  Done, Marta. News for the class of Jan N. from Ms Lee and Mr Okafor will come here.
      To write to them, simply write here.
      Quiet from 20:00 to 07:00: what can wait will wait.
      May teachers send you photos of Jan, and tell good news about Jan in class?
      [Photos and good news: yes or no?]
      [Home]  [Change quiet hours]
(Piotr scans Marta's sheet)
Bot:  This invitation has been used already. If that was not you, please tell the school.
      School office: 030 1234.
"""

from datetime import timedelta

from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Screen, screen
from bot.taps import ConfirmJoining, DenyJoining, JoinInLanguage
from bot.turn import Refused, Turn
from bot.words import Moment, Said, Text, lines, text
from handlers.home import home_card, shows_home
from handlers.names import ask_office
from handlers.welcome_newcomer import question, welcome
from storage.models import Invited
from storage.shelf import NotThere

GUESSES = 5  # unknown links an account may try …
AN_HOUR = timedelta(hours=1)  # … in this time
ALREADY = text("join-already")


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
        await turn.show(await explained(turn, obstacle))
        return END
    invited = await invited_by(turn, token)
    # Until now we only knew Telegram's guess; the school's list knows the family.
    language = turn.account.language if turn.hats else invited.language
    await turn.records.accounts.speak(turn.account, language)
    await turn.show(question(turn, invited, token, language))
    return END


async def explained(turn: Turn, obstacle: Text) -> Screen:
    """Whoever opens their own link again wants to be let in: they see how everything stands."""
    if obstacle == ALREADY:
        home = await home_card(turn)
        return Screen(lines(obstacle, home.words), home.rows)
    return screen(lines(obstacle, ask_office(turn.school)))


async def confirms(turn: Turn, tap: ConfirmJoining) -> Next:
    invited = await invited_by(turn, tap.token)
    if invited.used_by != turn.account.id:
        await joins(turn, invited, tap.token)
    await turn.show(await welcome(turn, invited))
    return END


async def joins(turn: Turn, invited: Invited, token: str) -> None:
    await refuse_at_obstacle(turn, token)
    records = turn.records
    if not await records.invitations.spend(invited, turn.account, turn.now):
        raise Refused(text("join-used"), audited=True)
    if not await records.people.join_as(invited.person_id, turn.account, turn.now):
        raise Refused(text("join-someone-else"), audited=True)
    if invited.child_id is not None:
        await records.families.join_for(invited.person_id, invited.child_id, turn.now)
    await records.accounts.wear(turn.account, invited.person_id)
    await turn.note("joined", f"person:{invited.person_id}")
    await turn.offer_own_commands(invited.role)


async def denies(turn: Turn, tap: DenyJoining) -> Next:
    invited = await invited_by(turn, tap.token)
    await refuse_at_obstacle(turn, tap.token)
    await turn.note("denied-joining", f"person:{invited.person_id}")
    await turn.show(screen(lines(text("join-not-you"), ask_office(turn.school))))
    return END


async def reads_in_another_language(turn: Turn, tap: JoinInLanguage) -> Next:
    invited = await invited_by(turn, tap.token)
    if tap.language not in turn.school.languages:
        raise NotThere
    await refuse_at_obstacle(turn, tap.token)
    await turn.records.accounts.speak(turn.account, tap.language)
    await turn.show(question(turn, invited, tap.token, tap.language))
    return END


async def invited_by(turn: Turn, token: str) -> Invited:
    """Who is invited by this token. Raises `NotThere`."""
    invited = await turn.records.invitations.opened_by(token)
    if invited is None:
        raise NotThere
    return invited


async def refuse_at_obstacle(turn: Turn, token: str) -> None:
    """Raises `Refused` for a button of a link that opens nothing any more."""
    if obstacle := await obstacle_at(turn, token):
        raise Refused(obstacle, audited=obstacle != ALREADY)


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
        return ALREADY if invited.used_by == account.id else text("join-used")
    if invited.revoked_at is not None:
        return text("join-replaced")
    if invited.expires_at <= turn.now:
        return text("join-expired", day=Moment(invited.expires_at, Said.DAY))
    if invited.account_id not in {None, account.id}:
        return text("join-someone-else")
    return None
