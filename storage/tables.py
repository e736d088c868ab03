"""The schema, described once: what each table is for, what each column holds, how long it is kept.

Only migrations and their tests import this file; the running program speaks SQL (`*.sql`).
Longer than other files, so that the whole schema can be read from top to bottom.
A test holds that every column has its comment and every table says how long its rows are kept.
"""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_Key = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only an INTEGER key


# Without it SQLite gives the number of a deleted last row to the next one, and a number in a
# dedupe key or on an old button would come to mean another thing.
_NEVER_AGAIN: Final[dict[str, Any]] = {"sqlite_autoincrement": True}


def _id() -> Column[int]:
    return Column("id", _Key, primary_key=True, comment="our own number, never reused in a meaning")


def _at(name: str, comment: str, *, null: bool = False) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=null, comment=f"{comment} (UTC)")


def _words(name: str, comment: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null, comment=comment)


def _to(
    name: str, table: str, comment: str, *, null: bool = False, key: bool = False
) -> Column[int]:
    target = ForeignKey(f"{table}.id")
    return Column(name, _Key, target, nullable=null, primary_key=key, comment=comment)


def _number(name: str, comment: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null, comment=comment)


def _count(name: str, comment: str) -> Column[int]:
    return Column(name, SmallInteger, nullable=False, server_default=text("0"), comment=comment)


def _flag(name: str, comment: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=text("false"), comment=comment)


def _weekday() -> Column[int]:
    return Column(
        "weekday",
        SmallInteger,
        primary_key=True,
        autoincrement=False,
        nullable=False,
        comment="0 is Monday, 6 is Sunday",
    )


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} in ({listed})", name=f"{column}_known")


classes = Table(
    "classes",
    metadata,
    _id(),
    _words("name", "what the school calls it, such as 3B"),
    UniqueConstraint("name"),
    **_NEVER_AGAIN,
    info={"kept": "as long as the school exists"},
)

children = Table(
    "children",
    metadata,
    _id(),
    _words("external_id", "the school's own number for the child"),
    _words("first_name", "given name, shown to the child's own family and teachers"),
    _words("last_name", "family name, shown as an initial outside the office"),
    UniqueConstraint("external_id"),
    **_NEVER_AGAIN,
    info={"kept": "until the school erases the child"},
)

enrolments = Table(
    "enrolments",
    metadata,
    _id(),
    _to("child_id", "children", "who is in the class"),
    _to("class_id", "classes", "the class"),
    Column("starts_on", Date, nullable=False, comment="first school day in the class"),
    Column("ends_on", Date, comment="first day no longer in it; empty while it lasts"),
    Index(None, "class_id"),
    Index(
        "uq_enrolments_one_open",
        "child_id",
        unique=True,
        sqlite_where=text("ends_on is null"),
        postgresql_where=text("ends_on is null"),
    ),
    **_NEVER_AGAIN,
    info={"kept": "with the child"},
)

accounts = Table(
    "accounts",
    metadata,
    Column(
        "id",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        comment="the person's Telegram number, which is also the number of the private chat",
    ),
    _words("language", "the interface language this person reads"),
    _words("quiet_from", "start of quiet hours, school's wall time HH:MM"),
    _words("quiet_until", "end of quiet hours, school's wall time HH:MM"),
    _words(
        "quiet_days",
        "days with quiet hours of their own, JSON: a weekday (0 is Monday) or free, for days "
        "without school, to [from, until]; empty when all days are alike",
        null=True,
    ),
    _number(
        "hat_id", "the role this person acts in now (people.id); empty for a stranger", null=True
    ),
    _at(
        "unreachable_since",
        "when Telegram first refused to deliver; empty while all is well",
        null=True,
    ),
    _words("unreachable_reason", "blocked or deactivated, as Telegram said", null=True),
    _words(
        "menu",
        "the role and commands that Telegram's menu was given last; empty before the first",
        null=True,
    ),
    _at("first_seen_at", "when this account first wrote to us"),
    Index(
        "ix_accounts_unreachable",
        "id",
        sqlite_where=text("unreachable_since is not null"),
        postgresql_where=text("unreachable_since is not null"),
    ),
    info={"kept": "a stranger's row 30 days, a member's until the school erases the person"},
)

