"""How the bot asks Telegram for something, without caring what carries the question.

The sender and the poller want plain JSON, at the cost of one form: building PTB's objects of an
answer that nobody reads takes longer than the sending. The errors are PTB's, whatever the wire.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any, Protocol, cast
from urllib.parse import quote

from pydantic import SecretStr
from telegram.request import BaseRequest, RequestData

Value = str | int | float | bool
File = tuple[str, bytes | IO[bytes], str]
"""A file's name, its content and its media type, for a parameter or for `attach://<name>`."""


class Api(Protocol):
    async def call(
        self,
        method: str,
        parameters: Mapping[str, Value],
        *,
        files: Mapping[str, File] | None = None,
        read_timeout: float | None = None,
    ) -> Any:
        """Return what Telegram answers to a method, as plain JSON, or raise one of PTB's errors."""
        ...


class BotApi:
    """One bot's methods and files, over any of PTB's transports.

    `base_url` is the server's root: "https://api.telegram.org". A structured parameter is given
    as its JSON text. Seconds; without `read_timeout` the transport's own holds.
    """

    def __init__(self, request: BaseRequest, base_url: str, token: SecretStr | str) -> None:
        self._request = request
        self._root = base_url.rstrip("/")
        self._token = token if isinstance(token, SecretStr) else SecretStr(token)

    async def call(
        self,
        method: str,
        parameters: Mapping[str, Value],
        *,
        files: Mapping[str, File] | None = None,
        read_timeout: float | None = None,
    ) -> Any:
        url = f"{self._root}/bot{self._token.get_secret_value()}/{method}"
        return await post_form(self._request, url, Form(parameters, files or {}), read_timeout)

    async def download(self, file_path: str) -> bytes:
        """Fetch the bytes behind the `file_path` that getFile told, good for an hour."""
        token = self._token.get_secret_value()
        return await self._request.retrieve(f"{self._root}/file/bot{token}/{quote(file_path)}")


@dataclass(frozen=True, slots=True)
class Form:
    """What PTB's RequestData tells a transport, for a request that PTB did not make itself."""

    parameters: Mapping[str, Value]
    multipart_data: Mapping[str, File] = field(default_factory=dict)

    @property
    def contains_files(self) -> bool:
        return bool(self.multipart_data)

    @property
    def json_parameters(self) -> dict[str, str]:
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in self.parameters.items()
        }


async def post_form(
    request: BaseRequest, url: str, form: Form, read_timeout: float | None = None
) -> Any:
    # RequestData is final and PTB keeps its making to itself; transports are told to rely on its
    # documented attributes alone, and a Form has those.
    data = cast("RequestData", form)
    patience = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
    return await request.post(url, data, read_timeout=patience)
