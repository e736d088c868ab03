"""Promises between parents and teachers, when to remind of them, and who thanked."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    op.create_table(
        "promises",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "account_id", sa.BigInteger(), nullable=False, comment="the account that promises"
        ),
        sa.Column(
            "thread_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="between whom; empty until it is known about whom",
        ),
        sa.Column(
            "promised_by",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="who promises, in which role; empty until then",
        ),
        sa.Column(
            "about_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="the message that it was made from",
        ),
        sa.Column(
            "only_to",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="the one teacher who reads it; empty for the whole team",
        ),
        sa.Column(
            "message_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="how it stands in the thread, once it is made",
        ),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="what is promised, as written; empty until it is said",
        ),
        sa.Column(
            "by_day", sa.Date(), nullable=True, comment="by which day; empty until it is said"
        ),
        sa.Column(
            "by_time",
            sa.Text(),
            nullable=True,
            comment="by when on that day, school's wall time HH:MM; empty: all day",
        ),
        sa.Column(
            "new_day", sa.Date(), nullable=True, comment="a later day, until the other side is told"
        ),
        sa.Column(
            "new_time",
            sa.Text(),
            nullable=True,
            comment="the time on that day, school's wall time HH:MM",
        ),
        sa.Column("state", sa.Text(), nullable=False, comment="draft, made, kept or taken-back"),
        sa.Column(
            "version",
            sa.BigInteger(),
            nullable=False,
            comment="counts what became of it, so that each is told once",
        ),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the promiser's card, edited in place",
        ),
        sa.Column(
            "begun_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was begun (UTC)",
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=True, comment="when it was made (UTC)"
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was kept or taken back (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('draft', 'made', 'kept', 'taken-back')", name=op.f("ck_promises_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["about_id"], ["messages.id"], name=op.f("fk_promises_about_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_promises_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["only_to"], ["people.id"], name=op.f("fk_promises_only_to_people")
        ),
        sa.ForeignKeyConstraint(
            ["promised_by"], ["people.id"], name=op.f("fk_promises_promised_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["threads.id"], name=op.f("fk_promises_thread_id_threads")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promises")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_promises_about_id"), "promises", ["about_id"], unique=False)
    op.create_index(
        "ix_promises_card",
        "promises",
        ["card_id"],
        unique=False,
        sqlite_where=sa.text("card_id is not null"),
        postgresql_where=sa.text("card_id is not null"),
    )
    op.create_index(
        op.f("ix_promises_promised_by_state"), "promises", ["promised_by", "state"], unique=False
    )
    op.create_index(
        op.f("ix_promises_thread_id_state"), "promises", ["thread_id", "state"], unique=False
    )
    op.create_table(
        "promise_reminders",
        sa.Column(
            "promise_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the promise",
        ),
        sa.Column(
            "remind_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when to remind whoever promised (UTC)",
        ),
        sa.Column(
            "lasts_until",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="until when the reminder helps; after that it is not sent (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was sent or became needless; empty until then (UTC)",
        ),
        sa.Column(
            "ended_as",
            sa.Text(),
            nullable=True,
            comment="told, passed-over for a later one, too-late, or gone",
        ),
        sa.CheckConstraint(
            "ended_as in ('told', 'passed-over', 'too-late', 'gone')",
            name=op.f("ck_promise_reminders_ended_as_known"),
        ),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name=op.f("fk_promise_reminders_promise_id_promises")
        ),
        sa.PrimaryKeyConstraint("promise_id", "remind_at", name=op.f("pk_promise_reminders")),
    )
    op.create_index(
        "ix_promise_reminders_due",
        "promise_reminders",
        ["remind_at"],
        unique=False,
        sqlite_where=sa.text("ended_at is null"),
        postgresql_where=sa.text("ended_at is null"),
    )
    op.create_table(
        "promise_thanks",
        sa.Column(
            "promise_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="a promise that was kept",
        ),
        sa.Column(
            "person_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="who thanked for it",
        ),
        sa.Column("thanked_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promise_thanks_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name=op.f("fk_promise_thanks_promise_id_promises")
        ),
        sa.PrimaryKeyConstraint("promise_id", "person_id", name=op.f("pk_promise_thanks")),
    )


def downgrade() -> None:
    # Written by Alembic from storage.tables.
    op.drop_table("promise_thanks")
    op.drop_index("ix_promise_reminders_due", table_name="promise_reminders")
    op.drop_table("promise_reminders")
    op.drop_index(op.f("ix_promises_thread_id_state"), table_name="promises")
    op.drop_index(op.f("ix_promises_promised_by_state"), table_name="promises")
    op.drop_index("ix_promises_card", table_name="promises")
    op.drop_index(op.f("ix_promises_about_id"), table_name="promises")
    op.drop_table("promises")
