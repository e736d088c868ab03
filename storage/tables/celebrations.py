"""What went well: praise for children, good news from home, thanks, and who may see what.

A little longer than other files, because these tables are read together.
"""

from sqlalchemy import Column, Date, Index, Integer, Table, Text, UniqueConstraint, text

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    flag,
    metadata,
    number,
    one_of,
    own_id,
    to,
    where,
    words,
)

consents = Table(
    "consents",
    metadata,
    to("child_id", "children", "the child", key=True),
    to("parent_id", "people", "who acts for the child", key=True),
    Column(
        "about",
        Text,
        primary_key=True,
        comment="photos of the child for its family, or sharing: anything beyond the family",
    ),
    words("answer", "yes or no; empty while they were only asked", null=True),
    at("asked_at", "when they were first asked"),
    at("answered_at", "when they last answered", null=True),
    at("needed_at", "when they were asked once more, as a teacher would have used it", null=True),
    Index(None, "parent_id"),
    one_of("about", "photos", "sharing"),
    one_of("answer", "yes", "no"),
    info={"kept": "until the parent changes it or the school ends the relation"},
)

suggestions = Table(
    "suggestions",
    metadata,
    own_id(),
    to("class_id", "classes", "whose teachers tap it"),
    words("kind", "strength, well (what went well) or step (for home)"),
    words("code", "one that Homeroom brings, in every language; empty for own words", null=True),
    words("words", "the class's own, plain text as its teacher wrote it", null=True),
    words("subject", "the subject it belongs to, as in the list; empty for any", null=True),
    flag("hidden", "whether the class does not use it (any more)"),
    to("added_by", "people", "which teacher added or hid it"),
    at("added_at", "when"),
    UniqueConstraint("class_id", "kind", "code"),
    one_of("kind", "strength", "well", "step"),
    **NEVER_AGAIN,
    info={"kept": "as long as the class exists"},
)

