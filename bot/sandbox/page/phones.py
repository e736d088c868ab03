"""What somebody does with their phone on the page: write, press, send a photo, block the bot.

A little longer than other files: a few lines for each thing that a hand can do with a phone.
"""

from pathlib import PurePath
from typing import Annotated

from pydantic import BaseModel, Field
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.page.asked import MakesNoSense, asked, done, telegram_of
from bot.sandbox.people import Person
from bot.sandbox.pictures import measured

SHOWN_IN_PAGE = ("image/jpeg", "image/png", "image/gif", "image/webp", "audio/", "video/")
"""Anything else a person sends is downloaded, never opened: HTML is not part of the page."""


class Words(BaseModel):
    text: Annotated[str, Field(min_length=1, max_length=4096)]
    reply_to: int | None = None


class Edit(BaseModel):
    message: int
    text: Annotated[str, Field(min_length=1, max_length=4096)]


class Press(BaseModel):
    message: int
    data: str


class Label(BaseModel):
    label: str


class Reaction(BaseModel):
    message: int
    emoji: str | None


class Place(BaseModel):
    topic: int | None


class Lost(BaseModel):
    topic: int


class Link(BaseModel):
    payload: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]


def phone_of(request: Request) -> Person:
    person = telegram_of(request).people.get(request.path_params["person"])
    if person is None:
        raise HTTPException(404, "Nobody here has that phone.")
    return person


async def shows_phone(request: Request) -> Response:
    return JSONResponse(telegram_of(request).view(phone_of(request).id))


async def reads(request: Request) -> Response:
    telegram_of(request).read(phone_of(request).id)
    return done()


async def writes(request: Request) -> Response:
    words = await asked(request, Words)
    phone_of(request).writes(words.text, reply_to=words.reply_to)
    return done()


async def edits(request: Request) -> Response:
    edit = await asked(request, Edit)
    phone_of(request).edits(edit.message, edit.text)
    return done()


async def presses(request: Request) -> Response:
    press = await asked(request, Press)
    phone_of(request).presses_data(press.message, press.data)
    return done()


async def presses_reply_button(request: Request) -> Response:
    phone_of(request).presses_reply_button((await asked(request, Label)).label)
    return done()


async def reacts(request: Request) -> Response:
    reaction = await asked(request, Reaction)
    phone_of(request).reacts(reaction.message, reaction.emoji)
    return done()


async def opens_link(request: Request) -> Response:
    phone_of(request).opens_link((await asked(request, Link)).payload)
    return done()


async def starts(request: Request) -> Response:
    phone_of(request).writes("/start")
    return done()


async def blocks(request: Request) -> Response:
    phone_of(request).blocks()
    return done()


async def returns(request: Request) -> Response:
    phone_of(request).returns()
    return done()


async def deletes_chat(request: Request) -> Response:
    phone_of(request).deletes_chat()
    return done()


async def opens_topic(request: Request) -> Response:
    phone_of(request).opens_topic((await asked(request, Place)).topic)
    return done()


async def deletes_topic(request: Request) -> Response:
    phone_of(request).deletes_topic((await asked(request, Lost)).topic)
    return done()


async def sends_photos(request: Request) -> Response:
    """One photo, or two to ten as an album; the first carries the caption, as in Telegram."""
    person = phone_of(request)
    async with request.form(max_files=10) as form:
        photos = [
            await each.read() for each in form.getlist("file") if isinstance(each, UploadFile)
        ]
        if not all(map(measured, photos)):
            raise MakesNoSense("That is no picture. It can be sent as a file.")
        caption = str(form.get("caption") or "") or None
        if len(photos) > 1:
            person.sends_album(photos, caption)
        elif photos:
            person.sends_photo(photos[0], caption)
    return done()


async def sends_document(request: Request) -> Response:
    person = phone_of(request)
    async with request.form(max_files=1) as form:
        part = form.get("file")
        if isinstance(part, UploadFile):
            caption = str(form.get("caption") or "") or None
            name = PurePath(part.filename or "file").name
            mime_type = part.content_type or "application/octet-stream"
            person.sends_document(await part.read(), name, mime_type, caption)
    return done()


async def sends_voice(request: Request) -> Response:
    person = phone_of(request)
    async with request.form(max_files=1) as form:
        part = form.get("file")
        if isinstance(part, UploadFile):
            seconds = str(form.get("seconds") or "1")
            person.sends_voice(await part.read(), int(seconds) if seconds.isdecimal() else 1)
    return done()


async def shows_file(request: Request) -> Response:
    try:
        content, mime_type = telegram_of(request).file_bytes(request.path_params["file_id"])
    except LookupError:
        raise HTTPException(404, "There is no such file.") from None
    headers = {"Cache-Control": "private, max-age=86400"}
    if not mime_type.startswith(SHOWN_IN_PAGE):
        headers["Content-Disposition"] = "attachment"
    return Response(content, media_type=mime_type, headers=headers)


ROUTES = [
    Route("/", shows_phone, methods=["GET"]),
    *(
        Route(f"/{does.__name__.replace('_', '-')}", does, methods=["POST"])
        for does in (
            reads,
            writes,
            edits,
            presses,
            presses_reply_button,
            reacts,
            opens_link,
            starts,
            blocks,
            returns,
            deletes_chat,
            opens_topic,
            deletes_topic,
            sends_photos,
            sends_document,
            sends_voice,
        )
    ),
]
