"""A teacher composes the week: one true sentence for every child, and a small next step.

(the week of 3B is planned)
(4 hours later)
Ms Lee reads:  This week in 3B: 0 of 5 ready. About one minute.
         It leaves on Friday 13 March, 15:00.
         [Go on]  [Not this week]
         [All children]
         [Good news of the class]  [People who helped]
         [Balance of the term]
         [When the weekly message leaves]
Ms Lee:  taps Go on
Bot:     Ada K.
         Went well? Tap, write or speak.
         [Helped a classmate]  [Tried something hard]
         [Listened well]  [Finished what was begun]
         [Spoke up]  [Took good care of things]
         [Kindness]  [Effort]
         [More …]
         [Later]  [Skip]  [Back]
Ms Lee:  taps Tried something hard
Bot:     Ada K.
         Ada tried something hard.
         A next step for home? Tap or write it.
         [Read together for 10 minutes]  [Ask what was new today]
         [Practise sums for 5 minutes]  [Tell each other a story]
         [Pack the bag together in the evening]  [Go to bed a little earlier]
         [None]  [Add a detail]  [Other words]
         [Later]  [Skip]
Ms Lee:  taps Add a detail
Bot:     Ada K.
         Ada tried something hard.
         A detail, in a sentence? Write or speak: the family reads it instead.
         [Back]
(Homeroom is started anew)
Ms Lee:  Ada read a whole page aloud on Tuesday.
Ms Lee:  taps Read together for 10 minutes
Bot:     Ada K. · the family will read:
         ─
         Ada’s week · 3B
         Ada read a whole page aloud on Tuesday.
         Next: Read together for 10 minutes
         ─
         [Good]
         [Change what went well]  [Change the step]
         [Same for several]  [Keep for next time]
         [Later]  [Skip]  [All children]
Ms Lee:  taps Good
Bot:     Ada K.: ready.
         Jan N.
         Went well? Tap, write or speak.
         [Jan read a whole page aloud on Tuesday.]  [Helped a classmate]
         [Tried something hard]  [Listened well]
         [Finished what was begun]  [Spoke up]
         [Took good care of things]  [Kindness]
         [More …]
         [Later]  [Skip]  [Back]
"""

from bot import taps as carried
from bot.conversation import Conversation, not_replying, sends, writes
from handlers.composing.choose_words import meets_another, ways_to_choose
from handlers.composing.find_good import ways_to_decide
from handlers.composing.list_week import ways_to_list
from handlers.composing.same_for_several import ways_to_write_the_same
from handlers.composing.show_week import ways_to_the_card
from handlers.composing.weekly_here import Step, composes
from handlers.composing.write_weekly import sends_file, speaks, takes_mine, writes_words
from handlers.messages.message_parts import ANY_KIND
from storage.models import Role


def composing_weeks() -> Conversation:
    written = [
        not_replying(sends(speaks, "voice")),
        not_replying(sends(sends_file, *ANY_KIND)),
        not_replying(writes(writes_words)),
    ]
    return Conversation(
        "composing",
        role=Role.TEACHER,
        entry_points=[
            *ways_to_the_card(),
            *ways_to_decide(),
            *ways_to_choose(),
            composes(carried.TakeMine, takes_mine, meets_another),
            *ways_to_write_the_same(),
            *ways_to_list(),
        ],
        states=dict.fromkeys(Step, written),
    )
