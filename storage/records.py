"""All that the school remembers, shelf by shelf, within one transaction."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

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


class Records:
    def __init__(  # noqa: PLR0915 - a line for each shelf
        self, driver: Any, queries: Mapping[str, Any], savepoint: Savepoint
    ) -> None:
        self._driver = driver
        self._savepoint = savepoint
        self.absences = Absences(driver, queries)
        self.accounts = Accounts(driver, queries)
        self.agendas = Agendas(driver, queries)
        self.agreed_actions = AgreedActions(driver, queries)
        self.announcements = Announcements(driver, queries)
        self.arrivals = Arrivals(driver, queries)
        self.at_once = AtOnceShelf(driver, queries)
        self.audit = Audit(driver, queries)
        self.check_ins = CheckIns(driver, queries)
        self.class_lists = ClassLists(driver, queries)
        self.class_news = ClassNews(driver, queries)
        self.composing = Composing(driver, queries)
        self.concerns = Concerns(driver, queries)
        self.consents = Consents(driver, queries)
        self.conversations = Conversations(driver, queries)
        self.drawn_files = DrawnFiles(driver, queries)
        self.fairness = Fairness(driver, queries)
        self.families = Families(driver, queries)
        self.families_met = FamiliesMet(driver, queries)
        self.floods = Floods(driver, queries)
        self.gathered = Gathered(driver, queries)
        self.illnesses = Illnesses(driver, queries)
        self.inbox = Inbox(driver, queries)
        self.interpreting = Interpreting(driver, queries)
        self.invitations = Invitations(driver, queries)
        self.kept_words = KeptWords(driver, queries)
        self.late_answers = LateAnswers(driver, queries)
        self.long_messages = LongMessages(driver, queries)
        self.manners = MannersShelf(driver, queries)
        self.meeting_answers = MeetingAnswers(driver, queries)
        self.meeting_reminders = MeetingReminders(driver, queries)
        self.meeting_days = MeetingDays(driver, queries)
        self.meetings = Meetings(driver, queries)
        self.message_pauses = MessagePauses(driver, queries)
        self.messages = Messages(driver, queries)
        self.offers = Offers(driver, queries)
        self.offered_slots = OfferedSlots(driver, queries)
        self.old_meetings = OldMeetings(driver, queries)
        self.openers = Openers(driver, queries)
        self.outbox = Outbox(driver, queries)
        self.people = People(driver, queries)
        self.praises = Praises(driver, queries)
        self.promises = Promises(driver, queries)
        self.proposals = Proposals(driver, queries)
        self.reading_hours = ReadingHours(driver, queries)
        self.recaps = Recaps(driver, queries)
        self.round_plans = RoundPlans(driver, queries)
        self.rounds = Rounds(driver, queries)
        self.school_calendar = SchoolCalendarShelf(driver, queries)
        self.sent_weeks = SentWeeks(driver, queries)
        self.shared_threads = SharedThreads(driver, queries)
        self.shout_outs = ShoutOuts(driver, queries)
        self.silences = Silences(driver, queries)
        self.suggestions = Suggestions(driver, queries)
        self.thanks = ThanksShelf(driver, queries)
        self.threads = Threads(driver, queries)
        self.topics = Topics(driver, queries)
        self.unanswered = Unanswered(driver, queries)
        self.waiting = WaitingShelf(driver, queries)
        self.week_plans = WeekPlans(driver, queries)
        self.weeklies = Weeklies(driver, queries)
        self.weeks = Weeks(driver, queries)
        self.wins = Wins(driver, queries)
        self.withdrawn_rights = WithdrawnRights(driver, queries)

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
