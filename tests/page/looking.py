"""Where to look on the page: somebody's phone, and what is on it."""

from playwright.async_api import Locator, Page

from bot.sandbox.people import Person


def phone(page: Page, person: Person) -> Locator:
    return page.locator(f'[data-phone="{person.id}"]')


def bubbles(page: Page, person: Person) -> Locator:
    return phone(page, person).locator("li[data-message]")


def field(page: Page, person: Person) -> Locator:
    return phone(page, person).locator("[data-compose]")
