"""Where Telegram would call the bot instead of being asked."""

from dataclasses import dataclass, field

from bot.sandbox.form import Json


@dataclass(slots=True)
class Webhook:
    url: str = ""
    secret: str = ""
    ip_address: str = ""
    has_certificate: bool = False
    max_connections: int = 40
    set_at: float = 0
    last_error: Json = field(default_factory=dict)  # last_error_date and last_error_message
