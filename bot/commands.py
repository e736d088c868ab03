"""The commands in Telegram's menu, by role: six at most, the ones people use."""

COMMANDS = {
    "parent": ("home", "settings", "help", "cancel"),
    "teacher": ("inbox", "update", "home", "settings", "help", "cancel"),
    "office": ("home", "calendar", "settings", "help", "cancel"),
    "stranger": ("start", "help"),
}


def commands_for(role: str) -> tuple[str, ...]:
    return COMMANDS[role]