people = Table(
    "people",
    metadata,
    _id(),
    _words("role", "parent, teacher or office: one row a hat"),
    _words("external_id", "the school's own number for this person in this role"),
    _words("name", "as families and colleagues know them"),
    _words("language", "from the class list; what an invitation is written in"),
    Column(
        "account_id",
        BigInteger,
        ForeignKey("accounts.id"),
        comment="the Telegram account that joined; empty until then",
    ),
    _at("joined_at", "when they confirmed their first invitation", null=True),
    _flag("reads_at_once", "a teacher who wants messages at any hour, not in reading hours"),
    UniqueConstraint("role", "external_id"),
    Index(None, "account_id"),
    _one_of("role", "parent", "teacher", "office"),
    **_NEVER_AGAIN,
    info={"kept": "until the school erases the person"},
)

role_counts = Table(
    "role_counts",
    metadata,
    Column("role", Text, primary_key=True, comment="parent, teacher or office"),
    _number("people", "how many rows of people have this role"),
    _number("joined", "how many of those have an account"),
    # Counting a large school takes milliseconds, and the office looks often.
    info={"kept": "as long as the school exists; triggers on people keep the numbers true"},
)

guardianships = Table(
    "guardianships",
    metadata,
    _to("parent_id", "people", "the adult", key=True),
    _to("child_id", "children", "the child this adult may act for", key=True),
    _words("relation", "mother, father, guardian, grandparent or carer"),
    _at("joined_at", "when the adult confirmed for this child; nothing is shown before", null=True),
    Index(None, "child_id"),
    _one_of("relation", "mother", "father", "guardian", "grandparent", "carer"),
    info={"kept": "until the school ends the relation"},
)

teaching = Table(
    "teaching",
    metadata,
    _to("teacher_id", "people", "the teacher", key=True),
    _to("class_id", "classes", "the class taught", key=True),
    _words("subject", "what they teach there, as the list has it"),
    Column(
        "of_team",
        Boolean,
        nullable=False,
        server_default=text("true"),
        comment="whether families' messages come to them; others are brought in one by one",
    ),
    _at(
        "since",
        "when the list first had it: what families wrote before stays unseen; empty for always",
        null=True,
    ),
    Index(None, "class_id"),
    info={"kept": "until the school changes the list"},
)

invitations = Table(
    "invitations",
    metadata,
    _id(),
    _to("person_id", "people", "whom it lets in"),
    _to("child_id", "children", "for which child, for a parent", null=True),
    _words("token_hash", "SHA-256 of the 128-bit token, hex; the token itself is never stored"),
    _at("made_at", "when the link was made"),
    _at("expires_at", "after this it opens nothing"),
    _at("used_at", "when it was confirmed, once", null=True),
    _number("used_by", "the account that confirmed it", null=True),
    _at("revoked_at", "when a newer link replaced it or the office withdrew it", null=True),
    UniqueConstraint("token_hash"),
    Index(None, "person_id"),
    **_NEVER_AGAIN,
    info={"kept": "one year after it ended"},
)

guesses = Table(
    "guesses",
    metadata,
    _id(),
    _number("account_id", "who tried a link we do not know"),
    _at("guessed_at", "when"),
    Index(None, "account_id", "guessed_at"),
    **_NEVER_AGAIN,
    info={"kept": "one day"},
)

