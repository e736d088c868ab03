"""A Telegram of one's own: the same answers, the same refusals, and people with phones in it.

The demo, the tests and a school that only wants to look all talk to this instead of the real one,
so it has to be as strict: what passes here must pass there. It does no input or output and knows
no time but its clock's; `polling` adds the waiting, `server` and `in_process` the wires.
"""

import logging
from collections.abc import AsyncIterator, Callable
from random import Random
from typing import Any

from bot.clock import Clock
from bot.sandbox.bot_profile import Bot
from bot.sandbox.changes import Changes
from bot.sandbox.chats import Chat, message_json
from bot.sandbox.errors import Refused, refusal
from bot.sandbox.faults import Faults, refused, spoiled
from bot.sandbox.files import UPLOAD_LIMIT, Files
from bot.sandbox.flood import Flood
from bot.sandbox.form import Answer, Form, Json
from bot.sandbox.groups import is_heard
from bot.sandbox.messages import Message
from bot.sandbox.methods import METHODS
from bot.sandbox.people import Person
from bot.sandbox.polling import Polling
from bot.sandbox.queries import Queries
from bot.sandbox.updates import Updates
from bot.sandbox.validation import method_names, request_violations, result_violations
from bot.sandbox.webhook import Pace, Webhook

LOG = logging.getLogger(__name__)
FIRST_PERSON = 5_000_000_000  # ids of today need more than 32 bits
OWN_IDS = ("private", "group")  # chats whose messages are numbered by the account, not the chat


class Telegram:
    def __init__(
        self,
        clock: Clock,
        token: str = "1000001:SANDBOX-TOKEN",  # noqa: S107 - a toy's token is no secret
        username: str = "homeroom_sandbox_bot",
        *,
        seed: int | None = None,
    ) -> None:
        self.clock, self.token = clock, token
        self.random = Random(seed)  # noqa: S311 - for ids and faults, nothing secret
        self.bot = Bot(int(token.split(":", maxsplit=1)[0]), username)
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files(self.bot.id)
        self.violations: list[str] = []
        self.updates = Updates(self.seconds, self.random, self.violations)
        self.queries = Queries(self.seconds)
        self.faults, self.flood = Faults(self.random), Flood(self.clock)
        self.webhook, self.webhook_pace = Webhook(), Pace()
        self.is_local = False  # a local server's webhooks may be plain HTTP on any port
        self.last_message_id = 0
        self.witnesses: list[Callable[[Message], None]] = []  # told of every new message
        self._polling, self._changes = Polling(self), Changes()

    def seconds(self) -> int:
        """Now, as the Bot API writes dates."""
        return int(self.clock.now().timestamp())

    def person(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str = "en",
        person_id: int | None = None,
    ) -> Person:
        """A new person with a phone, still a stranger to the bot."""
        chosen = person_id or max(FIRST_PERSON, *self.people, 0) + 1
        person = Person(self, chosen, first_name, last_name, username, language_code)
        self.people[chosen] = person
        return person

    def call(self, token: str, method: str, form: Form) -> Answer:
        """One request, answered at once: a getUpdates does not wait here."""
        fault = self.faults.drawn(method, form)
        if fault is not None and not fault.comes_after:
            return fault.answer()
        if fault is not None and fault.kind == "redeliver":
            self.updates.again()
            form = form.replaced(offset="0")
        answer = self._answered(token, method, form)
        return answer if fault is None else spoiled(answer, fault)

    async def answers(self, token: str, method: str, form: Form) -> Answer:
        """One request, answered when its time has come: a getUpdates waits for updates."""
        if method.lower() == "getupdates" and token == self.token:
            return await self._polling.answer(form)
        return self.call(token, method, form)

    def _answered(self, token: str, method: str, form: Form) -> Answer:
        try:
            self._must_be_ours(token)
            if any(len(each.data) > UPLOAD_LIMIT for each in form.uploads.values()):
                raise refusal("request-too-large")
            known = METHODS.get(method.lower())
            self.violations.extend(request_violations(method, form))
            if known is None:
                LOG.warning("the sandbox has no method %s", method)
                self.violations.append(f"{method}: the sandbox does not have it")
                raise refusal("method-unknown")
            result = known(self, form)
        except Refused as no:
            return refused(no)
        self.violations.extend(result_violations(method_names()[method.lower()], result))
        return Answer(200, {"ok": True, "result": result})

    def _must_be_ours(self, token: str) -> None:
        number = token.partition(":")[0]
        if ":" not in token or token.startswith("0") or len(token) > 80 or not number.isdigit():  # noqa: PLR2004 - the server's own limit
            raise refusal("token-invalid")
        if token != self.token:
            raise refusal("token-unknown")

    def post(self, chat: Chat, sender_id: int, content: Json, **more: Any) -> Message:
        """A new message in a chat; one by a person is told to the bot."""
        chat.last_id = self.next_message_id(chat)
        if chat.type in OWN_IDS:
            self.last_message_id = chat.last_id
        ours = sender_id == self.bot.id
        now = self.seconds()
        message = Message(chat.last_id, chat.id, sender_id, now, not ours, content, **more)
        chat.messages[message.id] = message
        for sees in self.witnesses:
            sees(message)
        for person in self.phones(chat):
            person.gets(message)
        if not ours and is_heard(self, chat, message):
            kind = "channel_post" if chat.type == "channel" else "message"
            self.tell(kind, message_json(self, message), chat)
        return message

    def next_message_id(self, chat: Chat) -> int:
        return (self.last_message_id if chat.type in OWN_IDS else chat.last_id) + 1

    def tell(self, kind: str, body: Json, chat: Chat) -> None:
        """An update about a chat, if this bot wants to hear of its kind."""
        self.updates.add(kind, body, f"chat {chat.id}", body.get("edit_date") or body.get("date"))

    def webhook_came(self) -> None:
        """Whoever polls is turned away; what waits goes out to the webhook."""
        self._polling.turn_away("webhook-came")
        self.updates.wake()

    def phones(self, chat: Chat) -> list[Person]:
        return [self.people[each] for each in chat.people() if each in self.people]

    def changed(self, chat: Chat) -> None:
        for person in self.phones(chat):
            self.noted(person.id)

    def noted(self, person_id: int) -> None:
        self._changes.note(person_id)

    def changes(self) -> AsyncIterator[int]:
        """The id of each person whose phone changed, from now on."""
        return self._changes.follow()

    def view(self, person_id: int) -> Json:
        """One phone as the page draws it."""
        return self.people[person_id].view()

    def read(self, person_id: int) -> None:
        self.people[person_id].reads()

    def file_bytes(self, file_id: str) -> tuple[bytes, str]:
        """A file's bytes and MIME type; raises KeyError when there is no such file."""
        stored = self.files.by_id[file_id]
        return stored.data, stored.mime_type
