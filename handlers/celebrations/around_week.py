"""What else a teacher finds on the card of a week: its good news, the balance of the term."""

from bot.screen import Rows
from handlers.celebrations.see_balance import way_to_balance
from handlers.class_news.write_class_news import way_to_class_news
from storage.week_models import Week


def ways_around(week: Week) -> Rows:
    return ((way_to_class_news(week), way_to_balance(week.class_id)),)
