"""When the database itself cannot: locked, full, away, or in another Homeroom's hands.

asyncpg is looked up and not imported: a school on SQLite neither waits for it at the start nor
keeps it in memory, and no failure can be asyncpg's before something imported it.
"""

import sqlite3
import sys

SQLITE_IN_TROUBLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
}
POSTGRESQL_IN_TROUBLE = (
    "InterfaceError",  # the connection is gone
    "InternalClientError",  # it is about to be: the server's last words are read
    "PostgresConnectionError",
    "InsufficientResourcesError",  # disk full, too many connections
    "OperatorInterventionError",  # shut down, or told to stop
    "DuplicatePreparedStatementError",  # behind a pooler: tried again without
    "InvalidSQLStatementNameError",  # the same
)


class AnotherIsRunning(Exception):
    """Another Homeroom works on this database already."""


def is_in_trouble(failure: Exception) -> bool:
    """Whether the database itself could not, whoever had asked: locked, full, away."""
    if isinstance(failure, sqlite3.Error):
        code = getattr(failure, "sqlite_errorcode", 0)
        return code & 0xFF in SQLITE_IN_TROUBLE  # the rest of the number is a detail
    return isinstance(failure, (OSError, *_asyncpgs(*POSTGRESQL_IN_TROUBLE)))


def is_of_database(failure: Exception) -> bool:
    """Whether it is the database's failure at all, trouble or mistake."""
    return isinstance(failure, (OSError, sqlite3.Error, *_asyncpgs("PostgresError")))


def _asyncpgs(*names: str) -> list[type[Exception]]:
    asyncpg = sys.modules.get("asyncpg")
    return [getattr(asyncpg, name) for name in names] if asyncpg else []
