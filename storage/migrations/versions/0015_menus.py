"""Which commands each account's menu was given last."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "accounts",
        sa.Column(
            "menu",
            sa.Text(),
            nullable=True,
            comment="the role and commands that Telegram's menu was given last; empty before the first",
        ),
    )


def downgrade() -> None:
    op.drop_column("accounts", "menu")
