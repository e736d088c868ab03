"""Who is at the school, and who has joined: people, children, classes, accounts, invitations."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Table,
    Text,
    UniqueConstraint,
    text,
)

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

classes = Table(
    "classes",
    metadata,
    own_id(),
    words("name", "what the school calls it, such as 3B"),
    UniqueConstraint("name"),
    **NEVER_AGAIN,
    info={"kept": "as long as the school exists"},
)

children = Table(
    "children",
    metadata,
    own_id(),
    words("external_id", "the school's own number for the child"),
    words("first_name", "given name, shown to the child's own family and teachers"),
    words("last_name", "family name, shown as an initial outside the office"),
    UniqueConstraint("external_id"),
    **NEVER_AGAIN,
    info={"kept": "until the school erases the child"},
)

enrolments = Table(
    "enrolments",
    metadata,
    own_id(),
    to("child_id", "children", "who is in the class"),
    to("class_id", "classes", "the class"),
    Column("starts_on", Date, nullable=False, comment="first school day in the class"),
    Column("ends_on", Date, comment="first day no longer in it; empty while it lasts"),
    Index(None, "class_id"),
    Index("uq_enrolments_one_open", "child_id", unique=True, **where("ends_on is null")),
    **NEVER_AGAIN,
    info={"kept": "with the child"},
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

people = Table(
    "people",
    metadata,
    own_id(),
    words("role", "parent, teacher or office: one row a hat"),
    words("external_id", "the school's own number for this person in this role"),
    words("name", "as families and colleagues know them"),
    words("language", "from the class list; what an invitation is written in"),
    Column(
        "account_id",
        BigInteger,
        ForeignKey("accounts.id"),
        comment="the Telegram account that joined; empty until then",
    ),
    at("joined_at", "when they confirmed their first invitation", null=True),
    flag("reads_at_once", "a teacher who wants messages at any hour, not in reading hours"),
    UniqueConstraint("role", "external_id"),
    Index(None, "account_id"),
    one_of("role", "parent", "teacher", "office"),
    **NEVER_AGAIN,
    info={"kept": "until the school erases the person"},
)

role_counts = Table(
    "role_counts",
    metadata,
    Column("role", Text, primary_key=True, comment="parent, teacher or office"),
    number("people", "how many rows of people have this role"),
    number("joined", "how many of those have an account"),
    # Counting a large school takes milliseconds, and the office looks often.
    info={"kept": "as long as the school exists; triggers on people keep the numbers true"},
)

guardianships = Table(
    "guardianships",
    metadata,
    to("parent_id", "people", "the adult", key=True),
    to("child_id", "children", "the child this adult may act for", key=True),
    words("relation", "mother, father, guardian, grandparent or carer"),
    at("joined_at", "when the adult confirmed for this child; nothing is shown before", null=True),
    Index(None, "child_id"),
    one_of("relation", "mother", "father", "guardian", "grandparent", "carer"),
    info={"kept": "until the school ends the relation"},
)

teaching = Table(
    "teaching",
    metadata,
    to("teacher_id", "people", "the teacher", key=True),
    to("class_id", "classes", "the class taught", key=True),
    words("subject", "what they teach there, as the list has it"),
    Column(
        "of_team",
        Boolean,
        nullable=False,
        server_default=text("true"),
        comment="whether families' messages come to them; others are brought in one by one",
    ),
    at(
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
