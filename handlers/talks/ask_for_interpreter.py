"""A parent says which interpreter they need at meetings, or none, and can change it at any time.

Ewa:  /settings
Ewa:  taps Language
Ewa:  taps Español
Ewa:  taps Intérprete en las reuniones
Bot:  ¿Desea un intérprete en las reuniones con la escuela? Figurará en cada una; puede cambiarlo.
      [Sí: español]
      [Otro idioma]
      [No, gracias]
Ewa:  taps Otro idioma
Bot:  ¿Qué idioma? Escríbalo, por favor.
      [Volver]
Ewa:  polaco
Bot:  Intérprete en las reuniones: polaco.
      [Cambiar]
      [Inicio]
Ewa:  /settings
Bot:  Idioma: Español
      Horas de silencio: de 20:00 a 7:00. Lo que puede esperar llega después.
      Intérprete en las reuniones: polaco.
      [Idioma]  [Horas de silencio]
      [Cómo escribirme]  [Escribir menos]
      [Intérprete en las reuniones]
      [Recordatorios de reuniones]
      [Fotos y buenas noticias]
      [Inicio]
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.home import GO_HOME
from handlers.meetings.cards_follow import cards_follow
from handlers.meetings.meeting_lines import spoken
from handlers.talks.interpreted_times import lasts_as_needed
from handlers.talks.interpreter_question import question, reads_another
from handlers.talks.typed_languages import LONGEST, is_known, language_in
from storage.models import Account, Role
from storage.shelf import NotThere


class Step(StrEnum):
    WRITING_LANGUAGE = "writing-language"


def asking_for_interpreters() -> Conversation:
    return Conversation(
        "interpreter",
        entry_points=[
            taps(carried.AskInterpreter, asks),
            taps(carried.InterpretIn, chooses_language),
            taps(carried.AskOtherLanguage, asks_which),
            taps(carried.NoInterpreter, needs_none),
        ],
        states={Step.WRITING_LANGUAGE: [writes(writes_language)]},
        role=Role.PARENT,
    )


async def asks(turn: Turn, _: carried.AskInterpreter) -> Next:
    await turn.show(question(turn, turn.account))
    return END


async def chooses_language(turn: Turn, tap: carried.InterpretIn) -> Next:
    if not is_known(tap.language):
        raise NotThere
    return await is_chosen(turn, tap.language)


async def asks_which(turn: Turn, _: carried.AskOtherLanguage) -> Next:
    back = Button(text("button-back"), carried.AskInterpreter())
    await turn.show(screen(text("interpreter-which"), back))
    return Step.WRITING_LANGUAGE


async def writes_language(turn: Turn) -> Next:
    """A name that nobody knows is kept as written: the office reads it."""
    language = language_in(turn.words)
    if language is None:
        back = Button(text("button-back"), carried.AskInterpreter())
        await turn.show(screen(text("interpreter-too-long", most=LONGEST), back))
        return None
    return await is_chosen(turn, language)


async def needs_none(turn: Turn, _: carried.NoInterpreter) -> Next:
    return await is_chosen(turn, None)


async def is_chosen(turn: Turn, language: str | None) -> Next:
    """From now on, and for the meetings that are booked already; their cards follow."""
    changed = await turn.records.interpreting.choose(turn.parents, language, turn.now)
    for number in changed:
        await cards_follow(turn, await lasts_as_needed(turn, number))
    await turn.show(
        screen(
            now_line(language),
            Button(text("interpreter-change"), carried.AskInterpreter()),
            GO_HOME,
        )
    )
    return END


# In the settings


def now_line(language: str | None) -> Text:
    if language is None:
        return text("interpreter-none")
    return text("interpreter-now", language=spoken(language))


async def ways_to_interpreter(turn: Turn, account: Account) -> tuple[Text | None, Button | None]:
    """A line once they answered, and a button for who may need one."""
    choice = await turn.records.interpreting.choice_of(turn.parents)
    if choice is None and not (turn.parents and reads_another(turn, account)):
        return None, None
    answered = choice is not None and choice.answered_at is not None
    line = now_line(choice.language) if choice and answered else None
    return line, Button(text("interpreter-settings"), carried.AskInterpreter())
