"""Openers: absences and their lists, what messages were opened with, concerns."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    op.create_table(
        "absences",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "account_id", sa.BigInteger(), nullable=False, comment="the account that told it"
        ),
        sa.Column(
            "first_day", sa.Date(), nullable=True, comment="first day of it; empty until it is said"
        ),
        sa.Column(
            "last_day", sa.Date(), nullable=True, comment="last day of it; empty until it is said"
        ),
        sa.Column(
            "reason",
            sa.Text(),
            nullable=True,
            comment="ill, doctor, family or other; empty until it is told",
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="draft until the reason is said, reported, or undone",
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=False, comment="when it was begun (UTC)"
        ),
        sa.Column(
            "reported_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was told (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('draft', 'reported', 'undone')", name=op.f("ck_absences_state_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_absences_last_day"), "absences", ["last_day"])

    op.create_table(
        "absence_children",
        sa.Column(
            "absence_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the absence",
        ),
        sa.Column(
            "child_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a child who is absent",
        ),
        sa.ForeignKeyConstraint(
            ["absence_id"], ["absences.id"], name=op.f("fk_absence_children_absence_id_absences")
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_absence_children_child_id_children")
        ),
        sa.PrimaryKeyConstraint("absence_id", "child_id", name=op.f("pk_absence_children")),
    )
    op.create_index(op.f("ix_absence_children_child_id"), "absence_children", ["child_id"])

    op.create_table(
        "absence_lists",
        sa.Column(
            "class_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the class",
        ),
        sa.Column("day", sa.Date(), nullable=False, comment="the school day"),
        sa.Column(
            "listed",
            sa.Text(),
            nullable=False,
            comment="the children its teachers were shown as absent, by their numbers",
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_absence_lists_class_id_classes")
        ),
        sa.PrimaryKeyConstraint("class_id", "day", name=op.f("pk_absence_lists")),
    )
    op.create_table(
        "concerns",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "parent_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the parent whose worry it is and who alone reads the answers",
        ),
        sa.Column(
            "child_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the child it is about",
        ),
        sa.Column(
            "opened_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the first was written (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_concerns_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_concerns_parent_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concerns")),
        sa.UniqueConstraint("parent_id", "child_id", name=op.f("uq_concerns_parent_id_child_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_concerns_child_id"), "concerns", ["child_id"])

    op.create_table(
        "concern_messages",
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a message that belongs to no thread",
        ),
        sa.Column(
            "concern_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="where it belongs instead",
        ),
        sa.ForeignKeyConstraint(
            ["concern_id"], ["concerns.id"], name=op.f("fk_concern_messages_concern_id_concerns")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_concern_messages_message_id_messages")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_concern_messages")),
    )
    op.create_index(op.f("ix_concern_messages_concern_id"), "concern_messages", ["concern_id"])

    op.create_table(
        "openers",
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the message",
        ),
        sa.Column(
            "opener",
            sa.Text(),
            nullable=False,
            comment="question, good-news, worry, absence, or when to call: call-now …",
        ),
        sa.Column(
            "call_on", sa.Date(), nullable=True, comment="on which day the parent asks to be called"
        ),
        sa.Column(
            "absence_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="the absence that it tells of",
        ),
        sa.ForeignKeyConstraint(
            ["absence_id"], ["absences.id"], name=op.f("fk_openers_absence_id_absences")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_openers_message_id_messages")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_openers")),
    )
    op.create_index(op.f("ix_openers_absence_id"), "openers", ["absence_id"])


def downgrade() -> None:
    # Written by Alembic from storage.tables.
    op.drop_index(op.f("ix_openers_absence_id"), "openers")

    op.drop_table("openers")
    op.drop_index(op.f("ix_concern_messages_concern_id"), "concern_messages")

    op.drop_table("concern_messages")
    op.drop_index(op.f("ix_concerns_child_id"), "concerns")

    op.drop_table("concerns")
    op.drop_table("absence_lists")
    op.drop_index(op.f("ix_absence_children_child_id"), "absence_children")

    op.drop_table("absence_children")
    op.drop_index(op.f("ix_absences_last_day"), "absences")

    op.drop_table("absences")
