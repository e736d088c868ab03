"""A parent says, as often as they like, whether there may be photos of their child, or good news.

Ewa:     /settings
Ewa:     taps Photos and good news
Bot:     What do you allow for Ada K.?
         Photos of Ada, sent to you and to who else cares for Ada: not answered yet.
         Good news about Ada told in class or school, by first name: not answered yet.
         Where anyone who cares for Ada says no, it is not done.
         [Photos: yes]  [Photos: no]
         [Good news: yes]  [Good news: no]
         [Back]
Ewa:     taps Photos: yes
Bot:     What do you allow for Ada K.?
         Photos of Ada, sent to you and to who else cares for Ada: yes.
         Good news about Ada told in class or school, by first name: not answered yet.
         Where anyone who cares for Ada says no, it is not done.
         [✓ Photos: yes]  [Photos: no]
         [Good news: yes]  [Good news: no]
         [Back]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import Text, lines, text
from storage.consents import ABOUT
from storage.models import Child, Invited, Role
from storage.shelf import NotThere

ANSWERS = ("yes", "no")
BACK = Button(text("button-back"), carried.ShowSettings())


def giving_consent() -> Conversation:
    return Conversation(
        "consents",
        role=Role.PARENT,
        entry_points=[
            taps(carried.ChooseConsents, chooses_child),
            taps(carried.ShowConsents, shows_child),
            taps(carried.AnswerConsent, answers),
        ],
    )


def way_to_consents(turn: Turn) -> Button | None:
    """For a parent's settings."""
    if Role.PARENT not in turn.roles:
        return None
    return Button(text("settings-consents"), carried.ChooseConsents())


async def chooses_child(turn: Turn, _: carried.ChooseConsents) -> Next:
    children = await turn.records.families.children_of(*turn.parents)
    match children:
        case ():
            raise NotThere
        case (child,):
            await turn.show(await consents_card(turn, child))
        case _:
            found = [
                Button(
                    text("consents-child", child=child.short_name), carried.ShowConsents(child.id)
                )
                for child in children
            ]
            await turn.show(screen(text("consents-which"), *found, BACK))
    return END


async def shows_child(turn: Turn, tap: carried.ShowConsents) -> Next:
    child = await turn.records.families.child_for(turn.parents, tap.child)
    await turn.show(await consents_card(turn, child))
    return END


async def answers(turn: Turn, tap: carried.AnswerConsent) -> Next:
    child = await turn.records.families.child_for(turn.parents, tap.child)
    if tap.about not in ABOUT or tap.answer not in ANSWERS:
        raise NotThere
    if (await answered(turn, child)).get(tap.about) != tap.answer:
        consents = turn.records.consents
        await consents.answer(child.id, turn.parents, tap.about, tap.answer, turn.now)
        await turn.note(f"consent-{tap.about}-{tap.answer}", f"child:{child.id}")
    turn.answer(text("settings-saved"))
    await turn.show(await consents_card(turn, child))
    return END


async def answered(turn: Turn, child: Child) -> dict[str, str]:
    """What this parent said of the child, by what it is about; what another did is not theirs."""
    own = {parent.id for parent in turn.parents}
    found = await turn.records.consents.of_child(child.id)
    return {each.about: each.answer for each in found if each.parent_id in own and each.answer}


async def consents_card(turn: Turn, child: Child) -> Screen:
    said = await answered(turn, child)
    name = child.first_name
    return screen(
        lines(
            text("consents-of", child=child.short_name),
            text("consents-photos", child=name, answer=answer_line(said.get("photos"))),
            text("consents-sharing", child=name, answer=answer_line(said.get("sharing"))),
            text("consents-all-agree", child=name),
        ),
        *(
            tuple(button(child, about, answer, said.get(about)) for answer in ANSWERS)
            for about in ABOUT
        ),
        BACK,
    )


def answer_line(answer: str | None) -> Text:
    return text(f"consents-said-{answer}") if answer else text("consents-said-nothing")


def button(child: Child, about: str, answer: str, said: str | None) -> Button:
    label = text(f"consents-{about}-{answer}")
    label = text("consents-chosen", choice=label) if answer == said else label
    return Button(label, carried.AnswerConsent(child.id, about, answer))


async def asks_consent(turn: Turn, invited: Invited) -> Button | None:
    """For a parent who has just joined for a child: they are asked, and this leads to the card."""
    if invited.child_id is None:
        return None
    await turn.records.consents.ask(invited.child_id, invited.person_id, turn.now)
    return Button(text("consents-ask"), carried.ShowConsents(invited.child_id))
