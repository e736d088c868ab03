"""The sandbox's page: everyone's phone side by side, and the school's time to turn, in a browser.

It is the first thing a newcomer sees, and it needs nothing built, fetched or installed: a Starlette
application, one HTML page, plain CSS and JavaScript modules.
"""

from bot.sandbox.page.app import build_page
from bot.sandbox.page.school import BotState, SchoolControls, SchoolPerson

__all__ = ["BotState", "SchoolControls", "SchoolPerson", "build_page"]