praises = Table(
    "praises",
    metadata,
    own_id(),
    to("by_id", "people", "the teacher who praises"),
    to("class_id", "classes", "the class of the children"),
    words(
        "state",
        "draft, scheduled (Undo is still possible), kept for the weekly message, sent, taken-back "
        "or dropped",
    ),
    Column(
        "version",
        Integer,
        nullable=False,
        server_default=text("1"),
        comment="counts the changes of the draft; an old card's button cannot send a newer one",
    ),
    words("strength", "a strength that Homeroom brings; empty for another or none", null=True),
    words("progress_in", "in what there was progress, as written or listed", null=True),
    to("suggestion_id", "suggestions", "a strength of the class's own", null=True),
    words("words", "the teacher's sentence, Telegram's HTML", null=True),
    words("media_kind", "photo or voice, when one came with it", null=True),
    words("media_file_id", "Telegram's number of the file", null=True),
    words(
        "media_group", "Telegram's number of the album of which the photo is the first", null=True
    ),
    number("source_message_id", "the teacher's own message; editing it edits the draft", null=True),
    number("card_id", "the outbox row of the teacher's card, edited in place", null=True),
    words("card_counts", "what the card last showed; it is edited when that changes", null=True),
    at("made_at", "when the draft was begun"),
    at("send_at", "when it leaves; until then Send can be undone", null=True),
    at("ended_at", "when it was kept, sent, taken back or dropped", null=True),
    at("settled_at", "when every family's row had ended and the card says so", null=True),
    Index(None, "by_id", "state"),
    Index(None, "class_id", "state"),
    Index("ix_praises_due", "send_at", **where("state = 'scheduled'")),
    Index("ix_praises_unsettled", "id", **where("state = 'sent' and settled_at is null")),
    one_of("state", "draft", "scheduled", "kept", "sent", "taken-back", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, praise for the school year and one more"},
)

praise_children = Table(
    "praise_children",
    metadata,
    to("praise_id", "praises", "the praise", key=True),
    to("child_id", "children", "who is praised; each family sees only its own", key=True),
    Index(None, "child_id"),
    info={"kept": "with the praise"},
)

praise_families = Table(
    "praise_families",
    metadata,
    to("praise_id", "praises", "the praise", key=True),
    to("child_id", "children", "whose family", key=True),
    to("parent_id", "people", "the adult it went to", key=True),
    to("outbox_id", "outbox", "how it fares; empty when there was no way to send it", null=True),
    words(
        "unreachable_reason",
        "not-joined, blocked or deactivated, when it could not be sent",
        null=True,
    ),
    at("thanked_at", "when they tapped Thank you", null=True),
    Index(None, "outbox_id"),
    info={"kept": "with the praise"},
)

wins = Table(
    "wins",
    metadata,
    own_id(),
    to("message_id", "messages", "the parent's message that tells it; its words stand there"),
    to("child_id", "children", "who did well at home"),
    to("parent_id", "people", "who tells it"),
    to("asked_by", "people", "the teacher who would like to share it in class", null=True),
    at("asked_at", "when the parent was asked whether it may be shared", null=True),
    words("may_share", "yes or no, as the parent answered for this one", null=True),
    at("answered_at", "when the parent answered", null=True),
    to("announcement_id", "announcements", "the class update that tells it in class", null=True),
    words("shared_words", "as that update tells it, Telegram's HTML", null=True),
    UniqueConstraint("message_id"),
    Index(None, "announcement_id"),
    Index(None, "child_id"),
    one_of("may_share", "yes", "no"),
    **NEVER_AGAIN,
    info={"kept": "as long as its message"},
)

win_teachers = Table(
    "win_teachers",
    metadata,
    to("win_id", "wins", "the good news", key=True),
    to("teacher_id", "people", "a teacher who reads it", key=True),
    at("thanked_at", "when they thanked for it"),
    info={"kept": "with the good news"},
)

thanks = Table(
    "thanks",
    metadata,
    own_id(),
    to("from_id", "people", "the teacher or parent who thanks"),
    to("to_id", "people", "whom"),
    to("child_id", "children", "about which child they know each other"),
    words(
        "reason",
        "what for, as suggested: came, answered or kept-promise; empty for own words alone",
        null=True,
    ),
    number("about_id", "the meeting or promise that the suggestion came from", null=True),
    words("state", "draft, sent, taken-back or dropped"),
    words("words", "a sentence, Telegram's HTML; empty for the bare reason", null=True),
    number("outbox_id", "the outbox row that brought it", null=True),
    at("made_at", "when it was begun"),
    at("ended_at", "when it was sent, taken back or dropped", null=True),
    Index(None, "from_id", "state"),
    Index(None, "to_id"),
    one_of("reason", "came", "answered", "kept-promise"),
    one_of("state", "draft", "sent", "taken-back", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, the others for the school year and one more"},
)

shout_outs = Table(
    "shout_outs",
    metadata,
    own_id(),
    to("child_id", "children", "about whom the whole school is told"),
    to("by_id", "people", "the teacher who would like to"),
    words("state", "draft, asked (the family), allowed, refused, sent, withheld or dropped"),
    words("words", "as every family will read them, Telegram's HTML", null=True),
    at("made_at", "when it was begun"),
    at("asked_at", "when the family was asked", null=True),
    at("answered_at", "when all of the child's parents had agreed, or one had not", null=True),
    Column("week_on", Date, comment="the first day of the school week in which it goes out"),
    at("ended_at", "when it was sent or dropped", null=True),
    Index(None, "state", "week_on"),
    Index(None, "by_id", "state"),
    one_of("state", "draft", "asked", "allowed", "refused", "sent", "withheld", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, the others for the school year and one more"},
)

shout_out_answers = Table(
    "shout_out_answers",
    metadata,
    to("shout_out_id", "shout_outs", "what the family was asked about", key=True),
    to("parent_id", "people", "who was asked", key=True),
    words("answer", "yes or no; empty before", null=True),
    at("answered_at", "when they answered", null=True),
    one_of("answer", "yes", "no"),
    info={"kept": "with it"},
)
