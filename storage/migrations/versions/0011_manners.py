"""Manners: how people like to be written to, and answers that wait for the end of quiet hours."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _make_manners()
    _make_late_answers()


def _make_manners() -> None:
    op.create_table(
        "manners",
        sa.Column(
            "account_id", KEY, nullable=False, comment="who likes to be written to like this"
        ),
        sa.Column(
            "role", sa.Text(), nullable=False, comment="parent or teacher: one person may be both"
        ),
        sa.Column(
            "called",
            sa.Text(),
            nullable=True,
            comment="the name they like to be called by; empty: as in the list",
        ),
        sa.Column(
            "called_before",
            sa.Text(),
            nullable=True,
            comment="the same before the last change, for Undo",
        ),
        sa.Column(
            "address", sa.Text(), nullable=True, comment="formal or informal; empty: no matter"
        ),
        _flag("likes_voice", "whether they like voice messages"),
        _flag("likes_calls", "whether they like to be called"),
        _flag("likes_short", "whether they like it short"),
        sa.Column(
            "less_until",
            sa.Date(),
            nullable=True,
            comment="the last day on which a parent is written to less; emptied when it is over",
        ),
        sa.CheckConstraint("role in ('parent', 'teacher')", name=op.f("ck_manners_role_known")),
        sa.CheckConstraint(
            "address in ('formal', 'informal')", name=op.f("ck_manners_address_known")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_manners_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", "role", name=op.f("pk_manners")),
    )


def _flag(name: str, comment: str) -> sa.Column[bool]:
    return sa.Column(
        name, sa.Boolean(), server_default=sa.text("false"), nullable=False, comment=comment
    )


def _make_late_answers() -> None:
    op.create_table(
        "late_answers",
        sa.Column(
            "message_id",
            KEY,
            nullable=False,
            comment="a teacher's message, written in the quiet hours",
        ),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=False,
            comment="the parent's account, whose quiet hours they are",
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="waiting, left by itself, hurried by its author, or dropped: taken back before",
        ),
        sa.Column(
            "due_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the quiet hours end (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('waiting', 'left', 'hurried', 'dropped')",
            name=op.f("ck_late_answers_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_late_answers_message_id_messages")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_late_answers")),
    )
    op.create_index(op.f("ix_late_answers_state_due_at"), "late_answers", ["state", "due_at"])


def downgrade() -> None:
    op.drop_table("late_answers")
    op.drop_table("manners")