inbox = Table(
    "inbox",
    metadata,
    _id(),
    _number(
        "update_id",
        "Telegram's number; forgotten with the row, as Telegram restarts them",
        null=True,
    ),
    _number("chat_id", "turns of one chat are taken in order"),
    _words("body", "the update exactly as received, JSON"),
    _at("received_at", "when it was committed, before Telegram was told"),
    _words("state", "waiting, done, or set-aside after five failed tries"),
    _count("tries", "how often its turn failed"),
    _at("not_before", "not tried again before this"),
    _at("ended_at", "when it was done or set aside", null=True),
    _words("reason", "why it was set aside, without personal words", null=True),
    UniqueConstraint("update_id"),
    Index(
        "ix_inbox_waiting",
        "chat_id",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_inbox_aside",
        "id",
        sqlite_where=text("state = 'set-aside'"),
        postgresql_where=text("state = 'set-aside'"),
    ),
    Index(None, "ended_at"),
    Index(None, "chat_id", "id"),
    _one_of("state", "waiting", "done", "set-aside"),
    **_NEVER_AGAIN,
    info={"kept": "done rows 7 days, rows set aside until the office has looked, at most a year"},
)

conversations = Table(
    "conversations",
    metadata,
    Column(
        "chat_id", BigInteger, primary_key=True, autoincrement=False, comment="whose conversation"
    ),
    _words("name", "which conversation"),
    _words("step", "where in it the person stands"),
    _number("subject_id", "what it is about, such as the draft's number", null=True),
    _number("topic_id", "the topic in which the step was entered; empty: in none", null=True),
    _at("entered_at", "when this step was entered"),
    info={"kept": "until the conversation ends, at most 30 days"},
)

_LIVE = text("state in ('planned', 'waiting', 'sending')")
_FAILED = text("state in ('dead', 'expired', 'uncertain', 'held')")

outbox = Table(
    "outbox",
    metadata,
    _id(),
    _words(
        "dedupe_key", "purpose, subject, recipient and version: the same thing is never put twice"
    ),
    _number("chat_id", "who reads it"),
    _words("kind", "send, edit, commands, leave, delete, react, topic or rename: what is asked"),
    _words("doubt_class", "A at least once, B at most once, C repeatable: what doubt does"),
    _count("lane", "0 safety, 1 reply, 2 message, 3 reminder, 4 announcement, 5 digest"),
    _words("state", "where it stands; every row ends in a state a person can see"),
    _words("body", "the screen: text names with their facts, buttons, media; JSON"),
    _number("edits_id", "the outbox row whose message this one changes", null=True),
    _number(
        "album_of", "the outbox row with which this one leaves and ends, as one album", null=True
    ),
    _number("message_id", "the message at Telegram, once known", null=True),
    _words("subject", "what it belongs to, such as announcement:12", null=True),
    _number("topic_id", "the topic it stands in, begins or names; empty: in none", null=True),
    _at("not_before", "not sent before this"),
    _at("expires_at", "of no use after this", null=True),
    _count("tries", "how often it was given to Telegram"),
    _flag("doubtful", "an earlier try may have arrived; the text says so"),
    _words("reason", "why it did not end as sent", null=True),
    _at("made_at", "when it was put here"),
    _at("ended_at", "when it reached its last state", null=True),
    UniqueConstraint("dedupe_key"),
    Index("ix_outbox_live", "chat_id", "lane", "id", sqlite_where=_LIVE, postgresql_where=_LIVE),
    Index("ix_outbox_failed", "id", sqlite_where=_FAILED, postgresql_where=_FAILED),
    Index(
        "ix_outbox_ready",
        "lane",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_outbox_planned",
        "not_before",
        sqlite_where=text("state = 'planned'"),
        postgresql_where=text("state = 'planned'"),
    ),
    Index(
        "uq_outbox_one_in_flight",
        "chat_id",
        unique=True,
        sqlite_where=text("state = 'sending'"),
        postgresql_where=text("state = 'sending'"),
    ),
    Index(
        "ix_outbox_album",
        "album_of",
        sqlite_where=text("album_of is not null"),
        postgresql_where=text("album_of is not null"),
    ),
    Index(None, "chat_id", "message_id"),
    Index(None, "subject"),
    Index(
        "ix_outbox_topic",
        "topic_id",
        sqlite_where=text("topic_id is not null"),
        postgresql_where=text("topic_id is not null"),
    ),
    Index(None, "ended_at"),
    _one_of("kind", "send", "edit", "commands", "leave", "delete", "react"),
    _one_of("doubt_class", "A", "B", "C"),
    _one_of(
        "state",
        "planned",
        "waiting",
        "sending",
        "sent",
        "uncertain",
        "held",
        "expired",
        "cancelled",
        "dead",
    ),
    **_NEVER_AGAIN,
    info={"kept": "90 days after it ended; planned and waiting rows until they end"},
)

