"""Praise at any time, in three taps: a child, what went well, Send now; its family reads it.

Ms Lee:  /praise
Bot:     3B: whom would you like to praise?
         [Ada K.]  [Jan N.]  [Omar H.]
         [Sofía G.]  [Taras K.]
         [Several at once]  [Cancel]
Ms Lee:  taps Ada K.
Bot:     Ada K.: what went well? Tap it, or write or say it; a photo is fine, too.
         [Kindness]  [Effort]  [Courage]
         [Curiosity]  [Teamwork]  [Progress in …]
         [Another child too]  [Change the palette]
         [Cancel]
Ms Lee:  taps Effort
Bot:     Ada · 3B · from Ms Lee:
         Ada made a real effort.
         ─
         To Ewa Kowalska and Piotr Kowalski. Whatever you write or send now is added.
         [Send now]  [For the weekly message]
         [Another strength]  [Other children]
         [Cancel]
Ms Lee:  taps Send now
Bot:     Ada · 3B · from Ms Lee:
         Ada made a real effort.
         ─
         Sending at 10:00:45 to 2 parents.
         [Undo]
(45 seconds later)
Bot:     Ada · 3B · from Ms Lee:
         Ada made a real effort.
         ─
         Reached: Ewa Kowalska and Piotr Kowalski
         [Take back]
         [Tell the whole school]
Ewa reads: Ada · 3B · from Ms Lee:
         Ada made a real effort.
         [❤️ Thank you]  [Write to Ms Lee]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, edits, sends, taps, when, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Text, lines, names, text
from handlers.home import GO_HOME
from handlers.messages.message_parts import ANY_KIND
from handlers.praise.ask_for_photos import ways_to_ask_for_photos
from handlers.praise.change_palette import adds_strength, ways_to_change_palette
from handlers.praise.choose_children import asks_whom, is_in_class, ways_to_choose_children
from handlers.praise.name_child import may_be_name, named, names_child, which_card
from handlers.praise.own_praise import new_draft, own_praise, written_draft
from handlers.praise.praise_card import Step, shows_how_it_stands
from handlers.praise.say_in_words import edits_words, says, sends_unsuitable
from handlers.praise.say_praise import asks_what, ways_to_say_praise, writes_progress
from handlers.praise.send_praise import ways_to_send_praise
from storage.models import ClassCount, Role
from storage.praise_models import Praise


def praising() -> Conversation:
    files = (sends(says, "photo", "voice"), sends(sends_unsuitable, *ANY_KIND))
    return Conversation(
        "praise",
        role=Role.TEACHER,
        entry_points=[
            command("praise", begins),
            taps(carried.StartPraise, begins_by_button),
            taps(carried.PraiseInClass, chooses_class),
            taps(carried.PraiseFromBalance, begins_about),
            taps(carried.PraiseAnew, begins_anew),
            taps(carried.ShowPraise, shows),
            *ways_to_choose_children(),
            *ways_to_say_praise(),
            *ways_to_send_praise(),
            *ways_to_ask_for_photos(),
            *ways_to_change_palette(),
            edits(edits_words),
        ],
        states={
            Step.CHOOSING: [when(may_be_name, writes(names_child))],
            Step.CHOOSING_CLASS: [when(may_be_name, writes(names_child_of_a_class))],
            Step.SAYING: [*files, writes(says)],
            Step.PROGRESS: [*files, writes(writes_progress)],
            Step.NAMING: [writes(adds_strength)],
        },
    )


async def begins_by_button(turn: Turn, _: carried.StartPraise) -> Next:
    return await begins(turn)


async def begins(turn: Turn) -> Next:
    """What was begun is offered first; with one class its children are shown at once."""
    classes = await turn.records.families.classes_of(turn.teacher)
    if (draft := await written_draft(turn)) is not None:
        return await shows_unfinished(turn, draft)
    if not classes:
        await turn.show(screen(text("update-no-classes"), GO_HOME))
        return END
    if len(classes) == 1:
        return await asks_whom(turn, await new_draft(turn, classes[0].id))
    return await asks_which_class(turn, classes)


async def asks_which_class(
    turn: Turn, classes: tuple[ClassCount, ...], told: Text | None = None
) -> Next:
    choices = [
        Button(text("update-class", class_=known.name), carried.PraiseInClass(known.id))
        for known in classes
    ]
    await turn.show(screen(lines(told, text("praise-which-class")), *choices, GO_HOME))
    return Step.CHOOSING_CLASS


async def names_child_of_a_class(turn: Turn) -> Next:
    """Before a class is chosen: a child of any of them is found."""
    classes = await turn.records.families.classes_of(turn.teacher)
    found = [
        (carried.PraiseFromBalance(known.id, each.child_id), each.short_name, known.name)
        for known in classes
        for each in named(turn.words, await turn.records.fairness.of_class(known.id, turn.now))
    ]
    if not found:
        return await asks_which_class(turn, classes, text("praise-nobody-named"))
    if len(found) == 1:
        return await begins_about(turn, found[0][0])
    buttons = [
        Button(text("praise-child-in", child=child, class_=class_name), tap)
        for tap, child, class_name in found
    ]
    await turn.show(which_card(buttons, GO_HOME))
    return None


async def shows_unfinished(turn: Turn, draft: Praise) -> Next:
    children = await turn.records.praises.children_of(draft)
    unfinished = text("praise-unfinished", children=names([child.short_name for child in children]))
    go_on = Button(text("update-go-on"), carried.ShowPraise(draft.id))
    anew = Button(text("update-anew"), carried.PraiseAnew(draft.id))
    await turn.show(screen(unfinished, (go_on, anew)))
    return END


async def chooses_class(turn: Turn, tap: carried.PraiseInClass) -> Next:
    """From an old card, too; what was written since is not lost by it."""
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    draft = await written_draft(turn)
    if draft is not None:
        return await shows_unfinished(turn, draft)
    return await asks_whom(turn, await new_draft(turn, known.id))


async def begins_about(turn: Turn, tap: carried.PraiseFromBalance) -> Next:
    """From the balance of the term; what was begun is offered first."""
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    await is_in_class(turn, known.id, tap.child)
    if (left := await written_draft(turn)) is not None:
        return await shows_unfinished(turn, left)
    draft = await new_draft(turn, known.id)
    await turn.records.praises.is_about(draft, tap.child, only=True)
    return await asks_what(turn, await own_praise(turn, draft.id))


async def begins_anew(turn: Turn, tap: carried.PraiseAnew) -> Next:
    draft = await own_praise(turn, tap.praise)
    if draft.state not in {"draft", "dropped"}:
        return await shows_how_it_stands(turn, draft.id)
    await turn.records.praises.drop_draft(draft, turn.now)
    return await begins(turn)


async def shows(turn: Turn, tap: carried.ShowPraise) -> Next:
    """As it stands; of a draft whatever is not known yet is asked for next."""
    praise = await own_praise(turn, tap.praise)
    if praise.state == "draft" and not await turn.records.praises.children_of(praise):
        return await asks_whom(turn, praise)
    if praise.state == "draft" and not praise.says_something:
        return await asks_what(turn, praise)
    return await shows_how_it_stands(turn, praise.id)
