"""Good news from home: Ewa's about Ada, and Nadia's about Max; both may be told in class."""

from dataclasses import dataclass

from storage.models import Account, Person
from storage.records import Records
from storage.win_models import Win
from tests.school import TheSchool


@dataclass(frozen=True)
class WinsThere:
    """Their own numbers, and those of the messages that tell them."""

    ewas: int
    ewas_message: int
    nadias: int
    nadias_message: int


async def wins_told(records: Records, school: TheSchool) -> WinsThere:
    ewas = await _told(records, school, "Ewa Kowalska", "Ms Lee")
    nadias = await _told(records, school, "Nadia Weiss", "Mr Stone")
    return WinsThere(ewas.id, ewas.message_id, nadias.id, nadias.message_id)


async def _told(records: Records, school: TheSchool, parent: str, teacher: str) -> Win:
    """To the whole team; its teacher asked, and the parent said yes."""
    now, shelf = school.clock.now(), records.messages
    account, author = await _of(records, school, parent)
    (child,) = await records.families.children_of(author)
    thread = await records.threads.about(author, child, now)
    message = await shelf.begin(account, now, author=author, thread=thread)
    await shelf.add_part(message, 0, "text", "A whole book!")
    await records.openers.open_with(message, "good-news")
    await shelf.send(message, now)
    await records.wins.begin(message)
    win = await records.wins.of_message(message.id)
    assert win is not None
    _, asks = await _of(records, school, teacher)
    await records.wins.ask(win, asks, now)
    await records.wins.answer(win, "yes", now)
    return win


async def _of(records: Records, school: TheSchool, name: str) -> tuple[Account, Person]:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return account, (await records.people.hats_of(account))[0]
