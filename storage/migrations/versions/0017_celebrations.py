"""Celebrations: praise, good news from home, thanks, consents, and the weekly message."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OWN_NUMBER = "our own number, never reused in a meaning"


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    _drawn_files()
    _consents()
    _suggestions()
    _praise()
    _wins()
    _thanks()
    _shout_outs()
    _weeks()
    _weeklies()


def _drawn_files() -> None:
    op.create_table(
        "drawn_files",
        sa.Column("name", sa.Text(), nullable=False, comment="what was drawn, in which version"),
        sa.Column(
            "file_id",
            sa.Text(),
            nullable=False,
            comment="Telegram's number of it: it is not drawn for the next reader",
        ),
        sa.Column(
            "drawn_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was first sent (UTC)",
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_drawn_files")),
    )
    op.create_index(op.f("ix_drawn_files_drawn_at"), "drawn_files", ["drawn_at"], unique=False)


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("child_id", KEY, nullable=False, comment="the child"),
        sa.Column("parent_id", KEY, nullable=False, comment="who acts for the child"),
        sa.Column(
            "about",
            sa.Text(),
            nullable=False,
            comment="photos of the child for its family, or sharing: anything beyond the family",
        ),
        sa.Column(
            "answer",
            sa.Text(),
            nullable=True,
            comment="yes or no; empty while they were only asked",
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
            comment="when they last answered (UTC)",
        ),
        sa.Column(
            "needed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they were asked once more, as a teacher would have used it (UTC)",
        ),
        sa.CheckConstraint("about in ('photos', 'sharing')", name=op.f("ck_consents_about_known")),
        sa.CheckConstraint("answer in ('yes', 'no')", name=op.f("ck_consents_answer_known")),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_consents_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_consents_parent_id_people")
        ),
        sa.PrimaryKeyConstraint("child_id", "parent_id", "about", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_parent_id"), "consents", ["parent_id"], unique=False)


def _suggestions() -> None:
    op.create_table(
        "suggestions",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("class_id", KEY, nullable=False, comment="whose teachers tap it"),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=False,
            comment="strength, well (what went well) or step (for home)",
        ),
        sa.Column(
            "code",
            sa.Text(),
            nullable=True,
            comment="one that Homeroom brings, in every language; empty for own words",
        ),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="the class's own, plain text as its teacher wrote it",
        ),
        sa.Column(
            "subject",
            sa.Text(),
            nullable=True,
            comment="the subject it belongs to, as in the list; empty for any",
        ),
        sa.Column(
            "hidden",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="whether the class does not use it (any more)",
        ),
        sa.Column("added_by", KEY, nullable=False, comment="which teacher added or hid it"),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.CheckConstraint(
            "kind in ('strength', 'well', 'step')", name=op.f("ck_suggestions_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["added_by"], ["people.id"], name=op.f("fk_suggestions_added_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_suggestions_class_id_classes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
        sa.UniqueConstraint(
            "class_id", "kind", "code", name=op.f("uq_suggestions_class_id_kind_code")
        ),
        sqlite_autoincrement=True,
    )


def _praise() -> None:
    op.create_table(
        "praises",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("by_id", KEY, nullable=False, comment="the teacher who praises"),
        sa.Column("class_id", KEY, nullable=False, comment="the class of the children"),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment=(
                "draft, scheduled (Undo is still possible), kept for the weekly message, sent, "
                "taken-back or dropped"
            ),
        ),
        sa.Column(
            "version",
            sa.Integer(),
            server_default=sa.text("1"),
            nullable=False,
            comment="counts the changes of the draft; an old card's button cannot send a newer one",
        ),
        sa.Column(
            "strength",
            sa.Text(),
            nullable=True,
            comment="a strength that Homeroom brings; empty for another or none",
        ),
        sa.Column(
            "progress_in",
            sa.Text(),
            nullable=True,
            comment="in what there was progress, as written or listed",
        ),
        sa.Column("suggestion_id", KEY, nullable=True, comment="a strength of the class's own"),
        sa.Column(
            "words", sa.Text(), nullable=True, comment="the teacher's sentence, Telegram's HTML"
        ),
        sa.Column(
            "media_kind", sa.Text(), nullable=True, comment="photo or voice, when one came with it"
        ),
        sa.Column(
            "media_file_id", sa.Text(), nullable=True, comment="Telegram's number of the file"
        ),
        sa.Column(
            "media_group",
            sa.Text(),
            nullable=True,
            comment="Telegram's number of the album of which the photo is the first",
        ),
        sa.Column(
            "source_message_id",
            sa.BigInteger(),
            nullable=True,
            comment="the teacher's own message; editing it edits the draft",
        ),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of the teacher's card, edited in place",
        ),
        sa.Column(
            "card_counts",
            sa.Text(),
            nullable=True,
            comment="what the card last showed; it is edited when that changes",
        ),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the draft was begun (UTC)",
        ),
        sa.Column(
            "send_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it leaves; until then Send can be undone (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was kept, sent, taken back or dropped (UTC)",
        ),
        sa.Column(
            "settled_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when every family's row had ended and the card says so (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('draft', 'scheduled', 'kept', 'sent', 'taken-back', 'dropped')",
            name=op.f("ck_praises_state_known"),
        ),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_praises_by_id_people")),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_praises_class_id_classes")
        ),
        sa.ForeignKeyConstraint(
            ["suggestion_id"], ["suggestions.id"], name=op.f("fk_praises_suggestion_id_suggestions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_praises")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_praises_by_id_state"), "praises", ["by_id", "state"], unique=False)
    op.create_index(
        op.f("ix_praises_class_id_state"), "praises", ["class_id", "state"], unique=False
    )
    op.create_index(
        "ix_praises_due",
        "praises",
        ["send_at"],
        unique=False,
        sqlite_where=sa.text("state = 'scheduled'"),
        postgresql_where=sa.text("state = 'scheduled'"),
    )
    op.create_index(
        "ix_praises_unsettled",
        "praises",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'sent' and settled_at is null"),
        postgresql_where=sa.text("state = 'sent' and settled_at is null"),
    )
    op.create_table(
        "praise_children",
        sa.Column("praise_id", KEY, nullable=False, comment="the praise"),
        sa.Column(
            "child_id", KEY, nullable=False, comment="who is praised; each family sees only its own"
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_praise_children_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["praise_id"], ["praises.id"], name=op.f("fk_praise_children_praise_id_praises")
        ),
        sa.PrimaryKeyConstraint("praise_id", "child_id", name=op.f("pk_praise_children")),
    )
    op.create_index(
        op.f("ix_praise_children_child_id"), "praise_children", ["child_id"], unique=False
    )
    op.create_table(
        "praise_families",
        sa.Column("praise_id", KEY, nullable=False, comment="the praise"),
        sa.Column("child_id", KEY, nullable=False, comment="whose family"),
        sa.Column("parent_id", KEY, nullable=False, comment="the adult it went to"),
        sa.Column(
            "outbox_id",
            KEY,
            nullable=True,
            comment="how it fares; empty when there was no way to send it",
        ),
        sa.Column(
            "unreachable_reason",
            sa.Text(),
            nullable=True,
            comment="not-joined, blocked or deactivated, when it could not be sent",
        ),
        sa.Column(
            "thanked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they tapped Thank you (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_praise_families_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_praise_families_outbox_id_outbox")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_praise_families_parent_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["praise_id"], ["praises.id"], name=op.f("fk_praise_families_praise_id_praises")
        ),
        sa.PrimaryKeyConstraint(
            "praise_id", "child_id", "parent_id", name=op.f("pk_praise_families")
        ),
    )
    op.create_index(
        op.f("ix_praise_families_outbox_id"), "praise_families", ["outbox_id"], unique=False
    )


def _wins() -> None:
    op.create_table(
        "wins",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column(
            "message_id",
            KEY,
            nullable=False,
            comment="the parent's message that tells it; its words stand there",
        ),
        sa.Column("child_id", KEY, nullable=False, comment="who did well at home"),
        sa.Column("parent_id", KEY, nullable=False, comment="who tells it"),
        sa.Column(
            "asked_by",
            KEY,
            nullable=True,
            comment="the teacher who would like to share it in class",
        ),
        sa.Column(
            "asked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the parent was asked whether it may be shared (UTC)",
        ),
        sa.Column(
            "may_share",
            sa.Text(),
            nullable=True,
            comment="yes or no, as the parent answered for this one",
        ),
        sa.Column(
            "answered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the parent answered (UTC)",
        ),
        sa.Column(
            "announcement_id",
            KEY,
            nullable=True,
            comment="the class update that tells it in class",
        ),
        sa.Column(
            "shared_words",
            sa.Text(),
            nullable=True,
            comment="as that update tells it, Telegram's HTML",
        ),
        sa.CheckConstraint("may_share in ('yes', 'no')", name=op.f("ck_wins_may_share_known")),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcements.id"],
            name=op.f("fk_wins_announcement_id_announcements"),
        ),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_wins_asked_by_people")),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_wins_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_wins_message_id_messages")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_wins_parent_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wins")),
        sa.UniqueConstraint("message_id", name=op.f("uq_wins_message_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_wins_announcement_id"), "wins", ["announcement_id"], unique=False)
    op.create_index(op.f("ix_wins_child_id"), "wins", ["child_id"], unique=False)
    op.create_table(
        "win_teachers",
        sa.Column("win_id", KEY, nullable=False, comment="the good news"),
        sa.Column("teacher_id", KEY, nullable=False, comment="a teacher who reads it"),
        sa.Column(
            "thanked_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when they thanked for it (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_win_teachers_teacher_id_people")
        ),
        sa.ForeignKeyConstraint(["win_id"], ["wins.id"], name=op.f("fk_win_teachers_win_id_wins")),
        sa.PrimaryKeyConstraint("win_id", "teacher_id", name=op.f("pk_win_teachers")),
    )


def _thanks() -> None:
    op.create_table(
        "thanks",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("from_id", KEY, nullable=False, comment="the teacher or parent who thanks"),
        sa.Column("to_id", KEY, nullable=False, comment="whom"),
        sa.Column(
            "child_id", KEY, nullable=False, comment="about which child they know each other"
        ),
        sa.Column(
            "reason",
            sa.Text(),
            nullable=True,
            comment="what for, as suggested: came, answered or kept-promise; empty for own words alone",
        ),
        sa.Column(
            "about_id",
            sa.BigInteger(),
            nullable=True,
            comment="the meeting or promise that the suggestion came from",
        ),
        sa.Column("state", sa.Text(), nullable=False, comment="draft, sent, taken-back or dropped"),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="a sentence, Telegram's HTML; empty for the bare reason",
        ),
        sa.Column(
            "outbox_id", sa.BigInteger(), nullable=True, comment="the outbox row that brought it"
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=False, comment="when it was begun (UTC)"
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was sent, taken back or dropped (UTC)",
        ),
        sa.CheckConstraint(
            "reason in ('came', 'answered', 'kept-promise')", name=op.f("ck_thanks_reason_known")
        ),
        sa.CheckConstraint(
            "state in ('draft', 'sent', 'taken-back', 'dropped')",
            name=op.f("ck_thanks_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_thanks_child_id_children")
        ),
        sa.ForeignKeyConstraint(["from_id"], ["people.id"], name=op.f("fk_thanks_from_id_people")),
        sa.ForeignKeyConstraint(["to_id"], ["people.id"], name=op.f("fk_thanks_to_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thanks")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_thanks_from_id_state"), "thanks", ["from_id", "state"], unique=False)
    op.create_index(op.f("ix_thanks_to_id"), "thanks", ["to_id"], unique=False)


def _shout_outs() -> None:
    op.create_table(
        "shout_outs",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("child_id", KEY, nullable=False, comment="about whom the whole school is told"),
        sa.Column("by_id", KEY, nullable=False, comment="the teacher who would like to"),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="draft, asked (the family), allowed, refused, sent, withheld or dropped",
        ),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="as every family will read them, Telegram's HTML",
        ),
        sa.Column(
            "made_at", sa.DateTime(timezone=True), nullable=False, comment="when it was begun (UTC)"
        ),
        sa.Column(
            "asked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the family was asked (UTC)",
        ),
        sa.Column(
            "answered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when all of the child's parents had agreed, or one had not (UTC)",
        ),
        sa.Column(
            "week_on",
            sa.Date(),
            nullable=True,
            comment="the first day of the school week in which it goes out",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was sent or dropped (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('draft', 'asked', 'allowed', 'refused', 'sent', 'withheld', 'dropped')",
            name=op.f("ck_shout_outs_state_known"),
        ),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_shout_outs_by_id_people")),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_shout_outs_child_id_children")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shout_outs")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_shout_outs_state_week_on"), "shout_outs", ["state", "week_on"], unique=False
    )
    op.create_index(
        op.f("ix_shout_outs_by_id_state"), "shout_outs", ["by_id", "state"], unique=False
    )
    op.create_table(
        "shout_out_answers",
        sa.Column("shout_out_id", KEY, nullable=False, comment="what the family was asked about"),
        sa.Column("parent_id", KEY, nullable=False, comment="who was asked"),
        sa.Column("answer", sa.Text(), nullable=True, comment="yes or no; empty before"),
        sa.Column(
            "answered_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they answered (UTC)",
        ),
        sa.CheckConstraint(
            "answer in ('yes', 'no')", name=op.f("ck_shout_out_answers_answer_known")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_shout_out_answers_parent_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["shout_out_id"],
            ["shout_outs.id"],
            name=op.f("fk_shout_out_answers_shout_out_id_shout_outs"),
        ),
        sa.PrimaryKeyConstraint("shout_out_id", "parent_id", name=op.f("pk_shout_out_answers")),
    )


def _weeks() -> None:
    op.create_table(
        "class_weeks",
        sa.Column("class_id", KEY, nullable=False, comment="the class"),
        sa.Column(
            "weekday", sa.SmallInteger(), nullable=False, comment="when it leaves: 0 is Monday"
        ),
        sa.Column(
            "at", sa.Text(), nullable=False, comment="the school's wall time HH:MM on that day"
        ),
        sa.Column(
            "note",
            sa.Text(),
            nullable=False,
            comment="how often its good news go with it: weekly, monthly or never",
        ),
        sa.Column(
            "paused",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="whether the class sends no weekly message for now",
        ),
        sa.Column("changed_by", KEY, nullable=False, comment="the teacher who chose last"),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.CheckConstraint(
            "note in ('weekly', 'monthly', 'never')", name=op.f("ck_class_weeks_note_known")
        ),
        sa.CheckConstraint("weekday between 0 and 6", name=op.f("ck_class_weeks_weekday_known")),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["people.id"], name=op.f("fk_class_weeks_changed_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_class_weeks_class_id_classes")
        ),
        sa.PrimaryKeyConstraint("class_id", name=op.f("pk_class_weeks")),
    )
    op.create_table(
        "weeks",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("class_id", KEY, nullable=False, comment="the class"),
        sa.Column(
            "first_day", sa.Date(), nullable=False, comment="the first day of the school week"
        ),
        sa.Column(
            "open_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when its teachers are shown the card to compose it (UTC)",
        ),
        sa.Column(
            "send_at", sa.DateTime(timezone=True), nullable=False, comment="when it leaves (UTC)"
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="planned, sent, missed (too late after an outage) or off (the class pauses, or there is no school in it after all)",
        ),
        sa.Column(
            "note",
            sa.Text(),
            nullable=True,
            comment="the class's good news that go with it, Telegram's HTML",
        ),
        sa.Column(
            "note_by", KEY, nullable=True, comment="the teacher who wrote or approved the good news"
        ),
        sa.Column(
            "note_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they did; without it no good news leave (UTC)",
        ),
        sa.Column(
            "opened_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the teachers were shown the card (UTC)",
        ),
        sa.Column(
            "reminded_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the teachers were reminded of what is missing (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was put into the outbox, missed, or over without one (UTC)",
        ),
        sa.Column(
            "counted_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was last looked at how it fares (UTC)",
        ),
        sa.Column(
            "settled_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when every family's row had ended and the cards say so (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('planned', 'sent', 'missed', 'off')", name=op.f("ck_weeks_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_weeks_class_id_classes")
        ),
        sa.ForeignKeyConstraint(["note_by"], ["people.id"], name=op.f("fk_weeks_note_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weeks")),
        sa.UniqueConstraint("class_id", "first_day", name=op.f("uq_weeks_class_id_first_day")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_weeks_due",
        "weeks",
        ["send_at"],
        unique=False,
        sqlite_where=sa.text("ended_at is null"),
        postgresql_where=sa.text("ended_at is null"),
    )
    op.create_index(
        "ix_weeks_to_open",
        "weeks",
        ["open_at"],
        unique=False,
        sqlite_where=sa.text("state = 'planned' and opened_at is null"),
        postgresql_where=sa.text("state = 'planned' and opened_at is null"),
    )
    op.create_index(
        "ix_weeks_unsettled",
        "weeks",
        ["counted_at"],
        unique=False,
        sqlite_where=sa.text("state = 'sent' and settled_at is null"),
        postgresql_where=sa.text("state = 'sent' and settled_at is null"),
    )
    op.create_table(
        "week_teachers",
        sa.Column("week_id", KEY, nullable=False, comment="the week"),
        sa.Column("teacher_id", KEY, nullable=False, comment="a teacher of the class"),
        sa.Column(
            "card_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row of their card of it, edited in place",
        ),
        sa.Column(
            "card_counts",
            sa.Text(),
            nullable=True,
            comment="what the card last showed; it is edited when that changes",
        ),
        sa.Column(
            "not_this_week_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they said that they compose nothing this week (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_week_teachers_teacher_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["week_id"], ["weeks.id"], name=op.f("fk_week_teachers_week_id_weeks")
        ),
        sa.PrimaryKeyConstraint("week_id", "teacher_id", name=op.f("pk_week_teachers")),
    )
    op.create_table(
        "week_pieces",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column(
            "week_id",
            KEY,
            nullable=False,
            comment="the week whose good news of the class are gathered",
        ),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=False,
            comment="update, win (good news of a family's, shared) or words of a teacher",
        ),
        sa.Column(
            "about_id",
            sa.BigInteger(),
            nullable=True,
            comment="the update's or win's number; empty for own words",
        ),
        sa.Column("words", sa.Text(), nullable=True, comment="own words, Telegram's HTML"),
        sa.Column(
            "left_out",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="whether a teacher left it out of the good news",
        ),
        sa.Column(
            "by_id",
            KEY,
            nullable=False,
            comment="the teacher who wrote it, took it or left it out",
        ),
        sa.Column("chosen_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.CheckConstraint(
            "kind in ('update', 'win', 'words')", name=op.f("ck_week_pieces_kind_known")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_week_pieces_by_id_people")),
        sa.ForeignKeyConstraint(
            ["week_id"], ["weeks.id"], name=op.f("fk_week_pieces_week_id_weeks")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_week_pieces")),
        sa.UniqueConstraint(
            "week_id", "kind", "about_id", name=op.f("uq_week_pieces_week_id_kind_about_id")
        ),
        sqlite_autoincrement=True,
    )


def _weeklies() -> None:
    op.create_table(
        "weeklies",
        sa.Column("id", KEY, nullable=False, comment=OWN_NUMBER),
        sa.Column("week_id", KEY, nullable=False, comment="the week"),
        sa.Column("child_id", KEY, nullable=False, comment="whose family is told"),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="open (nothing written), begun, ready, skipped; then sent, news (the class's good news went instead) or none (nothing went)",
        ),
        sa.Column(
            "version",
            sa.Integer(),
            server_default=sa.text("1"),
            nullable=False,
            comment="counts the changes; an old card's button cannot change a newer one",
        ),
        sa.Column(
            "strength",
            sa.Text(),
            nullable=True,
            comment="what went well, of what Homeroom brings; empty for other",
        ),
        sa.Column(
            "well",
            sa.Text(),
            nullable=True,
            comment="what went well, in the teacher's words, Telegram's HTML",
        ),
        sa.Column(
            "step_code",
            sa.Text(),
            nullable=True,
            comment="the next step, one that Homeroom brings; empty for another",
        ),
        sa.Column(
            "step",
            sa.Text(),
            nullable=True,
            comment="the next step for home, in the teacher's words, Telegram's HTML",
        ),
        sa.Column(
            "voice_file_id",
            sa.Text(),
            nullable=True,
            comment="Telegram's number of what the teacher said aloud",
        ),
        sa.Column(
            "praise_id", KEY, nullable=True, comment="the praise of this week that it is made of"
        ),
        sa.Column(
            "written_by",
            KEY,
            nullable=True,
            comment="the teacher who wrote it last; of a ready one, who saw it and found it so",
        ),
        sa.Column(
            "later_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was put behind the others (UTC)",
        ),
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was last changed (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was put into the outbox, or it was clear why not (UTC)",
        ),
        sa.Column(
            "reason",
            sa.Text(),
            nullable=True,
            comment="why it did not go as written: nothing-written, skipped, nobody-joined, unreachable, too-late, left (the class), told (in another class), paused or no-school",
        ),
        sa.CheckConstraint(
            "state in ('open', 'begun', 'ready', 'skipped', 'sent', 'news', 'none')",
            name=op.f("ck_weeklies_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_weeklies_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["praise_id"], ["praises.id"], name=op.f("fk_weeklies_praise_id_praises")
        ),
        sa.ForeignKeyConstraint(["week_id"], ["weeks.id"], name=op.f("fk_weeklies_week_id_weeks")),
        sa.ForeignKeyConstraint(
            ["written_by"], ["people.id"], name=op.f("fk_weeklies_written_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weeklies")),
        sa.UniqueConstraint("week_id", "child_id", name=op.f("uq_weeklies_week_id_child_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_weeklies_child_id"), "weeklies", ["child_id"], unique=False)
    op.create_table(
        "weekly_families",
        sa.Column("weekly_id", KEY, nullable=False, comment="the child's weekly message"),
        sa.Column("parent_id", KEY, nullable=False, comment="the adult it is for"),
        sa.Column(
            "outbox_id",
            KEY,
            nullable=True,
            comment="how it fares; empty when there was no way to send it",
        ),
        sa.Column(
            "unreachable_reason",
            sa.Text(),
            nullable=True,
            comment="not-joined, blocked or deactivated, when it could not be sent",
        ),
        sa.Column(
            "thanked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they tapped Thank you (UTC)",
        ),
        sa.Column(
            "tried_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they said that they tried the step (UTC)",
        ),
        sa.Column(
            "asked_more_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they asked to be told more (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_weekly_families_outbox_id_outbox")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_weekly_families_parent_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["weekly_id"], ["weeklies.id"], name=op.f("fk_weekly_families_weekly_id_weeklies")
        ),
        sa.PrimaryKeyConstraint("weekly_id", "parent_id", name=op.f("pk_weekly_families")),
    )
    op.create_index(
        op.f("ix_weekly_families_outbox_id"), "weekly_families", ["outbox_id"], unique=False
    )


def downgrade() -> None:
    for table in (
        "weekly_families",
        "weeklies",
        "week_pieces",
        "week_teachers",
        "weeks",
        "class_weeks",
        "shout_out_answers",
        "shout_outs",
        "thanks",
        "win_teachers",
        "wins",
        "praise_families",
        "praise_children",
        "praises",
        "suggestions",
        "consents",
        "drawn_files",
    ):
        op.drop_table(table)
