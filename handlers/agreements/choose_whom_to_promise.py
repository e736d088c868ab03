"""About which child a promise is, when no message says it: one button each, never guessed.

Ms Lee:  /promise
Bot:     No family has written to you yet. Below any message of yours you can promise something.
         [Home]
Ewa:     /promise I will bring the form
Bot:     It will read: Ewa promises, by …:
         “I will bring the form”
         By when? Choose a day, or write one: 20 March, Friday 14:00.
         [Today]  [Tomorrow]
         [Monday 16 March]  [Friday 20 March]
         [Cancel]
Ms Lee:  /promise
Bot:     About whom do you promise something?
         [Ada K. · Ewa]
         [Cancel]
Ms Lee:  taps Ada K. · Ewa
Bot:     What do you promise to Ewa about Ada K.? Write it as you would say it: “I will …”
         [Cancel]
"""

from bot import taps as carried
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.home import GO_HOME
from handlers.names import first_name
from handlers.parents.own_children import parent_of
from storage.models import Child, Role
from storage.promise_models import Promise

LIVELIEST = 12  # threads that a teacher is offered; any other is found by replying in it
CANCEL = Button(text("button-cancel"), carried.GoHome())


async def asks_whom(turn: Turn, draft: Promise) -> Promise | None:
    """Show the buttons; with one child there is nothing to ask, and the draft knows it."""
    if turn.role is Role.TEACHER:
        await asks_which_thread(turn, draft)
        return None
    children = await turn.records.families.children_of(*turn.parents)
    if len(children) == 1:
        return await is_about(turn, draft, children[0])
    choices = [
        Button(text("message-child", child=c.short_name), carried.PromiseAbout(draft.id, c.id))
        for c in children
    ]
    if choices:
        await turn.show(screen(text("promise-about-whom"), *in_rows_of(2, choices), CANCEL))
    else:
        await turn.show(screen(text("home-no-children"), GO_HOME))
    return None


async def asks_which_thread(turn: Turn, draft: Promise) -> None:
    choices = [
        Button(
            text("promise-thread", child=found.child, parent=first_name(found.parent_name)),
            carried.PromiseIn(draft.id, found.id),
        )
        for found in await turn.records.promises.threads_of(turn.teacher, LIVELIEST)
    ]
    if choices:
        await turn.show(screen(text("promise-about-whom"), *in_rows_of(2, choices), CANCEL))
    else:
        await turn.show(screen(text("promise-no-thread"), GO_HOME))


async def is_about(turn: Turn, draft: Promise, child: Child) -> Promise:
    parent = await parent_of(turn, child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    await turn.records.promises.address(draft, thread, parent)
    return await turn.records.promises.mine(turn.account, draft.id)


async def promises_about(turn: Turn, number: int, child_id: int) -> Promise:
    """The draft, about one of the asking parent's own children. Raises `NotThere`."""
    draft = await turn.records.promises.mine(turn.account, number)
    chosen = await turn.records.families.child_for(turn.parents, child_id)
    return draft if draft.state != "draft" else await is_about(turn, draft, chosen)


async def promises_in(turn: Turn, number: int, thread_id: int) -> Promise:
    """The draft, in a thread that the asking teacher reads. Raises `NotThere`."""
    draft = await turn.records.promises.mine(turn.account, number)
    thread = await turn.records.threads.read_by(turn.teacher, thread_id)
    if draft.state == "draft":
        await turn.records.promises.address(draft, thread, turn.teacher)
    return await turn.records.promises.mine(turn.account, number)
