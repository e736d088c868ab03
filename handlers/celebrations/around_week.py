"""What else a teacher finds on the card of a week: the balance of the term."""

from bot.screen import Rows
from handlers.celebrations.see_balance import way_to_balance
from storage.week_models import Week


def ways_around(week: Week) -> Rows:
    return ((way_to_balance(week.class_id),),)
