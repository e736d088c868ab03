"""The one card of a praise, edited in place: what its family will read, and how it fares.

It shows the words as the first of several children's family will read them: all others read the
same about their own child, and of no other.
"""

from datetime import datetime
from enum import StrEnum

from bot import taps
from bot.conversation import At, Next
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.home import GO_HOME
from handlers.praise.own_praise import Audience, audience_of, own_praise
from handlers.praise.praise_report import NAMED, is_still_there, listed, report
from handlers.praise.praise_words import as_family_reads
from storage.praise_models import Praise, PraiseOutcome


class Step(StrEnum):
    CHOOSING = "choosing"
    CHOOSING_CLASS = "choosing-class"
    SAYING = "saying"
    PROGRESS = "progress"
    NAMING = "naming"


async def card_of(voice: Voice, praise: Praise) -> Screen:
    match praise.state:
        case "draft":
            return draft_card(praise, await audience_of(voice, praise))
        case "scheduled":
            return on_its_way(praise, await audience_of(voice, praise))
        case "kept":
            return kept_card(praise, await audience_of(voice, praise))
        case "sent" | "taken-back":
            outcomes = await voice.records.praises.outcomes(praise)
            return fared_card(praise, await audience_of(voice, praise), outcomes, voice.now)
        case _:
            return screen(text("praise-given-up"), GO_HOME)


# Before it leaves


def draft_card(praise: Praise, audience: Audience) -> Screen:
    send = Button(text("praise-send"), taps.SendPraise(praise.id, praise.version))
    keep = Button(text("praise-keep"), taps.KeepPraise(praise.id, praise.version))
    may_leave = praise.says_in_words or not audience.without_photo
    ask = Button(text("consents-ask-family"), taps.AskForPhotos(praise.id))
    offered = (send, keep) if audience.is_ready else (keep,)
    return screen(
        lines(*shown(praise, audience), *to_know(praise, audience), to_whom(audience)),
        offered if may_leave else ask,
        (
            Button(text("praise-other-strength"), taps.AskStrength(praise.id)),
            Button(text("praise-other-children"), taps.PraiseSeveral(praise.id, 0)),
        ),
        Button(text("button-cancel"), taps.DropPraise(praise.id)),
    )


def shown(praise: Praise, audience: Audience) -> list[Text | Lines]:
    """As the first family will read it, with whose families read the same about their child."""
    if not audience.children:
        return [text("praise-nobody-left", class_=praise.class_name), text("praise-line")]
    first, *others = audience.children
    same = names([child.short_name for child in others])
    return [
        *as_family_reads(praise, first, with_photo=True).lines,
        *([text(f"praise-with-{praise.media_kind}")] if praise.media_kind else []),
        text("praise-line"),
        *([text("praise-same", children=same)] if others else []),
    ]


def to_know(praise: Praise, audience: Audience) -> list[Text]:
    """What a teacher should see before it leaves, said kindly."""
    found = []
    if audience.names_others:
        found.append(text("praise-names-others", children=names(audience.names_others)))
    if audience.without_photo:
        of_whom = names([child.short_name for child in audience.without_photo])
        line = "praise-no-photo" if praise.says_in_words else "praise-no-photo-no-words"
        found.append(text(line, children=of_whom))
    if praise.has_photo:
        several = len(audience.children) > 1
        found.append(text("praise-photo-of-several" if several else "praise-photo-of-others"))
    return found


def to_whom(audience: Audience) -> Text:
    if not audience.reachable:
        return text("praise-nobody")
    if len(audience.reachable) > NAMED:
        return text("praise-to-many", parents=len(audience.reachable))
    return text("praise-to", parents=names(audience.reachable))


def on_its_way(praise: Praise, audience: Audience) -> Screen:
    assert praise.send_at is not None, "what is on its way has its time"
    at = Moment(praise.send_at, Said.SECONDS)
    return screen(
        lines(
            *shown(praise, audience),
            text("praise-sending-at", time=at, parents=len(audience.reachable)),
        ),
        Button(text("praise-undo"), taps.UndoPraise(praise.id)),
    )


def kept_card(praise: Praise, audience: Audience) -> Screen:
    return screen(
        lines(*shown(praise, audience), text("praise-kept", class_=praise.class_name)),
        Button(text("praise-undo"), taps.UndoPraise(praise.id)),
        GO_HOME,
    )


# Afterwards


def fared_card(
    praise: Praise, audience: Audience, outcomes: tuple[PraiseOutcome, ...], now: datetime
) -> Screen:
    """Who was reached, who not and why, and who said thank you."""
    if praise.state == "taken-back":
        left = [each.name for each in outcomes if is_still_there(each, praise.ended_at or now)]
        told = text("praise-still-there", parents=listed(left)) if left else None
        return screen(lines(*shown(praise, audience), text("praise-taken-back"), told), GO_HOME)
    return screen(
        lines(*shown(praise, audience), *report(outcomes, now)),
        Button(text("praise-take-back"), taps.TakeBackPraise(praise.id)),
        Button(text("shout-tell"), taps.ShoutFromPraise(praise.id))
        if len(audience.children) == 1
        else None,
    )


# Where it stands


async def shows_how_it_stands(turn: Turn, praise_id: int) -> Next:
    """Show the fresh card, and let a draft be gone on with."""
    praise = await own_praise(turn, praise_id)
    card = await turn.show(await card_of(turn, praise))
    await stands_on(turn, praise, card)
    return At(Step.SAYING, praise.id) if praise.state == "draft" else None


async def stands_on(turn: Turn, praise: Praise, card: CardAt) -> None:
    """Remember the card; an older one gives up its buttons, so that one Send is to be seen."""
    if card.row_id is None or card.row_id == praise.card_id:
        return
    if praise.card_id is not None:
        older = CardAt(turn.account.id, praise.card_id)
        key = f"elsewhere:{turn.received.id}:{praise.card_id}"
        await turn.change_card(older, screen(text("praise-elsewhere")), key=key)
    await turn.records.praises.show_on(praise, card.row_id)
