"""Homeroom's mechanisms: what carries the conversations of `handlers` on the rows of `storage`."""

import os

# PTB's own switch, set before anything of it is imported: durations are timedeltas. Without it
# every 429 raises a warning too.
os.environ.setdefault("PTB_TIMEDELTA", "true")
