"""All that the school remembers, shelf by shelf, within one transaction."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Generic, TypeVar

from storage.absences import Absences
from storage.accounts import Accounts
from storage.agendas import Agendas
from storage.agreed_actions import AgreedActions
from storage.announcements import Announcements
from storage.arrivals import Arrivals
from storage.at_once import AtOnceShelf
from storage.audit import Audit
from storage.check_ins import CheckIns
from storage.class_lists import ClassLists
from storage.class_news import ClassNews
from storage.composing import Composing
from storage.concerns import Concerns
from storage.consents import Consents
from storage.conversations import Conversations
from storage.drawn_files import DrawnFiles
from storage.fairness import Fairness
from storage.families import Families
from storage.families_met import FamiliesMet
from storage.floods import Floods
from storage.gathered import Gathered
from storage.illnesses import Illnesses
from storage.inbox import Inbox
from storage.interpreting import Interpreting
from storage.invitations import Invitations
from storage.kept_words import KeptWords
from storage.late_answers import LateAnswers
from storage.long_messages import LongMessages
from storage.manners import MannersShelf
from storage.meeting_answers import MeetingAnswers
from storage.meeting_days import MeetingDays
from storage.meeting_reminders import MeetingReminders
from storage.meetings import Meetings
from storage.message_pauses import MessagePauses
from storage.messages import Messages
from storage.offered_slots import OfferedSlots
from storage.offers import Offers
from storage.old_meetings import OldMeetings
from storage.openers import Openers
from storage.outbox import Outbox
from storage.people import People
from storage.praises import Praises
from storage.promises import Promises
from storage.proposals import Proposals
from storage.reading_hours import ReadingHours
from storage.recaps import Recaps
from storage.round_plans import RoundPlans
from storage.rounds import Rounds
from storage.school_calendar import SchoolCalendarShelf
from storage.sent_weeks import SentWeeks
from storage.shared_threads import SharedThreads
from storage.shelf import Shelf
from storage.shout_outs import ShoutOuts
from storage.silences import Silences
from storage.suggestions import Suggestions
from storage.thanks import ThanksShelf
from storage.threads import Threads
from storage.topics import Topics
from storage.unanswered import Unanswered
from storage.waiting import WaitingShelf
from storage.week_plans import WeekPlans
from storage.weeklies import Weeklies
from storage.weeks import Weeks
from storage.wins import Wins
from storage.withdrawn_rights import WithdrawnRights

Savepoint = Callable[[], AbstractAsyncContextManager[None]]
S = TypeVar("S", bound=Shelf)


class WhenAsked(Generic[S]):
    """A shelf that is put up when it is first asked for: a transaction needs a few of them."""

    def __init__(self, kind: type[S]) -> None:
        self._kind = kind

    def __set_name__(self, _records: type, name: str) -> None:
        self._name = name

    def __get__(self, records: "Records", _: type) -> S:
        shelf = self._kind(records._driver, records._queries)  # noqa: SLF001 - part of the records
        records.__dict__[self._name] = shelf  # found there from now on
        return shelf


class Records:
    absences = WhenAsked(Absences)
    accounts = WhenAsked(Accounts)
    agendas = WhenAsked(Agendas)
    agreed_actions = WhenAsked(AgreedActions)
    announcements = WhenAsked(Announcements)
    arrivals = WhenAsked(Arrivals)
    at_once = WhenAsked(AtOnceShelf)
    audit = WhenAsked(Audit)
    check_ins = WhenAsked(CheckIns)
    class_lists = WhenAsked(ClassLists)
    class_news = WhenAsked(ClassNews)
    composing = WhenAsked(Composing)
    concerns = WhenAsked(Concerns)
    consents = WhenAsked(Consents)
    conversations = WhenAsked(Conversations)
    drawn_files = WhenAsked(DrawnFiles)
    fairness = WhenAsked(Fairness)
    families = WhenAsked(Families)
    families_met = WhenAsked(FamiliesMet)
    floods = WhenAsked(Floods)
    gathered = WhenAsked(Gathered)
    illnesses = WhenAsked(Illnesses)
    inbox = WhenAsked(Inbox)
    interpreting = WhenAsked(Interpreting)
    invitations = WhenAsked(Invitations)
    kept_words = WhenAsked(KeptWords)
    late_answers = WhenAsked(LateAnswers)
    long_messages = WhenAsked(LongMessages)
    manners = WhenAsked(MannersShelf)
    meeting_answers = WhenAsked(MeetingAnswers)
    meeting_days = WhenAsked(MeetingDays)
    meeting_reminders = WhenAsked(MeetingReminders)
    meetings = WhenAsked(Meetings)
    message_pauses = WhenAsked(MessagePauses)
    messages = WhenAsked(Messages)
    offered_slots = WhenAsked(OfferedSlots)
    offers = WhenAsked(Offers)
    old_meetings = WhenAsked(OldMeetings)
    openers = WhenAsked(Openers)
    outbox = WhenAsked(Outbox)
    people = WhenAsked(People)
    praises = WhenAsked(Praises)
    promises = WhenAsked(Promises)
    proposals = WhenAsked(Proposals)
    reading_hours = WhenAsked(ReadingHours)
    recaps = WhenAsked(Recaps)
    round_plans = WhenAsked(RoundPlans)
    rounds = WhenAsked(Rounds)
    school_calendar = WhenAsked(SchoolCalendarShelf)
    sent_weeks = WhenAsked(SentWeeks)
    shared_threads = WhenAsked(SharedThreads)
    shout_outs = WhenAsked(ShoutOuts)
    silences = WhenAsked(Silences)
    suggestions = WhenAsked(Suggestions)
    thanks = WhenAsked(ThanksShelf)
    threads = WhenAsked(Threads)
    topics = WhenAsked(Topics)
    unanswered = WhenAsked(Unanswered)
    waiting = WhenAsked(WaitingShelf)
    week_plans = WhenAsked(WeekPlans)
    weeklies = WhenAsked(Weeklies)
    weeks = WhenAsked(Weeks)
    wins = WhenAsked(Wins)
    withdrawn_rights = WhenAsked(WithdrawnRights)

    def __init__(self, driver: Any, queries: Mapping[str, Any], savepoint: Savepoint) -> None:
        self._driver = driver
        self._queries = queries
        self._savepoint = savepoint

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """A part that can be undone alone: raising inside undoes it, the rest stays."""
        locked = self.meetings.is_locked
        try:
            async with self._savepoint():
                yield
        except BaseException:
            self.meetings.is_locked = locked  # a lock goes with what is undone
            raise
