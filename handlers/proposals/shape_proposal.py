"""What a meeting will be like: a sentence, its length, where, and who else is there.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Ms Lee:  taps Without times
Ms Lee:  taps Where
Bot:     Where do you meet? Choose, or write the name of a room.
         [By phone]  [By video]  [Not said]
         [Back]
Ms Lee:  Library
Ms Lee:  taps 20 minutes
Bot:     How long?
         [10 minutes]  [15 minutes]  [20 minutes]
         [30 minutes]  [45 minutes]  [60 minutes]
         [Back]
Ms Lee:  taps 30 minutes
Ms Lee:  taps Who else
Bot:     Who else is there? Tap to add, or to leave out.
         [Mr Okafor]
         [Back]
Ms Lee:  taps Mr Okafor
Bot:     Who else is there? Tap to add, or to leave out.
         [✓ Mr Okafor]
         [Back]
Ms Lee:  taps Back
Ms Lee:  taps Words
Bot:     What is it about? One or two sentences that Ewa Kowalska will read.
         [Back]
Ms Lee:  How Ada reads at home.
Bot:     Not sent yet. Ewa Kowalska will read:
         Ada K.
         Ms Lee and Mr Okafor would like to meet you.
         30 minutes
         Room: Library
         “How Ada reads at home.”
         [Send]
         [Times]  [Words]  [30 minutes]
         [Where]  [Who else]
         [Cancel]
"""

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import names, text
from handlers.proposals.choose_team import draft_of
from handlers.proposals.proposal_draft import Step, back_to, here, shows_draft
from handlers.proposals.tell_of_proposals import shows_how_it_stands
from storage.shelf import NotThere

LENGTHS = (10, 15, 20, 30, 45, 60)
LONGEST_WORDS = 300


# A sentence


def ways_to_shape() -> tuple[Entry, ...]:
    return (
        taps(carried.AskMeetingWords, asks_words),
        taps(carried.AskMeetingLength, asks_length),
        taps(carried.MeetingLasts, chooses_length),
    )


async def asks_words(turn: Turn, tap: carried.AskMeetingWords) -> Next:
    if (own := await draft_of(turn, tap.meeting)) is None:
        return None
    asked = names([person.name for person in own.asked])
    await turn.show(screen(text("proposal-what-about", who=asked), back_to(own)))
    return At(Step.WRITING_WORDS, own.number)


async def writes_words(turn: Turn) -> Next:
    own = await here(turn)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST_WORDS:
        await turn.show(screen(text("proposal-too-long", most=LONGEST_WORDS), back_to(own)))
        return None
    if own.state == "draft":
        await turn.records.proposals.say(own.booking, words)
        return await shows_draft(turn, own)
    await shows_how_it_stands(turn, own)
    return None


# How long


async def asks_length(turn: Turn, tap: carried.AskMeetingLength) -> Next:
    if (own := await draft_of(turn, tap.meeting)) is None:
        return None
    choices = [
        Button(text("proposal-minutes", minutes=long), carried.MeetingLasts(own.number, long))
        for long in LENGTHS
    ]
    await turn.show(screen(text("proposal-how-long"), *in_rows_of(3, choices), back_to(own)))
    return None


async def chooses_length(turn: Turn, tap: carried.MeetingLasts) -> Next:
    own = await draft_of(turn, tap.meeting)
    if tap.minutes not in LENGTHS:
        raise NotThere
    if own is None:
        return None
    await turn.records.proposals.last(own.booking, tap.minutes)
    return await shows_draft(turn, own)
