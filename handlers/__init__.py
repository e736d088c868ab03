"""The conversations, in the order in which they are asked, and what the clock does for them.

A little longer than other files, as it is one list: a line to bring each in, and one to place it.
Folders cannot place their own: whose words a reply or an edit is, is asked across all of them.
"""

from bot.engine import Spoken
from handlers.agreements.accept_action import accepting_actions
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
from handlers.celebrations.answer_weekly import answering_weeklies
from handlers.celebrations.deliver_weeks import weeks_leave
from handlers.celebrations.draw_week import draws_week
from handlers.celebrations.planned_weeks import PlansWeeks
from handlers.celebrations.see_balance import seeing_balance
from handlers.celebrations.week_report import reports_follow
from handlers.celebrations.week_settings import choosing_weeks
from handlers.change_settings import changing_settings
from handlers.choose_manners import choosing_manners
from handlers.choose_quiet_days import choosing_quiet_days
from handlers.class_news.write_class_news import writing_class_news
from handlers.come_and_go import coming_and_going
from handlers.composing.compose_week import composing_weeks
from handlers.composing.open_weeks import opens_weeks, reminds_of_missing
from handlers.home import home
from handlers.join import joining
from handlers.leave_groups import leaving_groups
from handlers.meetings.add_to_calendar import adding_to_calendar
from handlers.meetings.calendar_entry import draws_calendar
from handlers.meetings.cancel_meeting import cancelling_meetings
from handlers.meetings.draw_round import draws_round
from handlers.messages.answer_concern import answering_concerns
from handlers.messages.answer_message import answering_messages
from handlers.messages.change_concern import changing_concerns
from handlers.messages.change_sent_message import changing_sent_messages
from handlers.messages.mirror_reaction import mirroring_reactions
from handlers.messages.open_messages_again import opens_when_due
from handlers.messages.shared_thread import sharing_threads
from handlers.messages.tell_unreached import tells_who_was_not_reached
from handlers.office.keep_calendar import keeping_calendar
from handlers.office.list_interpreters import listing_interpreters
from handlers.office.pause_messages import pausing_messages
from handlers.office.show_rounds import showing_rounds
from handlers.office.show_single_meetings import showing_single_meetings
from handlers.office.show_term_meetings import showing_term_meetings
from handlers.parents.absence_told import telling_absence
from handlers.parents.ask_for_less import asking_for_less
from handlers.parents.book_all_at_once import booking_all_at_once
from handlers.parents.book_meeting import booking_meetings
from handlers.parents.give_consent import giving_consent
from handlers.parents.move_meeting import moving_meetings
from handlers.parents.read_class_update import reading_class_update
from handlers.parents.report_absence import reporting_absence
from handlers.parents.show_meetings import showing_meetings
from handlers.parents.write_openers import writing_openers
from handlers.parents.write_to_one import writing_to_one
from handlers.parents.write_to_teachers import writing_to_teachers
from handlers.praise.deliver_praise import keeps_praise_true, praise_leaves_when_due
from handlers.praise.good_moments import looking_back
from handlers.praise.praise_child import praising
from handlers.praise.thank_for_praise import thanking_for_praise
from handlers.proposals.check_in import checking_in
from handlers.proposals.end_proposals import ends_old_proposals
from handlers.proposals.propose_meeting import proposing_meetings
from handlers.proposals.tell_of_check_ins import proposes_next_meetings
from handlers.reminders.answer_ill import answering_ill
from handlers.reminders.answer_reminder import answering_reminders
from handlers.reminders.choose_reminders import choosing_reminders
from handlers.reminders.come_later import coming_later
from handlers.reminders.fallen_ill import falling_ill
from handlers.reminders.list_to_phone import lists_to_phone
from handlers.reminders.remind_of_meetings import reminds_of_meetings
from handlers.reminders.running_late import running_late
from handlers.rounds.ask_anew import asking_anew
from handlers.rounds.open_round import closes_rounds, tells_of_rounds
from handlers.rounds.set_up_round import setting_up_rounds
from handlers.rounds.unanswered import lists_unanswered
from handlers.shout_outs.answer_shout_out import answering_shout_outs
from handlers.shout_outs.begin_shout_out import shouting_out
from handlers.shout_outs.look_at_shout_outs import looking_at_shout_outs, shows_shout_outs
from handlers.show_today import showing_today
from handlers.stop_anything import stopping
from handlers.talks.ask_for_interpreter import asking_for_interpreters
from handlers.talks.ask_what_became import asking_what_became, asks_what_became
from handlers.talks.plan_agenda import planning_agendas
from handlers.talks.sum_up import summing_up
from handlers.teachers.answer_late import answering_late, late_answers_leave
from handlers.teachers.answer_openers import answering_openers
from handlers.teachers.choose_reading_hours import choosing_reading_hours
from handlers.teachers.choose_topics import choosing_topics
from handlers.teachers.close_message import closing_messages
from handlers.teachers.deliver_class_update import keeps_cards_true, leaves_when_due
from handlers.teachers.draw_teaching_day import draws_teaching_day
from handlers.teachers.list_absences import listing_absences, lists_absences
from handlers.teachers.note_to_colleagues import noting_for_colleagues
from handlers.teachers.open_shared_thread import opening_shared_threads
from handlers.teachers.pass_on_message import passing_on
from handlers.teachers.remind_later import reminding_later, reminds_when_due
from handlers.teachers.show_inbox import showing_inbox
from handlers.teachers.show_meetings import showing_teaching_days
from handlers.teachers.undo_hand_over import undoing_hand_over
from handlers.teachers.write_class_update import writing_class_update
from handlers.teachers.write_in_topic import writing_in_topics
from handlers.tell_after_silence import tells_who_may_have_written
from handlers.thanks.thank_helpers import thanking
from handlers.waiting.answer_offer import answering_offers
from handlers.waiting.book_for_family import booking_for_families
from handlers.waiting.families_of_round import seeing_families
from handlers.waiting.family_card import seeing_family
from handlers.waiting.freed_times import offers_go_on
from handlers.waiting.meeting_for_family import changing_for_families
from handlers.waiting.wait_for_time import waiting_for_times
from handlers.waiting.wish_to_meet import wishing_to_meet
from handlers.wins.ask_to_share import answering_wins
from handlers.wins.tell_win import telling_wins
from handlers.wins.thank_for_win import reading_wins

