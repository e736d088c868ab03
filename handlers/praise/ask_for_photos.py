"""A teacher has a photo of a child whose family never answered: the family is asked then, once.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  taps Kindness
(Ms Lee sends a photo of Ada)
Ms Lee:  taps Send now
Ewa reads: Ms Lee has a photo of Ada for you. May teachers send you photos of Ada?
         [Yes]  [No]
Ewa:     taps Yes
Bot:     What do you allow for Ada K.?
         Photos of Ada, sent to you and to who else cares for Ada: yes.
         Good news about Ada told in class or school, by first name: not answered yet.
         Where anyone who cares for Ada says no, it is not done.
         [✓ Photos: yes]  [Photos: no]
         [Good news: yes]  [Good news: no]
         [Back]
"""

from datetime import timedelta

from bot import taps as carried
from bot.conversation import Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import text
from handlers.messages.quiet_family import tells_family
from handlers.praise.own_praise import own_praise, without_photo
from handlers.praise.praise_card import shows_how_it_stands
from storage.models import Child
from storage.praise_models import Praise

LASTS = timedelta(days=14)  # it stays in the settings, whatever becomes of the question


def ways_to_ask_for_photos() -> tuple[Entry, ...]:
    return (taps(carried.AskForPhotos, asks_by_button),)


async def asks_by_button(turn: Turn, tap: carried.AskForPhotos) -> Next:
    """For a photo without words: there is nothing to send before the family says yes."""
    praise = await own_praise(turn, tap.praise)
    asked = await asks_for_photos(turn, praise)
    turn.answer(text("consents-family-asked" if asked else "consents-asked-before"))
    return await shows_how_it_stands(turn, praise.id)


async def asks_for_photos(turn: Turn, praise: Praise) -> bool:
    """Each parent who never answered, once for each child; whether anybody was asked."""
    asked = False
    children = await turn.records.praises.children_of(praise)
    for child in await without_photo(turn, praise, children):
        for unasked in await turn.records.consents.to_ask(child.id, "photos"):
            await turn.records.consents.asked_again(child.id, unasked, "photos", turn.now)
            about = f"consent-ask:{child.id}"
            key = f"{about}:photos:{unasked.account_id}"
            shown = question(praise, child)
            await tells_family(turn, unasked.account_id, shown, key=key, subject=about, lasts=LASTS)
            asked = True
    return asked


def question(praise: Praise, child: Child) -> Screen:
    asked = text("consents-needed-photos", teacher=praise.by_name, child=child.first_name)
    return screen(
        asked,
        tuple(
            Button(text(label), carried.AnswerConsent(child.id, "photos", answer))
            for label, answer in (("consents-needed-yes", "yes"), ("consents-needed-no", "no"))
        ),
    )
