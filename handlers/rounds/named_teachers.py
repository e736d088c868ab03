"""A teacher's name at the beginning of a written line, and what comes after it."""

from handlers.rounds.own_rounds import Plan
from storage.round_models import RoundTeacher

AFTER_NAMES = " :,;–—-\t"


def teacher_named(plan: Plan, line: str) -> tuple[RoundTeacher | None, str]:
    """Whose line it is, by the whole name or the last word of it where that is one teacher's."""
    words = " ".join(line.split())
    folded = words.casefold()
    for teacher in sorted(plan.teachers, key=lambda each: -len(each.name)):
        for called in (teacher.name, surname(teacher)):
            if begins_with(folded, called.casefold()) and is_one(plan, called):
                return teacher, words[len(called) :].strip(AFTER_NAMES)
    return None, words


def surname(teacher: RoundTeacher) -> str:
    return teacher.name.split()[-1]


def begins_with(words: str, name: str) -> bool:
    return words.startswith(name) and not words[len(name) : len(name) + 1].isalnum()


def is_one(plan: Plan, called: str) -> bool:
    return sum(called in {each.name, surname(each)} for each in plan.teachers) == 1
