"""Floods are calmed, and the office can pause messages."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_index(op.f("ix_inbox_chat_id_id"), "inbox", ["chat_id", "id"])
    op.create_table(
        "floods",
        sa.Column(
            "account_id",
            sa.BigInteger(),
            autoincrement=False,
            nullable=False,
            comment="who sent a great many updates in a short time",
        ),
        sa.Column(
            "began_at", sa.DateTime(timezone=True), nullable=False, comment="when it began (UTC)"
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was over, and they were shown how all stands; empty before (UTC)",
        ),
        sa.Column(
            "kept",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how many messages were kept without an answer of their own",
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_floods")),
    )
    _pauses()
    _held()


def _pauses() -> None:
    op.create_table(
        "message_pauses",
        sa.Column("id", KEY, nullable=False, comment="our own number, never reused in a meaning"),
        sa.Column(
            "parent_id",
            KEY,
            nullable=True,
            comment="the parent whose messages about the child wait; empty for all messages",
        ),
        sa.Column("child_id", KEY, nullable=True, comment="the child; empty for all messages"),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="draft until the office begins it, on, over, or dropped",
        ),
        sa.Column(
            "with_updates",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="whether class updates wait, too; only where all messages do",
        ),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="what the office tells who writes meanwhile, as written",
        ),
        sa.Column(
            "ends_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it ends by itself; empty until the office ends it (UTC)",
        ),
        sa.Column(
            "made_by",
            sa.BigInteger(),
            nullable=True,
            comment="the account that prepared it; empty for the command line",
        ),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was prepared (UTC)",
        ),
        sa.Column(
            "begun_at", sa.DateTime(timezone=True), nullable=True, comment="when it began (UTC)"
        ),
        sa.Column(
            "ended_at", sa.DateTime(timezone=True), nullable=True, comment="when it was over (UTC)"
        ),
        sa.CheckConstraint(
            "state in ('draft', 'on', 'over', 'dropped')",
            name=op.f("ck_message_pauses_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_message_pauses_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_message_pauses_parent_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_pauses")),
        sqlite_autoincrement=True,
    )
    for name, columns, where in (
        ("uq_message_pauses_all", ["state"], "state = 'on' and parent_id is null"),
        ("uq_message_pauses_relation", ["parent_id", "child_id"], "state = 'on'"),
    ):
        op.create_index(
            name,
            "message_pauses",
            columns,
            unique=True,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )


def _held() -> None:
    for table, key, comment, pause in (
        (
            "held_messages",
            ("message_id", "messages"),
            "a message that waits for the end of a pause",
            "the pause",
        ),
        (
            "held_letters",
            ("outbox_id", "outbox"),
            "what the sender kept back",
            "the pause that it waited or waits for",
        ),
    ):
        column, target = key
        op.create_table(
            table,
            sa.Column(column, KEY, nullable=False, comment=comment),
            sa.Column("pause_id", KEY, nullable=False, comment=pause),
            sa.ForeignKeyConstraint(
                [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}_{target}")
            ),
            sa.ForeignKeyConstraint(
                ["pause_id"],
                ["message_pauses.id"],
                name=op.f(f"fk_{table}_pause_id_message_pauses"),
            ),
            sa.PrimaryKeyConstraint(column, name=op.f(f"pk_{table}")),
        )
        op.create_index(op.f(f"ix_{table}_pause_id"), table, ["pause_id"])


def downgrade() -> None:
    op.drop_table("held_letters")
    op.drop_table("held_messages")
    op.drop_table("message_pauses")
    op.drop_table("floods")
    op.drop_index(op.f("ix_inbox_chat_id_id"), "inbox")
