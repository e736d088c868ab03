"""Every button there is, with everything it could be forged to carry, and who may press that.

Whoever adds a button adds its line here, or a test fails.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from bot import taps
from bot.taps import Tap
from bot.words import Moment, Said, text
from tests.rights.forged import NOBODY, Forged, Forgeries
from tests.rights.matrix_of_at_once import MATRIX_OF_AT_ONCE
from tests.rights.matrix_of_booking import MATRIX_OF_BOOKING
from tests.rights.matrix_of_composing import MATRIX_OF_COMPOSING
from tests.rights.matrix_of_consents import MATRIX_OF_CONSENTS
from tests.rights.matrix_of_days import MATRIX_OF_DAYS
from tests.rights.matrix_of_families import MATRIX_OF_FAMILIES
from tests.rights.matrix_of_praise import MATRIX_OF_PRAISE
from tests.rights.matrix_of_promises import MATRIX_OF_PROMISES
from tests.rights.matrix_of_proposals import MATRIX_OF_PROPOSALS
from tests.rights.matrix_of_reminders import MATRIX_OF_REMINDERS
from tests.rights.matrix_of_rounds import MATRIX_OF_ROUNDS
from tests.rights.matrix_of_shout_outs import MATRIX_OF_SHOUT_OUTS
from tests.rights.matrix_of_talks import MATRIX_OF_TALKS
from tests.rights.matrix_of_thanks import MATRIX_OF_THANKS
from tests.rights.matrix_of_waiting import MATRIX_OF_WAITING
from tests.rights.matrix_of_weeks import MATRIX_OF_WEEKS
from tests.rights.matrix_of_wins import MATRIX_OF_WINS
from tests.rights.world import PARENTS_OF_3B, UNKNOWN, UNKNOWN_TOKEN, World
from tests.school import MORNING

YESTERDAY = Moment(MORNING - timedelta(days=1), Said.DAY)
TEACHERS = frozenset({"Ms Lee", "Mr Okafor", "Mr Stone"})
LEE, STONE, EWA = frozenset({"Ms Lee"}), frozenset({"Mr Stone"}), frozenset({"Ewa Kowalska"})
OFFICE = frozenset({"Dana Weber"})
FAMILY_PEOPLE = PARENTS_OF_3B | {"Nadia Weiss"}
TEAM_OF_3B = frozenset({"Ms Lee", "Mr Okafor"})
# A link's own state may be told to whoever holds it: it says nothing about any child.
USED, REPLACED = text("join-used"), text("join-replaced")
SOMEBODY_ELSES = text("join-someone-else")


def open_to_all(_: World) -> Iterable[Forged]:
    """The button carries nothing and shows only what is the presser's own."""
    return ()


def of_updates(make: Callable[[int, int], Tap]) -> Forgeries:
    """A button of an author's own update, by its number and version."""

    def forgeries(world: World) -> Iterator[Forged]:
        for update in (world.draft, world.scheduled, world.sent):
            yield Forged(make(update.id, update.version), LEE)
        for update in (world.others_sent, world.others_draft):
            yield Forged(make(update.id, update.version), STONE)
        for number in UNKNOWN:
            yield Forged(make(number, 1))

    return forgeries


