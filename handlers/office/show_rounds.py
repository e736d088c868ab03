"""The office sees the rounds of meetings as they stand, and sets up a new one.

Dana: /meet
Bot:  Rounds of meetings with families:
      None is coming up.
      [New round]
      [This term]
      [Home]
Dana: taps New round
Dana: 19 March 17:00 to 18:00
Dana: taps Open
Dana: /meet
Bot:  Rounds of meetings with families:
      Parent conferences · Thursday 19 March · 0 of 18 booked
      [Parent conferences]
      [Families · Parent conferences]
      [New round]
      [This term]
      [Home]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Entry, Next, command, taps
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.home import GO_HOME
from handlers.messages.opened_head import local_day
from handlers.office.list_interpreters import ways_to_interpreters
from handlers.office.show_single_meetings import ways_to_single_meetings
from handlers.office.show_term_meetings import ways_to_term
from handlers.reminders.ill_teachers import ways_when_ill
from handlers.rounds.own_rounds import NEW_EVENING, Plan, plan_of
from handlers.rounds.round_lines import counts, days_said
from handlers.rounds.round_names import called
from handlers.rounds.set_up_round import ways_to
from handlers.waiting.families_of_round import ways_to_families
from storage.models import Role
from storage.shelf import NotThere


def showing_rounds() -> Conversation:
    return Conversation(
        "all-rounds",
        entry_points=[
            for_the_office(command("meet", opens_list)),
            taps(carried.ListRounds, opens_list_by_button),
        ],
    )


def for_the_office(entry: Entry) -> Entry:
    return Entry(lambda turn: turn.role is Role.OFFICE and entry.happens(turn), entry.then)


async def opens_list(turn: Turn) -> Next:
    await turn.show(await rounds_card(turn))
    return END


async def opens_list_by_button(turn: Turn, _: carried.ListRounds) -> Next:
    return await opens_list(turn)


async def rounds_card(turn: Turn) -> Screen:
    """Every round for the office, a teacher's own for them. Raises `NotThere` for others."""
    offices = Role.OFFICE in turn.roles
    if not offices and Role.TEACHER not in turn.roles:
        raise NotThere
    of_whom = None if offices else turn.teacher
    found = await turn.records.round_plans.ahead(local_day(turn), of_whom)
    plans = [await plan_of(turn, each) for each in found]
    return screen(
        lines(
            text("rounds-title"),
            *[await round_line(turn, plan) for plan in plans],
            None if plans else text("rounds-none"),
        ),
        *ways_to(found),
        *(await offices_ways(turn) if offices else ((NEW_EVENING,),)),
        GO_HOME,
    )


async def offices_ways(turn: Turn) -> Rows:
    """What there is comes first, then what can be begun, then what is seldom wanted."""
    return (
        *await ways_to_families(turn),
        *await ways_to_single_meetings(turn),
        (Button(text("round-new"), carried.NewRound()),),
        *await ways_when_ill(turn),
        *await ways_to_interpreters(turn),
        *ways_to_term(),
    )


async def round_line(turn: Turn, plan: Plan) -> Text:
    found = plan.round
    if found.state == "draft" or not plan.days:
        return text("rounds-draft", name=called(found.name))
    days = days_said(plan.days, turn)
    facts = {"name": called(found.name), "days": days, **await counts(turn, found)}
    if found.state == "closed":
        return text("rounds-closed", **facts)
    return text("rounds-open", **facts)
