"""Which days are public holidays in a country or one of its regions, and what they are called.

The `holidays` library knows them; nothing of it is stored, so a new version's better knowledge
holds for all days to come.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import holidays

ENGLISH = ("en_GB", "en_US", "en")


@lru_cache(maxsize=1)
def regions_by_country() -> Mapping[str, tuple[str, ...]]:
    """Every country (ISO 3166-1) whose holidays are known, with its regions' codes."""
    found = holidays.list_supported_countries(include_aliases=False)
    return {country: tuple(regions) for country, regions in sorted(found.items())}


@lru_cache(maxsize=64)
def region_names(country: str) -> Mapping[str, str]:
    """A country's regions by code, each by its own name where the library knows one."""
    known = holidays.country_holidays(country, years=[]).get_subdivision_aliases()
    return {
        code: next((name for name in known.get(code, ()) if len(name) > len(code)), code)
        for code in regions_by_country()[country]
    }


@lru_cache(maxsize=256)
def holidays_of(
    country: str, region: str | None, year: int, language: str | None = None
) -> Mapping[date, str]:
    """The public holidays of a year, in the language if the library has it, else English.

    A country or region that a newer library does not know any more has none.
    """
    if country not in regions_by_country():
        return {}
    region = region if region in regions_by_country()[country] else None
    found = holidays.country_holidays(
        country, subdiv=region, years=year, language=_nearest(country, language)
    )
    return dict(found.items())


@lru_cache(maxsize=256)
def _nearest(country: str, language: str | None) -> str | None:
    """The library's code for the language, English, or None for the country's own."""
    spoken = holidays.country_holidays(country, years=[]).supported_languages
    for wanted in (*((language,) if language else ()), *ENGLISH):
        for code in spoken:
            if code == wanted or code.partition("_")[0] == wanted:
                return code
    return None
