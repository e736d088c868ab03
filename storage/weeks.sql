-- name: choice_of(class_id)^
-- record_class: ClassWeek
-- For a class: when its weekly message leaves; Friday at 15:00 while nobody chose.
select k.id as class_id, coalesce(s.weekday, 4) as weekday, coalesce(s.at, '15:00') as at,
    coalesce(s.note, 'weekly') as note, coalesce(s.paused, false) as paused, s.changed_at
from classes k left join class_weeks s on s.class_id = k.id
where k.id = :class_id;

-- name: choose(class_id, weekday, at, note, paused, changed_by, now)!
-- A teacher of the class chooses.
insert into class_weeks (class_id, weekday, at, note, paused, changed_by, changed_at)
values (:class_id, :weekday, :at, :note, :paused, :changed_by, :now)
on conflict (class_id) do update set weekday = excluded.weekday, at = excluded.at, note = excluded.note,
    paused = excluded.paused, changed_by = excluded.changed_by, changed_at = excluded.changed_at;

-- name: to_plan(week_before, week_after, after, at_most)
-- record_class: ClassWeek
-- For the clock: classes with children whose week is not planned, and whether they had weeks before.
select k.id as class_id, coalesce(s.weekday, 4) as weekday, coalesce(s.at, '15:00') as at,
    coalesce(s.note, 'weekly') as note, coalesce(s.paused, false) as paused,
    exists (select 1 from weeks w where w.class_id = k.id) as had_weeks
from classes k left join class_weeks s on s.class_id = k.id
where k.id > :after
  and not exists (
      select 1 from weeks w
      where w.class_id = k.id and w.first_day > :week_before and w.first_day < :week_after)
  and exists (select 1 from enrolments e where e.class_id = k.id and e.ends_on is null)
order by k.id
limit :at_most;

-- name: plan(class_id, first_day, open_at, send_at, state)*!
-- A class's week, once.
insert into weeks (class_id, first_day, open_at, send_at, state)
values (:class_id, :first_day, :open_at, :send_at, :state)
on conflict (class_id, first_day) do nothing;

-- name: list_children(first_day, lowest, highest)!
-- One row for each child of the classes whose numbers lie between these, once.
insert into weeklies (week_id, child_id, state)
select w.id, e.child_id, 'open'
from weeks w
join enrolments e on e.class_id = w.class_id and e.ends_on is null
where w.first_day = :first_day and w.class_id between :lowest and :highest and w.state = 'planned'
  and not exists (select 1 from weeklies y where y.week_id = w.id and y.child_id = e.child_id)
on conflict (week_id, child_id) do nothing;

-- name: of(id)^
-- record_class: Week
-- One week, whoever asks: who teaches its class, the caller looks at.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.id = :id;

-- name: of_class(class_id, first_day)^
-- record_class: Week
-- A class's week by its first day.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.class_id = :class_id and w.first_day = :first_day;

-- name: counts_of(week_id)^
-- record_class: WeekCounts
-- For the teachers' card: how far they are, with the children of the class as it is now.
select count(*) as children, count(case when state in ('ready', 'sent') then 1 end) as ready,
    count(case when state = 'skipped' then 1 end) as skipped
from weeklies y
where week_id = :week_id and (state = 'sent' or exists (
    select 1 from weeks w join enrolments e on e.class_id = w.class_id and e.ends_on is null
    where w.id = y.week_id and e.child_id = y.child_id));

-- name: to_open(now, at_most)
-- record_class: Week
-- For the clock: whose teachers are to be shown the card now.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.state = 'planned' and w.opened_at is null and w.open_at <= :now
order by w.open_at, w.id
limit :at_most;

-- name: leaves_next(class_id, now)$
-- For a class's teachers: when its next weekly message leaves that is planned.
select send_at from weeks
where class_id = :class_id and state = 'planned' and send_at > :now
order by send_at
limit 1;

-- name: open(id, now)!
-- The teachers are shown the card, once.
update weeks set opened_at = :now where id = :id and opened_at is null;

-- name: due(now, at_most)
-- record_class: Week
-- For the clock: what is to leave now, or is over without a message.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.ended_at is null and w.send_at <= :now
order by w.send_at, w.id
limit :at_most;

-- name: end(id, state, now)!
-- It left, it is too late, or the class pauses: once, whoever else ticks.
update weeks set state = :state, ended_at = :now where id = :id and ended_at is null;
