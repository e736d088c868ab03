"""One topic per child in a teacher's chat: who wants that, and which topic is where."""

from datetime import datetime

from storage.models import Account, Person, Role
from storage.shelf import Shelf
from storage.thread_models import Message
from storage.topic_models import Meant, Topic

TOPICS = "topics"


class Topics(Shelf):
    name = "topics"

    # What the bot has, and who wants it

    async def learn(self, now: datetime, *, has_them: bool) -> None:
        """Whether the bot has topics in private chats, as Telegram says."""
        if has_them:
            await self._change("learn", ability=TOPICS, now=now)
        else:
            await self._change("unlearn", ability=TOPICS)

    async def are_there(self) -> bool:
        """Whether the bot has topics in private chats."""
        return await self._one("able", ability=TOPICS) is not None

    async def choose(self, account: Account, now: datetime, *, on: bool) -> None:
        if on:
            await self._change("choose", account_id=account.id, now=now)
        else:
            await self._change("give_up", account_id=account.id)

    async def are_chosen(self, account: Account) -> bool:
        return await self._one("chosen", account_id=account.id) is not None

    async def are_wanted(self, account_id: int) -> bool:
        """Whether they chose topics, and the bot has them."""
        return await self._one("wanted", account_id=account_id, ability=TOPICS) is not None

    # One topic

    async def of(self, topic_id: int) -> Topic:
        found: Topic = await self._there("of", id=topic_id)
        return found

    async def about(self, account_id: int, child_id: int, name: str, now: datetime) -> Topic:
        """The topic about a child in this chat; Telegram may not have it yet."""
        number: int = await self._one(
            "about", account_id=account_id, child_id=child_id, name=name, now=now
        )
        return await self.of(number)

    async def met(self, account_id: int, number: int, now: datetime) -> Topic:
        """The topic of this number in this chat, as Telegram told of it."""
        found: int = await self._one("met", account_id=account_id, number=number, now=now)
        return await self.of(found)

    async def begins(self, topic: Topic, name: str, now: datetime) -> int:
        """Telegram is to be asked for it: for which time."""
        count: int = await self._one("begins", id=topic.id, name=name, now=now)
        return count

    async def is_asked_by(self, topic: Topic, creation_id: int) -> None:
        await self._change("asked", id=topic.id, creation_id=creation_id)

    async def begun(self, topic_id: int, number: int) -> None:
        await self._change("begun", id=topic_id, number=number)

    async def lost(self, topic_id: int, number: int) -> None:
        await self._change("lost", id=topic_id, number=number)

    async def rename(self, topic: Topic, name: str) -> None:
        await self._change("renamed", id=topic.id, name=name)

    async def rest(self, topic_id: int, until: datetime) -> None:
        await self._change("rest", id=topic_id, rests_until=until)

    # What is to stand in it

    async def hurry(self, topic: Topic, at: datetime) -> None:
        """Telegram is asked for it by then."""
        await self._change("hurry", creation_id=topic.creation_id, at=at)

    async def wait(self, row_id: int, until: datetime) -> None:
        await self._change("wait", id=row_id, until=until)

    async def go_on(self, topic_id: int, now: datetime) -> None:
        """What waited for this topic is sent now, whatever became of it."""
        await self._change("go_on", topic_id=topic_id, now=now)

    async def leave(self, row_id: int) -> None:
        """A row of the outbox goes out without its topic."""
        await self._change("leave", outbox_id=row_id)

    # What a teacher writes there

    async def could_be_meant(self, teacher: Person, topic: Topic) -> tuple[Meant, ...]:
        """One message for each parent's thread about the child that this teacher reads."""
        if teacher.role is not Role.TEACHER or topic.child_id is None:
            return ()
        return await self._all("could_be_meant", teacher_id=teacher.id, child_id=topic.child_id)

    async def keep_in(self, draft: Message, topic: Topic) -> None:
        await self._change("keep_in", message_id=draft.id, topic_id=topic.id)

    async def draft_in(self, topic: Topic) -> int | None:
        """What its person wrote there and has not said to whom."""
        found: int | None = await self._one(
            "draft_in", account_id=topic.account_id, topic_id=topic.id
        )
        return found

    async def drafted_in(self, draft: Message) -> int | None:
        found: int | None = await self._one("drafted_in", message_id=draft.id)
        return found

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
