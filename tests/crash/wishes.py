"""What people are owed for what they did, whatever Homeroom's own books say."""

from collections import Counter
from collections.abc import Iterator

from storage.database import Database
from tests.accounts import Accounts, looked_up
from tests.crash.street import Street
from tests.crash.talks import unmet_talks

GOT_IT = (
    "select p.account_id, f.announcement_id from announcement_families f "
    "join people p on p.id = f.parent_id where f.got_it_at is not null"
)
REFUSED = "select account_id, subject from audit where verb = 'refused'"


async def unmet(street: Street, accounts: Accounts, database: Database) -> list[str]:
    """Everything that somebody asked, told, sent or tapped, and that came to nothing."""
    return [
        *unanswered(street, accounts),
        *_unread(street, accounts),
        *await unmet_talks(street, accounts, database),
        *await _not_noted(street, database),
        *await _not_refused_once(street, database),
    ]


def unanswered(street: Street, accounts: Accounts) -> list[str]:
    return [
        f"nobody answered {words}"
        for parent in street.parents
        for words in parent.asked
        if not any(words in said for said in _read_by(parent.phone.id, accounts))
    ]


def _unread(street: Street, accounts: Accounts) -> Iterator[str]:
    for teacher in street.teachers:
        if not teacher.is_home:
            yield f"{teacher.phone.first_name} still has an update or a double in hand"
        for words in teacher.sent:
            for reader in street.readers:
                if not any(is_once_in(said, words) for said in _read_by(reader, accounts)):
                    yield f"{words} never reached {reader} as it was written"


async def _not_noted(street: Street, database: Database) -> list[str]:
    rows = await looked_up(database, GOT_IT)
    noted = {(row["account_id"], row["announcement_id"]) for row in rows}
    said = {(each.phone.id, update) for each in street.parents for update in each.got}
    return [f"a Got it was not noted: {what}" for what in said - noted]


async def _not_refused_once(street: Street, database: Database) -> list[str]:
    """A turn taken twice would be in the audit twice: there nothing keeps doubles away."""
    rows = await looked_up(database, REFUSED)
    noted = Counter((row["account_id"], row["subject"]) for row in rows)
    pressed = Counter((each.phone.id, data) for each in street.parents for data in each.refused)
    return [f"not refused: {what}" for what in pressed - noted] + [
        f"refused once too often: {what}" for what in noted - pressed
    ]


def is_once_in(said: str, words: str) -> bool:
    """A turn taken twice adds a teacher's words to themselves."""
    return said.split("\n").count(words) == 1


def _read_by(chat_id: int, accounts: Accounts) -> list[str]:
    return [message.words for message in accounts.arrived(chat_id)]
