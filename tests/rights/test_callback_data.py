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
    "act-back": ("message",),
    "act-drop": ("message", "action"),
    "act-new": ("message",),
    "act-of": ("message", "person"),
    "act-on": ("action", "day"),
    "act-yes": ("action",),
    "address": ("how",),
    "agenda": ("meeting",),
    "agenda-done": ("meeting",),
    "agenda-drop": ("meeting", "own"),
    "agenda-tick": ("meeting", "topic", "on"),
    "agenda-write": ("meeting",),
    "all-at": ("draft", "minute"),
    "all-back": ("draft",),
    "all-book": ("draft", "version", "choice"),
    "all-from": ("draft",),
    "all-in": ("round",),
    "all-tick": ("draft", "child", "teacher", "on"),
    "all-undo": ("draft",),
    "all-walk": ("draft", "minute"),
    "all-ways": ("draft", "page"),
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
    "ci-ask": ("meeting",),
    "ci-on": ("meeting", "day"),
    "day": ("day",),
    "day-draw": ("day", "form"),
    "day-ics": ("day",),
    "day-more": ("day",),
    "day-open": ("meeting",),
    "day-which": ("day",),
    "fam": ("round",),
    "fam-ask": ("round", "school_class"),
    "fam-at": ("round", "child", "person", "teacher", "page"),
    "fam-for": ("round", "child", "person"),
    "fam-in": ("round", "school_class"),
    "fam-move": ("meeting", "page"),
    "fam-no": ("meeting",),
    "fam-of": ("round", "child"),
    "fam-to": ("meeting", "slot"),
    "fam-yes": ("slot", "child", "person"),
    "got-it": ("announcement",),
    "hat": ("person",),
    "help": (),
    "home": (),
    "ill-ask": ("person", "day"),
    "ill-none": ("meeting",),
    "ill-take": ("meeting", "slot"),
    "ill-tell": ("person", "day"),
    "ill-when": ("person",),
    "ill-who": (),
    "int": (),
    "int-in": ("language",),
    "int-list": ("page",),
    "int-no": (),
    "int-other": (),
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
    "meet-again": ("meeting",),
    "meet-all": (),
    "meet-back": (),
    "meet-book": ("slot", "child"),
    "meet-for": ("round", "child"),
    "meet-ics": ("meeting",),
    "meet-move": ("meeting", "page"),
    "meet-off": ("meeting",),
    "meet-show": ("meeting",),
    "meet-swap": ("meeting", "other", "slot"),
    "meet-to": ("meeting", "slot"),
    "meet-undo": ("meeting",),
    "meet-wait": ("round", "teacher", "child"),
    "meet-why": ("meeting", "reason"),
    "meet-with": ("round", "teacher", "child", "page"),
    "met": ("meeting",),
    "met-say": ("meeting", "outcome"),
    "met-send": ("message",),
    "met-sum": ("meeting",),
    "met-with": ("meeting", "child", "person"),
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
    "rem-all": ("meeting",),
    "rem-ask": (),
    "rem-come": ("meeting",),
    "rem-late": ("meeting",),
    "rem-min": ("meeting", "minutes"),
    "rem-not": ("meeting",),
    "rem-set": ("ahead", "on"),
    "rem-which": ("meeting",),
    "run-ask": ("day",),
    "run-late": ("day", "minutes"),
    "safe-answer": ("message",),
    "safe-send": ("message",),
    "see": ("wish",),
    "see-me": ("round", "child", "how"),
    "see-no": ("wish",),
    "see-say": ("wish",),
    "see-tell": ("wish",),
    "settings": (),
    "sh-add": ("thread", "person"),
    "sh-close": ("thread",),
    "sh-leave": ("thread",),
    "sh-of": ("child",),
    "sh-open": ("child", "parents"),
    "sh-who": ("child", "parents"),
    "sh-write": ("thread",),
    "sm-again": ("meeting",),
    "sm-at": ("meeting", "at"),
    "sm-back": ("meeting",),
    "sm-cancel": ("meeting",),
    "sm-day": ("meeting", "day"),
    "sm-forget": ("meeting",),
    "sm-held": ("meeting", "how"),
    "sm-keep": ("meeting",),
    "sm-kid": ("meeting", "child"),
    "sm-leave": ("meeting",),
    "sm-long": ("meeting",),
    "sm-min": ("meeting", "minutes"),
    "sm-new": ("page",),
    "sm-no": ("meeting",),
    "sm-not": ("meeting",),
    "sm-of": ("child",),
    "sm-room": ("meeting", "room"),
    "sm-send": ("meeting",),
    "sm-show": ("meeting",),
    "sm-team": ("meeting",),
    "sm-times": ("meeting",),
    "sm-to": ("child", "person"),
    "sm-undo": ("meeting",),
    "sm-where": ("meeting",),
    "sm-why": ("meeting", "reason"),
    "sm-with": ("meeting", "teacher"),
    "sm-words": ("meeting",),
    "sm-yes": ("meeting", "time"),
    "speak": ("language",),
    "term-met": ("page",),
    "term-not": ("school_class", "page"),
    "time-no": ("offer",),
    "time-yes": ("offer",),
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
    "wait": ("waiting",),
    "wait-any": ("waiting",),
    "wait-from": ("waiting",),
    "wait-from-set": ("waiting", "minute"),
    "wait-no": ("waiting",),
    "wait-on": ("waiting", "day"),
    "wait-till": ("waiting",),
    "wait-till-set": ("waiting", "minute"),
    "wait-undo": ("waiting",),
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
