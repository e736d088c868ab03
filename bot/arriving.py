"""Makes a turn of an update: who speaks, in which roles, where they stand, what they mean.

The rights of a turn are looked up here and not remembered from the last one: much may have
happened in between.
"""

import json
from datetime import datetime

from telegram import Chat, Update, User

from bot.floods import AT_MOST, SPAN, is_flooding
from bot.message_meant import belongs_to, replied_to
from bot.school import QUIET_HOURS, School
from bot.topics import topic_of
from bot.turn import Turn
from storage.arrivals import Arrival
from storage.outbox_models import Received
from storage.records import Records


async def turn_of(records: Records, school: School, received: Received, now: datetime) -> Turn:
    update = Update.de_json(json.loads(received.body), None)
    person, chat = update.effective_user, update.effective_chat
    if person is None or person.is_bot or (chat is not None and chat.type != Chat.PRIVATE):
        return Turn(records, school, now, received=received, update=update, account=None)
    arrival = await _whoever(records, school, person, received, now)
    account = arrival.account
    if account.unreachable_since is not None and update.my_chat_member is None:
        await records.accounts.find_again(account.id)
    return Turn(
        records,
        school,
        now,
        received=received,
        update=update,
        account=account,
        hats=arrival.hats,
        place=arrival.place,
        answers=await replied_to(records, update),
        written=await belongs_to(records, update, account),
        flooded=is_flooding(arrival.surge, received),
        topic=await topic_of(records, update, account.id, now),
    )


async def _whoever(
    records: Records, school: School, person: User, received: Received, now: datetime
) -> Arrival:
    """Who this came from; somebody who never wrote is met first."""
    arrival = await records.arrivals.of(person.id, received, SPAN, AT_MOST)
    if arrival is None:
        language = school.nearest_language(person.language_code)
        await records.accounts.meet(person.id, language, QUIET_HOURS, now)
        arrival = await records.arrivals.of(person.id, received, SPAN, AT_MOST)
        assert arrival is not None, "met just now"
    return arrival
