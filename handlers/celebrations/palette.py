"""What teachers tap instead of writing: strengths, what went well, and next steps for home.

What Homeroom brings is said in each reader's language; what a class adds of its own is a person's
words and is shown as it was written.
"""

from dataclasses import dataclass

from bot.words import Text, text
from storage.celebration_models import Suggestion
from storage.records import Records

STRENGTHS = ("kindness", "effort", "courage", "curiosity", "teamwork", "progress")
WELL = ("helped", "tried-hard", "listened", "finished", "spoke-up", "cared")
STEPS = ("read-together", "ask-what-was-new", "practise-sums", "tell-a-story", "pack-bag", "rest")
BROUGHT = {"strength": STRENGTHS, "well": WELL, "step": STEPS}
SAYING = frozenset({*STRENGTHS, *WELL})
"""Codes that say of a child that something went well."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One button of the palette: `own` is the class's own, otherwise `code` is Homeroom's."""

    label: Text
    code: str | None = None
    own: Suggestion | None = None


async def palette(
    records: Records, class_id: int, kind: str, subject: str | None = None
) -> tuple[Offered, ...]:
    """What the teachers of a class can tap, its own first; `kind` is strength, well or step.

    With a subject, what belongs to another one is left out.
    """
    found = await records.suggestions.of_class(class_id, kind)
    hidden = {each.code for each in found if each.code and each.hidden}
    own = [
        Offered(text("palette-own", words=each.words or ""), own=each)
        for each in found
        if each.words and not each.hidden and each.subject in {None, subject or each.subject}
    ]
    brought = [Offered(label(kind, code), code) for code in BROUGHT[kind] if code not in hidden]
    return (*own, *brought)


def label(kind: str, code: str) -> Text:
    """How one that Homeroom brings reads on a button."""
    if kind == "step":
        return step_said(code)
    return text(f"palette-strength-{code}")


def said_of(child: str, strength: str) -> Text:
    """What one of them says about a child, who is called by the first name."""
    return text(f"palette-said-{strength}", child=child)


def step_said(code: str) -> Text:
    """A next step for home, as families read it."""
    return text(f"palette-step-{code}")
