"""A teacher's inbox: what was answered or closed, reminders, what was passed on, and notes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    op.create_table(
        "message_passes",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a parent's message that was passed on",
        ),
        sa.Column(
            "teacher_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the colleague who has it now",
        ),
        sa.Column(
            "passed_by",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the teacher who passed it on",
        ),
        sa.Column("passed_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_message_passes_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["passed_by"], ["people.id"], name=op.f("fk_message_passes_passed_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_message_passes_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_passes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_message_passes_message_id"), "message_passes", ["message_id"])

    op.create_table(
        "message_reminders",
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a parent's message that somebody wants to see again",
        ),
        sa.Column(
            "teacher_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the teacher who wants to",
        ),
        sa.Column(
            "due_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when to show it again (UTC)",
        ),
        sa.Column(
            "reminded_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was shown again; empty until then (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_message_reminders_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_message_reminders_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("message_id", "teacher_id", name=op.f("pk_message_reminders")),
    )
    op.create_index(
        "ix_message_reminders_due",
        "message_reminders",
        ["due_at"],
        sqlite_where=sa.text("reminded_at is null"),
        postgresql_where=sa.text("reminded_at is null"),
    )

    op.create_table(
        "settled_messages",
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a parent's message that waits for no answer any more",
        ),
        sa.Column(
            "teacher_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="who answered or closed it",
        ),
        sa.Column("settled_as", sa.Text(), nullable=False, comment="answered or closed"),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.CheckConstraint(
            "settled_as in ('answered', 'closed')",
            name=op.f("ck_settled_messages_settled_as_known"),
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_settled_messages_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_settled_messages_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_settled_messages")),
    )
    op.add_column(
        "messages",
        sa.Column(
            "kind",
            sa.Text(),
            server_default=sa.text("'message'"),
            nullable=False,
            comment="message, or note: a note is for colleagues and never shown to a family",
        ),
    )
    op.add_column(
        "teaching",
        sa.Column(
            "since",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the list first had it: what families wrote before stays unseen; empty for always (UTC)",
        ),
    )


def downgrade() -> None:
    # Written by Alembic from storage.tables.
    op.drop_column("teaching", "since")
    op.drop_column("messages", "kind")

    op.drop_table("settled_messages")
    op.drop_index("ix_message_reminders_due", "message_reminders")

    op.drop_table("message_reminders")
    op.drop_index(op.f("ix_message_passes_message_id"), "message_passes")

    op.drop_table("message_passes")