def of_links(make: Callable[[str], Tap]) -> Forgeries:
    """A button of an invitation, by its token; who holds an open one may press it."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(UNKNOWN_TOKEN))
        yield Forged(make(""))
        yield Forged(make(world.used_link), EWA, USED)
        yield Forged(make(world.replaced_link), words=REPLACED)
        yield Forged(make(world.expired_link), words=text("join-expired", day=YESTERDAY))
        yield Forged(make(world.somebody_elses_link), EWA, SOMEBODY_ELSES)

    return forgeries


def hats(world: World) -> Iterator[Forged]:
    for name, number in world.people.items():
        yield Forged(taps.WearHat(number), frozenset({name}))
    yield from (Forged(taps.WearHat(number)) for number in UNKNOWN)


def languages(_: World) -> Iterator[Forged]:
    yield from (Forged(taps.SpeakLanguage(code)) for code in ("", "tlh", "EN", "en'--"))


def quiet_hours(_: World) -> Iterator[Forged]:
    yield from (Forged(taps.KeepQuiet(*found)) for found in ((1440, 0), (0, 1440), (10**17, 1)))


def languages_of_links(world: World) -> Iterator[Forged]:
    yield from of_links(lambda token: taps.JoinInLanguage(token, "es"))(world)
    yield Forged(taps.JoinInLanguage(world.open_link, "tlh"))


def new_update(_: World) -> Iterator[Forged]:
    yield Forged(taps.StartUpdate(), TEACHERS)


def classes(world: World) -> Iterator[Forged]:
    yield Forged(taps.ChooseClass(world.classes["3B"]), frozenset({"Ms Lee", "Mr Okafor"}))
    yield Forged(taps.ChooseClass(world.classes["1A"]), STONE)
    yield from (Forged(taps.ChooseClass(number)) for number in UNKNOWN)


def kept_words(world: World) -> Iterator[Forged]:
    yield Forged(taps.UseKeptWords(world.teachers_words, world.classes["3B"]), LEE)
    yield Forged(taps.UseKeptWords(world.teachers_words, world.classes["1A"]))
    yield Forged(taps.UseKeptWords(world.parents_words, world.classes["3B"]))
    for number in UNKNOWN:
        yield Forged(taps.UseKeptWords(number, world.classes["3B"]))
        yield Forged(taps.UseKeptWords(world.teachers_words, number))


def got_it(world: World) -> Iterator[Forged]:
    yield Forged(taps.GotIt(world.sent.id), PARENTS_OF_3B)
    yield Forged(taps.GotIt(world.others_sent.id), frozenset({"Nadia Weiss"}))
    for update in (world.draft, world.scheduled, world.others_draft):
        yield Forged(taps.GotIt(update.id))
    yield from (Forged(taps.GotIt(number)) for number in UNKNOWN)


def asked_updates(world: World) -> Iterator[Forged]:
    """To be seen by whom it was sent to: the same who may say that they got it."""
    for forged in got_it(world):
        assert isinstance(forged.tap, taps.GotIt)
        yield Forged(taps.ShowAskedUpdate(forged.tap.announcement), forged.may)


def bent_quiet_days(_: World) -> Iterator[Forged]:
    for day in ("", "7", "-1", "Free", "free'--"):
        yield Forged(taps.AskQuietOn(day))
        yield Forged(taps.KeepQuietOn(day, 0, 0))
        yield Forged(taps.QuietAsUsual(day))
    yield from (Forged(taps.KeepQuietOn("5", *found)) for found in ((1440, 0), (0, 10**17)))


def of_kind(kind: type[Tap], forgeries: Forgeries) -> Forgeries:
    return lambda world: (forged for forged in forgeries(world) if isinstance(forged.tap, kind))


def reading_hours(_: World) -> Iterator[Forged]:
    yield Forged(taps.AskReadingHours(), TEACHERS)
    yield Forged(taps.ReadInSchoolHours(), TEACHERS)
    yield from (Forged(taps.ReadAtOnce(on), TEACHERS) for on in (0, 1))
    yield Forged(taps.AskReadingOn(6), TEACHERS)
    yield Forged(taps.AskReadingOn(7))
    yield Forged(taps.KeepReading(0, 480, 720), TEACHERS)
    for bent in ((7, 480, 720), (0, 720, 480), (0, 480, 1440), (10**17, 0, 0)):
        yield Forged(taps.KeepReading(*bent))


def school_days(_: World) -> Iterator[Forged]:
    yield Forged(taps.ShowSchoolDays(), OFFICE)
    yield from (Forged(taps.AskSchoolHours(day), OFFICE) for day in (0, 7))
    yield Forged(taps.AskSchoolHours(8))
    yield Forged(taps.KeepSchoolHours(5, 480, 720), OFFICE)
    for bent in ((8, 480, 720), (7, 0, 0), (0, 720, 480), (0, 480, 1440), (10**17, 0, 0)):
        yield Forged(taps.KeepSchoolHours(*bent))


def public_holidays(_: World) -> Iterator[Forged]:
    yield Forged(taps.AskCountry(), OFFICE)
    yield from (Forged(taps.ChooseCountry(code), OFFICE) for code in ("DE", ""))
    yield from (Forged(taps.ChooseCountry(code)) for code in ("XX", "de", "DE'--"))
    yield Forged(taps.AskRegion(1), OFFICE)
    yield Forged(taps.AskRegion(99))
    yield Forged(taps.ChooseRegion("DE", "BY"), OFFICE)
    for country, region in (("ES", "MD"), ("DE", "XX"), ("", ""), ("XX", "")):
        yield Forged(taps.ChooseRegion(country, region))


def closed_days(world: World) -> Iterator[Forged]:
    (there,) = world.calendar.closed
    yield Forged(taps.ShowClosedDays(0), OFFICE)
    yield Forged(taps.ShowClosedDays(99))
    yield Forged(taps.ShowClosure(there.id), OFFICE)
    yield Forged(taps.RemoveClosure(there.id), OFFICE)
    for number in UNKNOWN:
        yield Forged(taps.ShowClosure(number))
        yield Forged(taps.RemoveClosure(number))


def on_holidays(world: World) -> Iterator[Forged]:
    may_day = 739_737
    yield Forged(taps.ShowHoliday(may_day), OFFICE)
    yield from (Forged(taps.OpenOnHoliday(may_day, on), OFFICE) for on in (0, 1))
    for day in (0, TODAY, 10**17):
        yield Forged(taps.ShowHoliday(day))
        yield Forged(taps.OpenOnHoliday(day, 1))


def terms(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowTerms(), OFFICE)
    yield Forged(taps.RemoveTerm(world.calendar.terms[0].id), OFFICE)
    yield from (Forged(taps.RemoveTerm(number)) for number in UNKNOWN)


def calendar_changes(world: World) -> Iterator[Forged]:
    for kind in (taps.KeepDays, taps.DiscardDays):
        yield Forged(kind(world.proposal), OFFICE)
        yield from (Forged(kind(number)) for number in UNKNOWN)
    yield Forged(taps.UndoChange(world.change), OFFICE)
    yield from (Forged(taps.UndoChange(number)) for number in UNKNOWN)


def numbers(_: World) -> Iterator[Forged]:
    yield Forged(taps.ShowNumbers(), OFFICE)
    for kind in (taps.AskNumber, taps.RemoveNumber):
        yield Forged(kind("emergency"), OFFICE)
        yield from (Forged(kind(which)) for which in ("", "country", "Emergency"))


def of_messages(make: Callable[[int], Tap]) -> Forgeries:
    """A button of the author's own message to teachers, as a draft or sent."""

    def forgeries(world: World) -> Iterator[Forged]:
        for number in (world.parents_draft, world.parents_message):
            yield Forged(make(number), EWA)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def taking_back(world: World) -> Iterator[Forged]:
    yield Forged(taps.TakeBackMessage(world.parents_message), EWA)
    yield Forged(taps.TakeBackMessage(world.parents_draft))
    yield Forged(taps.TakeBackMessage(world.teachers_answer), LEE)
    yield from (Forged(taps.TakeBackMessage(number)) for number in UNKNOWN)


