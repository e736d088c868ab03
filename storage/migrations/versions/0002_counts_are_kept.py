"""Counts are kept: how many people have joined, and when a card last showed its own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_AWAY = (
    "update role_counts set people = people - 1, joined = joined - {joined} where role = old.role"
)
_HERE = """
insert into role_counts (role, people, joined) values (new.role, 1, {joined})
on conflict (role) do update set people = role_counts.people + 1, joined = role_counts.joined + {joined}"""
_FROM_THE_START = """
insert into role_counts (role, people, joined)
select role, count(*), count(account_id) from people group by role"""


def upgrade() -> None:
    op.create_table(
        "role_counts",
        sa.Column("role", sa.Text(), nullable=False, comment="parent, teacher or office"),
        sa.Column(
            "people",
            sa.BigInteger(),
            nullable=False,
            comment="how many rows of people have this role",
        ),
        sa.Column(
            "joined", sa.BigInteger(), nullable=False, comment="how many of those have an account"
        ),
        sa.PrimaryKeyConstraint("role", name=op.f("pk_role_counts")),
    )
    op.execute(_FROM_THE_START)
    for statement in _triggers():
        op.execute(statement)
    op.add_column(
        "announcements",
        sa.Column(
            "card_counted_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it showed them; it is edited seldom while much goes out (UTC)",
        ),
    )
    _index("ix_accounts_unreachable", "accounts", "unreachable_since is not null")
    _index("ix_inbox_aside", "inbox", "state = 'set-aside'")
    _index("ix_outbox_failed", "outbox", "state in ('dead', 'expired', 'uncertain', 'held')")


def downgrade() -> None:
    op.drop_index("ix_outbox_failed", "outbox")
    op.drop_index("ix_inbox_aside", "inbox")
    op.drop_index("ix_accounts_unreachable", "accounts")
    op.drop_column("announcements", "card_counted_at")
    if _is_sqlite():
        for name in ("in", "on", "out"):
            op.execute(f"drop trigger people_counted_{name}")
    else:
        op.execute("drop trigger people_counted on people")
        op.execute("drop function people_counted()")
    op.drop_table("role_counts")


def _index(name: str, table: str, where: str) -> None:
    op.create_index(
        name, table, ["id"], sqlite_where=sa.text(where), postgresql_where=sa.text(where)
    )


def _is_sqlite() -> bool:
    return op.get_context().dialect.name == "sqlite"


def _triggers() -> list[str]:
    """Whoever changes people, the counts follow in the same transaction."""
    if not _is_sqlite():
        away = _AWAY.format(joined="(old.account_id is not null)::int")
        here = _HERE.format(joined="(new.account_id is not null)::int")
        return [
            f"""create function people_counted() returns trigger language plpgsql as $$ begin
            if tg_op <> 'INSERT' then {away}; end if;
            if tg_op <> 'DELETE' then {here}; end if;
            return null; end $$""",
            """create trigger people_counted after insert or delete or update of role, account_id
            on people for each row execute function people_counted()""",
        ]
    away = _AWAY.format(joined="(old.account_id is not null)")
    here = _HERE.format(joined="(new.account_id is not null)")
    return [
        f"create trigger people_counted_in after insert on people begin {here}; end",
        f"""create trigger people_counted_on after update of role, account_id on people
        begin {away}; {here}; end""",
        f"create trigger people_counted_out after delete on people begin {away}; end",
    ]
