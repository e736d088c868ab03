"""Which message told of each reminder of a meeting, so that it can follow the meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "meeting_reminders",
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the message that told of it; empty before",
        ),
    )


def downgrade() -> None:
    op.drop_column("meeting_reminders", "card_id")