CONVERSATIONS = (
    calming_floods,  # before all others: it answers for them
    leaving_groups,
    coming_and_going,
    joining,
    home,
    stopping,
    changing_settings,
    choosing_quiet_days,
    choosing_manners,
    choosing_reminders,
    giving_consent,
    asking_for_less,
    choosing_reading_hours,
    changing_concerns,  # before the others: more of its album goes to no teacher
    answering_concerns,  # before the others: a reply to it is of no thread
    writing_in_topics,  # before the others: in a child's topic words are about that child
    choosing_topics,
    showing_inbox,
    reminding_later,
    passing_on,
    undoing_hand_over,
    closing_messages,
    noting_for_colleagues,  # before answers: an answer to a note is a note
    making_promises,
    keeping_promises,
    thanking_for_promises,
    asking_for_more_time,
    proposing_meetings,
    checking_in,
    showing_term_meetings,
    showing_today,
    waiting_for_times,
    answering_offers,
    seeing_families,
    seeing_family,
    booking_for_families,
    changing_for_families,
    wishing_to_meet,
    showing_teaching_days,
    adding_to_calendar,
    writing_recaps,
    planning_agendas,
    asking_what_became,
    summing_up,
    accepting_actions,
    asking_for_interpreters,
    listing_interpreters,
    showing_single_meetings,
    confirming_recaps,  # before sent messages: a recap's edits are its own
    answering_reminders,
    coming_later,
    running_late,
    falling_ill,
    answering_ill,
    opening_shared_threads,
    sharing_threads,  # before answers: who left a thread reads that instead
    mirroring_reactions,
    changing_sent_messages,
    answering_messages,
    answering_late,
    answering_openers,
    reading_wins,
    answering_wins,
    telling_wins,
    shouting_out,
    answering_shout_outs,
    looking_at_shout_outs,
    writing_openers,
    praising,  # after answers: a reply to a family is no praise
    thanking_for_praise,
    looking_back,
    writing_to_one,
    reporting_absence,
    telling_absence,
    listing_absences,
    reading_class_update,
    answering_weeklies,
    choosing_weeks,
    writing_class_update,
    composing_weeks,
    seeing_balance,
    writing_class_news,
    thanking,
    keeping_calendar,
    pausing_messages,
    showing_meetings,
    booking_all_at_once,
    booking_meetings,
    moving_meetings,
    cancelling_meetings,
    showing_rounds,
    setting_up_rounds,
    asking_anew,
    writing_to_teachers,
    answering_anything,  # the last, as it takes everything
)

DUTIES = (
    leaves_when_due,
    keeps_cards_true,
    praise_leaves_when_due,
    keeps_praise_true,
    tells_who_may_have_written,
    lists_absences,
    reminds_when_due,
    shows_where_floods_ended,
    tells_who_was_not_reached,
    opens_when_due,
    late_answers_leave,
    reminds_of_promises,
    reminds_to_confirm,
    offers_go_on,
    asks_what_became,
    shows_shout_outs,
    reminds_of_meetings,
    lists_to_phone,
    ends_old_proposals,
    proposes_next_meetings,
    tells_of_rounds,
    closes_rounds,
    lists_unanswered,
    opens_weeks,
    reminds_of_missing,
    weeks_leave,
    reports_follow,
)

DRAWERS = {
    "calendar": draws_calendar,
    "teaching-day": draws_teaching_day,
    "round": draws_round,
    "week": draws_week,
}


def all_conversations() -> Spoken:
    conversations = [begun() for begun in CONVERSATIONS]
    return Spoken(conversations, [PlansWeeks(), *DUTIES], DRAWERS)