pauses = Table(
    "pauses",
    metadata,
    Column(
        "chat_id",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        comment="the chat that waits; 0 is everyone",
    ),
    _at("until", "nothing leaves for it before this"),
    info={"kept": "until it is over"},
)

announcements = Table(
    "announcements",
    metadata,
    _id(),
    _to("author_id", "people", "the teacher who wrote it"),
    _to("class_id", "classes", "whose families read it"),
    _words("state", "draft, scheduled, sent or dropped"),
    Column(
        "version",
        Integer,
        nullable=False,
        server_default=text("1"),
        comment="counts the changes of the draft; an old preview's button cannot send a newer text",
    ),
    _words("words", "the update as families see it, Telegram's HTML", null=True),
    _words("media_kind", "photo, document or voice, when one came with it", null=True),
    _words("media_file_id", "Telegram's number of the file", null=True),
    _words("media_group", "Telegram's number of the album the file came in", null=True),
    _number(
        "source_message_id", "the teacher's own message; editing it edits the draft", null=True
    ),
    _flag("asks_got_it", "whether families see a Got it button"),
    _number("card_id", "the outbox row of the teacher's card, edited in place", null=True),
    _words(
        "card_counts", "the counts the card last showed; it is edited when they change", null=True
    ),
    _at(
        "card_counted_at", "when it showed them; it is edited seldom while much goes out", null=True
    ),
    Column("planned_on", Date, comment="the day chosen, while the teacher still types the hour"),
    _at("made_at", "when the draft was begun"),
    _at("send_at", "when it goes to the outbox; until then it can be undone", null=True),
    _at("sent_at", "when it went to the outbox", null=True),
    _at("settled_at", "when every family's row had ended", null=True),
    Index(None, "author_id", "state"),
    Index(
        "ix_announcements_due",
        "send_at",
        sqlite_where=text("state = 'scheduled'"),
        postgresql_where=text("state = 'scheduled'"),
    ),
    _one_of("state", "draft", "scheduled", "sent", "dropped"),
    **_NEVER_AGAIN,
    info={"kept": "drafts 30 days, sent updates for the school year and one more"},
)

announcement_families = Table(
    "announcement_families",
    metadata,
    _to("announcement_id", "announcements", "the update", key=True),
    _to("parent_id", "people", "the adult it is for", key=True),
    _to("outbox_id", "outbox", "how it fares; empty when there was no way to send it", null=True),
    _words(
        "unreachable_reason",
        "not-joined, blocked or deactivated, when it could not be sent",
        null=True,
    ),
    _at("got_it_at", "when the parent tapped Got it", null=True),
    Index(None, "outbox_id"),
    info={"kept": "with the update"},
)

threads = Table(
    "threads",
    metadata,
    _id(),
    _to("parent_id", "people", "the parent whose words these are and who alone reads the answers"),
    _to("child_id", "children", "the child it is about"),
    _at("opened_at", "when the first message was sent"),
    UniqueConstraint("parent_id", "child_id"),
    Index(None, "child_id"),
    **_NEVER_AGAIN,
    info={"kept": "until the school erases the parent or the child"},
)

thread_readers = Table(
    "thread_readers",
    metadata,
    _to("thread_id", "threads", "the thread", key=True),
    _to("teacher_id", "people", "a teacher who is not of the class's team", key=True),
    _to("brought_by", "people", "the parent or colleague who brought them in"),
    _at("since", "when; what was said before stays unseen"),
    info={"kept": "with the thread"},
)

