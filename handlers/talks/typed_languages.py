"""Languages as people type them: Polish, polaco, البولندية, pl; or one that no list knows."""

from functools import lru_cache

from babel import Locale

LOCALES = ("en", "es", "ar", "uk")
LONGEST = 40  # characters of a language's name
AS_A_CODE = 3  # letters of the longest code


def is_known(code: str) -> bool:
    return code in Locale.parse("en").languages


def language_in(words: str) -> str | None:
    """The code of what was typed, or the words as they are; None where no name of one is."""
    typed = " ".join(words.split())
    if not any(letter.isalpha() for letter in typed) or len(typed) > LONGEST:
        return None
    found = _names().get(typed.casefold())
    if found is None and is_known(typed.lower()):
        found = typed.lower()
    # So that no words are ever taken for a code.
    return found or (typed.capitalize() if len(typed) <= AS_A_CODE else typed)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Every language's name in those of the interface, in lower case, with its code."""
    return {
        name.casefold(): code
        for locale in map(Locale.parse, LOCALES)
        for code, name in locale.languages.items()
        if len(code) <= AS_A_CODE
    }
