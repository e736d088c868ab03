"""Threads: what parents and teachers write to each other about a child."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    op.create_table(
        "threads",
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
            comment="the parent whose words these are and who alone reads the answers",
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
            comment="when the first message was sent (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_threads_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_threads_parent_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_threads")),
        sa.UniqueConstraint("parent_id", "child_id", name=op.f("uq_threads_parent_id_child_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_threads_child_id"), "threads", ["child_id"])

    op.create_table(
        "messages",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "account_id", sa.BigInteger(), nullable=False, comment="the account that writes it"
        ),
        sa.Column(
            "author_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="in which role; empty until it is known about whom it is",
        ),
        sa.Column(
            "thread_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="where it belongs; empty until it is known about whom",
        ),
        sa.Column(
            "only_to",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="the one teacher it is for; empty for the whole team",
        ),
        sa.Column("state", sa.Text(), nullable=False, comment="draft, sent, taken-back or dropped"),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the author's card, edited in place",
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=False, comment="when it was begun (UTC)"
        ),
        sa.Column(
            "sent_at", sa.DateTime(timezone=True), nullable=True, comment="when it was sent (UTC)"
        ),
        sa.CheckConstraint(
            "state in ('draft', 'sent', 'taken-back', 'dropped')",
            name=op.f("ck_messages_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["people.id"], name=op.f("fk_messages_author_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["only_to"], ["people.id"], name=op.f("fk_messages_only_to_people")
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["threads.id"], name=op.f("fk_messages_thread_id_threads")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_messages_account_id_state"), "messages", ["account_id", "state"])
    op.create_index(
        "ix_messages_card",
        "messages",
        ["card_id"],
        sqlite_where=sa.text("card_id is not null"),
        postgresql_where=sa.text("card_id is not null"),
    )
    op.create_index(op.f("ix_messages_thread_id_id"), "messages", ["thread_id", "id"])

    op.create_table(
        "thread_readers",
        sa.Column(
            "thread_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the thread",
        ),
        sa.Column(
            "teacher_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a teacher who is not of the class's team",
        ),
        sa.Column(
            "brought_by",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the parent or colleague who brought them in",
        ),
        sa.Column(
            "since",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when; what was said before stays unseen (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["brought_by"], ["people.id"], name=op.f("fk_thread_readers_brought_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_thread_readers_teacher_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["threads.id"], name=op.f("fk_thread_readers_thread_id_threads")
        ),
        sa.PrimaryKeyConstraint("thread_id", "teacher_id", name=op.f("pk_thread_readers")),
    )
    op.create_table(
        "message_parts",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the message that this is a part of",
        ),
        sa.Column(
            "source_message_id",
            sa.BigInteger(),
            nullable=False,
            comment="the author's own message in their chat",
        ),
        sa.Column(
            "kind", sa.Text(), nullable=False, comment="text, photo, document, voice, video …"
        ),
        sa.Column("words", sa.Text(), nullable=True, comment="text or caption as Telegram's HTML"),
        sa.Column("file_id", sa.Text(), nullable=True, comment="Telegram's number of the file"),
        sa.Column(
            "media_group",
            sa.Text(),
            nullable=True,
            comment="Telegram's number of the album it came in",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_message_parts_message_id_messages")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_parts")),
        sa.UniqueConstraint(
            "message_id",
            "source_message_id",
            name=op.f("uq_message_parts_message_id_source_message_id"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "message_copies",
        sa.Column(
            "part_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="what was relayed",
        ),
        sa.Column(
            "outbox_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="how it went to one reader, who answers by replying to it",
        ),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_message_copies_outbox_id_outbox")
        ),
        sa.ForeignKeyConstraint(
            ["part_id"], ["message_parts.id"], name=op.f("fk_message_copies_part_id_message_parts")
        ),
        sa.PrimaryKeyConstraint("part_id", "outbox_id", name=op.f("pk_message_copies")),
    )
    op.create_index(op.f("ix_message_copies_outbox_id"), "message_copies", ["outbox_id"])

    op.add_column(
        "teaching",
        sa.Column(
            "of_team",
            sa.Boolean(),
            server_default=sa.text("true"),
            nullable=False,
            comment="whether families' messages come to them; others are brought in one by one",
        ),
    )


def downgrade() -> None:
    # Written by Alembic from storage.tables.
    op.drop_column("teaching", "of_team")

    op.drop_index(op.f("ix_message_copies_outbox_id"), "message_copies")

    op.drop_table("message_copies")
    op.drop_table("message_parts")
    op.drop_table("thread_readers")
    op.drop_index(op.f("ix_messages_thread_id_id"), "messages")
    op.drop_index("ix_messages_card", "messages")
    op.drop_index(op.f("ix_messages_account_id_state"), "messages")

    op.drop_table("messages")
    op.drop_index(op.f("ix_threads_child_id"), "threads")

    op.drop_table("threads")
