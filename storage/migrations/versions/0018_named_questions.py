"""Two questions that many queries ask get a name: what leaves now, and which times are held."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

# SQLite refuses to move a table that a view reads: a migration that moves one drops its views first.
_LEAVING = """
create view leaving as
select o.id, o.chat_id, coalesce(o.edits_id, o.id) as shown_id, {about} as about, {number} as number
from (
    select w.id, w.chat_id, w.edits_id, coalesce(w.subject, t.subject) as subject
    from outbox w left join outbox t on t.id = w.edits_id
    where w.state = 'sending' and w.kind in ('send', 'edit')) o"""
_HELD_TIMES = """
create view held_times as
select f.waiting_id, s.teacher_id, s.starts_at, coalesce(f.holds_until, s.ends_at) as ends_at
from slot_offers f join slots s on s.id = f.slot_id
where f.state = 'open'"""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        about = "substr(o.subject, 1, instr(o.subject, ':') - 1)"
        number = "cast(substr(o.subject, instr(o.subject, ':') + 1) as integer)"
    else:
        about = "split_part(o.subject, ':', 1)"
        number = "cast(substring(o.subject from ':([0-9]+)') as bigint)"
    op.execute(_LEAVING.format(about=about, number=number))
    op.execute(_HELD_TIMES)
    op.create_index(
        "ix_meeting_reminders_card",
        "meeting_reminders",
        ["card_id"],
        sqlite_where=sa.text("card_id is not null"),
        postgresql_where=sa.text("card_id is not null"),
    )


def downgrade() -> None:
    op.drop_index("ix_meeting_reminders_card", "meeting_reminders")
    op.execute("drop view held_times")
    op.execute("drop view leaving")
