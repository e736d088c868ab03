"""What was said can be taken back, and an emoji put under it: two more kinds of rows."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NAME = "ck_outbox_kind_known"
BEFORE = "kind in ('send', 'edit', 'commands', 'leave')"
AFTER = "kind in ('send', 'edit', 'commands', 'leave', 'delete', 'react')"


def upgrade() -> None:
    _hold_to(
        BEFORE, AFTER, "send, edit, commands, leave, delete or react: what is asked of Telegram"
    )


def downgrade() -> None:
    op.execute("delete from outbox where kind in ('delete', 'react')")
    _hold_to(AFTER, BEFORE, "send, edit, commands or leave: the Bot API's verb")


def _hold_to(before: str, after: str, comment: str) -> None:
    """Change what `kind` may be.

    SQLite cannot alter a constraint, and a copied table would lose its conditional indexes: so the
    text of the constraint is changed, as https://www.sqlite.org/lang_altertable.html (7) allows for
    what does not touch the rows.
    """
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        op.drop_constraint(op.f(NAME), "outbox", type_="check")
        op.create_check_constraint(op.f(NAME), "outbox", after)
        op.alter_column("outbox", "kind", comment=comment)
        return
    version = connection.scalar(sa.text("pragma schema_version"))
    op.execute("pragma writable_schema = on")
    connection.execute(
        sa.text(
            "update sqlite_master set sql = replace(sql, :before, :after) where name = 'outbox'"
        ),
        {"before": before, "after": after},
    )
    op.execute(f"pragma schema_version = {version + 1}")
    op.execute("pragma writable_schema = off")
