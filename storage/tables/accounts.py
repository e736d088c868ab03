"""Who has joined, how they like to be spoken to, and the invitations that let them in."""

from sqlalchemy import Column, Date, Index, Table, Text, UniqueConstraint

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    flag,
    metadata,
    number,
    one_of,
    own_id,
    telegram_id,
    to,
    where,
    words,
)

accounts = Table(
    "accounts",
    metadata,
    telegram_id("id", "the person's Telegram number, which is also the number of the private chat"),
    words("language", "the interface language this person reads"),
    words("quiet_from", "start of quiet hours, school's wall time HH:MM"),
    words("quiet_until", "end of quiet hours, school's wall time HH:MM"),
    words(
        "quiet_days",
        "days with quiet hours of their own, JSON: a weekday (0 is Monday) or free, for days "
        "without school, to [from, until]; empty when all days are alike",
        null=True,
    ),
    number(
        "hat_id", "the role this person acts in now (people.id); empty for a stranger", null=True
    ),
    at(
        "unreachable_since",
        "when Telegram first refused to deliver; empty while all is well",
        null=True,
    ),
    words("unreachable_reason", "blocked or deactivated, as Telegram said", null=True),
    words(
        "menu",
        "the role and commands that Telegram's menu was given last; empty before the first",
        null=True,
    ),
    at("first_seen_at", "when this account first wrote to us"),
    Index("ix_accounts_unreachable", "id", **where("unreachable_since is not null")),
    info={"kept": "a stranger's row 30 days, a member's until the school erases the person"},
)

manners = Table(
    "manners",
    metadata,
    to("account_id", "accounts", "who likes to be written to like this", key=True),
    Column("role", Text, primary_key=True, comment="parent or teacher: one person may be both"),
    words("called", "the name they like to be called by; empty: as in the list", null=True),
    words("called_before", "the same before the last change, for Undo", null=True),
    words("address", "formal or informal; empty: no matter", null=True),
    flag("likes_voice", "whether they like voice messages"),
    flag("likes_calls", "whether they like to be called"),
    flag("likes_short", "whether they like it short"),
    Column(
        "less_until",
        Date,
        comment="the last day on which a parent is written to less; emptied when it is over",
    ),
    one_of("role", "parent", "teacher"),
    one_of("address", "formal", "informal"),
    info={"kept": "until the person changes it, or nobody uses the account any more"},
)

invitations = Table(
    "invitations",
    metadata,
    own_id(),
    to("person_id", "people", "whom it lets in"),
    to("child_id", "children", "for which child, for a parent", null=True),
    words("token_hash", "SHA-256 of the 128-bit token, hex; the token itself is never stored"),
    at("made_at", "when the link was made"),
    at("expires_at", "after this it opens nothing"),
    at("used_at", "when it was confirmed, once", null=True),
    number("used_by", "the account that confirmed it", null=True),
    at("revoked_at", "when a newer link replaced it or the office withdrew it", null=True),
    UniqueConstraint("token_hash"),
    Index(None, "person_id"),
    **NEVER_AGAIN,
    info={"kept": "one year after it ended"},
)

guesses = Table(
    "guesses",
    metadata,
    own_id(),
    number("account_id", "who tried a link we do not know"),
    at("guessed_at", "when"),
    Index(None, "account_id", "guessed_at"),
    **NEVER_AGAIN,
    info={"kept": "one day"},
)
