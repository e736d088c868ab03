"""Sends a family's file as a new one: its name and a picture's hidden notes name nobody.

A file that goes on by Telegram's own number keeps its name, and notes where and with what it was
taken, or who wrote it. So what goes between parents and teachers is fetched when
it is about to leave, cleaned and uploaded; only its own chat waits for that. What we draw ourselves
is uploaded in the same way.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from bot.drawings import Drawings
from bot.hidden_notes import without_notes
from bot.screen import Drawn, Media, Screen
from bot.telegram_api import BotApi, File, Value
from storage.outbox_models import Outgoing

NAME = "file"
ENDING = 6  # characters: a dot and the longest usual ending


@dataclass(frozen=True, slots=True)
class Attached:
    """A request's parameters, naming the uploads, and the uploads.

    `known` are files of our own that go by Telegram's number, as it has them already.
    """

    parameters: Mapping[str, Value]
    files: dict[str, File]
    known: tuple[Drawn, ...] = ()


async def attached_anew(
    api: BotApi, drawings: Drawings, row: Outgoing, parameters: Mapping[str, Value]
) -> Attached:
    """The row's files as new ones; as it was when they go by Telegram's number.

    Raises what PTB raises when one cannot be fetched, ValueError for one that cannot be
    read (nobody could say what it still tells), and what `Drawings.draw` raises.
    """
    bodies = (row.body, *(part.body for part in row.album))
    if row.kind not in {"send", "edit"} or not any(map(_has_own_file, bodies)):
        return Attached(parameters, {})
    files: dict[str, File] = {}
    names: dict[str, str] = {}
    known: list[Drawn] = []
    for number, body in enumerate(bodies):
        media = Screen.from_json(body).media
        if media is None or not (row.kind == "send" or media.replaces):
            continue
        name = f"{NAME}{number or ''}"
        if isinstance(media, Drawn):
            drawn = await drawings.draw(row, media)
            if isinstance(drawn, str):
                names[media.file_id] = drawn
                known.append(media)
            else:
                files[name] = drawn
        elif media.anew:
            files[name] = await _cleaned(api, media)
        if name in files:
            names[media.file_id] = f"attach://{name}"
    return Attached(_naming(parameters, names), files, tuple(known))


def _has_own_file(body: str) -> bool:
    return '"anew"' in body or '"drawer"' in body


async def _cleaned(api: BotApi, media: Media) -> File:
    known = await api.call("getFile", {"file_id": media.file_id})
    path = known["file_path"]
    content = await asyncio.to_thread(without_notes, await api.download(path))
    ending = PurePosixPath(path).suffix[:ENDING]
    return f"{NAME}{ending}", content, "application/octet-stream"


def _naming(parameters: Mapping[str, Value], names: Mapping[str, str]) -> Mapping[str, Value]:
    """The same request, with uploads where it had Telegram's numbers."""
    if "media" not in parameters:
        return {key: names.get(str(value), value) for key, value in parameters.items()}
    listed: Any = json.loads(str(parameters["media"]))
    for each in listed if isinstance(listed, list) else [listed]:
        each["media"] = names.get(each["media"], each["media"])
    return {**parameters, "media": json.dumps(listed, ensure_ascii=False)}
