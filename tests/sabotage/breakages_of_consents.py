"""Breakages of what families allow: of both homes, and only by who acts for the child."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_CONSENTS = (
    Breakage(
        "the no of one home is a no",
        "storage/consents.sql",
        "    where s.child_id = :child_id and s.about = :about and s.answer = 'no');\n",
        "    where s.child_id = :child_id and s.about = :about and s.answer = 'never');\n",
        (f"{TALK}test_consents.py",),
    ),
    Breakage(
        "one home does not read what the other allows",
        "handlers/parents/give_consent.py",
        "    own = {parent.id for parent in turn.parents}\n",
        "    own = {each.parent_id for each in await turn.records.consents.of_child(child.id)}\n",
        (f"{TALK}test_consents.py",),
    ),
)
