"""Whatever a bot sends, however odd: it is answered or refused, and nothing breaks."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.clock import MovableClock
from bot.sandbox.form import Form, Upload
from bot.sandbox.methods import METHODS
from bot.sandbox.telegram import Telegram
from bot.sandbox.validation import parameters_of
from tests.sandbox.conftest import MONDAY

FIELDS = ("text", "type", "url", "callback_data", "message_id", "emoji", "media", "offset")
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 200),
    st.floats(),
    st.sampled_from(["", "1", "x", "photo", "emoji", "attach://f", "https://a.org", "\ud800"]),
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4)
    ),
    max_leaves=8,
)
VALUES = st.one_of(
    JSON.map(json.dumps),
    st.sampled_from(["", "101", "2", "{", "<b>x", "HTML", "quiz", "typing", "@x", "https://[a"]),
)


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, Form]:
    method = draw(st.sampled_from(sorted(METHODS)))
    fields = {name: draw(VALUES) for name in parameters_of(method) if draw(st.booleans())}
    if "chat_id" in parameters_of(method) and draw(st.booleans()):
        fields["chat_id"] = "101"
    uploads = {"f": Upload("f", draw(st.binary(max_size=30)))} if draw(st.booleans()) else {}
    return method, Form(fields, uploads)


@pytest.fixture(scope="module")
def village() -> Telegram:
    """One Telegram for all requests, so that their effects add up."""
    telegram = Telegram(MovableClock(stands_at=MONDAY), seed=1)
    telegram.person("Ana", person_id=101).opens_link()
    return telegram


@settings(
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(asked=requests())
def test_odd_requests_are_answered_or_refused(village: Telegram, asked: tuple[str, Form]) -> None:
    method, form = asked
    village.violations.clear()

    answer = village.call(village.token, method, form)
    body: Any = json.loads(answer.content())
    assert body["ok"] or body["error_code"] == answer.status >= 400
    assert village.view(101)["id"] == 101
    ours = [each for each in village.violations if each.startswith(("answer to", "update:"))]
    assert not ours
