-- name: list_all(week_id)!
-- Every child of the class has a row, whatever became of the week.
insert into weeklies (week_id, child_id, state)
select w.id, e.child_id, 'open'
from weeks w join enrolments e on e.class_id = w.class_id and e.ends_on is null
where w.id = :week_id
on conflict (week_id, child_id) do nothing;

-- name: end_all(week_id, reason, now)!
-- Nothing of the week leaves: each child's row says why.
update weeklies set state = 'none', reason = :reason, ended_at = :now
where week_id = :week_id and ended_at is null;

-- name: passed_over(week_id)
-- record_class: PassedOver
-- Children of the week who are not in the class any more, or were told about in another one.
select y.id as weekly_id, case when e.id is null then 'left' else 'told' end as reason
from weeklies y
join weeks w on w.id = y.week_id
left join enrolments e on e.child_id = y.child_id and e.class_id = w.class_id and e.ends_on is null
where y.week_id = :week_id
  and (e.id is null or exists (
      select 1 from weeklies o join weeks v on v.id = o.week_id
      where o.child_id = y.child_id and o.id <> y.id and v.first_day = w.first_day
        and o.state in ('sent', 'news')))
order by y.id;

-- name: readers(week_id, since)
-- record_class: WeeklyReader
-- Everyone whom the list has for the children of the week, whether and how they can be reached.
select y.id as weekly_id, p.id as parent_id, case when g.joined_at is not null then p.account_id end as account_id,
    a.quiet_from, a.quiet_until, a.quiet_days, a.unreachable_since, a.unreachable_reason, s.less_until,
    exists (
        select 1 from outbox o
        where o.chat_id = p.account_id and o.made_at >= :since
          and (o.subject like 'weekly:%' or o.subject like 'week-news:%')) as rung
from weeklies y
join guardianships g on g.child_id = y.child_id
join people p on p.id = g.parent_id
left join accounts a on a.id = p.account_id
left join manners s on s.account_id = p.account_id and s.role = 'parent'
where y.week_id = :week_id
order by y.child_id, p.name, p.id;

-- name: end_one(id, state, reason, now)*!
-- What became of a child's message.
update weeklies set state = :state, reason = :reason, ended_at = :now where id = :id and ended_at is null;

-- name: address(weekly_id, parent_id, dedupe_key, unreachable_reason)*!
-- Whom it is for, and how it goes to them: the outbox row under a key, or why there is none.
insert into weekly_families (weekly_id, parent_id, outbox_id, unreachable_reason)
values (:weekly_id, :parent_id, (select id from outbox where dedupe_key = cast(:dedupe_key as text)),
        :unreachable_reason)
on conflict (weekly_id, parent_id) do nothing;

-- name: fates(week_id)
-- record_class: WeeklyFate
-- For the teachers: how the week of each child fares with each adult.
select y.child_id, c.first_name as child_first_name, c.last_name as child_last_name, y.state, y.reason,
    f.parent_id, p.name as parent_name, o.state as outbox_state, o.reason as outbox_reason,
    f.unreachable_reason, f.thanked_at, f.tried_at
from weeklies y
join children c on c.id = y.child_id
left join weekly_families f on f.weekly_id = y.id
left join people p on p.id = f.parent_id
left join outbox o on o.id = f.outbox_id
where y.week_id = :week_id
order by c.first_name, c.id, p.name, p.id;

-- name: unsettled(before, at_most)
-- record_class: Week
-- For the clock: weeks on their way that were not looked at since then, the longest ago first.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.state = 'sent' and w.settled_at is null and w.counted_at <= :before
order by w.counted_at, w.id
limit :at_most;

-- name: counted(id, now)!
-- It was looked at how the week fares.
update weeks set counted_at = :now where id = :id;

-- name: settle(id, now)!
-- Every family's row has ended.
update weeks set settled_at = :now where id = :id and settled_at is null;

-- name: answer_of(weekly_id, parent_id)^
-- record_class: WeeklyAnswer
-- For a parent to whom a child's message went: what they answered.
select f.weekly_id, f.parent_id, f.thanked_at, f.tried_at, f.asked_more_at
from weekly_families f
join weeklies y on y.id = f.weekly_id
where f.weekly_id = :weekly_id and f.parent_id = :parent_id and y.state = 'sent' and f.outbox_id is not null;

-- name: thank(weekly_id, parent_id, now)!
-- They thank for it, once.
update weekly_families set thanked_at = :now
where weekly_id = :weekly_id and parent_id = :parent_id and thanked_at is null;

-- name: try_step(weekly_id, parent_id, now)!
-- They tried the step, once.
update weekly_families set tried_at = :now
where weekly_id = :weekly_id and parent_id = :parent_id and tried_at is null;

-- name: untry_step(weekly_id, parent_id)!
-- They had not tried it after all.
update weekly_families set tried_at = null
where weekly_id = :weekly_id and parent_id = :parent_id and tried_at is not null;

-- name: ask_more(weekly_id, parent_id, now)!
-- They ask to be told more, once.
update weekly_families set asked_more_at = :now
where weekly_id = :weekly_id and parent_id = :parent_id and asked_more_at is null;

-- name: forget_families(before)!
-- The sweep: to whom messages went that left this long ago.
delete from weekly_families where weekly_id in (
    select y.id from weeklies y join weeks w on w.id = y.week_id where w.ended_at < :before);

-- name: forget_weeklies(before)!
-- The sweep: the messages.
delete from weeklies where week_id in (select id from weeks where ended_at < :before);

-- name: forget_teachers(before)!
-- The sweep: the teachers' cards of them.
delete from week_teachers where week_id in (select id from weeks where ended_at < :before);

-- name: forget_weeks(before)!
-- The sweep: the weeks.
delete from weeks where ended_at < :before;
