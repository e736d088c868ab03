"""The conversations, in the order in which they are asked, and what the clock does for them."""

from bot.engine import Spoken
from handlers.agreements.ask_for_more_time import asking_for_more_time
from handlers.agreements.confirm_recap import confirming_recaps
from handlers.agreements.keep_promise import keeping_promises
from handlers.agreements.make_promise import making_promises
from handlers.agreements.recap_relay import reminds_to_confirm
from handlers.agreements.remind_of_promises import reminds_of_promises
from handlers.agreements.thank_for_promise import thanking_for_promises
from handlers.agreements.write_recap import writing_recaps
from handlers.answer_anything import answering_anything
from handlers.calm_floods import calming_floods, shows_where_floods_ended
from handlers.change_settings import changing_settings
from handlers.choose_manners import choosing_manners
from handlers.choose_quiet_days import choosing_quiet_days
from handlers.come_and_go import coming_and_going
from handlers.home import home
from handlers.join import joining
from handlers.leave_groups import leaving_groups
from handlers.messages.answer_concern import answering_concerns
from handlers.messages.answer_message import answering_messages
from handlers.messages.change_concern import changing_concerns
from handlers.messages.change_sent_message import changing_sent_messages
from handlers.messages.mirror_reaction import mirroring_reactions
from handlers.messages.open_messages_again import opens_when_due
from handlers.messages.shared_thread import sharing_threads
from handlers.messages.tell_unreached import tells_who_was_not_reached
from handlers.office.keep_calendar import keeping_calendar
from handlers.office.pause_messages import pausing_messages
from handlers.office.show_rounds import showing_rounds
from handlers.parents.absence_told import telling_absence
from handlers.parents.ask_for_less import asking_for_less
from handlers.parents.read_class_update import reading_class_update
from handlers.parents.report_absence import reporting_absence
from handlers.parents.write_openers import writing_openers
from handlers.parents.write_to_teachers import writing_to_teachers
from handlers.rounds.ask_anew import asking_anew
from handlers.rounds.open_round import closes_rounds, tells_of_rounds
from handlers.rounds.set_up_round import setting_up_rounds
from handlers.rounds.unanswered import lists_unanswered
from handlers.show_today import showing_today
from handlers.stop_anything import stopping
from handlers.teachers.answer_late import answering_late, late_answers_leave
from handlers.teachers.answer_openers import answering_openers
from handlers.teachers.choose_reading_hours import choosing_reading_hours
from handlers.teachers.choose_topics import choosing_topics
from handlers.teachers.close_message import closing_messages
from handlers.teachers.deliver_class_update import keeps_cards_true, leaves_when_due
from handlers.teachers.list_absences import listing_absences, lists_absences
from handlers.teachers.note_to_colleagues import noting_for_colleagues
from handlers.teachers.open_shared_thread import opening_shared_threads
from handlers.teachers.pass_on_message import passing_on
from handlers.teachers.remind_later import reminding_later, reminds_when_due
from handlers.teachers.show_inbox import showing_inbox
from handlers.teachers.undo_hand_over import undoing_hand_over
from handlers.teachers.write_class_update import writing_class_update
from handlers.teachers.write_in_topic import writing_in_topics
from handlers.tell_after_silence import tells_who_may_have_written


def all_conversations() -> Spoken:
    return Spoken(
        conversations=[
            calming_floods(),  # before all others: it answers for them
            leaving_groups(),
            coming_and_going(),
            joining(),
            home(),
            stopping(),
            changing_settings(),
            choosing_quiet_days(),
            choosing_manners(),
            asking_for_less(),
            choosing_reading_hours(),
            changing_concerns(),  # before the others: more of its album goes to no teacher
            answering_concerns(),  # before the others: a reply to it is of no thread
            writing_in_topics(),  # before the others: in a child's topic words are about that child
            choosing_topics(),
            showing_inbox(),
            reminding_later(),
            passing_on(),
            undoing_hand_over(),
            closing_messages(),
            noting_for_colleagues(),  # before answers: an answer to a note is a note
            making_promises(),
            keeping_promises(),
            thanking_for_promises(),
            asking_for_more_time(),
            showing_today(),
            writing_recaps(),
            confirming_recaps(),  # before sent messages: a recap's edits are its own
            opening_shared_threads(),
            sharing_threads(),  # before answers: who left a thread reads that instead
            mirroring_reactions(),
            changing_sent_messages(),
            answering_messages(),
            answering_late(),
            answering_openers(),
            writing_openers(),
            reporting_absence(),
            telling_absence(),
            listing_absences(),
            reading_class_update(),
            writing_class_update(),
            keeping_calendar(),
            pausing_messages(),
            showing_rounds(),
            setting_up_rounds(),
            asking_anew(),
            writing_to_teachers(),
            answering_anything(),  # the last, as it takes everything
        ],
        duties=[
            leaves_when_due,
            keeps_cards_true,
            tells_who_may_have_written,
            lists_absences,
            reminds_when_due,
            shows_where_floods_ended,
            tells_who_was_not_reached,
            opens_when_due,
            late_answers_leave,
            reminds_of_promises,
            reminds_to_confirm,
            tells_of_rounds,
            closes_rounds,
            lists_unanswered,
        ],
    )
