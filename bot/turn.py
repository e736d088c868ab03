"""One thing a person did, and all that comes of it: kept together, or nothing of it.

A conversation's functions get a `Turn`. They look up, remember, show and return the next step;
returning commits, raising undoes. They never speak to Telegram themselves. A little longer than
other files: it is all that a conversation can ask of its turn.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from telegram import CallbackQuery, Message, Update

from bot.school import School
from bot.screen import Screen
from bot.taps import code_of
from bot.voice import CardAt, Voice
from bot.words import Moment, Said, Text, text
from storage import thread_models
from storage.models import Account, Person, Role
from storage.outbox_models import Lane, Place, Received
from storage.records import Records
from storage.shelf import NotThere
from storage.topic_models import Topic


class Refused(Exception):
    """The turn is undone, and the person reads why; an audited one is noted as a refusal."""

    def __init__(self, words: Text, *, audited: bool = False) -> None:
        super().__init__(words.name)
        self.words = words
        self.audited = audited


class Turn(Voice):
    """What one update means: who speaks, where they stand, what they wrote or pressed."""

    failure: Exception | None = None

    def __init__(
        self,
        records: Records,
        school: School,
        now: datetime,
        *,
        received: Received,
        update: Update,
        account: Account | None,
        hats: Sequence[Person] = (),
        place: Place | None = None,
        answers: thread_models.Message | None = None,
        written: thread_models.Message | None = None,
        flooded: bool = False,
        topic: Topic | None = None,
    ) -> None:
        super().__init__(records, school, now)
        self.received = received
        self.update = update
        self._account = account
        self.hats = tuple(hats)
        self.place = place
        self.answers = answers
        """The message about a child that they reply to; whether they may is not asked yet."""
        self.written = written
        """Their own message about a child that an edit changes, or more of an album belongs to."""
        self.flooded = flooded
        """Whether they send more at once than is answered one by one."""
        self.topic = topic
        """The topic that they wrote or pressed in; what they are answered stands there too."""
        worn = self._worn(self.hats)
        self.role: Role | None = worn.role if worn else None
        self.toast: Text | None = None
        self.content: bytes | None = None  # of the file that was sent, where the table says so
        self._shown = False
        self._keys = 0

    def _worn(self, hats: tuple[Person, ...]) -> Person | None:
        """Of these hats the one they wear, or else the first."""
        worn = (hat for hat in hats if self._account and hat.id == self._account.hat_id)
        return next(worn, hats[0] if hats else None)

    # Who speaks

    @property
    def account(self) -> Account:
        """The account that writes in its private chat; asking elsewhere is a mistake of ours."""
        assert self._account is not None, "nobody speaks in this update"
        return self._account

    @property
    def speaks(self) -> bool:
        """Whether this came from a person in their private chat."""
        return self._account is not None

    @property
    def roles(self) -> tuple[Role, ...]:
        return tuple(dict.fromkeys(hat.role for hat in self.hats))

    def hats_as(self, role: Role) -> tuple[Person, ...]:
        return tuple(hat for hat in self.hats if hat.role is role)

    @property
    def teacher(self) -> Person:
        """The teacher who speaks. Raises `NotThere` for anyone else."""
        found = self._worn(self.hats_as(Role.TEACHER))
        if found is None:
            raise NotThere
        return found

    @property
    def parents(self) -> tuple[Person, ...]:
        """The parent who speaks, once for each entry the school's list has for them."""
        return self.hats_as(Role.PARENT)

    # What they did

    @property
    def press(self) -> CallbackQuery | None:
        return self.update.callback_query

    @property
    def pressed(self) -> str:
        """What the pressed button carries; empty where a person pressed none of ours."""
        return (self.press.data or "") if self.press and self.speaks else ""

    @cached_property
    def pressed_code(self) -> str:
        return code_of(self.pressed)

    @property
    def message(self) -> Message | None:
        """What the person wrote or sent just now, or changed."""
        return self.update.message or self.update.edited_message

    @property
    def words(self) -> str:
        """The text or caption as written."""
        message = self.message
        return (message.text or message.caption or "") if message else ""

    @property
    def html(self) -> str:
        """The text or caption as Telegram's HTML, with the person's own formatting."""
        message = self.message
        if message is None:
            return ""
        if message.text is not None:
            return message.text_html
        return message.caption_html if message.caption is not None else ""

    @property
    def file(self) -> tuple[str, str] | None:
        """The file that was sent: its kind (photo, document, voice …) and Telegram's number."""
        message = self.message
        if message is None:
            return None
        if message.photo:
            return "photo", message.photo[-1].file_id  # the largest comes last
        for kind in ("document", "voice", "video", "audio", "sticker"):
            if found := getattr(message, kind):
                return kind, found.file_id
        return None

    @property
    def command_argument(self) -> str:
        """What follows the command: "abc" in "/start abc"."""
        return self.words.partition(" ")[2].strip()

    # What is shown

    async def show(self, screen: Screen) -> CardAt:
        """Answer: a press changes the card it was on, anything else gets a new message."""
        pressed = self._pressed_card()
        if pressed is None or self._shown:
            return await self.show_new(screen)
        self._shown = True
        number = pressed.message_id or 0
        row_id, changing = await self.records.outbox.card(pressed.chat_id, number)
        card = CardAt(pressed.chat_id, row_id, pressed.message_id)
        await self.change_card(card, screen, key=self._next_key(), changing=changing)
        return card

    async def show_new(self, screen: Screen) -> CardAt:
        """Answer with a new message, leaving older cards as they are."""
        row_id = await self.tell(
            self.account.id,
            screen,
            key=self._next_key(),
            lane=Lane.REPLY,
            topic=self.topic.id if self.topic else None,
        )
        return CardAt(self.account.id, row_id)

    def explain_old_card(self) -> None:
        """Say on the pressed button that its card is old; the fresh one is shown by who calls."""
        message = self.press.message if self.press else None
        if message is None or not message.is_accessible or message.date is None:
            self.answer(text("old-card-undated"))
        else:
            self.answer(text("old-card", day=Moment(message.date, Said.DAY)))

    def answer(self, words: Text) -> None:
        """What the pressed button itself says, briefly, over the chat."""
        self.toast = words

    def _pressed_card(self) -> CardAt | None:
        message = self.press.message if self.press else None
        if message is None or not message.is_accessible:
            return None
        return CardAt(message.chat.id, message_id=message.message_id)

    def _next_key(self) -> str:
        self._keys += 1
        return f"turn:{self.received.id}:{self._keys}"

    async def offer_own_commands(self, role: str) -> None:
        """Put the commands of a role into this chat's menu."""
        await self.offer_commands(self.account.id, role, key=self._next_key())

    async def note(self, verb: str, subject: str | None = None) -> None:
        """One row in the audit: this account did this to that."""
        await self.records.audit.note(
            self.now, verb, subject, account_id=self.account.id, person_id=self.account.hat_id
        )