def children(world: World) -> Iterator[Forged]:
    yield Forged(taps.ChooseChild(world.parents_draft, world.children["Ada"]), EWA)
    yield Forged(taps.ChooseChild(world.parents_draft, world.children["Max"]))
    for number in UNKNOWN:
        yield Forged(taps.ChooseChild(world.parents_draft, number))
        yield Forged(taps.ChooseChild(number, world.children["Ada"]))


def readers(world: World) -> Iterator[Forged]:
    draft, people = world.parents_draft, world.people
    yield Forged(taps.ChooseReader(draft, 0), EWA)
    yield Forged(taps.ChooseReader(draft, people["Ms Lee"]), EWA)
    yield Forged(taps.ChooseReader(draft, people["Mr Stone"]))
    yield Forged(taps.ChooseReader(draft, people["Piotr Kowalski"]))
    yield from (Forged(taps.ChooseReader(number, people["Ms Lee"])) for number in UNKNOWN)


def answers(world: World) -> Iterator[Forged]:
    """Who reads a message answers it; nobody answers a draft."""
    yield Forged(taps.AnswerMessage(world.parents_message), TEAM_OF_3B)
    yield Forged(taps.AnswerMessage(world.teachers_answer), EWA)
    yield Forged(taps.AnswerMessage(world.incoming), LEE)
    yield Forged(taps.AnswerMessage(world.others_incoming), STONE)
    for number in (world.parents_draft, world.topic_draft, world.concern, *UNKNOWN):
        yield Forged(taps.AnswerMessage(number))


def calendar(_: World) -> Iterator[Forged]:
    yield Forged(taps.ShowCalendar(), OFFICE)


# What parents open: whose children, drafts and messages they are


EWAS_AND_PIOTRS = frozenset({"Ewa Kowalska", "Piotr Kowalski"})
PARENTS = frozenset({"Ewa Kowalska", "Piotr Kowalski", "Ana García", "Nadia Weiss"})
FAMILY_PEOPLE = PARENTS_OF_3B | {"Nadia Weiss"}
TEAM_OF_3B = frozenset({"Ms Lee", "Mr Okafor"})


def openers(world: World) -> Iterator[Forged]:
    for kind in ("question", "good-news", "worry", "worry-here", "concern", "call"):
        yield Forged(taps.WriteAs(kind), PARENTS)
    yield from (Forged(taps.WriteAs(kind)) for kind in ("", "absence", "Question", "worry'--"))
    for kind in ("question", "concern", "call"):
        yield Forged(taps.WriteAbout(kind, world.ada), EWAS_AND_PIOTRS)
        yield from (Forged(taps.WriteAbout(kind, number)) for number in UNKNOWN)
    yield Forged(taps.WriteAbout("worry", world.ada))


