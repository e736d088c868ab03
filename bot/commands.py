"""The commands in Telegram's menu, by role: six at most for a parent, the ones people use."""

COMMANDS = {
    "parent": ("write", "meet", "today", "home", "settings", "help"),
    "teacher": (
        "inbox",
        "today",
        "meet",
        "update",
        "praise",
        "week",
        "absent",
        "home",
        "settings",
        "help",
    ),
    "office": ("home", "calendar", "meet", "pause", "settings", "help", "cancel"),
    "stranger": ("start", "help"),
}


def commands_for(role: str) -> tuple[str, ...]:
    return COMMANDS[role]


def menu_of(role: str) -> str:
    """What a chat's menu is known by: it is offered anew when this is another."""
    return " ".join((role, *COMMANDS[role]))
