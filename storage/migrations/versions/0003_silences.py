"""When Telegram was not heard, and whom that concerns."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    op.create_table(
        "silences",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "began_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when Telegram last answered; moves on while the silence is not over (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it answered again, after more than a day; empty while not (UTC)",
        ),
        sa.Column(
            "refusal",
            sa.Text(),
            nullable=True,
            comment="why Telegram refuses us now: token, another-poller or webhook",
        ),
        sa.Column(
            "refused_since",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="since when it does (UTC)",
        ),
        sa.Column(
            "told_up_to",
            sa.BigInteger(),
            nullable=True,
            comment="the last account told; those with higher numbers follow",
        ),
        sa.Column(
            "told",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how many people were told that what they wrote may be lost",
        ),
        sa.Column(
            "settled_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when everyone had been told, the office too (UTC)",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_silences")),
        info={"kept": "one year after it ended; the last row always"},
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("silences")