def calls(world: World) -> Iterator[Forged]:
    yield Forged(taps.ChooseCallTime(world.ada, "morning", TODAY + 1), EWAS_AND_PIOTRS)
    for child, when, day in ((0, "morning", TODAY + 1), (world.ada, "", TODAY + 1)):
        yield Forged(taps.ChooseCallTime(child, when, day))
    yield Forged(taps.ChooseCallTime(world.ada, "morning", 10**17))
    yield Forged(taps.AskForCall(world.call), EWA)
    yield Forged(taps.AskForCall(world.concern))
    yield Forged(taps.PromiseCall(world.call), TEAM_OF_3B)
    yield Forged(taps.PromiseCall(world.told))
    for kind in (taps.AskForCall, taps.PromiseCall):
        yield from (Forged(kind(number)) for number in UNKNOWN)


def concerns(world: World) -> Iterator[Forged]:
    yield Forged(taps.SendConcern(world.concern), EWA)
    yield Forged(taps.AnswerConcern(world.concern), OFFICE)
    for kind in (taps.SendConcern, taps.AnswerConcern):
        yield from (Forged(kind(number)) for number in (world.call, world.told, *UNKNOWN))
    yield Forged(taps.ThankForAbsence(world.concern))
    yield Forged(taps.PromiseCall(world.concern))
    yield Forged(taps.SendAsAbsence(world.concern))


def absences(world: World) -> Iterator[Forged]:
    yield Forged(taps.TellAbsence(), PARENTS)
    yield Forged(taps.AbsenceOf(world.ada), EWAS_AND_PIOTRS)
    yield from (Forged(taps.AbsenceOf(number)) for number in UNKNOWN)
    yield Forged(taps.AbsenceOn(world.absence, TODAY, TODAY), EWA)
    for bent in ((TODAY, TODAY - 1), (0, TODAY), (TODAY, 10**17)):
        yield Forged(taps.AbsenceOn(world.absence, *bent))
    yield Forged(taps.AskAbsenceDays(world.absence), EWA)
    yield Forged(taps.AbsenceBecause(world.absence, "ill"), EWA)
    yield from (Forged(taps.AbsenceBecause(world.absence, why)) for why in ("", "written", "Ill"))
    yield Forged(taps.UndoAbsence(world.absence), EWA)
    yield Forged(taps.SendAsAbsence(world.told), EWA)
    yield Forged(taps.ThankForAbsence(world.told), TEAM_OF_3B)
    yield Forged(taps.ThankForAbsence(world.call))
    for number in UNKNOWN:
        yield Forged(taps.AbsenceOn(number, TODAY, TODAY))
        yield Forged(taps.AskAbsenceDays(number))
        yield Forged(taps.AbsenceBecause(number, "ill"))
        yield Forged(taps.UndoAbsence(number))
        yield Forged(taps.SendAsAbsence(number))
        yield Forged(taps.ThankForAbsence(number))


def opened(world: World) -> Iterator[Forged]:
    for forgeries in (openers, calls, concerns, absences):
        yield from forgeries(world)


def to_write(_: World) -> Iterator[Forged]:
    yield Forged(taps.AskWhatToWrite(), PARENTS)


def of_incoming(make: Callable[[int], Tap]) -> Forgeries:
    """A button of a parent's message to one teacher: its families and other teachers may not."""

    def forgeries(world: World) -> Iterator[Forged]:
        for message in (world.incoming, world.closed):
            yield Forged(make(message), LEE)
        yield Forged(make(world.others_incoming), STONE)
        yield Forged(make(world.note), LEE if make is taps.WriteNote else NOBODY)
        # A worry is for the office alone, a draft for nobody, an answer for its parent.
        for number in (world.concern, world.parents_draft, world.topic_draft, *UNKNOWN):
            yield Forged(make(number))

    return forgeries


def inbox(_: World) -> Iterator[Forged]:
    yield from (Forged(taps.ShowInbox(page), TEACHERS) for page in (0, 1, 10**17))


def reminders(world: World) -> Iterator[Forged]:
    in_an_hour = int(MORNING.timestamp()) // 60 + 60
    yield from of_incoming(lambda number: taps.RemindAt(number, in_an_hour))(world)
    yield Forged(taps.RemindAt(world.incoming, 10**17))


def manners(_: World) -> Iterator[Forged]:
    named = FAMILY_PEOPLE | TEACHERS
    for tap in (taps.AskManners(), taps.AskName(), taps.CallAsListed(), taps.UndoName()):
        yield Forged(tap, named)
    yield Forged(taps.LikeWay("short", 1), FAMILY_PEOPLE)
    yield Forged(taps.AddressMe("formal"), FAMILY_PEOPLE)
    yield from (Forged(taps.LikeWay(way, 1)) for way in ("", "poems"))
    yield from (Forged(taps.AddressMe(how)) for how in ("", "royal"))


def less(_: World) -> Iterator[Forged]:
    for tap in (taps.AskLess(), taps.WriteAsUsual(), taps.WriteLess(TODAY)):
        yield Forged(tap, FAMILY_PEOPLE)
    yield from (Forged(taps.WriteLess(TODAY + ahead)) for ahead in (367, 10**17))


