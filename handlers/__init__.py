"""The conversations, in the order in which they are asked, and what the clock does for them."""

from bot.engine import Spoken
from handlers.answer_anything import answering_anything
from handlers.answer_message import answering_messages
from handlers.change_sent_message import changing_sent_messages
from handlers.change_settings import changing_settings
from handlers.choose_quiet_days import choosing_quiet_days
from handlers.choose_reading_hours import choosing_reading_hours
from handlers.come_and_go import coming_and_going
from handlers.deliver_class_update import keeps_cards_true, leaves_when_due
from handlers.home import home
from handlers.join import joining
from handlers.keep_calendar import keeping_calendar
from handlers.leave_groups import leaving_groups
from handlers.mirror_reaction import mirroring_reactions
from handlers.read_class_update import reading_class_update
from handlers.stop_anything import stopping
from handlers.tell_after_silence import tells_who_may_have_written
from handlers.write_class_update import writing_class_update
from handlers.write_to_teachers import writing_to_teachers


def all_conversations() -> Spoken:
    return Spoken(
        conversations=[
            leaving_groups(),
            coming_and_going(),
            joining(),
            home(),
            stopping(),
            changing_settings(),
            choosing_quiet_days(),
            choosing_reading_hours(),
            mirroring_reactions(),
            changing_sent_messages(),
            answering_messages(),
            reading_class_update(),
            writing_class_update(),
            keeping_calendar(),
            writing_to_teachers(),
            answering_anything(),  # the last, as it takes everything
        ],
        duties=[leaves_when_due, keeps_cards_true, tells_who_may_have_written],
    )
