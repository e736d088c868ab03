"""The office chooses the country, and its region, whose public holidays are without school.

Dana: /calendar
Dana: taps Choose country
Bot:  Whose public holidays are days without school? Choose, or write the country.
      [Germany]
      [Back]
Dana: Neverland
Bot:  I do not know that country. Please write its name, like Spain.
      [Back]
Dana: germany
Bot:  Public holidays: Germany
      Some are in one region only. Which is yours? Choose, or write it.
      [Undo]
      [The whole country]
      [Brandenburg]  [Berlin]
      [Baden-Württemberg]  [Bayern]
      [Bremen]  [Hessen]
      [Hamburg]  [Mecklenburg-Vorpommern]
      [Niedersachsen]  [Nordrhein-Westfalen]
      [Rheinland-Pfalz]  [Schleswig-Holstein]
      [More]
      [Back]
Dana: taps Berlin
Bot:  School calendar
      Monday to Friday: 08:00 to 16:00
      These are the usual hours; nobody has changed them yet.
      No terms yet.
      Public holidays: Germany, Berlin
      Next without school:
      Fri, 3 Apr 2026 · Good Friday
      Mon, 6 Apr 2026 · Easter Monday
      Fri, 1 May 2026 · Labor Day
      No emergency number and no safeguarding contact yet.
      [Undo]
      [School days]  [Terms]
      [Public holidays]  [Closed days]
      [Numbers]
      [Home]
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.countries import countries_named, country_of_zone, regions_named
from bot.public_holidays import region_names, regions_by_country
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Country, Lines, lines, text
from handlers.office.calendar_card import BACK, Step, calendar_card, holidays_line, undo_button
from handlers.office.calendar_changes import facts_of, noted
from storage.shelf import NotThere

PER_PAGE = 12
MOST_MEANT = 8  # countries that an unfinished name may mean


def ways_to_choose_holidays() -> tuple[Entry, ...]:
    return (
        taps(carried.AskCountry, asks_for_country),
        taps(carried.ChooseCountry, chooses_country),
        taps(carried.AskRegion, asks_for_region),
        taps(carried.ChooseRegion, chooses_region),
    )


async def asks_for_country(turn: Turn, _: carried.AskCountry) -> Next:
    calendar = await turn.calendar()
    near = country_of_zone(turn.school.time.zone.key)
    offered = dict.fromkeys(code for code in (calendar.country, near) if code)
    has_regions = calendar.country and regions_by_country().get(calendar.country)
    await turn.show(
        screen(
            text("calendar-which-country"),
            *[country_button(code) for code in offered],
            Button(text("calendar-change-region"), carried.AskRegion(0)) if has_regions else None,
            Button(text("calendar-country-none"), carried.ChooseCountry(""))
            if calendar.country
            else None,
            BACK,
        )
    )
    return Step.WRITING_COUNTRY


def country_button(code: str) -> Button:
    return Button(text("calendar-country", country=Country(code)), carried.ChooseCountry(code))


async def writes_country(turn: Turn) -> Next:
    found = countries_named(turn.words)
    if len(found) == 1:
        return await keeps_country(turn, found[0])
    if not 1 < len(found) <= MOST_MEANT:
        await turn.show(screen(text("calendar-country-unclear"), BACK))
        return None
    meant = [country_button(code) for code in found]
    await turn.show(screen(text("calendar-which-country"), *in_rows_of(2, meant), BACK))
    return None


async def chooses_country(turn: Turn, tap: carried.ChooseCountry) -> Next:
    if tap.country and tap.country not in regions_by_country():
        raise NotThere
    return await keeps_country(turn, tap.country or None)


async def keeps_country(turn: Turn, country: str | None) -> Next:
    before = await facts_of(turn)
    if country != before.choices.get("country"):
        await turn.records.school_calendar.choose("country", country)
        await turn.records.school_calendar.choose("subdivision", None)
    undo = await noted(turn, "public-holidays", before)
    if country is not None and regions_by_country()[country]:
        return await shows_regions(turn, country, 0, undo)
    await turn.show(await calendar_card(turn, undo))
    return END


async def asks_for_region(turn: Turn, tap: carried.AskRegion) -> Next:
    return await shows_regions(turn, await country_chosen(turn), tap.page)


async def shows_regions(turn: Turn, country: str, page: int, undo: int | None = None) -> Next:
    names = list(region_names(country).items())
    if page * PER_PAGE >= len(names):
        raise NotThere
    holidays = holidays_line(await turn.calendar())
    await turn.show(
        regions_card(lines(holidays, text("calendar-which-region")), country, page, undo)
    )
    return Step.WRITING_REGION


def regions_card(words: Lines, country: str, page: int, undo: int | None) -> Screen:
    names = list(region_names(country).items())
    shown = names[page * PER_PAGE : (page + 1) * PER_PAGE]
    more = len(names) > (page + 1) * PER_PAGE
    return screen(
        words,
        undo_button(undo),
        Button(text("calendar-region-all"), carried.ChooseRegion(country, "")),
        *in_rows_of(2, [region_button(country, code, name) for code, name in shown]),
        Button(text("calendar-more"), carried.AskRegion(page + 1)) if more else None,
        BACK,
    )


def region_button(country: str, code: str, name: str) -> Button:
    return Button(text("calendar-region", region=name), carried.ChooseRegion(country, code))


async def writes_region(turn: Turn) -> Next:
    country = await country_chosen(turn)
    found = regions_named(country, turn.words)
    if len(found) != 1:
        await turn.show(screen(text("calendar-region-unclear"), BACK))
        return None
    return await keeps_region(turn, found[0])


async def chooses_region(turn: Turn, tap: carried.ChooseRegion) -> Next:
    """A region of the country that is chosen now: an old card's may be another's."""
    country = await country_chosen(turn)
    if country != tap.country or tap.region not in {"", *regions_by_country()[country]}:
        raise NotThere
    return await keeps_region(turn, tap.region or None)


async def keeps_region(turn: Turn, region: str | None) -> Next:
    before = await facts_of(turn)
    await turn.records.school_calendar.choose("subdivision", region)
    undo = await noted(turn, "public-holidays", before)
    await turn.show(await calendar_card(turn, undo))
    return END


async def country_chosen(turn: Turn) -> str:
    country = (await turn.calendar()).country
    if country is None or not regions_by_country().get(country):
        raise NotThere
    return country
