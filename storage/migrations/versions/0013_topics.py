"""One topic per child: what the bot has, who wants it, which topics there are, and what is in them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NAME = "ck_outbox_kind_known"
BEFORE = "'send', 'edit', 'commands', 'leave', 'delete', 'react'"
AFTER = f"{BEFORE}, 'topic', 'rename'"
SAYS = "send, edit, commands, leave, delete, react, topic or rename: what is asked"
SAID = "send, edit, commands, leave, delete or react: what is asked of Telegram"
NOT_EMPTY = sa.text("topic_id is not null")


def upgrade() -> None:
    op.create_table(
        "bot_abilities",
        sa.Column(
            "ability", sa.Text(), nullable=False, comment="what Telegram says the bot has: topics"
        ),
        sa.Column(
            "learnt_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when Telegram said so first (UTC)",
        ),
        sa.CheckConstraint("ability in ('topics')", name=op.f("ck_bot_abilities_ability_known")),
        sa.PrimaryKeyConstraint("ability", name=op.f("pk_bot_abilities")),
    )
    op.create_table(
        "topic_choices",
        sa.Column(
            "account_id",
            sa.BigInteger(),
            autoincrement=False,
            nullable=False,
            comment="a teacher's account that wants one topic per child",
        ),
        sa.Column(
            "chosen_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="since when (UTC)",
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_topic_choices")),
    )
    _create_topics()
    op.add_column(
        "outbox",
        sa.Column(
            "topic_id",
            sa.BigInteger(),
            nullable=True,
            comment="the topic it stands in, begins or names; empty: in none",
        ),
    )
    op.create_index(
        "ix_outbox_topic",
        "outbox",
        ["topic_id"],
        sqlite_where=NOT_EMPTY,
        postgresql_where=NOT_EMPTY,
    )
    op.add_column(
        "messages",
        sa.Column(
            "topic_id",
            sa.BigInteger(),
            nullable=True,
            comment="the topic a teacher wrote it in before saying to whom",
        ),
    )
    op.add_column(
        "conversations",
        sa.Column(
            "topic_id",
            sa.BigInteger(),
            nullable=True,
            comment="the topic in which the step was entered; empty: in none",
        ),
    )
    _hold_to(BEFORE, AFTER, SAID, SAYS)


def _create_topics() -> None:
    key = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "topics",
        sa.Column("id", key, nullable=False, comment="our own number, never reused in a meaning"),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=False,
            comment="in whose chat with the bot the topic is",
        ),
        sa.Column(
            "child_id",
            key,
            nullable=True,
            comment="about whom; empty for one that the person began",
        ),
        sa.Column(
            "number",
            sa.BigInteger(),
            nullable=True,
            comment="Telegram's number of it; empty while it has none",
        ),
        sa.Column(
            "name",
            sa.Text(),
            nullable=True,
            comment="what it is called: a text with its facts, JSON",
        ),
        sa.Column(
            "beginnings",
            sa.SmallInteger(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how often Telegram was asked to begin it",
        ),
        sa.Column(
            "creation_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row that asked last",
        ),
        sa.Column(
            "rests_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="until when nothing is put there, as it was refused (UTC)",
        ),
        sa.Column(
            "used_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when something was put or written there last (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_topics_child_id_children")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("account_id", "child_id", name=op.f("uq_topics_account_id_child_id")),
        sa.UniqueConstraint("account_id", "number", name=op.f("uq_topics_account_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_topics_child_id"), "topics", ["child_id"])
    op.create_index(op.f("ix_topics_used_at"), "topics", ["used_at"])


def downgrade() -> None:
    op.execute("delete from outbox where kind in ('topic', 'rename')")
    _hold_to(AFTER, BEFORE, SAYS, SAID)
    op.execute(
        "update messages set state = 'dropped' where state = 'draft' and topic_id is not null"
    )
    op.drop_column("conversations", "topic_id")
    op.drop_column("messages", "topic_id")
    op.drop_index("ix_outbox_topic", "outbox")
    op.drop_column("outbox", "topic_id")
    op.drop_table("topics")
    op.drop_table("topic_choices")
    op.drop_table("bot_abilities")


def _hold_to(before: str, after: str, said: str, says: str) -> None:
    """Change what `kind` may be.

    SQLite cannot alter a constraint, and a copied table would lose its conditional indexes: so the
    text of the constraint is changed, as https://www.sqlite.org/lang_altertable.html (7) allows for
    what does not touch the rows.
    """
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        op.drop_constraint(op.f(NAME), "outbox", type_="check")
        op.create_check_constraint(op.f(NAME), "outbox", f"kind in ({after})")
        op.alter_column("outbox", "kind", existing_comment=said, comment=says)
        return
    version = connection.scalar(sa.text("pragma schema_version"))
    op.execute("pragma writable_schema = on")
    connection.execute(
        sa.text(
            "update sqlite_master set sql = replace(sql, :before, :after) where name = 'outbox'"
        ),
        {"before": f"kind in ({before})", "after": f"kind in ({after})"},
    )
    op.execute(f"pragma schema_version = {version + 1}")
    op.execute("pragma writable_schema = off")
