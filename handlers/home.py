"""The home card: what stands for this person, and the ways on from there.

Ewa:  /home
Bot:  Ada K. · 3B
      Ms Lee · Class teacher
      Mr Okafor · Maths
      [Write to the teachers]
      [Settings]  [Help]
Ewa:  taps Help
Bot:  Simply write here: your child’s teachers read it.
      /write – absence, question, worry, news, thanks, a call
      /meet, /propose – meetings
      /today – what today brings
      /promise – what you will do
      /recap – what you agreed
      /home – your children and their teachers
      /settings – language, quiet hours, writing less
      Chats with bots are not end-to-end encrypted.
      [Home]
Ms Lee:  /home
Bot:  3B: 5 of 6 parents have joined
      [New class update]  [Praise]
      [Settings]  [Help]
Dana: /home
Bot:  Parents joined: 6 of 7
      Teachers joined: 3 of 3
      Cannot be reached: 0
      Messages waiting: 0 · could not be sent: 0
      What people wrote: 0 not answered yet · 0 failed
      [Settings]  [Help]
"""

# A little longer than other files: the cards of all roles stand beside each other, so that whoever
# changes one sees what they share.

from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Screen, screen
from bot.taps import (
    AskWhatToWrite,
    BackToPreview,
    GoHome,
    ShowHelp,
    ShowInbox,
    ShowSettings,
    ShowWeeks,
    StartPraise,
    StartUpdate,
    WearHat,
)
from bot.turn import Turn
from bot.words import Lines, Moment, Text, lines, text
from handlers.agreements.promised_lines import for_home
from handlers.meetings.meetings_ahead import meetings_on_home, next_on_home
from handlers.messages.while_paused import pauses_on_home
from handlers.names import ask_office
from handlers.praise.moments_on_home import ways_to_look_back
from handlers.teachers.update_preview import is_written
from storage.announcement_models import Announcement
from storage.models import Child, Person, Role, RoleCount

GO_HOME = Button(text("button-home"), GoHome())
TEACHERS_WAYS_ON = (
    Button(text("home-new-update"), StartUpdate()),
    Button(text("praise-button"), StartPraise()),
)
WAYS_ON = (Button(text("home-settings"), ShowSettings()), Button(text("home-help"), ShowHelp()))


def home() -> Conversation:
    return Conversation(
        "home",
        entry_points=[
            command("home", goes_home),
            command("help", asks_for_help),
            taps(GoHome, goes_home_by_button),
            taps(ShowHelp, asks_for_help_by_button),
            taps(WearHat, wears_another_hat),
        ],
    )


async def goes_home(turn: Turn) -> Next:
    await shows_home(turn)
    return END


async def goes_home_by_button(turn: Turn, _: GoHome) -> Next:
    return await goes_home(turn)


async def shows_home(turn: Turn) -> None:
    await turn.show(await home_card(turn))


async def home_card(turn: Turn) -> Screen:
    """How everything stands for this person, in the role they act in."""
    match turn.role:
        case Role.PARENT:
            return await parents_card(turn)
        case Role.TEACHER:
            return await teachers_card(turn)
        case Role.OFFICE:
            return await offices_card(turn)
        case None:
            return screen(lines(text("help-stranger"), ask_office(turn.school)))


async def parents_card(turn: Turn) -> Screen:
    """The children with their teachers; whoever has one here can write about it."""
    children = await turn.records.families.children_of(*turn.parents)
    promised, today = await for_home(turn)
    meeting, meetings = await meetings_on_home(turn)
    return screen(
        lines(
            *[await child_lines(turn, child) for child in children],
            *([] if children else [text("home-no-children"), ask_office(turn.school)]),
            meeting,
            promised,
        ),
        Button(text("home-write"), AskWhatToWrite()) if children else None,
        meetings,
        today,
        *await ways_to_look_back(turn, children),
        WAYS_ON,
        *other_hats(turn),
    )


