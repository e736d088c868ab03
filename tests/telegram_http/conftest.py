"""A server with bad manners, and each of the two transports to speak to it."""

from collections.abc import AsyncIterator

import pytest
from telegram.request import BaseRequest

from tests.telegram_http.server import Server
from tests.telegram_http.wires import OURS, PTBS, Kind


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server().listening() as server:
        yield server


@pytest.fixture(params=[OURS, PTBS], ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> Kind:
    kind: Kind = request.param
    return kind


@pytest.fixture
async def wire(kind: Kind) -> AsyncIterator[BaseRequest]:
    async with kind.new() as wire:
        yield wire
