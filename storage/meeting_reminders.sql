-- name: whom(meeting_id)
-- record_class: Reminded
-- Who meets, with what a plan of reminders asks of each.
select m.person_id, p.role, p.account_id, h.ahead as chosen, a.quiet_from, a.quiet_until, a.quiet_days
from meeting_people m
join people p on p.id = m.person_id
left join accounts a on a.id = p.account_id
left join reminder_choices h on h.account_id = p.account_id
where m.meeting_id = :meeting_id order by m.person_id;

-- name: plan(meeting_id, person_id, ahead, remind_at, ended_at, ended_as)*!
-- When to remind somebody of a meeting; what they were told already stays told.
insert into meeting_reminders (meeting_id, person_id, ahead, remind_at, ended_at, ended_as)
values (:meeting_id, :person_id, :ahead, :remind_at, :ended_at, cast(:ended_as as text))
on conflict (meeting_id, person_id, ahead) do nothing;

-- name: forget_of(meeting_id)!
-- The meeting has another time: nothing that was planned or told of the old one counts.
delete from meeting_reminders where meeting_id = :meeting_id;

-- name: forget_plans(meeting_id)!
-- The meeting is off: nobody is to be reminded of it.
delete from meeting_reminders where meeting_id = :meeting_id and ended_at is null;

-- name: forget_plans_of(meeting_id, person_id)!
-- Somebody chose other times: they are planned anew.
delete from meeting_reminders
where meeting_id = :meeting_id and person_id = :person_id
  and (ended_at is null or ended_as = 'skipped');

-- name: due_accounts(now)
-- record_class: DueAccount
-- For the clock: whose reminders have come to their time; no account where nobody can be reached.
select distinct p.account_id
from meeting_reminders r
join people p on p.id = r.person_id
where r.ended_at is null and r.remind_at <= :now;

-- name: open_of(account_id)
-- record_class: MeetingReminder
-- All reminders of one account that are not over, due or not.
select r.meeting_id, r.person_id, r.ahead, r.remind_at, p.account_id, g.state, g.starts_at, g.ends_at
from people p
join meeting_reminders r on r.person_id = p.id and r.ended_at is null
join meetings g on g.id = r.meeting_id
where p.account_id = :account_id
order by g.starts_at, r.meeting_id, r.person_id;

-- name: gone(now)!
-- Whoever was to be reminded has no account.
update meeting_reminders set ended_at = :now, ended_as = 'gone'
where ended_at is null and remind_at <= :now
  and person_id in (select id from people where account_id is null);

-- name: ended(meeting_id, person_id, ahead, ended_as, now)!
-- Once: of two tickers one is first.
update meeting_reminders set ended_at = :now, ended_as = :ended_as
where ended_at is null and meeting_id = :meeting_id and person_id = :person_id and ahead = :ahead;

-- name: wait(meeting_id, person_id, ahead, until)!
-- It is quiet just now: it comes when that is over.
update meeting_reminders set remind_at = :until
where meeting_id = :meeting_id and person_id = :person_id and ahead = :ahead and ended_at is null;

-- name: listed(account_id, ahead, begins, ends)$
-- Whether somebody had the list of a day so long ahead already.
select r.meeting_id
from people p
join meeting_reminders r on r.person_id = p.id and r.ahead = :ahead and r.ended_as = 'told'
join meetings g on g.id = r.meeting_id
where p.account_id = :account_id and g.starts_at >= :begins and g.starts_at < :ends
limit 1;

-- name: stand_on(meeting_id, person_id, ahead, card_id)!
-- The message that told somebody of it: of two tickers the first one's.
update meeting_reminders set card_id = :card_id
where meeting_id = :meeting_id and person_id = :person_id and ahead = :ahead
  and ended_as = 'told' and card_id is null;

-- name: cards_of(meeting_id)
-- record_class: ReminderCard
-- Whom a meeting was named to in which message.
select distinct r.card_id, p.account_id
from meeting_reminders r
join people p on p.id = r.person_id
where r.meeting_id = :meeting_id and r.card_id is not null and p.account_id is not null
order by r.card_id;

-- name: on_card(card_id)
-- record_class: MeetingReminder
-- What a message told of, in its order, cancelled or not; what was moved is not of it any more.
select r.meeting_id, r.person_id, r.ahead, r.remind_at, p.account_id, g.state, g.starts_at, g.ends_at
from meeting_reminders r
join people p on p.id = r.person_id
join meetings g on g.id = r.meeting_id
where r.card_id = :card_id
order by g.starts_at, r.meeting_id, r.person_id;

-- name: told_last(account_id)$
-- When somebody was last reminded of a meeting.
select r.ended_at
from people p
join meeting_reminders r on r.person_id = p.id and r.ended_as = 'told'
where p.account_id = :account_id
order by r.ended_at desc limit 1;

-- name: remind_again(account_id, told_at)!
-- A message that named several meetings was taken back unsent: the others of it are due once more.
update meeting_reminders set ended_at = null, ended_as = null, card_id = null
where ended_as = 'told' and ended_at = :told_at
  and person_id in (select id from people where account_id = :account_id);

-- name: choice(account_id)$
-- What somebody chose; null where they chose nothing.
select ahead from reminder_choices where account_id = :account_id;

-- name: choose(account_id, ahead)!
-- How long ahead somebody would like to be reminded from now on.
insert into reminder_choices (account_id, ahead) values (:account_id, :ahead)
on conflict (account_id) do update set ahead = excluded.ahead;

-- name: forget_choices()!
-- The sweep: choices of accounts in which nobody acts any more.
delete from reminder_choices
where not exists (select 1 from people p where p.account_id = reminder_choices.account_id);
