"""What a phone can send, of every kind, and what is kept of it."""

from collections.abc import Callable

from bot.sandbox.form import Upload
from bot.sandbox.people import Person as Phone
from tests.conversations.acts import picture
from tests.people import Person
from tests.school import TheSchool

SENDINGS: dict[str, Callable[[Phone], object]] = {
    "text": lambda phone: phone.writes("Ada has a cough."),
    "photo": lambda phone: phone.sends_photo(picture("leaf"), "cough"),
    "document": lambda phone: phone.sends_document(b"Hello", "a.txt", "text/plain"),
    "voice": lambda phone: phone.sends_voice(b"ogg"),
    "video": lambda phone: phone.sends_video(b"film", "a film"),
    "sticker": lambda phone: phone.sends_sticker("👍"),
    "contact": lambda phone: phone.sends_contact("+49301234", "Ada", own=False),
    "location": lambda phone: phone.sends_location(52.37, 4.9),
    "video_note": lambda phone: phone._sends_file(
        "video_note", Upload("", b"film", "video/mp4"), length=240, duration=3
    ),
    "dice": lambda phone: phone._sends({"dice": {"emoji": "🎲", "value": 3}}),
}


async def kept(school: TheSchool, person: Person) -> list[tuple[str, str | None, bool]]:
    """Kind, words, and whether there is a file, of everything kept of this person."""
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select kind, words, file_id is not null from kept_words where account_id = ? "
            "order by id",
            (person.phone.id,),
        )
    return [(kind, words, bool(file)) for kind, words, file in rows]
