"""What a parent and a teacher agreed is written down and confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN = sa.text("state = 'open' and reminded_at is null")


def upgrade() -> None:
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
    op.drop_index("ix_recaps_due", "recaps")
    op.drop_index(op.f("ix_recaps_corrects_id"), "recaps")
    op.drop_table("recaps")
    # Without it their words would look like ordinary messages.
    op.execute("update messages set state = 'taken-back' where kind = 'recap'")
