"""How texts become words: in the reader's language, escaped once, and never a missing one.

The library's own fallback returns a text's id when something is missing; a parent would read it.
So bundles are used directly, and whatever is missing is an error that tests find.

A little longer than other files: what each kind of fact becomes in words stands in one place.
"""

import html
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, localedata
from babel.dates import format_datetime, format_interval, format_skeleton, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import MAX_PART_LENGTH

from bot.directions import isolated, storable
from bot.words import (
    Choice,
    ClockTime,
    Country,
    Days,
    Html,
    Language,
    Lines,
    Moment,
    Names,
    Said,
    Text,
    Weekday,
)

# Times and dates as dialogues have them: 20:00 and "Thursday 12 March", not 8:00 PM.
SPOKEN_AS = {"en": "en_GB"}
# Weekday and month in full; Babel knows this skeleton in some languages only shortened.
DAYS = {
    "en": "EEEE d MMMM",
    "es": "EEEE, d 'de' MMMM",
    "ar": "EEEE، d MMMM",
    "uk": "EEEE, d MMMM",
}
COMMAS = {"ar": "، "}
PLAIN_SPACES = {ord("\u2009"): " ", ord("\u202f"): " "}  # Babel's thin ones: not in every font
UNSAID = (
    *("unit_patterns", "unit_display_names", "compound_unit_patterns", "meta_zones", "time_zones"),
    *("currency_names", "currency_names_plural", "compact_currency_formats"),
)
LOCALES = Path(__file__).parent.parent / "locales"


class MissingText(LookupError):
    """A text, or one of its facts, is not there: a mistake of ours that tests find."""


class Texts:
    """Every text in every language, for one school's zone."""

    def __init__(self, zone: ZoneInfo, languages: Iterable[str] = ()) -> None:
        self._zone = zone
        self._tongues = {code: Tongue(code) for code in languages or languages_there()}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._tongues)

    def is_right_to_left(self, language: str) -> bool:
        return self._tongues[language].right_to_left

    def html(self, text: Text | Lines, language: str) -> str:
        """The words as Telegram's HTML, every fact escaped."""
        return self._render(text, self._tongues[language], plain=False)

    def plain(self, text: Text | Lines, language: str) -> str:
        """The words without markup, for buttons, toasts and commands."""
        return self._render(text, self._tongues[language], plain=True)

    def _render(self, text: Text | Lines, tongue: "Tongue", *, plain: bool) -> str:
        if isinstance(text, Lines):
            return "\n".join(self._render(line, tongue, plain=plain) for line in text.lines)
        facts = {key: self._fact(fact, tongue, plain=plain) for key, fact in text.facts.items()}
        return tongue.say(text.name, facts)

    def _fact(self, fact: Any, tongue: "Tongue", *, plain: bool) -> str | int:
        match fact:
            case Text() | Lines():
                return self._render(fact, tongue, plain=plain)
            case Html():
                return fact.html
            case Moment():
                return tongue.moment(fact.at.astimezone(self._zone), fact.said)
            case ClockTime() | Weekday() | Days() | Country() | Language():
                return tongue.named(fact)
            case Names():
                named = [self._word(name, tongue, plain=plain) for name in fact.names]
                return format_list(named, locale=tongue.locale)
            case Choice():
                return fact.key
            case int():
                return fact
            case _:
                return self._word(str(fact), tongue, plain=plain)

    def _word(self, word: str, tongue: "Tongue", *, plain: bool) -> str:
        kept = isolated(storable(word), right_to_left=tongue.right_to_left)
        return kept if plain else html.escape(kept, quote=False)


def forget_unsaid(locale: Locale) -> None:
    """Babel keeps all it read of a language: megabytes of units, money and zones we never name."""
    known = localedata.load(str(locale))
    for name in UNSAID:
        known.pop(name, None)


class Tongue:
    """One language: its texts, and how it says dates and lists."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = Locale.parse(SPOKEN_AS.get(code, code))
        forget_unsaid(self.locale)
        self.right_to_left = self.locale.text_direction == "rtl"

    @property
    def _bundle(self) -> FluentBundle:
        return bundle_of(self.code)

    def say(self, name: str, facts: dict[str, str | int]) -> str:
        if not self._bundle.has_message(name):
            raise MissingText(f"{self.code}: no text «{name}»")
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise MissingText(f"{self.code}: text «{name}» is empty")
        long = {f"\x00{key}\x00": fact for key, fact in facts.items() if _is_long(fact)}
        short = {key: f"\x00{key}\x00" if _is_long(fact) else fact for key, fact in facts.items()}
        written, errors = self._bundle.format_pattern(pattern, short)
        if errors:
            raise MissingText(f"{self.code}: text «{name}»: {errors}")
        said = str(written)
        for stand_in, fact in long.items():
            said = said.replace(stand_in, str(fact))
        return said

    def clock(self, at: time) -> str:
        return format_time(at, "short", locale=self.locale)

    def moment(self, at: datetime, said: Said) -> str:
        match said:
            case Said.TIME:
                return format_time(at, "short", locale=self.locale)
            case Said.SECONDS:
                return format_time(at, "medium", locale=self.locale)
            case Said.DAY:
                return self._day(at)
            case Said.DAY_AND_TIME:
                return f"{self._day(at)}{COMMAS.get(self.code, ', ')}{self.clock(at.timetz())}"

    def named(self, fact: ClockTime | Weekday | Days | Country | Language) -> str:
        match fact:
            case ClockTime():
                return self.clock(fact.at)
            case Weekday():
                name = str(self.locale.days["stand-alone"]["wide"][fact.number])
                return name[:1].upper() + name[1:] if fact.leads else name
            case Days():
                return self._days(fact.first, fact.last).translate(PLAIN_SPACES)
            case Country():
                return str(self.locale.territories.get(fact.code, fact.code))
            case Language():
                return str(self.locale.languages.get(fact.code, fact.code))

    def _days(self, first: date, last: date) -> str:
        if first == last:
            return format_skeleton("yMMMEd", first, locale=self.locale)
        return str(format_interval(first, last, "yMMMd", locale=self.locale))

    def _day(self, at: datetime) -> str:
        pattern = DAYS.get(self.code)
        if pattern is None:
            return format_skeleton("MMMMEEEEd", at, locale=self.locale)
        return format_datetime(at, pattern, locale=self.locale)


@cache
def bundle_of(language: str) -> FluentBundle:
    """Every text of a language, read once a process: it takes longer than a dozen turns."""
    # Isolation is decided fact by fact (`isolated`): marks only where directions really mix.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _is_long(fact: str | int) -> bool:
    """Whether Fluent would refuse it as an attack; a teacher's long update is put in afterwards."""
    return isinstance(fact, str) and len(fact) > MAX_PART_LENGTH


def languages_there() -> tuple[str, ...]:
    """The interface languages: the folders of `locales/`."""
    return tuple(sorted(path.name for path in LOCALES.iterdir() if path.is_dir()))
