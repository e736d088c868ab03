"""What was promised and what was agreed."""

from sqlalchemy import Column, Date, DateTime, Index, Table

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    metadata,
    number,
    one_of,
    own_id,
    to,
    where,
    words,
)

promises = Table(
    "promises",
    metadata,
    own_id(),
    number("account_id", "the account that promises"),
    to("thread_id", "threads", "between whom; empty until it is known about whom", null=True),
    to("promised_by", "people", "who promises, in which role; empty until then", null=True),
    to("about_id", "messages", "the message that it was made from", null=True),
    to("only_to", "people", "the one teacher who reads it; empty for the whole team", null=True),
    to("message_id", "messages", "how it stands in the thread, once it is made", null=True),
    words("words", "what is promised, as written; empty until it is said", null=True),
    Column("by_day", Date, nullable=True, comment="by which day; empty until it is said"),
    words("by_time", "by when on that day, school's wall time HH:MM; empty: all day", null=True),
    Column("new_day", Date, nullable=True, comment="a later day, until the other side is told"),
    words("new_time", "the time on that day, school's wall time HH:MM", null=True),
    words("state", "draft, made, kept or taken-back"),
    number("version", "counts what became of it, so that each is told once"),
    number("card_id", "the outbox row of the promiser's card, edited in place", null=True),
    at("begun_at", "when it was begun"),
    at("made_at", "when it was made", null=True),
    at("ended_at", "when it was kept or taken back", null=True),
    Index(None, "thread_id", "state"),
    Index(None, "promised_by", "state"),
    Index(None, "about_id"),
    Index("ix_promises_card", "card_id", **where("card_id is not null")),
    one_of("state", "draft", "made", "kept", "taken-back"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, what was promised for the school year and one more"},
)

promise_reminders = Table(
    "promise_reminders",
    metadata,
    to("promise_id", "promises", "the promise", key=True),
    Column(
        "remind_at",
        DateTime(timezone=True),
        primary_key=True,
        comment="when to remind whoever promised (UTC)",
    ),
    at("lasts_until", "until when the reminder helps; after that it is not sent"),
    at("ended_at", "when it was sent or became needless; empty until then", null=True),
    words("ended_as", "told, passed-over for a later one, too-late, or gone", null=True),
    Index("ix_promise_reminders_due", "remind_at", **where("ended_at is null")),
    one_of("ended_as", "told", "passed-over", "too-late", "gone"),
    info={"kept": "with the promise"},
)

promise_thanks = Table(
    "promise_thanks",
    metadata,
    to("promise_id", "promises", "a promise that was kept", key=True),
    to("person_id", "people", "who thanked for it", key=True),
    at("thanked_at", "when"),
    info={"kept": "with the promise"},
)

recaps = Table(
    "recaps",
    metadata,
    to("message_id", "messages", "the words, a message of kind recap: each version one", key=True),
    to("corrects_id", "messages", "the version they take the place of", null=True),
    words("state", "open until the other side answers, then agreed or corrected"),
    at("edited_at", "when the author changed the words before the answer", null=True),
    to("answered_by", "people", "who said yes, or put it differently", null=True),
    at("answered_at", "when", null=True),
    at("remind_at", "when who has not answered is reminded", null=True),
    at("reminded_at", "when they were; empty until then", null=True),
    Index(None, "corrects_id"),
    Index("ix_recaps_due", "remind_at", **where("state = 'open' and reminded_at is null")),
    one_of("state", "open", "agreed", "corrected"),
    info={"kept": "with the message"},
)
