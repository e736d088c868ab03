"""Names as people type them: letters alone, so that no link, number or account hides in one."""

import re
import unicodedata

LONGEST = 40  # characters: it stands on the first line of every message
BETWEEN = frozenset(" .'’ʼ-")  # besides letters and their marks
MARKS = 2  # in a row on one letter; towers of more reach into other lines


def name_in(words: str) -> str | None:
    """The name as it will be shown; None for what cannot be one.

    A dot is followed by a space, or "Dr.no" would become a link on a telephone.
    """
    name = " ".join(unicodedata.normalize("NFC", words).replace(".", ". ").split())
    if not name or len(name) > LONGEST or not name[0].isalpha():
        return None
    kinds = "".join(
        "." if letter in BETWEEN else unicodedata.category(letter)[0] for letter in name
    )
    if set(kinds) - {"L", "M", "."} or re.search("M" * (MARKS + 1), kinds):
        return None
    return name