messages = Table(
    "messages",
    metadata,
    _id(),
    _number("account_id", "the account that writes it"),
    _to(
        "author_id", "people", "in which role; empty until it is known about whom it is", null=True
    ),
    _to("thread_id", "threads", "where it belongs; empty until it is known about whom", null=True),
    _to("only_to", "people", "the one teacher it is for; empty for the whole team", null=True),
    _words("state", "draft, sent, taken-back or dropped"),
    Column(
        "kind",
        Text,
        nullable=False,
        server_default=text("'message'"),
        comment="message, or note: a note is for colleagues and never shown to a family",
    ),
    _number("card_id", "the outbox row of the author's card, edited in place", null=True),
    _number("topic_id", "the topic a teacher wrote it in before saying to whom", null=True),
    _at("made_at", "when it was begun"),
    _at("sent_at", "when it was sent", null=True),
    Index(None, "account_id", "state"),
    Index(None, "thread_id", "id"),
    Index(
        "ix_messages_card",
        "card_id",
        sqlite_where=text("card_id is not null"),
        postgresql_where=text("card_id is not null"),
    ),
    _one_of("state", "draft", "sent", "taken-back", "dropped"),
    **_NEVER_AGAIN,
    info={"kept": "drafts 30 days, what was sent for the school year and one more"},
)

message_parts = Table(
    "message_parts",
    metadata,
    _id(),
    _to("message_id", "messages", "the message that this is a part of"),
    _number("source_message_id", "the author's own message in their chat"),
    _words("kind", "text, photo, document, voice, video …"),
    _words("words", "text or caption as Telegram's HTML", null=True),
    _words("file_id", "Telegram's number of the file", null=True),
    _words("media_group", "Telegram's number of the album it came in", null=True),
    _at("edited_at", "when its author changed what a reader may have seen", null=True),
    _flag("file_changed", "its author put another file in its place after sending"),
    UniqueConstraint("message_id", "source_message_id"),
    **_NEVER_AGAIN,
    info={"kept": "with the message"},
)

message_copies = Table(
    "message_copies",
    metadata,
    _to("part_id", "message_parts", "what was relayed", key=True),
    _to(
        "outbox_id", "outbox", "how it went to one reader, who answers by replying to it", key=True
    ),
    Column(
        "shows",
        Text,
        nullable=False,
        server_default=text("'whole'"),
        comment="what stands in it (handlers/message_pieces.py), such as whole, head, album",
    ),
    Index(None, "outbox_id"),
    info={"kept": "with the message"},
)

absences = Table(
    "absences",
    metadata,
    _id(),
    _number("account_id", "the account that told it"),
    Column("first_day", Date, nullable=True, comment="first day of it; empty until it is said"),
    Column("last_day", Date, nullable=True, comment="last day of it; empty until it is said"),
    _words("reason", "ill, doctor, family or other; empty until it is told", null=True),
    _words("state", "draft until the reason is said, reported, or undone"),
    _at("made_at", "when it was begun"),
    _at("reported_at", "when it was told", null=True),
    Index(None, "last_day"),
    _one_of("state", "draft", "reported", "undone"),
    **_NEVER_AGAIN,
    info={"kept": "drafts 30 days, what was told for the school year and one more"},
)

absence_children = Table(
    "absence_children",
    metadata,
    _to("absence_id", "absences", "the absence", key=True),
    _to("child_id", "children", "a child who is absent", key=True),
    Index(None, "child_id"),
    info={"kept": "with the absence"},
)

absence_lists = Table(
    "absence_lists",
    metadata,
    _to("class_id", "classes", "the class", key=True),
    Column("day", Date, primary_key=True, comment="the school day"),
    _words("listed", "the children its teachers were shown as absent, by their numbers"),
    info={"kept": "as long as absences"},
)

openers = Table(
    "openers",
    metadata,
    _to("message_id", "messages", "the message", key=True),
    _words("opener", "question, good-news, worry, absence, or when to call: call-now …"),
    Column("call_on", Date, nullable=True, comment="on which day the parent asks to be called"),
    _to("absence_id", "absences", "the absence that it tells of", null=True),
    Index(None, "absence_id"),
    info={"kept": "with the message"},
)

