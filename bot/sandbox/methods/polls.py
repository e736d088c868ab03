"""The bot asks everybody a question with answers to tap, and closes it again."""

from typing import TYPE_CHECKING, Any

from bot.sandbox import entities, entity_lists
from bot.sandbox.chats import must_not_be_blocked, writable_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.markups import check_markup, check_on_arrival, read_markup
from bot.sandbox.methods.outgoing import send
from bot.sandbox.methods.wording import Words, known_to, raw_words
from bot.sandbox.structures import Misread, an_object, optional_string, string_field, structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

QUESTION_LIMIT, OPTION_LIMIT, OPTIONS_LIMIT = 300, 100, 12
EXPLANATION_LIMIT = 200


def send_poll(telegram: "Telegram", form: Form) -> Json:
    question = _worded(telegram, form, "question")
    options = [_option(telegram, each) for each in _options(form)]
    kind = form.text("type") or "regular"
    if kind not in {"regular", "quiz"}:
        raise refusal("poll-type")
    explanation = _worded(telegram, form, "explanation") if kind == "quiz" else ("", [])
    correct = _correct(form, len(options)) if kind == "quiz" else []

    def content() -> Json:
        poll = _asked(question, options) | _rules(telegram, form, kind)
        if kind == "quiz":
            poll |= {"correct_option_ids": correct} | _explained(explanation)
        return {"poll": poll}

    return send(telegram, form, content)


def _worded(telegram: "Telegram", form: Form, name: str) -> Words:
    own = form.replaced(parse_mode=form.text(f"{name}_parse_mode"))
    return raw_words(telegram, own, name, f"{name}_entities")


def _options(form: Form) -> list[Any]:
    if not form.given("options"):
        raise refusal("poll-options-json")
    options = structure(form, "options", "poll-options-json")
    if not isinstance(options, list | None):
        raise refusal("poll-options-array")
    return options or []


def _option(telegram: "Telegram", option: Any) -> Words:
    if isinstance(option, str):
        return option, []
    try:
        given = an_object(option, "Expected InputPollOption to be an Object")
        text = string_field(given, "text")
        mode = optional_string(given, "text_parse_mode")
    except Misread as wrong:
        raise refusal("poll-option", words=wrong) from None
    if mode:
        return entities.parsed(text, mode, known_to(telegram))
    return text, entity_lists.given(given.get("text_entities"), known_to(telegram))


def _asked(question: Words, options: list[Words]) -> Json:
    """The question and its answers, checked in the order of Telegram's library."""
    text, found = entities.fixed(*question)
    if len(text) > QUESTION_LIMIT:
        raise refusal("poll-question-long")
    if not options:
        raise refusal("poll-options-none")
    if len(options) > OPTIONS_LIMIT:
        raise refusal("poll-options-many")
    answers = [_answer(number, option) for number, option in enumerate(options)]
    return {"question": text, "options": answers} | _emoji("question_entities", found)


def _answer(number: int, option: Words) -> Json:
    text, found = entities.fixed(*option)
    if len(text) > OPTION_LIMIT:
        raise refusal("poll-option-long")
    answer: Json = {"persistent_id": str(number), "text": text, "voter_count": 0}
    return answer | _emoji("text_entities", found)


def _emoji(name: str, found: list[Json]) -> Json:
    """Questions and answers keep no markup but custom emoji."""
    kept = [entity for entity in found if entity["type"] == "custom_emoji"]
    return {name: kept} if kept else {}


def fresh(telegram: "Telegram", poll: Json) -> Json:
    """The same poll asked again: nobody has answered yet."""
    options = [option | {"voter_count": 0} for option in poll["options"]]
    again = {"id": _poll_id(telegram), "options": options}
    return poll | again | {"total_voter_count": 0, "is_closed": False}


def _poll_id(telegram: "Telegram") -> str:
    return str(telegram.random.randrange(10**17, 10**18))


def _rules(telegram: "Telegram", form: Form, kind: str) -> Json:
    anonymous = form.flag("is_anonymous") if form.given("is_anonymous") else True
    rules: Json = {
        "id": _poll_id(telegram),
        "total_voter_count": 0,
        "is_closed": form.flag("is_closed"),
        "is_anonymous": anonymous,
        "type": kind,
        "allows_multiple_answers": form.flag("allows_multiple_answers"),
        "allows_revoting": form.flag("allows_revoting") or kind == "regular",
        "members_only": form.flag("members_only"),
    }
    if period := form.integer("open_period"):
        rules |= {"open_period": period, "close_date": telegram.seconds() + period}
    elif form.integer("close_date"):
        rules["close_date"] = form.integer("close_date")
    return rules


def _correct(form: Form, options: int) -> list[int]:
    ids = structure(form, "correct_option_ids", "poll-correct-option")
    right = isinstance(ids, list) and ids and all(each in range(options) for each in ids)
    if not right:
        raise refusal("poll-correct-option")
    return list(ids)


def _explained(explanation: Words) -> Json:
    text, found = entities.fixed(*explanation, may_be_empty=True)
    if len(text) > EXPLANATION_LIMIT:
        raise refusal("poll-explanation-long")
    said = {"explanation": text} if text else {}
    return said | ({"explanation_entities": found} if found else {})


def stop_poll(telegram: "Telegram", form: Form) -> Json:
    markup = read_markup(form)
    chat = writable_chat(telegram, form)
    message = chat.messages.get(form.integer("message_id"))
    if message is None:
        raise refusal("poll-not-found")
    if "poll" not in message.content:
        raise refusal("poll-not-a-poll")
    poll: Json = message.content["poll"]
    if poll["is_closed"]:
        raise refusal("poll-closed")
    if message.sender_id != telegram.bot.id or message.origin is not None:
        raise refusal("poll-not-ours")
    check_markup(chat, markup)
    must_not_be_blocked(telegram, chat)
    check_on_arrival(markup)
    message.content, message.markup = {"poll": poll | {"is_closed": True}}, markup
    telegram.tell("poll", message.content["poll"], chat)
    telegram.changed(chat)
    stopped: Json = message.content["poll"]
    return stopped
