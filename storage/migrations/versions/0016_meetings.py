"""Meetings: rounds, bookings that cannot overlap, and what is remembered of them."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OWN_NUMBER = "our own number, never reused in a meaning"
KINDS = ("person", "child", "room")
_TAKEN_ALREADY = """
create trigger claims_overlap_{when} before {when} on claims
when exists (select 1 from claims c where c.kind = new.kind and c.about_id = new.about_id
    and c.id is not new.id and c.starts_at < new.ends_at and new.starts_at < c.ends_at)
begin select raise(abort, 'claims overlap'); end"""
_TAKEN_ONCE = """
alter table claims add constraint ex_claims_{kind} exclude using gist
    (int8range(about_id, about_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
    where (kind = '{kind}')"""


def upgrade() -> None:
    # Written by Alembic from storage.tables, but for what keeps claims apart.
    _rooms_and_choices()
    _rounds()
    _slots()
    _meetings()
    _slot_offers()
    _what_belongs_to_a_meeting()
    _at_once()
    _meeting_files()
    _claims()
    _keep_claims_apart()
    _illnesses()


def _rooms_and_choices() -> None:
    op.create_table(
        "rooms",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("name", sa.Text(), nullable=False, comment="what the school calls the room"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("name", name=op.f("uq_rooms_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reminder_choices",
        sa.Column("account_id", KEY, nullable=False, comment="who is reminded of meetings"),
        sa.Column(
            "ahead",
            sa.Text(),
            nullable=False,
            comment="when before a meeting, of 7d, 1d, 1h and 10m, with commas; empty for never",
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_reminder_choices_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_reminder_choices")),
    )
    op.create_table(
        "interpreting",
        sa.Column("person_id", KEY, nullable=False, comment="a parent who was asked"),
        sa.Column(
            "language",
            sa.Text(),
            nullable=True,
            comment="the language they would like to be interpreted; empty for none",
        ),
        sa.Column(
            "asked_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when they were first asked (UTC)",
        ),
        sa.Column(
            "answered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they answered; empty before (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_interpreting_person_id_people")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_interpreting")),
    )


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column(
            "account_id", sa.BigInteger(), nullable=False, comment="the account that set it up"
        ),
        sa.Column("made_by", KEY, nullable=False, comment="who set it up, in which role"),
        sa.Column(
            "name",
            sa.Text(),
            nullable=False,
            comment="what families read, such as Parent conferences; empty until it is said",
        ),
        sa.Column("state", sa.Text(), nullable=False, comment="draft, open, closed or cancelled"),
        sa.Column(
            "held", sa.Text(), nullable=False, comment="how families meet: room, link or phone"
        ),
        sa.Column(
            "slot_minutes", sa.SmallInteger(), nullable=False, comment="how long a meeting lasts"
        ),
        sa.Column(
            "pause_minutes", sa.SmallInteger(), nullable=False, comment="between two meetings"
        ),
        sa.Column(
            "interpreter_minutes",
            sa.SmallInteger(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how much longer a meeting with an interpreter lasts",
        ),
        sa.Column(
            "two_homes",
            sa.Boolean(),
            server_default=sa.text("(false)"),
            nullable=False,
            comment="whether parents who live apart may meet the same teacher each on their own",
        ),
        sa.Column(
            "most_each",
            sa.SmallInteger(),
            nullable=True,
            comment="how many meetings one parent may book for one child; empty for any number",
        ),
        sa.Column(
            "opens_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="from when on families can book; empty for at once (UTC)",
        ),
        sa.Column(
            "siblings_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="the same for families with several children; empty: no earlier (UTC)",
        ),
        sa.Column(
            "closes_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="until when families can book; empty until it is known (UTC)",
        ),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the card of whoever set it up",
        ),
        sa.Column(
            "version",
            sa.BigInteger(),
            nullable=False,
            comment="counts changes after opening, so that each is told once",
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=False, comment="when it was begun (UTC)"
        ),
        sa.Column(
            "opened_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was opened to families (UTC)",
        ),
        sa.Column(
            "siblings_told_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when families with several children were told of it (UTC)",
        ),
        sa.Column(
            "told_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when all families were told of it (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was closed or cancelled (UTC)",
        ),
        sa.CheckConstraint("held in ('room', 'link', 'phone')", name=op.f("ck_rounds_held_known")),
        sa.CheckConstraint(
            "state in ('draft', 'open', 'closed', 'cancelled')", name=op.f("ck_rounds_state_known")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_rounds_made_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_rounds_state"), "rounds", ["state"], unique=False)

    op.create_table(
        "meeting_wishes",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("round_id", KEY, nullable=False, comment="the round"),
        sa.Column("teacher_id", KEY, nullable=False, comment="who says it"),
        sa.Column("child_id", KEY, nullable=False, comment="about whom"),
        sa.Column(
            "wish",
            sa.Text(),
            nullable=False,
            comment="requested, optional or not-needed: how much a teacher would like to meet",
        ),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="what the teacher adds, read by this family alone",
        ),
        sa.Column(
            "told_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the family was told; empty before (UTC)",
        ),
        sa.CheckConstraint(
            "wish in ('requested', 'optional', 'not-needed')",
            name=op.f("ck_meeting_wishes_wish_known"),
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_meeting_wishes_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_meeting_wishes_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_meeting_wishes_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_wishes")),
        sa.UniqueConstraint(
            "round_id",
            "teacher_id",
            "child_id",
            name=op.f("uq_meeting_wishes_round_id_teacher_id_child_id"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "round_breaks",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("round_id", KEY, nullable=False, comment="the round"),
        sa.Column(
            "teacher_id", KEY, nullable=True, comment="whose break it is; empty for everyone's"
        ),
        sa.Column("day", sa.Date(), nullable=True, comment="on which day; empty for every day"),
        sa.Column("begins", sa.Text(), nullable=False, comment="school's wall time HH:MM"),
        sa.Column("ends", sa.Text(), nullable=False, comment="school's wall time HH:MM"),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_breaks_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_round_breaks_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_breaks")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_round_breaks_round_id"), "round_breaks", ["round_id"], unique=False)

    op.create_table(
        "round_classes",
        sa.Column("round_id", KEY, nullable=False, comment="the round"),
        sa.Column("class_id", KEY, nullable=False, comment="a class whose families may book"),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_round_classes_class_id_classes")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_classes_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "class_id", name=op.f("pk_round_classes")),
    )
    op.create_index(op.f("ix_round_classes_class_id"), "round_classes", ["class_id"], unique=False)

    op.create_table(
        "round_days",
        sa.Column("round_id", KEY, nullable=False, comment="the round"),
        sa.Column(
            "day", sa.Date(), nullable=False, comment="a day on which families meet teachers"
        ),
        sa.Column("begins", sa.Text(), nullable=False, comment="school's wall time HH:MM"),
        sa.Column(
            "ends",
            sa.Text(),
            nullable=False,
            comment="school's wall time HH:MM, when the last meeting is over",
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_days_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "day", name=op.f("pk_round_days")),
    )
    op.create_table(
        "round_teachers",
        sa.Column("round_id", KEY, nullable=False, comment="the round"),
        sa.Column("teacher_id", KEY, nullable=False, comment="a teacher whom families may meet"),
        sa.Column("room_id", KEY, nullable=True, comment="where; empty where it is not said"),
        sa.Column(
            "link",
            sa.Text(),
            nullable=True,
            comment="the address of a video meeting, shown only to who booked",
        ),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_round_teachers_room_id_rooms")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_teachers_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_round_teachers_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("round_id", "teacher_id", name=op.f("pk_round_teachers")),
    )
    op.create_index(
        op.f("ix_round_teachers_teacher_id"), "round_teachers", ["teacher_id"], unique=False
    )


def _slots() -> None:
    op.create_table(
        "slots",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("round_id", KEY, nullable=False, comment="the round that offers it"),
        sa.Column("teacher_id", KEY, nullable=False, comment="whom one meets"),
        sa.Column(
            "starts_at", sa.DateTime(timezone=True), nullable=False, comment="from when (UTC)"
        ),
        sa.Column(
            "ends_at", sa.DateTime(timezone=True), nullable=False, comment="until when (UTC)"
        ),
        sa.Column(
            "withdrawn",
            sa.Boolean(),
            server_default=sa.text("(false)"),
            nullable=False,
            comment="whether it is offered no more: a break, an illness",
        ),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name=op.f("fk_slots_round_id_rounds")),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_slots_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slots")),
        sa.UniqueConstraint(
            "round_id",
            "teacher_id",
            "starts_at",
            name=op.f("uq_slots_round_id_teacher_id_starts_at"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_slots_teacher_id_starts_at"), "slots", ["teacher_id", "starts_at"], unique=False
    )

    op.create_table(
        "waiting",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("round_id", KEY, nullable=False, comment="the round"),
        sa.Column("teacher_id", KEY, nullable=False, comment="whom they would like to meet"),
        sa.Column("child_id", KEY, nullable=False, comment="about whom"),
        sa.Column("parent_id", KEY, nullable=False, comment="who waits"),
        sa.Column("day", sa.Date(), nullable=True, comment="only on this day; empty for any"),
        sa.Column(
            "after",
            sa.Text(),
            nullable=True,
            comment="not before this, school's wall time HH:MM; empty for any",
        ),
        sa.Column(
            "before",
            sa.Text(),
            nullable=True,
            comment="over by then, school's wall time HH:MM; empty for any",
        ),
        sa.Column("state", sa.Text(), nullable=False, comment="waiting, served (booked) or left"),
        sa.Column(
            "asked_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="since when: who came first is offered first (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they were served or left (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('waiting', 'served', 'left')", name=op.f("ck_waiting_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_waiting_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_waiting_parent_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_waiting_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_waiting_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_waiting_once",
        "waiting",
        ["round_id", "teacher_id", "child_id", "parent_id"],
        unique=True,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )


def _meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column(
            "round_id",
            KEY,
            nullable=True,
            comment="the round it was booked in; empty for a single meeting",
        ),
        sa.Column(
            "slot_id",
            KEY,
            nullable=True,
            comment="the time that was booked; empty for a single meeting",
        ),
        sa.Column("asked_by", KEY, nullable=False, comment="who proposed or booked it"),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="draft, proposed, booked, cancelled or declined",
        ),
        sa.Column("held", sa.Text(), nullable=False, comment="how they meet: room, link or phone"),
        sa.Column("room_id", KEY, nullable=True, comment="where; empty where it is not said"),
        sa.Column(
            "link",
            sa.Text(),
            nullable=True,
            comment="the address of a video meeting, shown only to who meets",
        ),
        sa.Column(
            "starts_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="from when; empty while nothing is agreed (UTC)",
        ),
        sa.Column(
            "ends_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="until when; empty while nothing is agreed (UTC)",
        ),
        sa.Column(
            "minutes",
            sa.SmallInteger(),
            nullable=False,
            comment="how long it lasts, agreed when or not",
        ),
        sa.Column(
            "words", sa.Text(), nullable=True, comment="why they would like to meet, as written"
        ),
        sa.Column(
            "language",
            sa.Text(),
            nullable=True,
            comment="the language of the interpreter; empty where none is needed",
        ),
        sa.Column(
            "uid",
            sa.Text(),
            nullable=False,
            comment="its name in people's calendars, the same for all its versions",
        ),
        sa.Column(
            "sequence",
            sa.BigInteger(),
            nullable=False,
            comment="counts what became of it; the calendar file's SEQUENCE",
        ),
        sa.Column(
            "reason",
            sa.Text(),
            nullable=True,
            comment="why it was cancelled or declined, as written",
        ),
        sa.Column("ended_by", KEY, nullable=True, comment="who cancelled or declined it"),
        sa.Column(
            "late_minutes",
            sa.SmallInteger(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how much later than planned the teacher expects to begin",
        ),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was proposed or booked (UTC)",
        ),
        sa.Column(
            "booked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was agreed, the last time (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was cancelled or declined (UTC)",
        ),
        sa.CheckConstraint(
            "held in ('room', 'link', 'phone')", name=op.f("ck_meetings_held_known")
        ),
        sa.CheckConstraint(
            "state in ('draft', 'proposed', 'booked', 'cancelled', 'declined')",
            name=op.f("ck_meetings_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["people.id"], name=op.f("fk_meetings_asked_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["people.id"], name=op.f("fk_meetings_ended_by_people")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_meetings_room_id_rooms")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_meetings_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(["slot_id"], ["slots.id"], name=op.f("fk_meetings_slot_id_slots")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("uid", name=op.f("uq_meetings_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_meetings_round_id_state"), "meetings", ["round_id", "state"], unique=False
    )
    op.create_index(
        op.f("ix_meetings_state_starts_at"), "meetings", ["state", "starts_at"], unique=False
    )
    op.create_index(
        "uq_meetings_slot",
        "meetings",
        ["slot_id"],
        unique=True,
        sqlite_where=sa.text("state = 'booked' and slot_id is not null"),
        postgresql_where=sa.text("state = 'booked' and slot_id is not null"),
    )


def _slot_offers() -> None:
    op.create_table(
        "slot_offers",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("slot_id", KEY, nullable=False, comment="the time that became free"),
        sa.Column("waiting_id", KEY, nullable=False, comment="whose it is, until the deadline"),
        sa.Column(
            "until_at", sa.DateTime(timezone=True), nullable=False, comment="the deadline (UTC)"
        ),
        sa.Column(
            "holds_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the meeting would be over; empty for when the time is (UTC)",
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="open, taken, declined, expired or withdrawn",
        ),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was offered (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was answered or over (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('open', 'taken', 'declined', 'expired', 'withdrawn')",
            name=op.f("ck_slot_offers_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["slots.id"], name=op.f("fk_slot_offers_slot_id_slots")
        ),
        sa.ForeignKeyConstraint(
            ["waiting_id"], ["waiting.id"], name=op.f("fk_slot_offers_waiting_id_waiting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot_offers")),
        sa.UniqueConstraint(
            "slot_id", "waiting_id", name=op.f("uq_slot_offers_slot_id_waiting_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_slot_offers_waiting_id"), "slot_offers", ["waiting_id"], unique=False)
    op.create_index(
        "uq_slot_offers_one_open",
        "slot_offers",
        ["slot_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def _what_belongs_to_a_meeting() -> None:
    op.create_table(
        "agenda_topics",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting"),
        sa.Column("person_id", KEY, nullable=False, comment="who would like to talk about it"),
        sa.Column(
            "topic",
            sa.Text(),
            nullable=True,
            comment="a topic of the list that is offered; empty for own words",
        ),
        sa.Column(
            "words", sa.Text(), nullable=True, comment="own words; empty for a topic of the list"
        ),
        sa.Column(
            "added_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was added (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_agenda_topics_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_agenda_topics_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_topics")),
        sa.UniqueConstraint(
            "meeting_id",
            "person_id",
            "topic",
            name=op.f("uq_agenda_topics_meeting_id_person_id_topic"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_agenda_topics_meeting_id"), "agenda_topics", ["meeting_id"], unique=False
    )

    op.create_table(
        "agreed_actions",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column(
            "message_id",
            KEY,
            nullable=False,
            comment="the version of what was agreed in which it stands",
        ),
        sa.Column("person_id", KEY, nullable=False, comment="who does it"),
        sa.Column("words", sa.Text(), nullable=True, comment="what; empty until it is said"),
        sa.Column("by_day", sa.Date(), nullable=True, comment="by when; empty until it is said"),
        sa.Column(
            "by_time",
            sa.Text(),
            nullable=True,
            comment="the school's wall time HH:MM on that day; empty for all of it",
        ),
        sa.Column(
            "promise_id",
            sa.BigInteger(),
            nullable=True,
            comment="the promise it became; empty before",
        ),
        sa.Column(
            "added_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was added (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_agreed_actions_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_agreed_actions_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_actions")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_agreed_actions_message_id"), "agreed_actions", ["message_id"], unique=False
    )
    op.create_table(
        "meeting_check_ins",
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting at which it was agreed"),
        sa.Column("day", sa.Date(), nullable=False, comment="when to look again together"),
        sa.Column("set_by", KEY, nullable=False, comment="who set it"),
        sa.Column(
            "set_at", sa.DateTime(timezone=True), nullable=False, comment="when it was set (UTC)"
        ),
        sa.Column(
            "proposed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the next meeting was proposed; empty before (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_check_ins_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["set_by"], ["people.id"], name=op.f("fk_meeting_check_ins_set_by_people")
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_meeting_check_ins")),
    )
    op.create_table(
        "meeting_children",
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting"),
        sa.Column("child_id", KEY, nullable=False, comment="about whom"),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_meeting_children_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_children_meeting_id_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting_id", "child_id", name=op.f("pk_meeting_children")),
    )
    op.create_index(
        op.f("ix_meeting_children_child_id"), "meeting_children", ["child_id"], unique=False
    )

    op.create_table(
        "meeting_people",
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting"),
        sa.Column("person_id", KEY, nullable=False, comment="a teacher or parent who meets"),
        sa.Column(
            "answer",
            sa.Text(),
            nullable=True,
            comment="coming, late or cannot, as they last said; empty before",
        ),
        sa.Column(
            "late_minutes",
            sa.SmallInteger(),
            nullable=True,
            comment="how much later they will come",
        ),
        sa.Column(
            "answered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they said so (UTC)",
        ),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of their card of it, edited in place",
        ),
        sa.Column(
            "outcome",
            sa.Text(),
            nullable=True,
            comment="took-place, moved or not, as they said afterwards",
        ),
        sa.Column(
            "asked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they were asked afterwards; empty before (UTC)",
        ),
        sa.Column(
            "said_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they said afterwards what became of it (UTC)",
        ),
        sa.CheckConstraint(
            "answer in ('coming', 'late', 'cannot')", name=op.f("ck_meeting_people_answer_known")
        ),
        sa.CheckConstraint(
            "outcome in ('took-place', 'moved', 'not')",
            name=op.f("ck_meeting_people_outcome_known"),
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_people_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_meeting_people_person_id_people")
        ),
        sa.PrimaryKeyConstraint("meeting_id", "person_id", name=op.f("pk_meeting_people")),
    )
    op.create_index(
        op.f("ix_meeting_people_person_id"), "meeting_people", ["person_id"], unique=False
    )

    op.create_table(
        "meeting_questions",
        sa.Column(
            "meeting_id",
            KEY,
            nullable=False,
            comment="a meeting whose time is not offered as it was",
        ),
        sa.Column(
            "starts_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was to begin, as it was asked about (UTC)",
        ),
        sa.Column(
            "ends_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="until when (UTC)",
        ),
        sa.Column(
            "may_stay",
            sa.Boolean(),
            server_default=sa.text("(false)"),
            nullable=False,
            comment="whether they may keep that time all the same",
        ),
        sa.Column(
            "asked_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the family was asked for another time (UTC)",
        ),
        sa.Column(
            "kept_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they said that they keep it (UTC)",
        ),
        sa.Column(
            "listed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when whoever set up the round was told that nobody answered (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_questions_meeting_id_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_meeting_questions")),
    )
    op.create_table(
        "meeting_reminders",
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting"),
        sa.Column("person_id", KEY, nullable=False, comment="whom to remind"),
        sa.Column("ahead", sa.Text(), nullable=False, comment="7d, 1d, 1h or 10m before it begins"),
        sa.Column(
            "remind_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when to remind them (UTC)",
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
            comment="told, skipped, passed-over, too-late or gone",
        ),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the message that told of it; empty before",
        ),
        sa.CheckConstraint(
            "ahead in ('7d', '1d', '1h', '10m')", name=op.f("ck_meeting_reminders_ahead_known")
        ),
        sa.CheckConstraint(
            "ended_as in ('told', 'skipped', 'passed-over', 'too-late', 'gone')",
            name=op.f("ck_meeting_reminders_ended_as_known"),
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_reminders_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_meeting_reminders_person_id_people")
        ),
        sa.PrimaryKeyConstraint(
            "meeting_id", "person_id", "ahead", name=op.f("pk_meeting_reminders")
        ),
    )
    op.create_index(
        "ix_meeting_reminders_due",
        "meeting_reminders",
        ["remind_at"],
        unique=False,
        sqlite_where=sa.text("ended_at is null"),
        postgresql_where=sa.text("ended_at is null"),
    )

    op.create_table(
        "meeting_times",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting that is being agreed on"),
        sa.Column("offered_by", KEY, nullable=False, comment="who could then"),
        sa.Column(
            "starts_at", sa.DateTime(timezone=True), nullable=False, comment="from when (UTC)"
        ),
        sa.Column(
            "offered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the others were told; empty while it is being chosen (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_times_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["offered_by"], ["people.id"], name=op.f("fk_meeting_times_offered_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_times")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_meeting_times_meeting_id"), "meeting_times", ["meeting_id"])
    op.create_index(
        "uq_meeting_times_chosen",
        "meeting_times",
        ["meeting_id", "offered_by", "starts_at"],
        unique=True,
        sqlite_where=sa.text("offered_at is null"),
        postgresql_where=sa.text("offered_at is null"),
    )


def _at_once() -> None:
    op.create_table(
        "at_once",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=False,
            comment="the account of the parent who books",
        ),
        sa.Column("round_id", KEY, nullable=False, comment="the round they book in"),
        sa.Column(
            "wanted",
            sa.Text(),
            nullable=False,
            comment="whom they ticked about which child, as JSON: pairs of child and teacher",
        ),
        sa.Column(
            "from_minute",
            sa.SmallInteger(),
            nullable=False,
            comment="not earlier, in the school's minutes",
        ),
        sa.Column(
            "gap_minutes",
            sa.SmallInteger(),
            nullable=False,
            comment="to walk from one room to another",
        ),
        sa.Column(
            "ways",
            sa.Text(),
            nullable=False,
            comment="the ways shown last, as JSON: child, teacher and slot of each meeting",
        ),
        sa.Column(
            "version",
            sa.BigInteger(),
            nullable=False,
            comment="counts what was shown, so that an older card books nothing else",
        ),
        sa.Column(
            "booked",
            sa.Text(),
            nullable=False,
            comment="the meetings that were booked, as JSON: their numbers",
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=False, comment="when it was begun (UTC)"
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_at_once_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_at_once")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_at_once_made_at"), "at_once", ["made_at"], unique=False)


def _meeting_files() -> None:
    op.create_table(
        "calendar_entries",
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting"),
        sa.Column("person_id", KEY, nullable=False, comment="who was given it for their calendar"),
        sa.Column(
            "sequence", sa.Integer(), nullable=False, comment="which version of it, the last time"
        ),
        sa.Column(
            "given_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when, the last time (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_calendar_entries_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_calendar_entries_person_id_people")
        ),
        sa.PrimaryKeyConstraint("meeting_id", "person_id", name=op.f("pk_calendar_entries")),
    )
    op.create_table(
        "teaching_cards",
        sa.Column("teacher_id", KEY, nullable=False, comment="whose card it is"),
        sa.Column("day", sa.Date(), nullable=False, comment="the day of meetings that it shows"),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=False,
            comment="the outbox row of the card, edited when something changes",
        ),
        sa.Column(
            "version",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="counts its changes, so that each is shown",
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_teaching_cards_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("teacher_id", name=op.f("pk_teaching_cards")),
    )


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("meeting_id", KEY, nullable=False, comment="the booked meeting"),
        sa.Column(
            "kind", sa.Text(), nullable=False, comment="person, child or room: who or what is taken"
        ),
        sa.Column(
            "about_id",
            sa.BigInteger(),
            nullable=False,
            comment="the person's, child's or room's number",
        ),
        sa.Column(
            "starts_at", sa.DateTime(timezone=True), nullable=False, comment="from when (UTC)"
        ),
        sa.Column(
            "ends_at", sa.DateTime(timezone=True), nullable=False, comment="until when (UTC)"
        ),
        sa.CheckConstraint(
            "kind in ('person', 'child', 'room')", name=op.f("ck_claims_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_claims_meeting_id_meetings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        sa.UniqueConstraint(
            "meeting_id", "kind", "about_id", name=op.f("uq_claims_meeting_id_kind_about_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_claims_kind_about_id_starts_at"),
        "claims",
        ["kind", "about_id", "starts_at"],
        unique=False,
    )


def _keep_claims_apart() -> None:
    """Two claims on one person, child or room never overlap, whatever a program believes."""
    if op.get_context().dialect.name == "sqlite":
        for when in ("insert", "update"):
            op.execute(_TAKEN_ALREADY.format(when=when))
        return
    for kind in KINDS:
        op.execute(_TAKEN_ONCE.format(kind=kind))


def _illnesses() -> None:
    op.create_table(
        "illnesses",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("teacher_id", KEY, nullable=False, comment="who is ill"),
        sa.Column("day", sa.Date(), nullable=False, comment="on which day they meet nobody"),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=False,
            comment="the account that said so: the teacher's own or the office's",
        ),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the card that says how it stands",
        ),
        sa.Column(
            "version",
            sa.BigInteger(),
            nullable=False,
            comment="counts what became of it, so that each change is shown once",
        ),
        sa.Column(
            "told_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the families were told (UTC)",
        ),
        sa.Column(
            "list_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when to list who did not answer, to be phoned (UTC)",
        ),
        sa.Column(
            "listed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they were listed; empty before (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_illnesses_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_illnesses")),
        sa.UniqueConstraint("teacher_id", "day", name=op.f("uq_illnesses_teacher_id_day")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_illnesses_to_list",
        "illnesses",
        ["list_at"],
        unique=False,
        sqlite_where=sa.text("listed_at is null"),
        postgresql_where=sa.text("listed_at is null"),
    )
    op.create_table(
        "ill_meetings",
        sa.Column("illness_id", KEY, nullable=False, comment="why it cannot take place"),
        sa.Column("meeting_id", KEY, nullable=False, comment="the meeting that was called off"),
        sa.Column(
            "answer",
            sa.Text(),
            nullable=True,
            comment="moved, none (no time suits) or no-time (there is none); empty before",
        ),
        sa.Column(
            "answered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the family answered (UTC)",
        ),
        sa.CheckConstraint(
            "answer in ('moved', 'none', 'no-time')", name=op.f("ck_ill_meetings_answer_known")
        ),
        sa.ForeignKeyConstraint(
            ["illness_id"], ["illnesses.id"], name=op.f("fk_ill_meetings_illness_id_illnesses")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_ill_meetings_meeting_id_meetings")
        ),
        sa.PrimaryKeyConstraint("illness_id", "meeting_id", name=op.f("pk_ill_meetings")),
    )
    op.create_index(
        op.f("ix_ill_meetings_meeting_id"), "ill_meetings", ["meeting_id"], unique=False
    )


def downgrade() -> None:
    for table in (
        "ill_meetings",
        "illnesses",
        "teaching_cards",
        "calendar_entries",
        "claims",
        "at_once",
        "meeting_times",
        "meeting_reminders",
        "meeting_questions",
        "meeting_people",
        "meeting_children",
        "meeting_check_ins",
        "agreed_actions",
        "agenda_topics",
        "slot_offers",
        "meetings",
        "waiting",
        "slots",
        "round_teachers",
        "round_days",
        "round_classes",
        "round_breaks",
        "meeting_wishes",
        "rounds",
        "interpreting",
        "reminder_choices",
        "rooms",
    ):
        op.drop_table(table)
