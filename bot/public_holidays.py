"""Which days are public holidays in a country or one of its regions, and what they are called.

The `holidays` library knows them; nothing of it is stored, so a new version's better knowledge
holds for all days to come.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

ENGLISH = ("en_GB", "en_US", "en")


@lru_cache(maxsize=1)
def regions_by_country() -> Mapping[str, tuple[str, ...]]:
    """Every country (ISO 3166-1) whose holidays are known, with its regions' codes."""
    import holidays  # noqa: PLC0415 - slow to import, and not every school names its country

    found = holidays.list_supported_countries(include_aliases=False)
    return {country: tuple(regions) for country, regions in sorted(found.items())}


@lru_cache(maxsize=64)
def region_names(country: str) -> Mapping[str, str]:
    """A country's regions by code, each by its own name where the library knows one."""
    known = _asked(country).get_subdivision_aliases()
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
    try:
        found = _asked(country, region, year, _nearest(country, language))
    except NotImplementedError:
        return {} if region is None else holidays_of(country, None, year, language)
    return dict(found.items())


def _asked(
    country: str, region: str | None = None, year: int | None = None, language: str | None = None
) -> "HolidayBase":
    import holidays  # noqa: PLC0415 - slow to import, and not every school names its country

    years = [] if year is None else [year]
    return holidays.country_holidays(country, subdiv=region, years=years, language=language)


@lru_cache(maxsize=256)
def _nearest(country: str, language: str | None) -> str | None:
    """The library's code for the language, English, or None for the country's own."""
    spoken = _asked(country).supported_languages
    for wanted in (*((language,) if language else ()), *ENGLISH):
        for code in spoken:
            if code == wanted or code.partition("_")[0] == wanted:
                return code
    return None
