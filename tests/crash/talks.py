"""What parents and teachers are owed for what they wrote to each other.

Their words are looked for on the phones, by whoever should read them and nobody else; what is
known of the messages there is asked of Homeroom's books, since a double belongs to none. Whoever
answers a double all the same answers its author: the button below it says what it is a double of.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from storage.database import Database
from tests.accounts import Accounts, looked_up
from tests.crash.passers import Parent
from tests.crash.street import Street
from tests.deliveries import Arrived

WRITTEN = (
    "select m.id, m.account_id, m.state, p.source_message_id, p.words "
    "from message_parts p join messages m on m.id = p.message_id"
)
KEPT = "select account_id, message_id, words from kept_words"
SETTLED = "select message_id from settled_messages"
SHOWN = (
    "select o.chat_id, o.message_id, p.message_id as about from message_copies c "
    "join outbox o on o.id = c.outbox_id join message_parts p on p.id = c.part_id"
)
ANSWERED = " answered at "  # below every copy of what a teacher has answered

Words = tuple[int, int, str]  # whose, in which message of theirs, and what


class Phones:
    """What stands on everybody's phone, and what of it Homeroom knows."""

    def __init__(
        self, street: Street, accounts: Accounts, copies: Mapping[tuple[int, int], int]
    ) -> None:
        chats = {each.phone.id for each in (*street.parents, *street.teachers)}
        chats.update(chat for parent in street.parents for chat in parent.teachers)
        self.copies = copies  # which message about a child each shows, by chat and number
        self._showing: defaultdict[str, list[Arrived]] = defaultdict(list)
        self._about: defaultdict[int, list[Arrived]] = defaultdict(list)
        for message in (each for chat in chats for each in accounts.arrived(chat)):
            for line in set(message.now.split("\n")):
                self._showing[line].append(message)
            if about := copies.get((message.chat_id, message.id)):
                self._about[about].append(message)

    def show(self, words: str) -> list[Arrived]:
        """Every message of ours in which these words are a line."""
        return self._showing.get(words, [])

    def know(self, words: str) -> list[Arrived]:
        """Those of them that Homeroom knows as copies; a double is not."""
        return [each for each in self.show(words) if (each.chat_id, each.id) in self.copies]

    def of(self, about: int) -> list[Arrived]:
        """All known copies of one message."""
        return self._about[about]


async def unmet_talks(street: Street, accounts: Accounts, database: Database) -> list[str]:
    rows = await looked_up(database, SHOWN)
    copies = {(row["chat_id"], row["message_id"]): row["about"] for row in rows}
    settled = {row["message_id"] for row in await looked_up(database, SETTLED)}
    phones = Phones(street, accounts, copies)
    return [
        *await _not_written_once(street, database),
        *(wrong for parent in street.parents for wrong in _not_read_once(parent, phones)),
        *(wrong for parent in street.parents for wrong in _out_of_order(parent, phones)),
        *_not_answered(street, phones, settled),
    ]


async def _not_written_once(street: Street, database: Database) -> list[str]:
    """All that was written is in one message, which was sent; an answer never was a draft."""
    parts = await looked_up(database, WRITTEN)
    found = Counter(
        (row["account_id"], row["source_message_id"], row["words"])
        for row in parts
        if row["state"] == "sent"
    )
    drafts = {draft for parent in street.parents for draft in parent.drafts}
    at_once = {(each.phone.id, number) for each in street.parents for number in each.answered}
    return [
        *(f"never sent: {row}" for row in parts if row["state"] != "sent"),
        *(f"taken for no message: {row}" for row in await looked_up(database, KEPT)),
        *_differences("message", _told(street), found),
        *(
            f"an answer was taken for a draft: {row}"
            for row in parts
            if row["id"] in drafts and (row["account_id"], row["source_message_id"]) in at_once
        ),
    ]


def _told(street: Street) -> Counter[Words]:
    """What is to be in messages: a parent's words, and answers, be it to a double."""
    told: Counter[Words] = Counter()
    for parent in street.parents:
        told.update((parent.phone.id, number, words) for number, words in parent.told.items())
    for teacher in street.teachers:
        told.update((teacher.phone.id, each.written, each.words) for each in teacher.answers)
    return told


def _differences(kind: str, told: Counter[Words], found: Counter[Words]) -> Iterator[str]:
    yield from (f"{kind} lost: {what}" for what in told - found)
    yield from (f"{kind} once too often: {what}" for what in found - told)


def _not_read_once(parent: Parent, phones: Phones) -> Iterator[str]:
    """Each teacher of the child has it once, as it was written last; nobody else has it at all."""
    for words in parent.told.values():
        readers = Counter(each.chat_id for each in phones.know(words))
        if readers != Counter(parent.teachers):
            yield f"{words} was read by {dict(readers)}"
        allowed = {*parent.teachers, parent.phone.id}
        yield from (
            f"{words} came to {each.chat_id}"
            for each in phones.show(words)
            if each.chat_id not in allowed
        )


def _out_of_order(parent: Parent, phones: Phones) -> Iterator[str]:
    """In the order of writing; what answers a teacher leaves at once, and may overtake a draft."""
    for numbers in (parent.answered, parent.told.keys() - parent.answered):
        lines = [parent.told[number] for number in sorted(numbers)]
        known = [each for words in lines for each in phones.know(words)]
        for chat in parent.teachers:
            came = [each.id for each in known if each.chat_id == chat]
            if any(second < first for first, second in pairwise(came)):
                yield f"the words of {parent.phone.id} came to {chat} in the order {came}"


def _not_answered(street: Street, phones: Phones, settled: Collection[int]) -> Iterator[str]:
    """An answer reaches the one parent whom it answers, and every copy says that it is given."""
    for teacher in street.teachers:
        for answer in teacher.answers:
            authors = [
                each.phone.id for each in street.parents if not answer.read.isdisjoint(each.wrote)
            ]
            read_by = [each.chat_id for each in phones.know(answer.words)]
            if len(authors) != 1 or read_by != authors:
                yield f"{answer.words} for {authors} was read by {read_by}"
            if phones.copies.get((teacher.phone.id, answer.to), answer.about) != answer.about:
                yield f"{answer.to} of {teacher.phone.id} carries the button of {answer.about}"
            if answer.about not in settled:
                yield f"{answer.words} left message {answer.about} waiting"
            yield from (
                f"{each.id} in {each.chat_id} does not say that it is answered"
                for each in phones.of(answer.about)
                if ANSWERED not in each.now
            )
