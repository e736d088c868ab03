"""Callback data is never trusted: whatever it is, it is read whole or refused."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.taps import ALL_TAPS, TELEGRAM_LIMIT, NotATap, SpeakLanguage, Tap
from tests.people import Person
from tests.school import TheSchool

# An old chat keeps old buttons for years: a change here breaks them, and is to be deliberate.
ON_THE_WIRE = {
    "abs": (),
    "abs-days": ("absence",),
    "abs-of": ("child",),
    "abs-on": ("absence", "first", "last"),
    "abs-send": ("message",),
    "abs-thanks": ("message",),
    "abs-undo": ("absence",),
    "abs-why": ("absence", "reason"),
    "address": ("how",),
    "cal": (),
    "cal-closed": ("page",),
    "cal-day": ("weekday",),
    "cal-day-set": ("weekday", "from_minute", "until_minute"),
    "cal-days": (),
    "cal-drop": ("change",),
    "cal-holiday": ("day",),
    "cal-keep": ("change",),
    "cal-land": (),
    "cal-land-set": ("country",),
    "cal-number": ("which",),
    "cal-number-no": ("which",),
    "cal-numbers": (),
    "cal-open": ("day", "on"),
    "cal-region": ("country", "region"),
    "cal-regions": ("page",),
    "cal-spell": ("closed",),
    "cal-spell-no": ("closed",),
    "cal-term-no": ("term",),
    "cal-terms": (),
    "cal-undo": ("change",),
    "call-ask": ("message",),
    "call-when": ("child", "when", "day"),
    "call-yes": ("message",),
    "got-it": ("announcement",),
    "hat": ("person",),
    "help": (),
    "home": (),
    "join": ("token",),
    "join-in": ("token", "language"),
    "join-no": ("token",),
    "languages": (),
    "late-now": ("message",),
    "less": (),
    "less-end": (),
    "less-read": ("announcement",),
    "less-until": ("day",),
    "like": ("way", "on"),
    "manners": (),
    "meet-all": (),
    "msg-add": ("message",),
    "msg-answer": ("message",),
    "msg-at": ("message", "at"),
    "msg-at-no": ("message",),
    "msg-back": ("message",),
    "msg-cancel": ("message",),
    "msg-child": ("message", "child"),
    "msg-close": ("message",),
    "msg-else": ("message",),
    "msg-inbox": ("page",),
    "msg-later": ("message",),
    "msg-note": ("message",),
    "msg-open": ("message",),
    "msg-pass": ("message",),
    "msg-pass-no": ("message", "teacher"),
    "msg-pass-to": ("message", "teacher"),
    "msg-send": ("message",),
    "msg-share": ("message", "teacher"),
    "msg-show": ("message",),
    "msg-time": ("message",),
    "msg-to": ("message", "teacher"),
    "name": (),
    "name-list": (),
    "name-undo": (),
    "pause": (),
    "pause-all": (),
    "pause-drop": ("pause",),
    "pause-end": ("pause",),
    "pause-go": ("pause",),
    "pause-hush": ("pause",),
    "pause-of": ("parent", "child"),
    "pause-say": ("pause",),
    "pause-show": ("pause",),
    "pause-until": ("pause", "at"),
    "pause-up": ("pause", "on"),
    "pause-when": ("pause",),
    "pause-who": (),
    "prm-back": ("promise",),
    "prm-by": ("promise", "day"),
    "prm-child": ("promise", "child"),
    "prm-in": ("promise", "thread"),
    "prm-kept": ("promise",),
    "prm-more": ("promise",),
    "prm-move": ("promise", "day"),
    "prm-new": ("message",),
    "prm-show": ("promise",),
    "prm-thanks": ("promise",),
    "prm-unkept": ("promise",),
    "prm-until": ("promise", "day"),
    "prm-words": ("promise",),
    "quiet": (),
    "quiet-days": (),
    "quiet-on": ("day",),
    "quiet-on-set": ("day", "from_minute", "until_minute"),
    "quiet-set": ("from_minute", "until_minute"),
    "quiet-usual": ("day",),
    "rd-again": ("round",),
    "rd-all": (),
    "rd-ask": ("round", "what"),
    "rd-break": ("round", "teacher", "from_minute", "until_minute", "on"),
    "rd-cancel": ("round",),
    "rd-class": ("round", "school_class", "page"),
    "rd-classes": ("round", "page"),
    "rd-close": ("round",),
    "rd-day": ("round", "day"),
    "rd-drop": ("round",),
    "rd-end": ("round",),
    "rd-grid": ("round", "page"),
    "rd-hours": ("round", "day", "from_minute", "until_minute", "on"),
    "rd-keep": ("meeting",),
    "rd-new": (),
    "rd-open": ("round",),
    "rd-opens": ("round",),
    "rd-plan": ("round",),
    "rd-set": ("round", "what", "value", "on"),
    "rd-silent": ("round",),
    "rd-take": ("meeting", "slot"),
    "rd-teacher": ("round", "teacher", "page"),
    "rd-teachers": ("round", "page"),
    "rd-unbreak": ("round", "number", "on"),
    "rd-unday": ("round", "day", "on"),
    "read": (),
    "read-at-once": ("on",),
    "read-on": ("weekday",),
    "read-school": (),
    "read-set": ("weekday", "from_minute", "until_minute"),
    "recap-for": ("message",),
    "recap-no": ("message",),
    "recap-of": ("child",),
    "recap-show": ("message",),
    "recap-who": ("page",),
    "recap-with": ("child", "person"),
    "recap-yes": ("message",),
    "safe-answer": ("message",),
    "safe-send": ("message",),
    "settings": (),
    "sh-add": ("thread", "person"),
    "sh-close": ("thread",),
    "sh-leave": ("thread",),
    "sh-of": ("child",),
    "sh-open": ("child", "parents"),
    "sh-who": ("child", "parents"),
    "sh-write": ("thread",),
    "speak": ("language",),
    "today": (),
    "today-abs": ("absence",),
    "today-draft": ("message",),
    "today-kept": ("promise",),
    "today-up": ("announcement",),
    "topic-drop": ("draft",),
    "topic-to": ("draft", "message"),
    "topics": ("on",),
    "up-anew": ("announcement",),
    "up-ask": ("announcement", "on"),
    "up-at": ("announcement", "version", "day", "minute"),
    "up-back": ("announcement",),
    "up-cancel": ("announcement",),
    "up-change": ("announcement",),
    "up-class": ("school_class",),
    "up-days": ("announcement", "version"),
    "up-go-on": ("announcement",),
    "up-hours": ("announcement", "version", "day"),
    "up-kept": ("kept", "school_class"),
    "up-new": (),
    "up-not": ("announcement",),
    "up-send": ("announcement", "version"),
    "up-undo": ("announcement",),
    "up-when": ("announcement", "version"),
    "write": (),
    "write-as": ("opener",),
    "write-of": ("opener", "child"),
}

TAPS = st.sampled_from(ALL_TAPS).flatmap(
    lambda kind: st.builds(
        kind,
        *[
            st.integers(0, 10**9)
            if field.type is int
            else st.from_regex(r"[\w-]{1,22}", fullmatch=True)
            for field in fields(kind)
        ],
    )
)


def test_the_codes_and_fields_on_the_wire_stay_as_they_are() -> None:
    found = {kind.code: tuple(field.name for field in fields(kind)) for kind in ALL_TAPS}

    assert dict(sorted(found.items())) == ON_THE_WIRE


@given(TAPS)
def test_a_button_carries_what_was_put_into_it(tap: Tap) -> None:
    try:
        packed = tap.pack()
    except NotATap:
        return  # too long for Telegram, and refused before it could be sent

    assert type(tap).unpack(packed) == tap


def test_what_is_too_long_for_telegram_is_refused_before_it_is_sent() -> None:
    fits = SpeakLanguage("x" * (TELEGRAM_LIMIT - len("speak:")))

    assert len(fits.pack().encode()) == TELEGRAM_LIMIT
    with pytest.raises(NotATap):
        SpeakLanguage("x" * (TELEGRAM_LIMIT - len("speak:") + 1)).pack()


@given(st.sampled_from(ALL_TAPS), st.text(max_size=70))
def test_anything_at_all_is_read_whole_or_refused(kind: type[Tap], data: str) -> None:
    for pressed in (data, f"{kind.code}:{data}", f"{kind.code}{data}"):
        try:
            read = kind.unpack(pressed)
        except NotATap:
            continue
        assert read.pack() == pressed or any(
            part != part.lstrip("0") for part in pressed.split(":")
        )


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "up-send",
        "up-send:",
        "up-send:1",
        "up-send:1:2:3",
        "up-send:-1:1",
        "up-send:1e3:1",
        "up-send:١:١",
        "up-send:9999999999999999999999:1",
        "got-it:1 or 1=1",
        "got-it:\x00",
        "x" * 65,
        "no-such-code:1",
        "🙂" * 16,
        "\udcff",
    ],
)
async def test_mangled_data_is_answered_without_an_exception(
    school: TheSchool, ewa: Person, data: str
) -> None:
    await ewa.presses(data)

    assert ewa.toast
    async with school.database.reading() as records:
        assert {count.state for count in await records.inbox.counts()} == {"done"}
