"""The bot says where it wants to be called, and asks how the calls went."""

from typing import TYPE_CHECKING

from bot.sandbox.form import Form, Json
from bot.sandbox.webhook import Webhook

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def delete_webhook(telegram: "Telegram", form: Form) -> bool:
    telegram.webhook = Webhook()
    if form.flag("drop_pending_updates"):
        telegram.updates.drop()
    return True


def get_webhook_info(telegram: "Telegram", _form: Form) -> Json:
    hook = telegram.webhook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": hook.has_certificate,
        "pending_update_count": len(telegram.updates.pending()),
    }
    if hook.url:
        info |= {"max_connections": hook.max_connections, **hook.last_error}
        info |= {"ip_address": hook.ip_address} if hook.ip_address else {}
    wanted = telegram.updates.allowed_given
    return info | ({"allowed_updates": wanted} if wanted else {})
