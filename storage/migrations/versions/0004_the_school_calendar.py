"""The school calendar, teachers' reading hours, and quiet hours by day."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables; but columns come and go in place, as a table that
    # SQLite copies loses its triggers.
    op.create_table(
        "calendar_changes",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=False,
            comment="who changed or wants to change the calendar",
        ),
        sa.Column(
            "verb",
            sa.Text(),
            nullable=False,
            comment="what kind of change, such as closed-days or school-hours",
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="proposed until it is tapped, then kept; undone or dropped afterwards",
        ),
        sa.Column(
            "proposed",
            sa.Text(),
            nullable=True,
            comment="the days that are to be added, JSON; empty for other changes",
        ),
        sa.Column(
            "before",
            sa.Text(),
            nullable=True,
            comment="the whole calendar as it was before, JSON, for Undo",
        ),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was proposed or done (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('proposed', 'kept', 'undone', 'dropped')",
            name=op.f("ck_calendar_changes_state_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_changes")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "closed_days",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "name",
            sa.Text(),
            nullable=False,
            comment="why the school is closed, as the office wrote it; may be empty",
        ),
        sa.Column("first_day", sa.Date(), nullable=False, comment="first day without school"),
        sa.Column("last_day", sa.Date(), nullable=False, comment="last day without school"),
        sa.Column(
            "event_uid",
            sa.Text(),
            nullable=True,
            comment="the event in the calendar file it came in, so that the file can come again",
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_closed_days_in_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_days")),
        sa.UniqueConstraint("event_uid", name=op.f("uq_closed_days_event_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("closed_days", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_closed_days_last_day"), ["last_day"], unique=False)

    op.create_table(
        "open_holidays",
        sa.Column(
            "day",
            sa.Date(),
            nullable=False,
            comment="a public holiday with school all the same",
        ),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_open_holidays")),
    )
    op.create_table(
        "school_choices",
        sa.Column(
            "name",
            sa.Text(),
            nullable=False,
            comment="country, subdivision, emergency or safeguarding",
        ),
        sa.Column(
            "choice", sa.Text(), nullable=False, comment="what the office chose or wrote for it"
        ),
        sa.CheckConstraint(
            "name in ('country', 'subdivision', 'emergency', 'safeguarding')",
            name=op.f("ck_school_choices_name_known"),
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_school_choices")),
    )
    op.create_table(
        "school_days",
        sa.Column(
            "weekday",
            sa.SmallInteger(),
            autoincrement=False,
            nullable=False,
            comment="0 is Monday, 6 is Sunday",
        ),
        sa.Column(
            "opens",
            sa.Text(),
            nullable=True,
            comment="when school begins, school's wall time HH:MM; empty: no school",
        ),
        sa.Column(
            "closes",
            sa.Text(),
            nullable=True,
            comment="when school ends, school's wall time HH:MM; empty: no school",
        ),
        sa.CheckConstraint("weekday between 0 and 6", name=op.f("ck_school_days_weekday_known")),
        sa.PrimaryKeyConstraint("weekday", name=op.f("pk_school_days")),
    )
    op.create_table(
        "terms",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "name",
            sa.Text(),
            nullable=False,
            comment="what the school calls it, such as Autumn term",
        ),
        sa.Column("first_day", sa.Date(), nullable=False, comment="first day of the term"),
        sa.Column("last_day", sa.Date(), nullable=False, comment="last day of the term"),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_terms_in_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reading_hours",
        sa.Column(
            "teacher_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the teacher",
        ),
        sa.Column(
            "weekday",
            sa.SmallInteger(),
            autoincrement=False,
            nullable=False,
            comment="0 is Monday, 6 is Sunday",
        ),
        sa.Column(
            "starts",
            sa.Text(),
            nullable=True,
            comment="when the teacher begins to read messages that day; empty: not",
        ),
        sa.Column(
            "ends",
            sa.Text(),
            nullable=True,
            comment="when the teacher stops reading messages that day; empty: not",
        ),
        sa.CheckConstraint("weekday between 0 and 6", name=op.f("ck_reading_hours_weekday_known")),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_reading_hours_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("teacher_id", "weekday", name=op.f("pk_reading_hours")),
    )
    op.add_column(
        "accounts",
        sa.Column(
            "quiet_days",
            sa.Text(),
            nullable=True,
            comment="days with quiet hours of their own, JSON: a weekday (0 is Monday) or free, for days without school, to [from, until]; empty when all days are alike",
        ),
    )

    op.add_column(
        "people",
        sa.Column(
            "reads_at_once",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="a teacher who wants messages at any hour, not in reading hours",
        ),
    )


def downgrade() -> None:
    # Written by Alembic from storage.tables.
    op.drop_column("people", "reads_at_once")
    op.drop_column("accounts", "quiet_days")

    op.drop_table("reading_hours")
    op.drop_table("terms")
    op.drop_table("school_days")
    op.drop_table("school_choices")
    op.drop_table("open_holidays")
    with op.batch_alter_table("closed_days", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_closed_days_last_day"))

    op.drop_table("closed_days")
    op.drop_table("calendar_changes")
