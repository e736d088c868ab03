"""Whose messages the office pauses: found by a name, chosen by a button.

Dana:  /pause
Dana:  taps Pause one family’s
Bot:   Whose messages? Write the name of the child or the parent.
       [Back]
Dana:  kowalsk
Bot:   Whose messages shall wait, in both directions?
       [Ada Kowalska, 3B · Ewa Kowalska]
       [Ada Kowalska, 3B · Piotr Kowalski]
       [Back]
Dana:  taps Ada Kowalska, 3B · Ewa Kowalska
Bot:   Messages between Ewa Kowalska and the teachers of Ada K.
       Until you open them again.
       Who writes reads no words of yours.
       Class updates go on.
       Never paused: worries for the safeguarding contact, and absences on the teachers’ lists.
       [Pause now]
       [Until when]  [Your words]
       [Cancel]
Dana:  taps Your words
Bot:   What shall people read who write meanwhile? Write one sentence.
       [Back]
Dana:  Please call us.
Dana:  taps Pause now
Piotr: Ada has a cough.
Piotr: taps Send
Bot:   Sent to Ms Lee and Mr Okafor, about Ada K.
       “Ada has a cough.”
       [Take back]  [Promise …]
Ewa:   When can we talk?
Ewa:   taps Send
Bot:   Kept for Ms Lee and Mr Okafor, about Ada K.
       “When can we talk?”
       Ms Lee and Mr Okafor will get it as soon as the school office opens messages again.
       The school office writes: “Please call us.”
       If someone is in danger, call the emergency services.
       School office: 030 1234.
       [Take back]  [Promise …]
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.office.pause_card import BACK, Step, pause_card
from storage.models import Role
from storage.pause_models import Relation
from storage.shelf import NotThere

OFFERED = 8  # families; of more the office is asked to write more of the name


def ways_to_choose_family() -> tuple[Entry, ...]:
    return (
        taps(carried.AskWhomToPause, asks_for_name),
        taps(carried.PauseRelation, prepares_for_family),
    )


async def asks_for_name(turn: Turn, _: carried.AskWhomToPause) -> Next:
    await turn.show(screen(text("pause-whose"), BACK))
    return Step.WRITING_NAME


async def writes_name(turn: Turn) -> Next:
    found = [each for each in await turn.records.message_pauses.relations() if fits(each, turn)]
    if not found:
        await turn.show(screen(text("pause-nobody"), BACK))
        return None
    more = text("pause-more-found") if len(found) > OFFERED else None
    choices = [family_button(each) for each in found[:OFFERED]]
    await turn.show(screen(lines(text("pause-which"), more), *choices, BACK))
    return None


def fits(relation: Relation, turn: Turn) -> bool:
    """Every word that was written begins or stands in one of the names."""
    named = (
        f"{relation.child_first_name} {relation.child_last_name}"
        f" {relation.parent_name} {relation.class_name}"
    ).casefold()
    return all(word in named for word in turn.words.casefold().split())


def family_button(relation: Relation) -> Button:
    label = text(
        "pause-family",
        child=f"{relation.child_first_name} {relation.child_last_name}",
        class_=relation.class_name,
        parent=relation.parent_name,
    )
    return Button(label, carried.PauseRelation(relation.parent_id, relation.child_id))


async def prepares_for_family(turn: Turn, tap: carried.PauseRelation) -> Next:
    for relation in await turn.records.message_pauses.relations():
        if (relation.parent_id, relation.child_id) == (tap.parent, tap.child):
            office = turn.hats_as(Role.OFFICE)[0]
            pause = await turn.records.message_pauses.prepare(office, relation, turn.now)
            await turn.show(await pause_card(turn, pause))
            return END
    raise NotThere