def gathered(world: World) -> Iterator[Forged]:
    yield Forged(taps.ReadGathered(world.sent.id), PARENTS_OF_3B)
    for update in (world.draft, world.scheduled, world.others_draft):
        yield Forged(taps.ReadGathered(update.id))
    yield Forged(taps.ReadGathered(world.others_sent.id), frozenset({"Nadia Weiss"}))
    yield from (Forged(taps.ReadGathered(number)) for number in UNKNOWN)


def late_answers(world: World) -> Iterator[Forged]:
    yield Forged(taps.SendLateNow(world.late), LEE)
    for number in (
        world.teachers_answer,
        world.parents_message,
        world.note,
        world.concern,
        *UNKNOWN,
    ):
        yield Forged(taps.SendLateNow(number))


def of_colleagues(make: Callable[[int, int], Tap]) -> Forgeries:
    """A button that hands a message to a colleague, who must teach the child."""

    def forgeries(world: World) -> Iterator[Forged]:
        people = world.people
        yield Forged(make(world.incoming, people["Mr Okafor"]), LEE)
        for nobody in ("Ms Lee", "Mr Stone", "Ewa Kowalska"):
            yield Forged(make(world.incoming, people[nobody]))
        yield Forged(make(world.others_incoming, people["Mr Okafor"]))
        for message in (world.note, world.concern, world.parents_draft):
            yield Forged(make(message, people["Mr Okafor"]))
        for number in UNKNOWN:
            yield Forged(make(number, people["Mr Okafor"]))
            yield Forged(make(world.incoming, number))

    return forgeries


def pauses(world: World) -> Iterator[Forged]:
    people = world.people
    for tap in (taps.ShowPauses(), taps.PauseAll(), taps.AskWhomToPause()):
        yield Forged(tap, OFFICE)
    yield Forged(taps.PauseRelation(people["Ewa Kowalska"], world.ada), OFFICE)
    yield Forged(taps.PauseRelation(people["Nadia Weiss"], world.ada))
    yield Forged(taps.PauseRelation(people["Ms Lee"], world.ada))
    for number in UNKNOWN:
        yield Forged(taps.PauseRelation(number, world.ada))
    for kind in OF_PAUSES:
        yield Forged(kind(world.pause), OFFICE)
        yield from (Forged(kind(number)) for number in UNKNOWN)
    yield Forged(taps.EndPauseAt(world.pause, 0), OFFICE)
    yield Forged(taps.EndPauseAt(world.pause, 10**17))
    yield Forged(taps.PauseUpdates(world.pause, 1), OFFICE)
    for number in UNKNOWN:
        yield Forged(taps.EndPauseAt(number, 0))
        yield Forged(taps.PauseUpdates(number, 1))


OF_PAUSES = (
    taps.ShowPause,
    taps.AskPauseWords,
    taps.DropPauseWords,
    taps.AskPauseEnd,
    taps.BeginPause,
    taps.EndPause,
    taps.DropPause,
)


def topic_choices(_: World) -> Iterator[Forged]:
    yield from (Forged(taps.KeepTopics(on), TEACHERS) for on in (0, 1))
    yield from (Forged(taps.KeepTopics(on)) for on in (2, 10**17))


def from_topics(world: World) -> Iterator[Forged]:
    """What Ms Lee wrote in Ada's topic answers what she reads about Ada, and nothing else."""
    draft = world.topic_draft
    for message in (world.incoming, world.parents_message):
        yield Forged(taps.AnswerFromTopic(draft, message), LEE)
        yield Forged(taps.AnswerFromTopic(world.parents_draft, message))
        yield Forged(taps.AnswerFromTopic(world.teachers_answer, message))
    for other in (
        world.others_incoming,
        world.about_omar,
        world.note,
        world.concern,
        draft,
        *UNKNOWN,
    ):
        yield Forged(taps.AnswerFromTopic(draft, other))
    yield from (Forged(taps.AnswerFromTopic(number, world.incoming)) for number in UNKNOWN)


def dropped_from_topics(world: World) -> Iterator[Forged]:
    yield Forged(taps.DropFromTopic(world.topic_draft), LEE)
    for other in (world.parents_draft, world.teachers_answer, world.note, *UNKNOWN):
        yield Forged(taps.DropFromTopic(other))


# What several parents share: of Ada's it is Ewa, and not yet Piotr


def shared_about(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShareAbout(world.ada), TEAM_OF_3B)
    yield Forged(taps.ShareAbout(world.children["Max"]))
    yield from (Forged(taps.ShareAbout(number)) for number in UNKNOWN)


