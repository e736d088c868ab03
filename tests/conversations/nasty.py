"""A message that carries everything an account could be known by, and what must cross of none."""

import json

from bot.sandbox.form import Json
from bot.sandbox.people import Person as Phone
from tests.people import Person
from tests.school import TheSchool

WORDS = "Call me here."
USERNAME, SURNAME, STRANGER, QUOTED = (
    "ewa_k_1987",
    "Undercover",
    "Foreign Friend",
    "Words of a friend",
)
SPY = "spy_bot"


def is_named(person: Person) -> None:
    """Their account has a username and a surname of its own."""
    person.phone.username, person.phone.last_name = USERNAME, SURNAME


def secrets_of(person: Person) -> tuple[str, ...]:
    """What nobody else may be sent of this person, and of whom they quote."""
    phone = person.phone
    number = phone.phone_number
    linked = ("tg://", "t.me/", "telegram.me/")
    return (str(phone.id), number, USERNAME, SURNAME, STRANGER, QUOTED, SPY, *linked)


def entities_of(phone: Phone) -> list[Json]:
    """A mention without a username, and links to the account hidden below ordinary words."""
    links = (f"https://t.me/{USERNAME}", f"tg://user?id={phone.id}")
    return [
        {"type": "text_mention", "offset": 0, "length": 4, "user": phone.user()},
        {"type": "text_link", "offset": 5, "length": 2, "url": links[0]},
        {"type": "text_link", "offset": 8, "length": 4, "url": links[1]},
    ]


def around_words(phone: Phone) -> Json:
    """What Telegram tells of a message beside its words: a bot, a story, whom it quotes."""
    stranger = {"id": 77, "is_bot": False, "first_name": STRANGER}
    chat = {"id": 77, "type": "private", "first_name": STRANGER}
    return {
        "via_bot": {"id": 78, "is_bot": True, "first_name": "Spy", "username": SPY},
        "reply_to_story": {"chat": chat, "id": 3},
        "external_reply": {
            "origin": {"type": "user", "date": 1_700_000_000, "sender_user": stranger},
            "chat": chat,
        },
        "author_signature": SURNAME,
        "sender_business_bot": phone.user() | {"is_bot": True},
    }


def origin_of(phone: Phone) -> Json:
    return {"type": "user", "date": 1_700_000_000, "sender_user": phone.user()}


def content_of(phone: Phone, words: str = WORDS) -> Json:
    return {"text": words, "entities": entities_of(phone), **around_words(phone)}


async def says(
    school: TheSchool, person: Person, words: str = WORDS, *, reply_to: int | None = None
) -> int:
    """Forwards it from their own chats, quoting somebody else."""
    phone = person.phone
    sent = phone._sends(
        content_of(phone, words),
        origin=origin_of(phone),
        quote={"text": QUOTED, "position": 0},
        reply_to=reply_to,
    )
    await school.settles()
    return sent


async def edits(school: TheSchool, person: Person, number: int) -> None:
    """Puts it in the place of what they sent."""
    message = person.phone._message(number)
    message.content = content_of(person.phone)
    person.phone.edits(number, WORDS)
    message.content = content_of(person.phone)
    await school.settles()


async def told_to_others(school: TheSchool, author: Person) -> str:
    """Everything that was put for any other chat, and all that stands on their phones."""
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select body from outbox where chat_id <> ?", (author.phone.id,)
        )
    bodies = [row[0] for row in rows]
    others = [person for person in school.people.values() if person is not author]
    shown = [
        json.dumps([each.content, each.markup, each.origin, each.quote])
        for person in others
        for each in person.received
    ]
    topics = [topic.name for person in others for topic in person.phone.topics]
    return "\n".join([*bodies, *shown, *topics])


def found_in(told: str, author: Person) -> list[str]:
    return [secret for secret in secrets_of(author) if secret in told]
