"""Messages of very many parts: texts in a row become one part, and what is too much moves on."""

from collections.abc import Iterable

from storage.shelf import Shelf
from storage.thread_models import Message, MessagePart

# Far below every number that Telegram gives: a change of the author's own message, which is only
# a piece of a part now, does not find the part and take its place.
OUT_OF_REACH = 2**40


class LongMessages(Shelf):
    name = "long_messages"

    async def join(self, words: str, parts: tuple[MessagePart, ...]) -> None:
        """Let the first of these parts say what all of them said."""
        first, *others = parts
        await self._change("say", id=first.id, words=words)
        await self._change_many("drop", [{"id": part.id} for part in others])

    async def put_out_of_reach(self, message: Message) -> None:
        """The parts stay in their order, and are not any more what the author wrote in one go."""
        await self._change("put_out_of_reach", id=message.id, by=OUT_OF_REACH)

    async def move(self, parts: Iterable[MessagePart], to: Message) -> None:
        """These parts belong to another draft now."""
        await self._change_many("move", [{"id": part.id, "message_id": to.id} for part in parts])
