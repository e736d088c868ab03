"""Who is at the school: people, children, classes, and who belongs to whom."""

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