def of_chosen_parents(make: Callable[[int, str], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        ewa, piotr = world.people["Ewa Kowalska"], world.people["Piotr Kowalski"]
        nadia = world.people["Nadia Weiss"]
        yield Forged(make(world.ada, f"{ewa}.{piotr}"), TEAM_OF_3B)
        for bent in ("", f"{ewa}", f"{piotr}.{ewa}", f"{ewa}.{nadia}", f"{ewa}.{piotr}.0"):
            yield Forged(make(world.ada, bent))
        for number in (world.children["Max"], *UNKNOWN):
            yield Forged(make(number, f"{ewa}.{piotr}"))

    return forgeries


def of_shared(make: Callable[[int], Tap], who: frozenset[str]) -> Forgeries:
    """A button of a shared thread, by its number; a private one is none."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield from (Forged(make(number)) for number in (1, *UNKNOWN))
        yield Forged(make(world.shared), who)

    return forgeries


def adding_to_shared(world: World) -> Iterator[Forged]:
    people = world.people
    yield Forged(taps.AddToShared(world.shared, people["Piotr Kowalski"]), TEAM_OF_3B)
    for nobody in ("Nadia Weiss", "Mr Stone", "Dana Weber"):
        yield Forged(taps.AddToShared(world.shared, people.get(nobody, 0)))
    for number in UNKNOWN:
        yield Forged(taps.AddToShared(world.shared, number))
        yield Forged(taps.AddToShared(number, people["Piotr Kowalski"]))


TODAY = 739_687  # 12 March 2026, as its ordinal

# What was agreed: the other side answers it, both sides read it


def recaps_with_whom(_: World) -> Iterator[Forged]:
    yield from (Forged(taps.AskRecapWithWhom(page), TEACHERS) for page in (0, 10**17))


def recaps_with(world: World) -> Iterator[Forged]:
    people, children = world.people, world.children
    yield Forged(taps.RecapWith(world.ada, people["Ewa Kowalska"]), TEAM_OF_3B)
    yield Forged(taps.RecapWith(children["Max"], people["Nadia Weiss"]), STONE)
    yield Forged(taps.RecapWith(world.ada, people["Nadia Weiss"]))
    yield Forged(taps.RecapWith(world.ada, people["Ms Lee"]))
    for number in UNKNOWN:
        yield Forged(taps.RecapWith(world.ada, number))
        yield Forged(taps.RecapWith(number, people["Ewa Kowalska"]))


def recaps_about(world: World) -> Iterator[Forged]:
    yield Forged(taps.RecapAbout(world.ada), EWAS_AND_PIOTRS)
    yield Forged(taps.RecapAbout(world.children["Max"]), frozenset({"Nadia Weiss"}))
    yield from (Forged(taps.RecapAbout(number)) for number in UNKNOWN)


def of_recaps(make: Callable[[int], Tap]) -> Forgeries:
    """A button of what one side wrote down, for the other side alone."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.teachers_recap), EWA)
        yield Forged(make(world.parents_recap), TEAM_OF_3B)
        for number in (world.parents_message, world.teachers_answer, world.concern, *UNKNOWN):
            yield Forged(make(number))

    return forgeries


def agreed(world: World) -> Iterator[Forged]:
    for number in (world.teachers_recap, world.parents_recap):
        yield Forged(taps.ShowAgreed(number), EWA | TEAM_OF_3B)
    for number in (world.parents_message, world.note, world.concern, *UNKNOWN):
        yield Forged(taps.ShowAgreed(number))


MATRIX: dict[type[Tap], Forgeries] = {
    taps.GoHome: open_to_all,
    taps.ShowHelp: open_to_all,
    taps.ShowSettings: open_to_all,
    taps.WearHat: hats,
    taps.AskLanguage: open_to_all,
    taps.SpeakLanguage: languages,
    taps.AskQuietHours: open_to_all,
    taps.KeepQuiet: quiet_hours,
    taps.ConfirmJoining: of_links(taps.ConfirmJoining),
    taps.DenyJoining: of_links(taps.DenyJoining),
    taps.JoinInLanguage: languages_of_links,
    taps.StartUpdate: new_update,
    taps.UseKeptWords: kept_words,
    taps.ChooseClass: classes,
    taps.GoOnWriting: of_updates(lambda number, _: taps.GoOnWriting(number)),
    taps.StartAnew: of_updates(lambda number, _: taps.StartAnew(number)),
    taps.SendUpdate: of_updates(taps.SendUpdate),
    taps.AskForGotIt: of_updates(lambda number, _: taps.AskForGotIt(number, 0)),
    taps.AskWhenToSend: of_updates(taps.AskWhenToSend),
    taps.AskDayToSend: of_updates(taps.AskDayToSend),
    taps.AskHourToSend: of_updates(lambda n, version: taps.AskHourToSend(n, version, TODAY)),
    taps.SendAt: of_updates(lambda n, version: taps.SendAt(n, version, TODAY, 1200)),
    taps.ChangeUpdate: of_updates(lambda number, _: taps.ChangeUpdate(number)),
    taps.BackToPreview: of_updates(lambda number, _: taps.BackToPreview(number)),
    taps.GiveUpUpdate: of_updates(lambda number, _: taps.GiveUpUpdate(number)),
    taps.UndoSending: of_updates(lambda number, _: taps.UndoSending(number)),
    taps.ShowNotReached: of_updates(lambda number, _: taps.ShowNotReached(number)),
    taps.GotIt: got_it,
    taps.AskQuietDays: open_to_all,
    taps.AskQuietOn: of_kind(taps.AskQuietOn, bent_quiet_days),
    taps.KeepQuietOn: of_kind(taps.KeepQuietOn, bent_quiet_days),
    taps.QuietAsUsual: of_kind(taps.QuietAsUsual, bent_quiet_days),
    taps.AskReadingHours: of_kind(taps.AskReadingHours, reading_hours),
    taps.AskReadingOn: of_kind(taps.AskReadingOn, reading_hours),
    taps.KeepReading: of_kind(taps.KeepReading, reading_hours),
    taps.ReadInSchoolHours: of_kind(taps.ReadInSchoolHours, reading_hours),
    taps.ReadAtOnce: of_kind(taps.ReadAtOnce, reading_hours),
    taps.ShowCalendar: calendar,
    taps.ShowSchoolDays: of_kind(taps.ShowSchoolDays, school_days),
    taps.AskSchoolHours: of_kind(taps.AskSchoolHours, school_days),
    taps.KeepSchoolHours: of_kind(taps.KeepSchoolHours, school_days),
    taps.ShowTerms: of_kind(taps.ShowTerms, terms),
    taps.RemoveTerm: of_kind(taps.RemoveTerm, terms),
    taps.AskCountry: of_kind(taps.AskCountry, public_holidays),
    taps.ChooseCountry: of_kind(taps.ChooseCountry, public_holidays),
    taps.AskRegion: of_kind(taps.AskRegion, public_holidays),
    taps.ChooseRegion: of_kind(taps.ChooseRegion, public_holidays),
    taps.ShowClosedDays: of_kind(taps.ShowClosedDays, closed_days),
    taps.ShowClosure: of_kind(taps.ShowClosure, closed_days),
    taps.RemoveClosure: of_kind(taps.RemoveClosure, closed_days),
    taps.ShowHoliday: of_kind(taps.ShowHoliday, on_holidays),
    taps.OpenOnHoliday: of_kind(taps.OpenOnHoliday, on_holidays),
    taps.KeepDays: of_kind(taps.KeepDays, calendar_changes),
    taps.DiscardDays: of_kind(taps.DiscardDays, calendar_changes),
    taps.UndoChange: of_kind(taps.UndoChange, calendar_changes),
    taps.ShowNumbers: of_kind(taps.ShowNumbers, numbers),
    taps.AskNumber: of_kind(taps.AskNumber, numbers),
    taps.RemoveNumber: of_kind(taps.RemoveNumber, numbers),
    taps.SendMessage: of_messages(taps.SendMessage),
    taps.AddToMessage: of_messages(taps.AddToMessage),
    taps.AskSomeoneElse: of_messages(taps.AskSomeoneElse),
    taps.CancelMessage: of_messages(taps.CancelMessage),
    taps.ChooseChild: children,
    taps.ChooseReader: readers,
    taps.AnswerMessage: answers,
    taps.AskWhatToWrite: to_write,
    taps.WriteAs: of_kind(taps.WriteAs, opened),
    taps.WriteAbout: of_kind(taps.WriteAbout, opened),
    taps.ChooseCallTime: of_kind(taps.ChooseCallTime, opened),
    taps.AskForCall: of_kind(taps.AskForCall, opened),
    taps.PromiseCall: of_kind(taps.PromiseCall, opened),
    taps.SendConcern: of_kind(taps.SendConcern, opened),
    taps.AnswerConcern: of_kind(taps.AnswerConcern, opened),
    taps.TellAbsence: of_kind(taps.TellAbsence, opened),
    taps.AbsenceOf: of_kind(taps.AbsenceOf, opened),
    taps.AbsenceOn: of_kind(taps.AbsenceOn, opened),
    taps.AskAbsenceDays: of_kind(taps.AskAbsenceDays, opened),
    taps.AbsenceBecause: of_kind(taps.AbsenceBecause, opened),
    taps.UndoAbsence: of_kind(taps.UndoAbsence, opened),
    taps.SendAsAbsence: of_kind(taps.SendAsAbsence, opened),
    taps.ThankForAbsence: of_kind(taps.ThankForAbsence, opened),
    taps.TakeBackMessage: taking_back,
    taps.AskRecap: of_incoming(taps.AskRecap),
    taps.AskRecapWithWhom: recaps_with_whom,
    taps.RecapWith: recaps_with,
    taps.RecapAbout: recaps_about,
    taps.AgreeRecap: of_recaps(taps.AgreeRecap),
    taps.CorrectRecap: of_recaps(taps.CorrectRecap),
    taps.ShowAgreed: agreed,
    taps.ShareAbout: shared_about,
    taps.ChooseShared: of_chosen_parents(taps.ChooseShared),
    taps.OpenShared: of_chosen_parents(taps.OpenShared),
    taps.AddToShared: adding_to_shared,
    taps.CloseShared: of_shared(taps.CloseShared, TEAM_OF_3B),
    taps.WriteShared: of_shared(taps.WriteShared, TEAM_OF_3B | EWA),
    taps.LeaveShared: of_shared(taps.LeaveShared, EWA),
    taps.ShowInbox: inbox,
    taps.ShowIncoming: of_incoming(taps.ShowIncoming),
    taps.AskWhenToRemind: of_incoming(taps.AskWhenToRemind),
    taps.AskTimeToRemind: of_incoming(taps.AskTimeToRemind),
    taps.RemindAt: reminders,
    taps.AskWhomToPass: of_incoming(taps.AskWhomToPass),
    taps.PassTo: of_colleagues(taps.PassTo),
    taps.UndoPass: of_colleagues(taps.UndoPass),
    taps.UndoRemind: of_incoming(taps.UndoRemind),
    taps.ShareEarlier: of_colleagues(taps.ShareEarlier),
    taps.CloseMessage: of_incoming(taps.CloseMessage),
    taps.ReopenMessage: of_incoming(taps.ReopenMessage),
    taps.WriteNote: of_incoming(taps.WriteNote),
    taps.ShowPauses: of_kind(taps.ShowPauses, pauses),
    taps.PauseAll: of_kind(taps.PauseAll, pauses),
    taps.AskWhomToPause: of_kind(taps.AskWhomToPause, pauses),
    taps.PauseRelation: of_kind(taps.PauseRelation, pauses),
    taps.ShowPause: of_kind(taps.ShowPause, pauses),
    taps.BeginPause: of_kind(taps.BeginPause, pauses),
    taps.EndPause: of_kind(taps.EndPause, pauses),
    taps.DropPause: of_kind(taps.DropPause, pauses),
    taps.AskPauseWords: of_kind(taps.AskPauseWords, pauses),
    taps.DropPauseWords: of_kind(taps.DropPauseWords, pauses),
    taps.AskPauseEnd: of_kind(taps.AskPauseEnd, pauses),
    taps.EndPauseAt: of_kind(taps.EndPauseAt, pauses),
    taps.PauseUpdates: of_kind(taps.PauseUpdates, pauses),
    taps.KeepTopics: topic_choices,
    taps.AnswerFromTopic: from_topics,
    taps.DropFromTopic: dropped_from_topics,
    taps.SendLateNow: late_answers,
    taps.AskManners: of_kind(taps.AskManners, manners),
    taps.LikeWay: of_kind(taps.LikeWay, manners),
    taps.AddressMe: of_kind(taps.AddressMe, manners),
    taps.AskName: of_kind(taps.AskName, manners),
    taps.CallAsListed: of_kind(taps.CallAsListed, manners),
    taps.UndoName: of_kind(taps.UndoName, manners),
    taps.AskLess: of_kind(taps.AskLess, less),
    taps.WriteLess: of_kind(taps.WriteLess, less),
    taps.WriteAsUsual: of_kind(taps.WriteAsUsual, less),
    taps.ReadGathered: gathered,
    taps.ShowAskedUpdate: asked_updates,
    **MATRIX_OF_AT_ONCE,
    **MATRIX_OF_BOOKING,
    **MATRIX_OF_COMPOSING,
    **MATRIX_OF_CONSENTS,
    **MATRIX_OF_PRAISE,
    **MATRIX_OF_PROMISES,
    **MATRIX_OF_FAMILIES,
    **MATRIX_OF_WEEKS,
    **MATRIX_OF_WINS,
    **MATRIX_OF_SHOUT_OUTS,
    **MATRIX_OF_WEEKS,
    **MATRIX_OF_WINS,
    **MATRIX_OF_SHOUT_OUTS,
    **MATRIX_OF_FAMILIES,
    **MATRIX_OF_WAITING,
    **MATRIX_OF_TALKS,
    **MATRIX_OF_THANKS,
    **MATRIX_OF_THANKS,
    **MATRIX_OF_REMINDERS,
    **MATRIX_OF_DAYS,
    **MATRIX_OF_PROPOSALS,
    **MATRIX_OF_ROUNDS,
}
