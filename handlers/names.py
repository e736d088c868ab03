"""How people and the office are named in a chat: no more of a name than is needed."""

from bot.school import School
from bot.words import Text, text


def short_name(name: str) -> str:
    """First name and initial, as in "Ewa K."; a single name stays as it is."""
    first, *others = name.split()
    return f"{first} {others[-1][0]}." if others else first


def first_name(name: str) -> str:
    return name.split(maxsplit=1)[0]


def ask_office(school: School) -> Text:
    """Where a family is sent for help: the office, with its telephone if the school named one."""
    if school.phone is None:
        return text("ask-office")
    return text("ask-office-at", phone=school.phone)
