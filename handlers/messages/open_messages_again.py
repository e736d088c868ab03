"""The end of a pause: what waited is delivered, each once and in its order, at its readers' hours.

Nothing is written anew: the rows of the outbox are there since they were put, and may leave from
now on, a teacher's in the teacher's reading hours, a family's after its quiet hours. Who may not
read a message any more does not get it.
"""

from datetime import datetime

from bot.quiet_hours import end_of_quiet_for
from bot.voice import STALE, CardAt, Voice
from handlers.agreements.after_pause import promise_goes_on, recap_goes_on
from handlers.messages.hours_answers import delivered_at
from handlers.messages.sent_message import sent_card
from handlers.messages.shared_heads import members
from storage.models import Role
from storage.outbox_models import LIVE_STATES, Lane, OutboxEnd
from storage.pause_models import MessagePause
from storage.shelf import NotThere
from storage.thread_models import Message, Thread


async def opens_when_due(voice: Voice) -> None:
    """End every pause whose time has come, also what the command line ended."""
    for pause in await voice.records.message_pauses.due(voice.now):
        if await opens_again(voice, pause):
            await voice.records.audit.note(voice.now, "opened-messages", f"pause:{pause.id}")


async def opens_again(voice: Voice, pause: MessagePause) -> bool:
    """End a pause and let go what waited for it; False when that was done before."""
    promises = await voice.records.message_pauses.promises_with_news(pause)
    messages = await voice.records.message_pauses.end(pause, voice.now)
    if messages is None:
        return False
    for message in (*messages, *await voice.records.message_pauses.kept_back(pause)):
        await keeps_from_who_may_not_read(voice, message)
    await lets_letters_go(voice, pause)
    for message in messages:
        await tells_author(voice, pause, message)
    for number in promises:
        await promise_goes_on(voice, pause, number)
    return True


async def lets_letters_go(voice: Voice, pause: MessagePause) -> None:
    """What another pause keeps back, too, the sender puts aside again."""
    from_when: dict[int, datetime | None] = {}
    for letter in await voice.records.message_pauses.letters(pause):
        if letter.chat_id not in from_when:
            from_when[letter.chat_id] = await reads_again_at(voice, letter.chat_id)
        # An update's lane looks at quiet hours by itself, when it leaves.
        later = from_when[letter.chat_id] if letter.lane < Lane.ANNOUNCEMENT else None
        due = later or voice.now
        expires = None if letter.expires_at is None else due + STALE
        state = "planned" if due > voice.now else "waiting"
        await voice.records.message_pauses.let_go(letter, state, due, expires)


async def reads_again_at(voice: Voice, chat_id: int) -> datetime | None:
    """When this person is to be disturbed again (UTC); None for at once."""
    account = await voice.records.accounts.of(chat_id)
    if account is None:
        return None
    for hat in await voice.records.people.hats_of(account):
        if hat.role is Role.TEACHER:
            return await delivered_at(voice, hat.id)
    return await end_of_quiet_for(account, voice.records, voice.school.time, voice.now)


async def keeps_from_who_may_not_read(voice: Voice, message: Message) -> None:
    """Who came to read it no more while it waited does not get it."""
    thread = await voice.records.threads.standing(message.thread_id)
    may = await accounts_of(voice, thread) if thread else set()
    for copy in await voice.records.messages.copies(message):
        if copy.state in LIVE_STATES and copy.chat_id not in may:
            reason = "not theirs any more"
            end = OutboxEnd(copy.outbox_id, "cancelled", voice.now, reason=reason)
            await voice.records.outbox.end(end)


async def accounts_of(voice: Voice, thread: Thread) -> set[int | None]:
    if thread.shared:
        return {member.account_id for member in await members(voice, thread)}
    readers = await voice.records.threads.readers(thread)
    return {thread.parent_account_id, *(reader.account_id for reader in readers)}


async def tells_author(voice: Voice, pause: MessagePause, message: Message) -> None:
    """The card that said it was kept says now that it was sent."""
    thread = await voice.records.threads.standing(message.thread_id)
    if thread is not None and message.kind == "recap":
        await recap_goes_on(voice, pause, thread, message)
        return
    opened = await voice.records.openers.of(message)
    if thread is None or message.card_id is None or (opened and opened.absence_id):
        return  # the card of an absence says how that stands
    try:
        shown = await sent_card(voice, thread, message)
    except NotThere:
        return  # its one reader teaches the child no more
    at = CardAt(message.account_id, message.card_id)
    await voice.change_card(at, shown, key=f"opened:{pause.id}:{message.id}")
