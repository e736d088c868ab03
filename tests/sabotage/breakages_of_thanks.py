"""One-line breakages of what class news and thanks promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_THANKS = (
    Breakage(
        "good news of a class name no child whose family has not allowed it",
        "handlers/class_news/gather_news.py",
        "bool(self.words) and not self.over and not self.not_allowed",
        "bool(self.words) and not self.over",
        (f"{TALK}test_class_news.py",),
    ),
    Breakage(
        "a family that changed its mind since is kept, too",
        "handlers/class_news/news_leave.py",
        "    if not forbidden:\n",
        "    if not forbidden or forbidden:\n",
        (f"{TALK}test_class_news.py",),
    ),
    Breakage(
        "only what a teacher has seen can be found good",
        "handlers/class_news/write_class_news.py",
        "if draft.seen == tap.seen and draft.may_leave:",
        "if draft.may_leave:",
        (f"{TALK}test_class_news.py",),
    ),
    Breakage(
        "whoever was thanked is not suggested for three weeks",
        "storage/thanks.sql",
        "    where x.state = 'sent' and x.ended_at >= :thanked)\n",
        "    where x.state = 'sent' and x.ended_at > :now and x.ended_at >= :thanked)\n",
        (f"{TALK}test_thanks.py",),
    ),
)
