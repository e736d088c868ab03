"""A message shows that it was edited, an album goes as one, and a row says what it shows."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "message_parts",
        sa.Column(
            "edited_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when its author changed what a reader may have seen (UTC)",
        ),
    )
    op.add_column(
        "message_parts",
        sa.Column(
            "file_changed",
            sa.Boolean(),
            nullable=False,
            server_default=sa.text("false"),
            comment="its author put another file in its place after sending",
        ),
    )
    op.add_column(
        "message_copies",
        sa.Column(
            "shows",
            sa.Text(),
            nullable=False,
            server_default=sa.text("'whole'"),
            comment="what stands in it, such as whole, head, album",
        ),
    )
    op.add_column(
        "outbox",
        sa.Column(
            "album_of",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row with which this one leaves and ends, as one album",
        ),
    )
    album = sa.text("album_of is not null")
    op.create_index(
        "ix_outbox_album", "outbox", ["album_of"], sqlite_where=album, postgresql_where=album
    )


def downgrade() -> None:
    op.execute("delete from message_copies where shows = 'prompt'")
    op.drop_index("ix_outbox_album", "outbox")
    op.drop_column("outbox", "album_of")
    op.drop_column("message_copies", "shows")
    op.drop_column("message_parts", "file_changed")
    op.drop_column("message_parts", "edited_at")
