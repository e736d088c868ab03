"""The manual says everything that there is, and works as it says."""

import html
import re
import shlex
from typing import get_args

import pytest

from bot.sandbox.alone_acts import ACTS
from bot.sandbox.alone_control import CONTROLS
from bot.sandbox.alone_wishes import NewFault
from bot.sandbox.errors import describe
from bot.sandbox.faults import Kind
from bot.sandbox.methods import METHODS
from bot.sandbox.page.manual import FAULTS
from bot.sandbox.refusals import REFUSALS
from bot.sandbox.validation import described
from tests.sandbox_alone.conftest import Script


@pytest.fixture
async def manual(script: Script) -> str:
    async with script.session.get("/manual") as answer:
        assert answer.status == 200
        return await answer.text()


@pytest.fixture
def words(manual: str) -> str:
    """What a reader sees of it."""
    return html.unescape(re.sub("<[^>]*>", "", manual))


def test_it_names_every_method_with_its_parameters(manual: str) -> None:
    for method in METHODS:
        told = described(method)
        _, _, section = manual.partition(f'<details id="{told["name"]}">')
        section = section.partition("</details>")[0]
        shown = re.findall(r"<dt><code>(\w+)</code>", section)
        assert shown == [field["name"] for field in told.get("fields", [])], told["name"]
        assert f"<code>{told['name']}</code>" in section


def test_it_has_every_refusal_in_its_exact_words(words: str) -> None:
    for code, said in REFUSALS.values():
        assert re.sub(r"\{(\w+)\}", r"\1", describe(code, said)) in words


def test_it_names_every_act_and_every_argument(manual: str) -> None:
    for act in ACTS.values():
        section = manual.partition(f'<details id="act-{act.name}">')[2].partition("</details>")[0]
        assert re.findall(r"<dt><code>(\w+)</code>", section) == list(act.shape.model_fields)


def test_every_act_says_what_it_is() -> None:
    assert [act.name for act in ACTS.values() if not act.says] == []


def test_every_address_says_what_it_does() -> None:
    assert [control.path for control in CONTROLS if not control.says] == []


def test_it_has_every_fault_with_an_example_that_is_one(words: str) -> None:
    assert set(FAULTS) == set(get_args(Kind))
    for kind, (says, example) in FAULTS.items():
        NewFault.model_validate(example | {"kind": kind})
        assert says in words


async def test_the_examples_for_curl_do_what_they_say(script: Script, manual: str) -> None:
    shown = re.findall("<code>(curl [^<]*/sandbox/[^<]*)</code>", manual)
    told = {html.unescape(each) for each in shown if "after=0" not in each}
    assert len(told) > len(CONTROLS) + len(ACTS)
    refused = []
    for command in sorted(told):
        verb, path, data = read_curl(command)
        async with script.session.request(verb, path, data=data) as answer:
            refused += [path for said in [await answer.text()] if "not permitted" in said]
            refused += [path for _ in [0] if answer.status not in {200, 201, 204, 409}]
    assert refused == []


def read_curl(command: str) -> tuple[str, str, str | None]:
    """What curl would ask, of whom, and with which body."""
    arguments = shlex.split(command)[1:]
    data = arguments.pop(arguments.index("-d") + 1) if "-d" in arguments else None
    verb = "POST" if data else "GET"
    if "-X" in arguments:
        verb = arguments.pop(arguments.index("-X") + 1)
    (address,) = [each for each in arguments if each.startswith("http")]
    return verb, "/" + address.split("/", 3)[3], data


def test_its_numbers_are_the_sandboxes_own(words: str) -> None:
    assert "A press waits 150 seconds for the bot to ask, a message 24 hours." in words
    assert "chat_member, message_reaction, message_reaction_count" in words
    assert "30 messages a second overall" in " ".join(words.split())


async def test_the_page_of_phones_leads_to_it(script: Script) -> None:
    async with script.session.get("/") as answer:
        page = await answer.text()

    assert 'href="/manual"' in page
    assert "Kill the bot" not in page
