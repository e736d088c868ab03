"""The bot asks what happened, and for the files that came with it."""

from typing import TYPE_CHECKING

from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

MOST = 100


def get_updates(telegram: "Telegram", form: Form) -> list[Json]:
    if telegram.webhook.url:
        raise refusal("webhook-active")
    telegram.updates.listen(form)
    limit = max(1, min(form.integer("limit", MOST), MOST))
    given = telegram.updates.after(form.integer("offset"), limit)
    return [each.json() for each in given]


def get_file(telegram: "Telegram", form: Form) -> Json:
    if not form.text("file_id"):
        raise refusal("file-id-empty")
    return telegram.files.offer(form.text("file_id"))
