"""Countries as an office names them: in its own language, by code, or by the school's clock."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.core import get_global

from bot.public_holidays import region_names, regions_by_country

# The interface's languages, and others that an office may write its country in all the same.
LOCALES: Final = ("en", "es", "ar", "uk", "de", "fr", "it", "pl", "pt", "ro", "ru", "tr")
SHORTEST = 3  # letters that may be the beginning of a name
CODE = 2  # letters of a country's code


def country_of_zone(zone: str) -> str | None:
    """The country whose clock the school shows, if its holidays are known."""
    found: str | None = get_global("zone_territories").get(zone)
    return found if found in regions_by_country() else None


def countries_named(words: str) -> list[str]:
    """The countries (codes) that these words name or begin to name, those named in full first."""
    wanted = words.strip().casefold()
    if len(wanted) == CODE and wanted.upper() in regions_by_country():
        return [wanted.upper()]
    return _named(wanted, _country_names())


def regions_named(country: str, words: str) -> list[str]:
    """The regions (codes) of a country that these words name or begin to name."""
    regions = {code: (code.casefold(), n.casefold()) for code, n in region_names(country).items()}
    return _named(words.strip().casefold(), regions)


def _named(wanted: str, names: Mapping[str, tuple[str, ...]]) -> list[str]:
    exact = [code for code, known in names.items() if wanted in known]
    if exact or len(wanted) < SHORTEST:
        return exact
    return [code for code, known in names.items() if any(name.startswith(wanted) for name in known)]


@lru_cache(maxsize=1)
def _country_names() -> Mapping[str, tuple[str, ...]]:
    territories = [Locale.parse(code).territories for code in LOCALES]
    return {
        country: tuple(str(known.get(country, country)).casefold() for known in territories)
        for country in regions_by_country()
    }
