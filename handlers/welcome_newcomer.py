"""What a person who joins reads: for whom the sheet is, and afterwards what will come here."""

from bot.screen import Button, Screen, in_rows_of, screen
from bot.taps import AskQuietHours, ConfirmJoining, DenyJoining, GoHome, JoinInLanguage
from bot.turn import Turn
from bot.words import Choice, Lines, Text, lines, names, text
from handlers.change_settings import quiet_line
from handlers.names import first_name, short_name
from handlers.parents.give_consent import asks_consent
from storage.models import Invited, Role


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
    to_consents = await asks_consent(turn, invited)
    return screen(
        lines(
            await done(turn, invited),
            quiet_line(turn.account),
            text("join-consents", child=invited.child_first_name) if to_consents else None,
        ),
        to_consents,
        (
            Button(text("button-home"), GoHome()),
            Button(text("join-change-quiet"), AskQuietHours()),
        ),
    )


async def done(turn: Turn, invited: Invited) -> Text | Lines:
    match Role(invited.role):
        case Role.TEACHER:
            return lines(text("join-done-teacher", name=invited.name), text("join-answer-here"))
        case Role.OFFICE:
            return text("join-done-office", name=first_name(invited.name))
        case Role.PARENT:
            return await done_for_child(turn, invited)


async def done_for_child(turn: Turn, invited: Invited) -> Text | Lines:
    name, child = first_name(invited.name), invited.child_name
    teachers = await turn.records.families.teachers_in(invited.class_id)
    if not teachers:
        return text("join-done-parent-alone", name=name, child=child)
    named = names([teacher.name for teacher in teachers])
    news = text("join-done-parent", name=name, child=child, teachers=named)
    return lines(news, text("join-write-here"))