concerns = Table(
    "concerns",
    metadata,
    _id(),
    _to("parent_id", "people", "the parent whose worry it is and who alone reads the answers"),
    _to("child_id", "children", "the child it is about"),
    _at("opened_at", "when the first was written"),
    UniqueConstraint("parent_id", "child_id"),
    Index(None, "child_id"),
    **_NEVER_AGAIN,
    info={"kept": "until the school erases the parent or the child"},
)

concern_messages = Table(
    "concern_messages",
    metadata,
    _to("message_id", "messages", "a message that belongs to no thread", key=True),
    _to("concern_id", "concerns", "where it belongs instead"),
    Index(None, "concern_id"),
    info={"kept": "with the message"},
)

settled_messages = Table(
    "settled_messages",
    metadata,
    _to("message_id", "messages", "a parent's message that waits for no answer any more", key=True),
    _to("teacher_id", "people", "who answered or closed it"),
    _words("settled_as", "answered or closed"),
    _at("settled_at", "when"),
    _one_of("settled_as", "answered", "closed"),
    info={"kept": "with the message"},
)

message_reminders = Table(
    "message_reminders",
    metadata,
    _to("message_id", "messages", "a parent's message that somebody wants to see again", key=True),
    _to("teacher_id", "people", "the teacher who wants to", key=True),
    _at("due_at", "when to show it again"),
    _at("reminded_at", "when it was shown again; empty until then", null=True),
    Index(
        "ix_message_reminders_due",
        "due_at",
        sqlite_where=text("reminded_at is null"),
        postgresql_where=text("reminded_at is null"),
    ),
    info={"kept": "with the message"},
)

message_passes = Table(
    "message_passes",
    metadata,
    _id(),
    _to("message_id", "messages", "a parent's message that was passed on"),
    _to("teacher_id", "people", "the colleague who has it now"),
    _to("passed_by", "people", "the teacher who passed it on"),
    _at("passed_at", "when"),
    Index(None, "message_id"),
    **_NEVER_AGAIN,
    info={"kept": "with the message"},
)

kept_words = Table(
    "kept_words",
    metadata,
    _id(),
    _number("account_id", "who wrote"),
    _number("inbox_id", "the update it came in", null=True),
    _number("message_id", "the message in the chat"),
    _words(
        "words", "what was written, as Telegram's HTML; empty for a picture or voice", null=True
    ),
    _words("kind", "text, photo, voice, document, sticker …"),
    _words("file_id", "Telegram's number of the file that came with it", null=True),
    _at("kept_at", "when"),
    UniqueConstraint("inbox_id"),
    Index(None, "account_id"),
    **_NEVER_AGAIN,
    info={"kept": "until it can be passed on or the person takes it back, at most a school year"},
)

silences = Table(
    "silences",
    metadata,
    _id(),
    _at("began_at", "when Telegram last answered; moves on while the silence is not over"),
    _at("ended_at", "when it answered again, after more than a day; empty while not", null=True),
    _words("refusal", "why Telegram refuses us now: token, another-poller or webhook", null=True),
    _at("refused_since", "since when it does", null=True),
    _number("told_up_to", "the last account told; those with higher numbers follow", null=True),
    Column(
        "told",
        Integer,
        nullable=False,
        server_default=text("0"),
        comment="how many people were told that what they wrote may be lost",
    ),
    _at("settled_at", "when everyone had been told, the office too", null=True),
    **_NEVER_AGAIN,
    info={"kept": "one year after it ended; the last row always"},
)

audit = Table(
    "audit",
    metadata,
    _id(),
    _at("at", "when"),
    _number("account_id", "which account acted; empty for the command line", null=True),
    _number("person_id", "in which role", null=True),
    _words("verb", "what was done, such as joined, sent-update, refused"),
    _words("subject", "to what, such as announcement:12", null=True),
    **_NEVER_AGAIN,
    info={"kept": "three years"},
)

school_days = Table(
    "school_days",
    metadata,
    _weekday(),
    _words("opens", "when school begins, school's wall time HH:MM; empty: no school", null=True),
    _words("closes", "when school ends, school's wall time HH:MM; empty: no school", null=True),
    CheckConstraint("weekday between 0 and 6", name="weekday_known"),
    info={"kept": "as long as the school exists; a day without a row is as nobody chose yet"},
)

