"""A time that is held for a family holds what an interpreter needs of the next, too."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "slot_offers",
        sa.Column(
            "holds_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the meeting would be over; empty for when the time is (UTC)",
        ),
    )


def downgrade() -> None:
    op.drop_column("slot_offers", "holds_until")
