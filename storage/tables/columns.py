"""How columns are written down: each with what it is for."""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    SmallInteger,
    Text,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Key = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only an INTEGER key


# Without it SQLite gives the number of a deleted last row to the next one, and a number in a
# dedupe key or on an old button would come to mean another thing.
NEVER_AGAIN: Final[dict[str, Any]] = {"sqlite_autoincrement": True}


def own_id() -> Column[int]:
    return Column("id", Key, primary_key=True, comment="our own number, never reused in a meaning")


def telegram_id(name: str, comment: str) -> Column[int]:
    """A key that Telegram gave: nobody counts it up."""
    return Column(name, BigInteger, primary_key=True, autoincrement=False, comment=comment)


def at(name: str, comment: str, *, null: bool = False) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=null, comment=f"{comment} (UTC)")


def words(name: str, comment: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null, comment=comment)


def to(
    name: str, table: str, comment: str, *, null: bool = False, key: bool = False
) -> Column[int]:
    target = ForeignKey(f"{table}.id")
    return Column(name, Key, target, nullable=null, primary_key=key, comment=comment)


def number(name: str, comment: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null, comment=comment)


def count(name: str, comment: str, *, large: bool = False) -> Column[int]:
    kind = Integer if large else SmallInteger
    return Column(name, kind, nullable=False, server_default=text("0"), comment=comment)


def flag(name: str, comment: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=text("false"), comment=comment)


def weekday() -> Column[int]:
    return Column(
        "weekday",
        SmallInteger,
        primary_key=True,
        autoincrement=False,
        nullable=False,
        comment="0 is Monday, 6 is Sunday",
    )


def one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} in ({listed})", name=f"{column}_known")


def where(condition: str) -> dict[str, Any]:
    """Of an index: only the rows of which this is true."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}
