"""The bot says where it wants to be called, and asks how the calls went."""

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from bot.sandbox.errors import refusal, too_many_requests
from bot.sandbox.form import Form, Json
from bot.sandbox.webhook import Webhook

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

PORTS = frozenset((80, 88, 443, 8443))
SECRET_LIMIT = 256
MOST_CONNECTIONS, USUAL_CONNECTIONS = 100, 40


def set_webhook(telegram: "Telegram", form: Form) -> bool:
    url = form.text("url").strip()
    if not url:
        return delete_webhook(telegram, form)
    if not telegram.webhook_pace.allows():
        raise too_many_requests(1)
    secret = _secret(form)
    _must_be_callable(telegram, url, form.text("ip_address"))
    telegram.updates.listen(form)
    if form.flag("drop_pending_updates"):
        telegram.updates.drop()
    telegram.webhook = Webhook(
        url,
        secret,
        form.text("ip_address"),
        has_certificate="certificate" in form.uploads,
        max_connections=_connections(form),
    )
    telegram.webhook_came()
    return True


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


def _connections(form: Form) -> int:
    return max(1, min(form.integer("max_connections", USUAL_CONNECTIONS), MOST_CONNECTIONS))


def _secret(form: Form) -> str:
    secret = form.text("secret_token")
    if len(secret) > SECRET_LIMIT:
        raise refusal("secret-long")
    if not re.fullmatch("[A-Za-z0-9_-]*", secret):
        raise refusal("secret-characters")
    return secret


def _must_be_callable(telegram: "Telegram", url: str, address: str) -> None:
    """Telegram calls only over HTTPS, on four ports, on the open internet."""
    target = _parsed(url)
    if telegram.is_local:
        return
    if target.scheme != "https":
        raise refusal("webhook-bad", words="An HTTPS URL must be provided for webhook")
    if (target.port or 443) not in PORTS:
        words = "Webhook can be set up only on ports 80, 88, 443 or 8443"
        raise refusal("webhook-bad", words=words)
    if reserved := _reserved(address or target.hostname or ""):
        raise refusal("webhook-bad", words=f"IP address {reserved} is reserved")


def _parsed(url: str) -> SplitResult:
    try:
        target = urlsplit(url if "://" in url else f"http://{url}")
        usable = target.scheme in {"http", "https"} and target.hostname and target.port != 0
    except ValueError:
        raise refusal("webhook-url") from None
    if not usable:
        raise refusal("webhook-url")
    return target


def _reserved(host: str) -> str | None:
    if host == "localhost":
        return "127.0.0.1"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    return None if address.is_global else host