terms = Table(
    "terms",
    metadata,
    _id(),
    _words("name", "what the school calls it, such as Autumn term"),
    Column("first_day", Date, nullable=False, comment="first day of the term"),
    Column("last_day", Date, nullable=False, comment="last day of the term"),
    CheckConstraint("first_day <= last_day", name="in_order"),
    **_NEVER_AGAIN,
    info={"kept": "until the office takes it away"},
)

closed_days = Table(
    "closed_days",
    metadata,
    _id(),
    _words("name", "why the school is closed, as the office wrote it; may be empty"),
    Column("first_day", Date, nullable=False, comment="first day without school"),
    Column("last_day", Date, nullable=False, comment="last day without school"),
    _words(
        "event_uid",
        "the event in the calendar file it came in, so that the file can come again",
        null=True,
    ),
    UniqueConstraint("event_uid"),
    CheckConstraint("first_day <= last_day", name="in_order"),
    Index(None, "last_day"),
    **_NEVER_AGAIN,
    info={"kept": "until the office takes it away"},
)

open_holidays = Table(
    "open_holidays",
    metadata,
    Column(
        "day",
        Date,
        primary_key=True,
        comment="a public holiday with school all the same",
    ),
    info={"kept": "until the office takes it away"},
)

school_choices = Table(
    "school_choices",
    metadata,
    Column(
        "name",
        Text,
        primary_key=True,
        comment="country, subdivision, emergency or safeguarding",
    ),
    _words("choice", "what the office chose or wrote for it"),
    _one_of("name", "country", "subdivision", "emergency", "safeguarding"),
    info={"kept": "until the office takes it away"},
)

calendar_changes = Table(
    "calendar_changes",
    metadata,
    _id(),
    _number("account_id", "who changed or wants to change the calendar"),
    _words("verb", "what kind of change, such as closed-days or school-hours"),
    _words("state", "proposed until it is tapped, then kept; undone or dropped afterwards"),
    _words("proposed", "the days that are to be added, JSON; empty for other changes", null=True),
    _words("before", "the whole calendar as it was before, JSON, for Undo", null=True),
    _at("made_at", "when it was proposed or done"),
    _one_of("state", "proposed", "kept", "undone", "dropped"),
    **_NEVER_AGAIN,
    info={"kept": "30 days"},
)

reading_hours = Table(
    "reading_hours",
    metadata,
    _to("teacher_id", "people", "the teacher", key=True),
    _weekday(),
    _words("starts", "when the teacher begins to read messages that day; empty: not", null=True),
    _words("ends", "when the teacher stops reading messages that day; empty: not", null=True),
    CheckConstraint("weekday between 0 and 6", name="weekday_known"),
    info={"kept": "until the teacher chooses anew; without a row the school's hours hold"},
)

floods = Table(
    "floods",
    metadata,
    Column(
        "account_id",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        comment="who sent a great many updates in a short time",
    ),
    _at("began_at", "when it began"),
    _at(
        "ended_at", "when it was over, and they were shown how all stands; empty before", null=True
    ),
    Column(
        "kept",
        Integer,
        nullable=False,
        server_default=text("0"),
        comment="how many messages were kept without an answer of their own",
    ),
    info={"kept": "one day after it ended"},
)

message_pauses = Table(
    "message_pauses",
    metadata,
    _id(),
    _to(
        "parent_id",
        "people",
        "the parent whose messages about the child wait; empty for all messages",
        null=True,
    ),
    _to("child_id", "children", "the child; empty for all messages", null=True),
    _words("state", "draft until the office begins it, on, over, or dropped"),
    _flag("with_updates", "whether class updates wait, too; only where all messages do"),
    _words("words", "what the office tells who writes meanwhile, as written", null=True),
    _at("ends_at", "when it ends by itself; empty until the office ends it", null=True),
    _number("made_by", "the account that prepared it; empty for the command line", null=True),
    _at("made_at", "when it was prepared"),
    _at("begun_at", "when it began", null=True),
    _at("ended_at", "when it was over", null=True),
    Index(
        "uq_message_pauses_all",
        "state",
        unique=True,
        sqlite_where=text("state = 'on' and parent_id is null"),
        postgresql_where=text("state = 'on' and parent_id is null"),
    ),
    Index(
        "uq_message_pauses_relation",
        "parent_id",
        "child_id",
        unique=True,
        sqlite_where=text("state = 'on'"),
        postgresql_where=text("state = 'on'"),
    ),
    _one_of("state", "draft", "on", "over", "dropped"),
    **_NEVER_AGAIN,
    info={"kept": "drafts 30 days, others as long as messages"},
)

