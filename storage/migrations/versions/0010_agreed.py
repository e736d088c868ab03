"""What a parent and a teacher agreed is confirmed; several parents may share a thread."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN = sa.text("state = 'open' and reminded_at is null")


ONE_OPEN = sa.text("parent_id is null and closed_at is null")
WHOSE = "the parent whose words these are and who alone reads the answers"
WHOSE_NOW = "the parent who alone reads the answers; empty when several parents share it"
OPENED = "when the first message was sent (UTC)"
OPENED_NOW = "when the first message was sent, or staff opened it for several parents (UTC)"
SHARED = (
    "select id from messages where thread_id in (select id from threads where parent_id is null)"
)


def upgrade() -> None:
    _recaps()
    _parents_may_be_none("parent_id INTEGER NOT NULL", "parent_id INTEGER", WHOSE_NOW, OPENED_NOW)
    op.add_column(
        "threads",
        sa.Column(
            "closed_at", sa.DateTime(timezone=True), comment="when staff closed a shared one (UTC)"
        ),
    )
    op.create_index(
        "ix_threads_shared",
        "threads",
        ["child_id"],
        unique=True,
        sqlite_where=ONE_OPEN,
        postgresql_where=ONE_OPEN,
    )
    _thread_parents()


def _parents_may_be_none(before: str, after: str, whose: str, opened: str) -> None:
    """SQLite can only have the text of the column changed; see 0008, which does the same."""
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        op.alter_column("threads", "parent_id", nullable=after.endswith("INTEGER"), comment=whose)
        op.alter_column("threads", "opened_at", comment=opened)
        return
    version = connection.scalar(sa.text("pragma schema_version"))
    op.execute("pragma writable_schema = on")
    connection.execute(
        sa.text(
            "update sqlite_master set sql = replace(sql, :before, :after) where name = 'threads'"
        ),
        {"before": before, "after": after},
    )
    op.execute(f"pragma schema_version = {version + 1}")
    op.execute("pragma writable_schema = off")


def _thread_parents() -> None:
    op.create_table(
        "thread_parents",
        sa.Column(
            "thread_id", NUMBER, nullable=False, comment="a thread that several parents share"
        ),
        sa.Column(
            "parent_id", NUMBER, nullable=False, comment="a parent who reads and writes in it"
        ),
        sa.Column("added_by", NUMBER, nullable=False, comment="the teacher who added them"),
        sa.Column(
            "since",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when they were added and told who reads (UTC)",
        ),
        sa.Column(
            "left_at",
            sa.DateTime(timezone=True),
            comment="when they left it; empty while they are in it (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["threads.id"], name=op.f("fk_thread_parents_thread_id_threads")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_thread_parents_parent_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["added_by"], ["people.id"], name=op.f("fk_thread_parents_added_by_people")
        ),
        sa.PrimaryKeyConstraint("thread_id", "parent_id", name=op.f("pk_thread_parents")),
    )
    op.create_index(op.f("ix_thread_parents_parent_id"), "thread_parents", ["parent_id"])


def _recaps() -> None:
    op.create_table(
        "recaps",
        sa.Column(
            "message_id",
            NUMBER,
            nullable=False,
            comment="the words, a message of kind recap: each version one",
        ),
        sa.Column("corrects_id", NUMBER, comment="the version they take the place of"),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="open until the other side answers, then agreed or corrected",
        ),
        sa.Column(
            "edited_at",
            sa.DateTime(timezone=True),
            comment="when the author changed the words before the answer (UTC)",
        ),
        sa.Column("answered_by", NUMBER, comment="who said yes, or put it differently"),
        sa.Column("answered_at", sa.DateTime(timezone=True), comment="when (UTC)"),
        sa.Column(
            "remind_at",
            sa.DateTime(timezone=True),
            comment="when who has not answered is reminded (UTC)",
        ),
        sa.Column(
            "reminded_at",
            sa.DateTime(timezone=True),
            comment="when they were; empty until then (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('open', 'agreed', 'corrected')", name=op.f("ck_recaps_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_recaps_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["corrects_id"], ["messages.id"], name=op.f("fk_recaps_corrects_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["people.id"], name=op.f("fk_recaps_answered_by_people")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_recaps")),
    )
    op.create_index(op.f("ix_recaps_corrects_id"), "recaps", ["corrects_id"])
    op.create_index(
        "ix_recaps_due", "recaps", ["remind_at"], sqlite_where=OPEN, postgresql_where=OPEN
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_thread_parents_parent_id"), "thread_parents")
    op.drop_table("thread_parents")
    op.execute(
        f"delete from message_copies where part_id in ("  # noqa: S608 - our own names
        f"select id from message_parts where message_id in ({SHARED}))"
    )
    for table in ("message_parts", "settled_messages", "message_reminders", "openers"):
        op.execute(f"delete from {table} where message_id in ({SHARED})")  # noqa: S608 - our own names
    op.execute(f"delete from messages where id in ({SHARED})")  # noqa: S608 - our own names
    op.execute(
        "delete from thread_readers where thread_id in (select id from threads where parent_id is null)"
    )
    op.execute("delete from threads where parent_id is null")
    op.drop_index("ix_threads_shared", "threads")
    op.drop_column("threads", "closed_at")
    _parents_may_be_none("parent_id INTEGER", "parent_id INTEGER NOT NULL", WHOSE, OPENED)
    op.drop_index("ix_recaps_due", "recaps")
    op.drop_index(op.f("ix_recaps_corrects_id"), "recaps")
    op.drop_table("recaps")
    # Without it their words would look like ordinary messages.
    op.execute("update messages set state = 'taken-back' where kind = 'recap'")