async def child_lines(turn: Turn, child: Child) -> Lines:
    teachers = await turn.records.families.teachers_of(child)
    named = [text("home-teacher", teacher=who.name, subject=who.subject) for who in teachers]
    head = text("home-child", child=child.short_name, class_=child.class_name)
    return lines(head, *(named or [text("home-no-teachers")]))


async def teachers_card(turn: Turn) -> Screen:
    """The classes, and what is still to be done about an update or can still be undone."""
    draft = await turn.records.announcements.draft_of(turn.teacher)
    leaving = await turn.records.announcements.leaving_next(turn.teacher)
    incoming = await turn.records.unanswered.waiting_for(turn.teacher)
    waiting = sum(message.remind_at is None for message in incoming)
    weeks = await turn.records.composing.open_for(turn.teacher)
    promised, today = await for_home(turn)
    return screen(
        lines(
            await classes(turn),
            text("home-draft", class_=draft.class_name) if draft and is_written(draft) else None,
            leaves_at(leaving) if leaving else None,
            text("home-waiting", count=waiting) if waiting else None,
            await next_on_home(turn),
            promised,
        ),
        Button(text("home-show-inbox"), ShowInbox(0)) if waiting else None,
        today,
        Button(text("home-show-update"), BackToPreview(leaving.id)) if leaving else None,
        Button(text("compose-home"), ShowWeeks()) if weeks else None,
        TEACHERS_WAYS_ON,
        WAYS_ON,
        *other_hats(turn),
    )


def leaves_at(update: Announcement) -> Text:
    assert update.send_at is not None, "a scheduled update has its time"
    return text("home-leaving", class_=update.class_name, moment=Moment(update.send_at))


async def classes(turn: Turn) -> Lines:
    found = await turn.records.families.classes_of(turn.teacher)
    return lines(
        *[
            text("home-class", class_=known.name, families=known.families, joined=known.joined)
            for known in found
        ],
        None if found else text("home-no-classes"),
    )


async def offices_card(turn: Turn) -> Screen:
    paused, to_pauses = await pauses_on_home(turn)
    return screen(lines(await school(turn), paused), to_pauses, WAYS_ON, *other_hats(turn))


async def school(turn: Turn) -> Lines:
    roles = {count.role: count for count in await turn.records.people.joined_counts()}
    parents, teachers = roles.get(Role.PARENT), roles.get(Role.TEACHER)
    outbox, inbox = turn.records.outbox, turn.records.inbox
    return lines(
        joined("home-office-parents", parents),
        joined("home-office-teachers", teachers),
        text("home-office-unreachable", people=sum(c.unreachable for c in roles.values())),
        text(
            "home-office-outbox",
            waiting=await outbox.count_live(),
            failed=await outbox.count_failed(),
        ),
        text(
            "home-office-inbox",
            # This very question is still being answered.
            waiting=await inbox.count_waiting() - 1,
            aside=await inbox.count_aside(),
        ),
    )


def joined(name: str, count: RoleCount | None) -> Text:
    return text(name, joined=count.joined if count else 0, people=count.people if count else 0)


def other_hats(turn: Turn) -> list[Button]:
    """A button for each other role this person has."""
    others = {hat.role: hat for hat in turn.hats if hat.role is not turn.role}
    return [
        Button(text(f"home-wear-{role}"), WearHat(person.id)) for role, person in others.items()
    ]


async def wears_another_hat(turn: Turn, tap: WearHat) -> Next:
    hat: Person = await turn.records.people.hat_for(turn.account, tap.person)
    await turn.records.accounts.wear(turn.account, hat.id)
    turn.role = hat.role
    await turn.offer_own_commands(hat.role)
    await shows_home(turn)
    return END


async def asks_for_help(turn: Turn) -> Next:
    if turn.role is None:
        await shows_home(turn)
    else:
        await turn.show(screen(text(f"help-{turn.role}"), GO_HOME))
    return None


async def asks_for_help_by_button(turn: Turn, _: ShowHelp) -> Next:
    return await asks_for_help(turn)
