"""A person chooses their language and their quiet hours.

Ewa:  /settings
Bot:  Language: English
      Quiet hours: 20:00 to 07:00. What can wait comes after them.
      [Language]  [Quiet hours]
      [How to write to me]  [Write less]
      [Meeting reminders]
      [Photos and good news]
      [Home]
Ewa:  taps Quiet hours
Bot:  When shall I be quiet? Choose, or write two times, like 21:30 6:45.
      Urgent matters come at any time.
      [19:00 – 07:00]
      [20:00 – 07:00]
      [21:00 – 07:00]
      [22:00 – 06:00]
      [No quiet hours]
      [Other hours on some days]
      [Back]
Ewa:  whenever
Bot:  I could not read that as two times. Please write them like 21:30 6:45.
      [Back]
Ewa:  21:30 6:45
Bot:  Language: English
      Quiet hours: 21:30 to 06:45. What can wait comes after them.
      [Language]  [Quiet hours]
      [How to write to me]  [Write less]
      [Meeting reminders]
      [Photos and good news]
      [Home]
Ewa:  taps Language
Bot:  Which language shall I speak with you?
      [العربية]
      [English]
      [Español]
      [Українська]
      [Back]
Ewa:  taps Español
Bot:  Idioma: Español
      Horas de silencio: de 21:30 a 6:45. Lo que puede esperar llega después.
      [Idioma]  [Horas de silencio]
      [Cómo escribirme]  [Escribir menos]
      [Intérprete en las reuniones]
      [Recordatorios de reuniones]
      [Fotos y buenas noticias]
      [Inicio]
"""

# A little longer than other files, as its transcript shows both choices from the first card on.

from datetime import time
from enum import StrEnum

from bot.conversation import END, Conversation, Next, command, taps, writes
from bot.screen import Button, Screen, screen
from bot.taps import (
    AskLanguage,
    AskQuietDays,
    AskQuietHours,
    AskReadingHours,
    ChooseClassOfWeeks,
    GoHome,
    KeepQuiet,
    ShowSettings,
    SpeakLanguage,
)
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.choose_quiet_days import own_lines, quiet_of
from handlers.messages.child_topic import topics_switch
from handlers.messages.manners_said import less_line, ways_to_manners
from handlers.parents.give_consent import way_to_consents
from handlers.reminders.choose_reminders import reminders_line, way_to_reminders
from handlers.talks.ask_for_interpreter import ways_to_interpreter
from handlers.typed_hours import at_minute, offered_hours, two_times_in, wall
from storage.models import Account, Role
from storage.shelf import NotThere

CHOICES = ((19 * 60, 7 * 60), (20 * 60, 7 * 60), (21 * 60, 7 * 60), (22 * 60, 6 * 60))
"""Quiet hours offered as buttons: minutes after midnight, from and until."""

FOR_EVERYONE = (
    Button(text("settings-language"), AskLanguage()),
    Button(text("settings-quiet"), AskQuietHours()),
)
FOR_TEACHERS = (
    Button(text("settings-reading"), AskReadingHours()),
    Button(text("weeks-when"), ChooseClassOfWeeks()),
)


class Step(StrEnum):
    WRITING_HOURS = "writing-hours"


def changing_settings() -> Conversation:
    return Conversation(
        "settings",
        entry_points=[
            command("settings", opens_settings),
            taps(ShowSettings, opens_settings_by_button),
            taps(AskLanguage, asks_for_languages),
            taps(SpeakLanguage, chooses_language),
            taps(AskQuietHours, asks_for_hours),
            taps(KeepQuiet, chooses_hours),
        ],
        states={Step.WRITING_HOURS: [writes(writes_hours)]},
    )


async def opens_settings(turn: Turn) -> Next:
    await turn.show(await settings_card(turn, turn.account))
    return END


async def opens_settings_by_button(turn: Turn, _: ShowSettings) -> Next:
    return await opens_settings(turn)


async def asks_for_languages(turn: Turn, _: AskLanguage) -> Next:
    await turn.show(
        screen(
            text("settings-choose-language"),
            *[
                Button(text(f"language-{code}"), SpeakLanguage(code))
                for code in turn.school.languages
            ],
            BACK,
        )
    )
    return END


async def chooses_language(turn: Turn, tap: SpeakLanguage) -> Next:
    if tap.language not in turn.school.languages:
        raise NotThere
    await turn.records.accounts.speak(turn.account, tap.language)
    if turn.role:
        await turn.offer_own_commands(turn.role)
    turn.answer(text("settings-saved"))
    await turn.show(await settings_card(turn, await fresh_account(turn)))
    return END


async def asks_for_hours(turn: Turn, _: AskQuietHours) -> Next:
    choices = offered_hours(CHOICES, KeepQuiet, in_a_row=1)
    none = Button(text("settings-quiet-none"), KeepQuiet(0, 0))
    by_day = Button(text("settings-quiet-days"), AskQuietDays())
    await turn.show(screen(text("settings-choose-quiet"), *choices, none, by_day, BACK))
    return Step.WRITING_HOURS


async def writes_hours(turn: Turn) -> Next:
    found = two_times_in(turn.words)
    if found is None:
        await turn.show(screen(text("settings-quiet-unclear"), BACK))
        return Step.WRITING_HOURS
    return await keeps_quiet(turn, *found)


async def chooses_hours(turn: Turn, tap: KeepQuiet) -> Next:
    begins, ends = at_minute(tap.from_minute), at_minute(tap.until_minute)
    turn.answer(text("settings-saved"))
    return await keeps_quiet(turn, begins, ends)


async def keeps_quiet(turn: Turn, begins: time, ends: time) -> Next:
    quiet_from, quiet_until = f"{begins:%H:%M}", f"{ends:%H:%M}"
    await turn.records.accounts.keep_quiet(turn.account, quiet_from, quiet_until)
    await turn.records.outbox.quiet_hours_changed(turn.account.id, turn.now)
    await turn.records.late_answers.quiet_hours_changed(turn.account.id, turn.now)
    await turn.show(await settings_card(turn, await fresh_account(turn)))
    return END


async def settings_card(turn: Turn, account: Account) -> Screen:
    topics = await topics_switch(turn)
    interpreter_line, to_interpreter = await ways_to_interpreter(turn, account)
    return screen(
        lines(
            text("settings-language-now", language=text(f"language-{account.language}")),
            quiet_now(account),
            *own_lines(quiet_of(account)),
            await less_line(turn),
            interpreter_line,
            topics[0] if topics else None,
            await reminders_line(turn, account),
        ),
        FOR_EVERYONE,
        await ways_to_manners(turn) or None,
        to_interpreter,
        *(FOR_TEACHERS if Role.TEACHER in turn.roles else ()),
        way_to_reminders(turn),
        way_to_consents(turn),
        topics[1] if topics else None,
        Button(text("button-home"), GoHome()),
    )


def quiet_now(account: Account) -> Text:
    if account.quiet_from == account.quiet_until:
        return text("settings-quiet-off")
    return text(
        "settings-quiet-now", from_=wall(account.quiet_from), until=wall(account.quiet_until)
    )


def quiet_line(account: Account) -> Text:
    """For who has just joined: the quiet hours that hold from now on."""
    if account.quiet_from == account.quiet_until:
        return text("join-quiet-none")
    return text("join-quiet", from_=wall(account.quiet_from), until=wall(account.quiet_until))


async def fresh_account(turn: Turn) -> Account:
    found = await turn.records.accounts.of(turn.account.id)
    assert found is not None, "the account that speaks is there"
    return found


BACK = Button(text("button-back"), ShowSettings())
