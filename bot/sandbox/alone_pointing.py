"""How to point a bot at the sandbox: the one line to change in each of the usual libraries.

Printed by the command and shown in the manual, so that both say the same.
"""

FIRST = ("curl", "python-telegram-bot", "aiogram")
"""Those that the command prints; the manual has them all."""

_POINTING = {
    "curl": "curl {address}/bot{token}/getMe",
    "python-telegram-bot": (
        'Application.builder().token("{token}")'
        '.base_url("{address}/bot").base_file_url("{address}/file/bot")'
    ),
    "aiogram": (
        'Bot("{token}", session=AiohttpSession(api=TelegramAPIServer.from_base("{address}")))'
    ),
    "pyTelegramBotAPI": 'telebot.apihelper.API_URL = "{address}/bot{{0}}/{{1}}"',
    "grammY": 'new Bot("{token}", {{ client: {{ apiRoot: "{address}" }} }})',
    "Telegraf": 'new Telegraf("{token}", {{ telegram: {{ apiRoot: "{address}" }} }})',
    "teloxide": 'Bot::new("{token}").set_api_url("{address}".parse()?)',
}


def pointing(address: str, token: str) -> dict[str, str]:
    """The line for each library, by its name."""
    return {name: line.format(address=address, token=token) for name, line in _POINTING.items()}
