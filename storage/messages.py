"""Messages about a child: drafts, what was sent, its parts, and how each went to its readers."""

from datetime import datetime

from storage.models import Account, Person
from storage.shelf import NotThere, Shelf
from storage.thread_models import (
    Copy,
    Message,
    MessagePart,
    Original,
    Thread,
    ThreadReader,
    Unreached,
)


class Messages(Shelf):
    name = "messages"

    async def begin(
        self,
        account: Account,
        now: datetime,
        *,
        author: Person | None = None,
        thread: Thread | None = None,
        kind: str = "message",
    ) -> Message:
        """A new draft; without a thread it is not known yet about whom it is."""
        number: int = await self._one(
            "begin",
            account_id=account.id,
            author_id=author.id if author else None,
            thread_id=thread.id if thread else None,
            kind=kind,
            now=now,
        )
        return await self.mine(account, number)

    async def mine(self, account: Account, message_id: int) -> Message:
        """One of the messages that this account wrote. Raises `NotThere`."""
        found: Message | None = await self._one("of", id=message_id)
        if found is None or found.account_id != account.id:
            raise NotThere
        return found

    async def of_anyone(self, message_id: int) -> Message:
        """A message, to find its thread by: `threads` says whether the asker reads that."""
        found: Message = await self._there("of", id=message_id)
        return found

    async def draft_of(self, account: Account) -> Message | None:
        number: int | None = await self._one("draft_of", account_id=account.id)
        return None if number is None else await self.mine(account, number)

    async def address(
        self, draft: Message, author: Person, thread: Thread, only_to: ThreadReader | None = None
    ) -> None:
        """About whom it is, in which role it is written, and whether for one teacher alone."""
        await self._change(
            "address",
            id=draft.id,
            author_id=author.id,
            thread_id=thread.id,
            only_to=only_to.id if only_to else None,
        )

    async def add_part(
        self,
        draft: Message,
        source_message_id: int,
        kind: str,
        words: str | None,
        *,
        file_id: str | None = None,
        media_group: str | None = None,
    ) -> None:
        """Add one of the author's own messages, words as Telegram's HTML; edited, it is changed."""
        await self._change(
            "add_part",
            message_id=draft.id,
            source_message_id=source_message_id,
            kind=kind,
            words=words,
            file_id=file_id,
            media_group=media_group,
        )

    async def parts(self, message: Message) -> tuple[MessagePart, ...]:
        return await self._all("parts", message_id=message.id)

    async def written_in(self, account: Account, source_message_id: int) -> Message | None:
        """The account's newest message whose words came in this message of theirs."""
        number: int | None = await self._one(
            "written_in", account_id=account.id, source_message_id=source_message_id
        )
        return None if number is None else await self.mine(account, number)

    async def with_album(self, account: Account, media_group: str) -> Message | None:
        """The account's newest message that has parts of this album."""
        number: int | None = await self._one(
            "with_album", account_id=account.id, media_group=media_group
        )
        return None if number is None else await self.mine(account, number)

    async def show_on(self, message: Message, card_id: int) -> None:
        """The card (an outbox row) that shows its author how it stands."""
        await self._change("show_on", id=message.id, card_id=card_id)

    async def send(self, draft: Message, now: datetime) -> bool:
        """Take it for sending, or to wait for the end of a pause; False when it is no draft."""
        if not await self._change("send", id=draft.id, now=now):
            return False
        await self._change("hold_if_paused", id=draft.id)
        return True

    async def drop_draft(self, draft: Message) -> bool:
        return await self._change("drop_draft", id=draft.id) > 0

    async def take_back(self, message: Message) -> bool:
        """Withdraw it; False when that was done before."""
        return await self._change("take_back", id=message.id) > 0

    async def edited(self, part: MessagePart, now: datetime, *, file_changed: bool) -> None:
        """Mark a part that somebody may have read as it was before."""
        await self._change("edited", id=part.id, now=now, file_changed=file_changed)

    async def copied(self, part: MessagePart, outbox_id: int, shows: str = "whole") -> None:
        """Note how a part goes to one reader: an answer to that row belongs to this message."""
        await self._change("copied", part_id=part.id, outbox_id=outbox_id, shows=shows)

    async def uncopied(self, part: MessagePart, outbox_id: int) -> None:
        """The row does not show this part any more."""
        await self._change("uncopied", part_id=part.id, outbox_id=outbox_id)

    async def copies(self, message: Message) -> tuple[Copy, ...]:
        return await self._all("copies", message_id=message.id)

    async def shown_as(self, outbox_id: int) -> Message | None:
        """Which message a reader sees in an outbox row; whether they may answer is not asked."""
        number: int | None = await self._one("shown_as", outbox_id=outbox_id)
        found: Message | None = await self._one("of", id=number)
        return found

    async def original_of(self, outbox_id: int) -> Original | None:
        """The author's own message that a reader sees in an outbox row."""
        found: tuple[Original, ...] = await self._all("part_shown_as", outbox_id=outbox_id)
        return found[0] if found else None

    async def unreached(self, since: datetime) -> tuple[Unreached, ...]:
        """What somebody did not get since then, and its author was not told yet."""
        return await self._all("unreached", since=since)

    async def waiting_in(self, chat_id: int) -> tuple[int, ...]:
        """The numbers of the messages that wait for a reader."""
        return tuple(found.message_id for found in await self._all("waiting_in", chat_id=chat_id))

    async def drop_old_drafts(self, before: datetime) -> None:
        await self._change("drop_old_drafts", before=before)

    async def forget(self, before: datetime) -> None:
        """Erase what was sent before then, with how it went."""
        for query in ("forget_copies", "forget_parts", "forget"):
            await self._change(query, before=before)
