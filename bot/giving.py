"""Gives one row of the outbox to Telegram: put into words, with its files; and what came of it."""

from dataclasses import replace
from typing import Any

import structlog

from bot.albums import sent_as
from bot.drawings import CannotBeDrawn, Drawings, in_words_alone, without_its_file
from bot.files_anew import Attached, attached_anew
from bot.letters import request_for
from bot.outages import Doubt, Refused, Uncertain, Unsent, doubt_of
from bot.school import School
from bot.screen import Drawn, Screen
from bot.telegram_api import BotApi
from bot.texts import Texts
from bot.verdicts import Sent
from storage.outbox_models import Outgoing
from storage.shelf import NotThere

log = structlog.get_logger(__name__)

ALONE = "without its file, which could not be drawn"
NO_CAPTION = "there is no caption in the message to edit"  # the server's words


class Giving:
    def __init__(self, api: BotApi, texts: Texts, school: School, drawings: Drawings) -> None:
        self._api = api
        self._texts = texts
        self._school = school
        self._drawings = drawings

    async def gives(self, row: Outgoing) -> Sent | Doubt:
        """Whatever happens is an answer: nothing is raised but the end of the program."""
        try:
            language = self._school.nearest_language(row.language)
            method, parameters = request_for(row, self._texts, language)
        except Exception as unsayable:  # noqa: BLE001 - a row that is wrong must not hold its chat for ever
            log.error("a row cannot be put into words", row=row.id, kind=type(unsayable).__name__)
            return Refused("cannot be put into words")
        try:
            asked = await attached_anew(self._api, self._drawings, row, parameters)
        except CannotBeDrawn:
            return await self._alone(row)
        except Exception as failure:  # noqa: BLE001 - whatever it was, nothing has been sent yet
            return _without_its_file(failure)
        try:
            answer = await self._api.call(method, asked.parameters, files=asked.files)
        except Exception as failure:  # noqa: BLE001 - every failure has its meaning for the row
            return await self._otherwise(row, method, asked, doubt_of(failure))
        return replace(sent_as(answer), drawn=_named(row, asked, answer))

    async def _otherwise(
        self, row: Outgoing, method: str, asked: Attached, doubt: Doubt
    ) -> Sent | Doubt:
        """What was refused for its file is given in the way that is left, if there is one."""
        if not isinstance(doubt, Refused):
            return doubt
        if method == "editMessageCaption" and NO_CAPTION in doubt.reason.lower():
            return await self.gives(in_words_alone(row))  # its message came without the file
        if not asked.known:
            return doubt
        for each in asked.known:  # Telegram does not know it any more: it is drawn anew
            await self._drawings.forget(each)
        return await self.gives(row)

    async def _alone(self, row: Outgoing) -> Sent | Doubt:
        """What was to come with a file is said all the same, and the row tells."""
        if row.kind != "send" or row.album:
            return Refused("a file that cannot be drawn")
        outcome = await self.gives(without_its_file(row))
        return replace(outcome, reason=ALONE) if isinstance(outcome, Sent) else outcome


def _named(row: Outgoing, asked: Attached, answer: Any) -> tuple[str, str] | None:
    """A file of ours that has a name and was uploaded, and Telegram's number of it."""
    media = Screen.from_json(row.body).media if asked.files and not row.album else None
    if not (isinstance(media, Drawn) and media.name):
        return None
    found = answer[media.kind]
    return media.name, (found[-1] if isinstance(found, list) else found)["file_id"]


def _without_its_file(failure: Exception) -> Doubt:
    """What it means that a row's own file could not be had: the row itself surely did not leave."""
    if isinstance(failure, NotThere):
        return Refused("what was to be drawn is not there any more")
    if isinstance(failure, ValueError):
        return Refused("a file that cannot be cleaned")
    doubt = doubt_of(failure)
    return Unsent(doubt.reason) if isinstance(doubt, Uncertain) else doubt
