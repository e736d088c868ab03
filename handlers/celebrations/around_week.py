"""What else a teacher finds on the card of a week: its good news, who helped, the balance."""

from bot.screen import Rows
from handlers.celebrations.see_balance import way_to_balance
from handlers.class_news.write_class_news import way_to_class_news
from handlers.thanks.thank_helpers import way_to_helpers
from storage.week_models import Week


def ways_around(week: Week) -> Rows:
    return (
        (way_to_class_news(week), way_to_helpers(week.class_id)),
        (way_to_balance(week.class_id),),
    )
