"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Written by Alembic from storage.tables.
    op.create_table(
        "accounts",
        sa.Column(
            "id",
            sa.BigInteger(),
            autoincrement=False,
            nullable=False,
            comment="the person's Telegram number, which is also the number of the private chat",
        ),
        sa.Column(
            "language",
            sa.Text(),
            nullable=False,
            comment="the interface language this person reads",
        ),
        sa.Column(
            "quiet_from",
            sa.Text(),
            nullable=False,
            comment="start of quiet hours, school's wall time HH:MM",
        ),
        sa.Column(
            "quiet_until",
            sa.Text(),
            nullable=False,
            comment="end of quiet hours, school's wall time HH:MM",
        ),
        sa.Column(
            "hat_id",
            sa.BigInteger(),
            nullable=True,
            comment="the role this person acts in now (people.id); empty for a stranger",
        ),
        sa.Column(
            "unreachable_since",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when Telegram first refused to deliver; empty while all is well (UTC)",
        ),
        sa.Column(
            "unreachable_reason",
            sa.Text(),
            nullable=True,
            comment="blocked or deactivated, as Telegram said",
        ),
        sa.Column(
            "first_seen_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when this account first wrote to us (UTC)",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        info={"kept": "a stranger's row 30 days, a member's until the school erases the person"},
    )
    op.create_table(
        "audit",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=True,
            comment="which account acted; empty for the command line",
        ),
        sa.Column("person_id", sa.BigInteger(), nullable=True, comment="in which role"),
        sa.Column(
            "verb",
            sa.Text(),
            nullable=False,
            comment="what was done, such as joined, sent-update, refused",
        ),
        sa.Column("subject", sa.Text(), nullable=True, comment="to what, such as announcement:12"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        info={"kept": "three years"},
        sqlite_autoincrement=True,
    )
    op.create_table(
        "children",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "external_id",
            sa.Text(),
            nullable=False,
            comment="the school's own number for the child",
        ),
        sa.Column(
            "first_name",
            sa.Text(),
            nullable=False,
            comment="given name, shown to the child's own family and teachers",
        ),
        sa.Column(
            "last_name",
            sa.Text(),
            nullable=False,
            comment="family name, shown as an initial outside the office",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_children")),
        sa.UniqueConstraint("external_id", name=op.f("uq_children_external_id")),
        info={"kept": "until the school erases the child"},
        sqlite_autoincrement=True,
    )
    op.create_table(
        "classes",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "name", sa.Text(), nullable=False, comment="what the school calls it, such as 3B"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_classes")),
        sa.UniqueConstraint("name", name=op.f("uq_classes_name")),
        info={"kept": "as long as the school exists"},
        sqlite_autoincrement=True,
    )
    op.create_table(
        "conversations",
        sa.Column(
            "chat_id",
            sa.BigInteger(),
            autoincrement=False,
            nullable=False,
            comment="whose conversation",
        ),
        sa.Column("name", sa.Text(), nullable=False, comment="which conversation"),
        sa.Column("step", sa.Text(), nullable=False, comment="where in it the person stands"),
        sa.Column(
            "subject_id",
            sa.BigInteger(),
            nullable=True,
            comment="what it is about, such as the draft's number",
        ),
        sa.Column(
            "entered_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when this step was entered (UTC)",
        ),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_conversations")),
        info={"kept": "until the conversation ends, at most 30 days"},
    )
    op.create_table(
        "guesses",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "account_id", sa.BigInteger(), nullable=False, comment="who tried a link we do not know"
        ),
        sa.Column("guessed_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guesses")),
        info={"kept": "one day"},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("guesses", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_guesses_account_id_guessed_at"),
            ["account_id", "guessed_at"],
            unique=False,
        )

    op.create_table(
        "inbox",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "update_id",
            sa.BigInteger(),
            nullable=True,
            comment="Telegram's number; forgotten with the row, as Telegram restarts them",
        ),
        sa.Column(
            "chat_id",
            sa.BigInteger(),
            nullable=False,
            comment="turns of one chat are taken in order",
        ),
        sa.Column(
            "body", sa.Text(), nullable=False, comment="the update exactly as received, JSON"
        ),
        sa.Column(
            "received_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was committed, before Telegram was told (UTC)",
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="waiting, done, or set-aside after five failed tries",
        ),
        sa.Column(
            "tries",
            sa.SmallInteger(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how often its turn failed",
        ),
        sa.Column(
            "not_before",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="not tried again before this (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was done or set aside (UTC)",
        ),
        sa.Column(
            "reason",
            sa.Text(),
            nullable=True,
            comment="why it was set aside, without personal words",
        ),
        sa.CheckConstraint(
            "state in ('waiting', 'done', 'set-aside')", name=op.f("ck_inbox_state_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("update_id", name=op.f("uq_inbox_update_id")),
        info={
            "kept": "done rows 7 days, rows set aside until the office has looked, at most a year"
        },
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inbox_ended_at"), ["ended_at"], unique=False)
        batch_op.create_index(
            "ix_inbox_waiting",
            ["chat_id", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "kept_words",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column("account_id", sa.BigInteger(), nullable=False, comment="who wrote"),
        sa.Column("inbox_id", sa.BigInteger(), nullable=True, comment="the update it came in"),
        sa.Column("message_id", sa.BigInteger(), nullable=False, comment="the message in the chat"),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="what was written, as Telegram's HTML; empty for a picture or voice",
        ),
        sa.Column(
            "kind", sa.Text(), nullable=False, comment="text, photo, voice, document, sticker …"
        ),
        sa.Column(
            "file_id",
            sa.Text(),
            nullable=True,
            comment="Telegram's number of the file that came with it",
        ),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False, comment="when (UTC)"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_words")),
        sa.UniqueConstraint("inbox_id", name=op.f("uq_kept_words_inbox_id")),
        info={
            "kept": "until it can be passed on or the person takes it back, at most a school year"
        },
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("kept_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kept_words_account_id"), ["account_id"], unique=False)

    op.create_table(
        "outbox",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "dedupe_key",
            sa.Text(),
            nullable=False,
            comment="purpose, subject, recipient and version: the same thing is never put twice",
        ),
        sa.Column("chat_id", sa.BigInteger(), nullable=False, comment="who reads it"),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=False,
            comment="send, edit, commands or leave: the Bot API's verb",
        ),
        sa.Column(
            "doubt_class",
            sa.Text(),
            nullable=False,
            comment="A at least once, B at most once, C repeatable: what doubt does",
        ),
        sa.Column(
            "lane",
            sa.SmallInteger(),
            server_default=sa.text("0"),
            nullable=False,
            comment="0 safety, 1 reply, 2 message, 3 reminder, 4 announcement, 5 digest",
        ),
        sa.Column(
            "state",
            sa.Text(),
            nullable=False,
            comment="where it stands; every row ends in a state a person can see",
        ),
        sa.Column(
            "body",
            sa.Text(),
            nullable=False,
            comment="the screen: text names with their facts, buttons, media; JSON",
        ),
        sa.Column(
            "edits_id",
            sa.BigInteger(),
            nullable=True,
            comment="the outbox row whose message this one changes",
        ),
        sa.Column(
            "message_id",
            sa.BigInteger(),
            nullable=True,
            comment="the message at Telegram, once known",
        ),
        sa.Column(
            "subject",
            sa.Text(),
            nullable=True,
            comment="what it belongs to, such as announcement:12",
        ),
        sa.Column(
            "not_before",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="not sent before this (UTC)",
        ),
        sa.Column(
            "expires_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="of no use after this (UTC)",
        ),
        sa.Column(
            "tries",
            sa.SmallInteger(),
            server_default=sa.text("0"),
            nullable=False,
            comment="how often it was given to Telegram",
        ),
        sa.Column(
            "doubtful",
            sa.Boolean(),
            server_default=sa.text("(false)"),
            nullable=False,
            comment="an earlier try may have arrived; the text says so",
        ),
        sa.Column("reason", sa.Text(), nullable=True, comment="why it did not end as sent"),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was put here (UTC)",
        ),
        sa.Column(
            "ended_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it reached its last state (UTC)",
        ),
        sa.CheckConstraint(
            "doubt_class in ('A', 'B', 'C')", name=op.f("ck_outbox_doubt_class_known")
        ),
        sa.CheckConstraint(
            "kind in ('send', 'edit', 'commands', 'leave')", name=op.f("ck_outbox_kind_known")
        ),
        sa.CheckConstraint(
            "state in ('planned', 'waiting', 'sending', 'sent', 'uncertain', 'held', 'expired', 'cancelled', 'dead')",
            name=op.f("ck_outbox_state_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_dedupe_key")),
        info={"kept": "90 days after it ended; planned and waiting rows until they end"},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outbox_chat_id_message_id"), ["chat_id", "message_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_outbox_ended_at"), ["ended_at"], unique=False)
        batch_op.create_index(
            "ix_outbox_live",
            ["chat_id", "lane", "id"],
            unique=False,
            sqlite_where=sa.text("state in ('planned', 'waiting', 'sending')"),
            postgresql_where=sa.text("state in ('planned', 'waiting', 'sending')"),
        )
        batch_op.create_index(
            "ix_outbox_planned",
            ["not_before"],
            unique=False,
            sqlite_where=sa.text("state = 'planned'"),
            postgresql_where=sa.text("state = 'planned'"),
        )
        batch_op.create_index(
            "ix_outbox_ready",
            ["lane", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.create_index(batch_op.f("ix_outbox_subject"), ["subject"], unique=False)
        batch_op.create_index(
            "uq_outbox_one_in_flight",
            ["chat_id"],
            unique=True,
            sqlite_where=sa.text("state = 'sending'"),
            postgresql_where=sa.text("state = 'sending'"),
        )

    op.create_table(
        "pauses",
        sa.Column(
            "chat_id",
            sa.BigInteger(),
            autoincrement=False,
            nullable=False,
            comment="the chat that waits; 0 is everyone",
        ),
        sa.Column(
            "until",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="nothing leaves for it before this (UTC)",
        ),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_pauses")),
        info={"kept": "until it is over"},
    )
    op.create_table(
        "enrolments",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "child_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="who is in the class",
        ),
        sa.Column(
            "class_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the class",
        ),
        sa.Column("starts_on", sa.Date(), nullable=False, comment="first school day in the class"),
        sa.Column(
            "ends_on",
            sa.Date(),
            nullable=True,
            comment="first day no longer in it; empty while it lasts",
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_enrolments_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_enrolments_class_id_classes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolments")),
        info={"kept": "with the child"},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("enrolments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolments_class_id"), ["class_id"], unique=False)
        batch_op.create_index(
            "uq_enrolments_one_open",
            ["child_id"],
            unique=True,
            sqlite_where=sa.text("ends_on is null"),
            postgresql_where=sa.text("ends_on is null"),
        )

    op.create_table(
        "people",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "role", sa.Text(), nullable=False, comment="parent, teacher or office: one row a hat"
        ),
        sa.Column(
            "external_id",
            sa.Text(),
            nullable=False,
            comment="the school's own number for this person in this role",
        ),
        sa.Column(
            "name", sa.Text(), nullable=False, comment="as families and colleagues know them"
        ),
        sa.Column(
            "language",
            sa.Text(),
            nullable=False,
            comment="from the class list; what an invitation is written in",
        ),
        sa.Column(
            "account_id",
            sa.BigInteger(),
            nullable=True,
            comment="the Telegram account that joined; empty until then",
        ),
        sa.Column(
            "joined_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when they confirmed their first invitation (UTC)",
        ),
        sa.CheckConstraint(
            "role in ('parent', 'teacher', 'office')", name=op.f("ck_people_role_known")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_people_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("role", "external_id", name=op.f("uq_people_role_external_id")),
        info={"kept": "until the school erases the person"},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_people_account_id"), ["account_id"], unique=False)

    op.create_table(
        "announcements",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "author_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the teacher who wrote it",
        ),
        sa.Column(
            "class_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="whose families read it",
        ),
        sa.Column("state", sa.Text(), nullable=False, comment="draft, scheduled, sent or dropped"),
        sa.Column(
            "version",
            sa.Integer(),
            server_default=sa.text("1"),
            nullable=False,
            comment="counts the changes of the draft; an old preview's button cannot send a newer text",
        ),
        sa.Column(
            "words",
            sa.Text(),
            nullable=True,
            comment="the update as families see it, Telegram's HTML",
        ),
        sa.Column(
            "media_kind",
            sa.Text(),
            nullable=True,
            comment="photo, document or voice, when one came with it",
        ),
        sa.Column(
            "media_file_id", sa.Text(), nullable=True, comment="Telegram's number of the file"
        ),
        sa.Column(
            "media_group",
            sa.Text(),
            nullable=True,
            comment="Telegram's number of the album the file came in",
        ),
        sa.Column(
            "source_message_id",
            sa.BigInteger(),
            nullable=True,
            comment="the teacher's own message; editing it edits the draft",
        ),
        sa.Column(
            "asks_got_it",
            sa.Boolean(),
            server_default=sa.text("(false)"),
            nullable=False,
            comment="whether families see a Got it button",
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
            comment="the counts the card last showed; it is edited when they change",
        ),
        sa.Column(
            "planned_on",
            sa.Date(),
            nullable=True,
            comment="the day chosen, while the teacher still types the hour",
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
            comment="when it goes to the outbox; until then it can be undone (UTC)",
        ),
        sa.Column(
            "sent_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it went to the outbox (UTC)",
        ),
        sa.Column(
            "settled_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when every family's row had ended (UTC)",
        ),
        sa.CheckConstraint(
            "state in ('draft', 'scheduled', 'sent', 'dropped')",
            name=op.f("ck_announcements_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["people.id"], name=op.f("fk_announcements_author_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_announcements_class_id_classes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
        info={"kept": "drafts 30 days, sent updates for the school year and one more"},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_announcements_author_id_state"), ["author_id", "state"], unique=False
        )
        batch_op.create_index(
            "ix_announcements_due",
            ["send_at"],
            unique=False,
            sqlite_where=sa.text("state = 'scheduled'"),
            postgresql_where=sa.text("state = 'scheduled'"),
        )

    op.create_table(
        "guardianships",
        sa.Column(
            "parent_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the adult",
        ),
        sa.Column(
            "child_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the child this adult may act for",
        ),
        sa.Column(
            "relation",
            sa.Text(),
            nullable=False,
            comment="mother, father, guardian, grandparent or carer",
        ),
        sa.Column(
            "joined_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the adult confirmed for this child; nothing is shown before (UTC)",
        ),
        sa.CheckConstraint(
            "relation in ('mother', 'father', 'guardian', 'grandparent', 'carer')",
            name=op.f("ck_guardianships_relation_known"),
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_guardianships_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_guardianships_parent_id_people")
        ),
        sa.PrimaryKeyConstraint("parent_id", "child_id", name=op.f("pk_guardianships")),
        info={"kept": "until the school ends the relation"},
    )
    with op.batch_alter_table("guardianships", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guardianships_child_id"), ["child_id"], unique=False)

    op.create_table(
        "invitations",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="our own number, never reused in a meaning",
        ),
        sa.Column(
            "person_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="whom it lets in",
        ),
        sa.Column(
            "child_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="for which child, for a parent",
        ),
        sa.Column(
            "token_hash",
            sa.Text(),
            nullable=False,
            comment="SHA-256 of the 128-bit token, hex; the token itself is never stored",
        ),
        sa.Column(
            "made_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the link was made (UTC)",
        ),
        sa.Column(
            "expires_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="after this it opens nothing (UTC)",
        ),
        sa.Column(
            "used_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was confirmed, once (UTC)",
        ),
        sa.Column(
            "used_by", sa.BigInteger(), nullable=True, comment="the account that confirmed it"
        ),
        sa.Column(
            "revoked_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when a newer link replaced it or the office withdrew it (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["child_id"], ["children.id"], name=op.f("fk_invitations_child_id_children")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_invitations_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitations_token_hash")),
        info={"kept": "one year after it ended"},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitations_person_id"), ["person_id"], unique=False)

    op.create_table(
        "teaching",
        sa.Column(
            "teacher_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the teacher",
        ),
        sa.Column(
            "class_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the class taught",
        ),
        sa.Column(
            "subject",
            sa.Text(),
            nullable=False,
            comment="what they teach there, as the list has it",
        ),
        sa.ForeignKeyConstraint(
            ["class_id"], ["classes.id"], name=op.f("fk_teaching_class_id_classes")
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["people.id"], name=op.f("fk_teaching_teacher_id_people")
        ),
        sa.PrimaryKeyConstraint("teacher_id", "class_id", name=op.f("pk_teaching")),
        info={"kept": "until the school changes the list"},
    )
    with op.batch_alter_table("teaching", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_teaching_class_id"), ["class_id"], unique=False)

    op.create_table(
        "announcement_families",
        sa.Column(
            "announcement_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the update",
        ),
        sa.Column(
            "parent_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the adult it is for",
        ),
        sa.Column(
            "outbox_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
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
            "got_it_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the parent tapped Got it (UTC)",
        ),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcements.id"],
            name=op.f("fk_announcement_families_announcement_id_announcements"),
        ),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_announcement_families_outbox_id_outbox")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["people.id"], name=op.f("fk_announcement_families_parent_id_people")
        ),
        sa.PrimaryKeyConstraint(
            "announcement_id", "parent_id", name=op.f("pk_announcement_families")
        ),
        info={"kept": "with the update"},
    )
    with op.batch_alter_table("announcement_families", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_announcement_families_outbox_id"), ["outbox_id"], unique=False
        )


def downgrade() -> None:
    # Written by Alembic from storage.tables.
    with op.batch_alter_table("announcement_families", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcement_families_outbox_id"))

    op.drop_table("announcement_families")
    with op.batch_alter_table("teaching", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_teaching_class_id"))

    op.drop_table("teaching")
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invitations_person_id"))

    op.drop_table("invitations")
    with op.batch_alter_table("guardianships", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guardianships_child_id"))

    op.drop_table("guardianships")
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_announcements_due",
            sqlite_where=sa.text("state = 'scheduled'"),
            postgresql_where=sa.text("state = 'scheduled'"),
        )
        batch_op.drop_index(batch_op.f("ix_announcements_author_id_state"))

    op.drop_table("announcements")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_people_account_id"))

    op.drop_table("people")
    with op.batch_alter_table("enrolments", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_enrolments_one_open",
            sqlite_where=sa.text("ends_on is null"),
            postgresql_where=sa.text("ends_on is null"),
        )
        batch_op.drop_index(batch_op.f("ix_enrolments_class_id"))

    op.drop_table("enrolments")
    op.drop_table("pauses")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_outbox_one_in_flight",
            sqlite_where=sa.text("state = 'sending'"),
            postgresql_where=sa.text("state = 'sending'"),
        )
        batch_op.drop_index(batch_op.f("ix_outbox_subject"))
        batch_op.drop_index(
            "ix_outbox_ready",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index(
            "ix_outbox_planned",
            sqlite_where=sa.text("state = 'planned'"),
            postgresql_where=sa.text("state = 'planned'"),
        )
        batch_op.drop_index(
            "ix_outbox_live",
            sqlite_where=sa.text("state in ('planned', 'waiting', 'sending')"),
            postgresql_where=sa.text("state in ('planned', 'waiting', 'sending')"),
        )
        batch_op.drop_index(batch_op.f("ix_outbox_ended_at"))
        batch_op.drop_index(batch_op.f("ix_outbox_chat_id_message_id"))

    op.drop_table("outbox")
    with op.batch_alter_table("kept_words", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kept_words_account_id"))

    op.drop_table("kept_words")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_inbox_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index(batch_op.f("ix_inbox_ended_at"))

    op.drop_table("inbox")
    with op.batch_alter_table("guesses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guesses_account_id_guessed_at"))

    op.drop_table("guesses")
    op.drop_table("conversations")
    op.drop_table("classes")
    op.drop_table("children")
    op.drop_table("audit")
    op.drop_table("accounts")