held_messages = Table(
    "held_messages",
    metadata,
    _to("message_id", "messages", "a message that waits for the end of a pause", key=True),
    _to("pause_id", "message_pauses", "the pause"),
    Index(None, "pause_id"),
    info={"kept": "until the pause is over"},
)

held_letters = Table(
    "held_letters",
    metadata,
    _to("outbox_id", "outbox", "what the sender kept back", key=True),
    _to("pause_id", "message_pauses", "the pause that it waited or waits for"),
    Index(None, "pause_id"),
    info={"kept": "until it leaves, at most as long as the outbox's row"},
)

bot_abilities = Table(
    "bot_abilities",
    metadata,
    Column("ability", Text, primary_key=True, comment="what Telegram says the bot has: topics"),
    _at("learnt_at", "when Telegram said so first"),
    _one_of("ability", "topics"),
    info={"kept": "until Telegram says otherwise"},
)

topic_choices = Table(
    "topic_choices",
    metadata,
    Column(
        "account_id",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        comment="a teacher's account that wants one topic per child",
    ),
    _at("chosen_at", "since when"),
    info={"kept": "until the teacher chooses otherwise"},
)

topics = Table(
    "topics",
    metadata,
    _id(),
    _number("account_id", "in whose chat with the bot the topic is"),
    _to("child_id", "children", "about whom; empty for one that the person began", null=True),
    _number("number", "Telegram's number of it; empty while it has none", null=True),
    _words("name", "what it is called: a text with its facts, JSON", null=True),
    _count("beginnings", "how often Telegram was asked to begin it"),
    _number("creation_id", "the outbox row that asked last", null=True),
    _at("rests_until", "until when nothing is put there, as it was refused", null=True),
    _at("used_at", "when something was put or written there last"),
    UniqueConstraint("account_id", "child_id"),
    UniqueConstraint("account_id", "number"),
    Index(None, "child_id"),
    Index(None, "used_at"),
    **_NEVER_AGAIN,
    info={"kept": "as long as messages, after it was last used"},
)

manners = Table(
    "manners",
    metadata,
    _to("account_id", "accounts", "who likes to be written to like this", key=True),
    Column("role", Text, primary_key=True, comment="parent or teacher: one person may be both"),
    _words("called", "the name they like to be called by; empty: as in the list", null=True),
    _words("called_before", "the same before the last change, for Undo", null=True),
    _words("address", "formal or informal; empty: no matter", null=True),
    _flag("likes_voice", "whether they like voice messages"),
    _flag("likes_calls", "whether they like to be called"),
    _flag("likes_short", "whether they like it short"),
    Column(
        "less_until",
        Date,
        comment="the last day on which a parent is written to less; emptied when it is over",
    ),
    _one_of("role", "parent", "teacher"),
    _one_of("address", "formal", "informal"),
    info={"kept": "until the person changes it, or nobody uses the account any more"},
)

late_answers = Table(
    "late_answers",
    metadata,
    _to("message_id", "messages", "a teacher's message, written in the quiet hours", key=True),
    _number("account_id", "the parent's account, whose quiet hours they are"),
    _words(
        "state", "waiting, left by itself, hurried by its author, or dropped: taken back before"
    ),
    _at("due_at", "when the quiet hours end"),
    _one_of("state", "waiting", "left", "hurried", "dropped"),
    Index(None, "state", "due_at"),
    info={"kept": "as long as its message"},
)
