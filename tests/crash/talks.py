"""What parents and teachers are owed for what they wrote to each other.

Their words are looked for on the phones, by whoever should read them and nobody else; what is
known of the messages there is asked of Homeroom's books, since a double belongs to none.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from storage.database import Database
from tests.accounts import Accounts, looked_up
from tests.crash.passers import Parent
from tests.crash.street import Street
from tests.deliveries import Arrived

WRITTEN = (
    "select m.account_id, m.state, p.source_message_id, p.words "
    "from message_parts p join messages m on m.id = p.message_id"
)
KEPT = "select account_id, message_id, words from kept_words"
SHOWN = (
    "select o.chat_id, o.message_id, m.id as about, m.account_id as author, "
    "exists (select 1 from settled_messages s where s.message_id = m.id) as settled "
    "from message_copies c join outbox o on o.id = c.outbox_id "
    "join message_parts p on p.id = c.part_id join messages m on m.id = p.message_id"
)
ANSWERED = " answered at "  # below every copy of what a teacher has answered

Words = tuple[int, int, str]  # whose, in which message of theirs, and what


@dataclass(frozen=True, slots=True)
class Copy:
    """A message on a phone that Homeroom knows: whose words it shows, and whether they wait."""

    about: int
    author: int
    settled: bool


class Phones:
    """What stands on everybody's phone, and what of it Homeroom knows."""

    def __init__(
        self, street: Street, accounts: Accounts, copies: Mapping[tuple[int, int], Copy]
    ) -> None:
        chats = {each.phone.id for each in (*street.parents, *street.teachers)}
        chats.update(chat for parent in street.parents for chat in parent.teachers)
        self.copies = copies
        self._showing: defaultdict[str, list[Arrived]] = defaultdict(list)
        self._about: defaultdict[int, list[Arrived]] = defaultdict(list)
        for message in (each for chat in chats for each in accounts.arrived(chat)):
            for line in set(message.now.split("\n")):
                self._showing[line].append(message)
            if copy := copies.get((message.chat_id, message.id)):
                self._about[copy.about].append(message)

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
    copies = {
        (row["chat_id"], row["message_id"]): Copy(row["about"], row["author"], bool(row["settled"]))
        for row in rows
    }
    phones = Phones(street, accounts, copies)
    return [
        *await _not_written_once(street, copies, database),
        *(wrong for parent in street.parents for wrong in _not_read_once(parent, phones)),
        *(wrong for parent in street.parents for wrong in _out_of_order(parent, phones)),
        *_not_answered(street, phones),
    ]


async def _not_written_once(
    street: Street, copies: Mapping[tuple[int, int], Copy], database: Database
) -> list[str]:
    """All that was written is kept in one message, which was sent; all else as what it is."""
    parts = await looked_up(database, WRITTEN)
    found = Counter(
        (row["account_id"], row["source_message_id"], row["words"])
        for row in parts
        if row["state"] == "sent"
    )
    kept = Counter(
        (row["account_id"], row["message_id"], row["words"])
        for row in await looked_up(database, KEPT)
    )
    told, lost_thread = _told(street, copies)
    left = [f"never sent: {row}" for row in parts if row["state"] != "sent"]
    return [
        *left,
        *_differences("message", told, found),
        *_differences("stray answer", lost_thread, kept),
    ]


def _told(
    street: Street, copies: Mapping[tuple[int, int], Copy]
) -> tuple[Counter[Words], Counter[Words]]:
    """What is to be in messages; and what answers a double, which no thread can be found for."""
    told: Counter[Words] = Counter()
    stray: Counter[Words] = Counter()
    for parent in street.parents:
        told.update((parent.phone.id, number, words) for number, words in parent.told.items())
    for teacher in street.teachers:
        for answer in teacher.answers:
            known = (teacher.phone.id, answer.to) in copies
            (told if known else stray)[teacher.phone.id, answer.written, answer.words] += 1
    return told, stray


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
    at_once = {
        written for written, to in parent.answered.items() if (parent.phone.id, to) in phones.copies
    }
    for numbers in (at_once, parent.told.keys() - at_once):
        lines = [parent.told[number] for number in sorted(numbers)]
        known = [each for words in lines for each in phones.know(words)]
        for chat in parent.teachers:
            came = [each.id for each in known if each.chat_id == chat]
            if any(second < first for first, second in pairwise(came)):
                yield f"the words of {parent.phone.id} came to {chat} in the order {came}"


def _not_answered(street: Street, phones: Phones) -> Iterator[str]:
    """An answer reaches the one parent whom it answers, and every copy says that it is given."""
    for teacher in street.teachers:
        for answer in teacher.answers:
            copy = phones.copies.get((teacher.phone.id, answer.to))
            if copy is None:
                continue
            read_by = [each.chat_id for each in phones.know(answer.words)]
            if read_by != [copy.author]:
                yield f"{answer.words} for {copy.author} was read by {read_by}"
            if not copy.settled:
                yield f"{answer.words} left message {copy.about} waiting"
            yield from (
                f"{each.id} in {each.chat_id} does not say that it is answered"
                for each in phones.of(copy.about)
                if ANSWERED not in each.now
            )
