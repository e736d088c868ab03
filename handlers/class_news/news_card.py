"""The card of a class's good news: the words as families will read them, and what can be done."""

from bot import taps
from bot.plain_words import plain
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Html, Moment, Text, lines, names, text
from handlers.class_news.gather_news import LONGEST, Draft, said
from storage.class_news_models import NewsPiece
from storage.week_models import Week

ON_A_BUTTON = 34  # characters of a piece


def draft_card(week: Week, draft: Draft) -> Screen:
    good = Button(text("class-news-good"), taps.FindNewsGood(week.id, draft.seen))
    return screen(
        lines(
            head(week),
            shown(draft),
            text("class-news-line"),
            *to_know(draft),
        ),
        *[tick(week, piece, on=on) for piece, on in draft.pieces],
        good if draft.may_leave else None,
    )


def shown(draft: Draft) -> Text | None:
    """Whole; of what is too long its beginning."""
    if not draft.words:
        return None
    if draft.over:
        return text("class-news-words", words=plain(draft.words)[:LONGEST] + "…")
    return text("class-news-words", words=Html(draft.words))


def to_know(draft: Draft) -> list[Text]:
    """What to do, and before it leaves whom it names."""
    found = [text("class-news-tap" if draft.pieces else "class-news-empty")]
    if draft.over:
        found.append(text("class-news-too-long", over=draft.over))
    if draft.not_allowed:
        found.append(text("class-news-not-allowed", children=names(draft.not_allowed)))
    elif draft.named:
        found.append(text("class-news-names", children=names(draft.named)))
    return found


def tick(week: Week, piece: NewsPiece, *, on: bool) -> Button:
    words = plain(said(piece)).replace("\n", " ")
    if len(words) > ON_A_BUTTON:
        words = words[: ON_A_BUTTON - 1].rstrip() + "…"
    name = "class-news-taken" if on else "class-news-left-out"
    return Button(
        text(name, words=words), taps.TickNews(week.id, piece.kind, piece.number, int(not on))
    )


async def approved_card(voice: Voice, week: Week) -> Screen:
    teachers = await voice.records.families.teachers_in(week.class_id)
    by = next((teacher.name for teacher in teachers if teacher.id == week.note_by), None)
    return screen(
        lines(
            head(week),
            text("class-news-words", words=Html(week.note or "")),
            text("class-news-line"),
            text("class-news-found-good", teacher=by) if by else text("class-news-is-good"),
        ),
        Button(text("class-news-change"), taps.ChangeClassNews(week.id)),
    )


def left_card(week: Week) -> Screen:
    """The week has left, or nothing of it leaves."""
    if week.state == "sent" and week.note and week.note_at:
        words = text("class-news-words", words=Html(week.note))
        return screen(lines(text("class-news-left", class_=week.class_name), words))
    return screen(text("class-news-none-left", class_=week.class_name))


def head(week: Week) -> Text:
    return text("class-news-head", class_=week.class_name, moment=Moment(week.send_at))
