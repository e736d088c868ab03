"""The schema, described once: what each table is for, what each column holds, how long it is kept.

Only migrations and their tests import these files; the running program speaks SQL (`*.sql`).
A test holds that every column has its comment and every table says how long its rows are kept.
"""

from importlib import import_module
from pkgutil import iter_modules

from storage.tables.columns import metadata

__all__ = ["metadata"]

for subject in iter_modules(__path__):
    import_module(f"{__name__}.{subject.name}")
