"""What each of a school's settings may say, and what to write when it says something else.

A refused value is answered in a line for people who are not programmers; a secret, or something
that looks like one pasted into the wrong line, is never repeated.
"""

import math
import re
import unicodedata
from difflib import get_close_matches
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import SecretStr

LANGUAGES = ("en", "es", "ar", "uk")  # the folders under locales/
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LONGEST_LINE = 100
LONGEST_SHOWN = 40
HIDDEN = "***"
TOKEN_LIKE = re.compile(r"\d{6,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
# Up to the last @, since a password may hold one: rather too much hidden than too little.
PASSWORD_IN_ADDRESS = re.compile(r"(?<=://)([^\s:@/]*):\S*@|(?<=password=)[^\s&]+")


class Unfit(ValueError):
    """A value that a setting cannot have; `instead` is a better one, where we can guess it."""

    def __init__(self, what: str, instead: str | None = None) -> None:
        super().__init__(what)
        self.instead = instead


def without_password(address: str) -> str:
    return PASSWORD_IN_ADDRESS.sub(
        lambda found: HIDDEN if found[1] is None else f"{found[1]}:{HIDDEN}@", address
    )


def shown(written: object) -> str:
    """Repeat what somebody wrote: short, and without what looks like a secret."""
    harmless = without_password(TOKEN_LIKE.sub(HIDDEN, str(written)))
    return repr(harmless if len(harmless) <= LONGEST_SHOWN else harmless[:LONGEST_SHOWN] + "…")


def token(written: object) -> str:
    said = written.get_secret_value() if isinstance(written, SecretStr) else str(written)
    if not re.fullmatch(r"[1-9][0-9]{0,19}:[A-Za-z0-9_-]{1,80}", said.strip()):
        raise Unfit("this is not a bot token; @BotFather shows it when it makes your bot")
    return said.strip()


def web_address(written: object) -> str:
    address = str(written).strip().rstrip("/")
    try:
        parts = urlsplit(address)
        plain = parts.port != 0 and not (parts.query or parts.fragment or "@" in parts.netloc)
    except ValueError:
        plain = False
    if TOKEN_LIKE.search(address):
        raise Unfit("this holds a bot token, which belongs in HOMEROOM_BOT_TOKEN alone")
    if not plain or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Unfit("this is not a plain web address beginning with https:// or http://")
    return address


def database_address(written: object) -> str:
    address = str(written).strip()
    file = address.removeprefix("sqlite:///")
    if file not in {address, "", ":memory:"}:
        return address
    if not address.startswith("postgresql://"):
        raise Unfit("this is neither a SQLite file nor a PostgreSQL address")
    try:
        parts = urlsplit(address)
        readable = bool(parts.netloc) and parts.port != 0 and "@" not in parts.path
    except ValueError:
        readable = False
    if not readable:
        raise Unfit("this cannot be read; in a password write %2F for / and %40 for @")
    return address


def one_line(written: object) -> str:
    line = unicodedata.normalize("NFC", str(written).strip())
    if not line or not line.isprintable() or len(line) > LONGEST_LINE:
        raise Unfit(f"this is not one line of at most {LONGEST_LINE} characters")
    return line


def phone(written: object) -> str:
    number = one_line(written)
    if not any(character.isdecimal() for character in number):
        raise Unfit(f"{shown(written)} has no digits")
    return number


def time_zone(written: object) -> ZoneInfo:
    name = str(written).strip()
    zones = available_timezones() - {"localtime", "Factory"}
    if name in zones:
        return ZoneInfo(name)
    city = name.replace(" ", "_").casefold()
    near = sorted(zone for zone in zones if zone.casefold() == city)
    near += sorted(zone for zone in zones if zone.casefold().endswith(f"/{city}"))
    near += get_close_matches(name, sorted(zones), n=1, cutoff=0.7)
    raise Unfit(f"{shown(written)} is not a time zone", next(iter(near), None))


def language(written: object) -> str:
    said = str(written).strip().casefold()
    if said not in LANGUAGES:
        raise Unfit(f"{shown(written)} is not one of {', '.join(LANGUAGES)}")
    return said


def rate(written: object) -> float:
    try:
        said = float(str(written))
    except ValueError:
        said = math.nan
    if not 0 <= said < math.inf:
        raise Unfit(f"{shown(written)} is not a number of messages a second, 0 or more")
    return said


def level(written: object) -> str:
    said = str(written).strip().upper()
    if said not in LEVELS:
        raise Unfit(f"{shown(written)} is not one of {', '.join(LEVELS)}")
    return said
