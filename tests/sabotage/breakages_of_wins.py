"""Breakages of what is told beyond the family: only with its yes, asked again as it leaves."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_WINS = (
    Breakage(
        "good news from home is told in class only while its family says yes",
        "handlers/wins/win_follows.py",
        "    if win is None or win.may_be_told:\n",
        "    if win is None or win.id:\n",
        (f"{TALK}test_wins.py",),
    ),
    Breakage(
        "good news from home that waits for a morning asks for its family's yes again",
        "storage/withdrawn_rights.sql",
        "(m.state <> 'sent' or coalesce(w.may_share, 'no') <> 'yes' or exists (\n",
        "(false and exists (\n",
        (f"{TALK}test_wins.py",),
    ),
    Breakage(
        "the no of one home is the family's no to the whole school",
        "handlers/shout_outs/answer_shout_out.py",
        '    if "no" in said:\n',
        '    if said == ["no"]:\n',
        (f"{TALK}test_shout_outs.py",),
    ),
    Breakage(
        "a no to the whole school is looked at as the message leaves",
        "storage/withdrawn_rights.sql",
        "(o.state = 'refused' or exists (\n",
        "(false and exists (\n",
        (f"{TALK}test_shout_outs.py",),
    ),
    Breakage(
        "a family of which one home said no is not asked for a photo",
        "storage/consents.sql",
        "and n.about = :about and n.answer is not null)\n",
        "and n.about = :about and n.answer = 'yes')\n",
        (f"{TALK}test_consent_needed.py",),
    ),
)
