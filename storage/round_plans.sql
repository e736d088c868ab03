-- name: draft_of(made_by)$
-- For who sets up a round: the one they have begun and not opened.
select max(id) from rounds where made_by = :made_by and state = 'draft';

-- name: ahead(today, made_by)
-- record_class: Round
-- For the office every round that is not over or still being set up, for a teacher those they made.
select id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, interpreter_minutes,
    two_homes, most_each, opens_at, siblings_at, closes_at, card_id, version, made_at
from rounds r
where (cast(:made_by as bigint) is null or r.made_by = :made_by)
  and (r.state = 'draft' or (r.state in ('open', 'closed')
    and exists (select 1 from round_days d where d.round_id = r.id and d.day >= :today)))
order by r.id;

-- name: keep(id, name, held, slot_minutes, pause_minutes, interpreter_minutes, two_homes, most_each, opens_at, siblings_at, closes_at)!
-- What was chosen for a round.
update rounds set name = :name, held = :held, slot_minutes = :slot_minutes, pause_minutes = :pause_minutes,
    interpreter_minutes = :interpreter_minutes, two_homes = :two_homes, most_each = cast(:most_each as smallint),
    opens_at = :opens_at, siblings_at = :siblings_at, closes_at = :closes_at
where id = :id;

-- name: counts_up(id)!
-- It was changed after it was opened.
update rounds set version = version + 1 where id = :id;

-- name: set_hours(round_id, begins, ends)!
-- The same hours on every day.
update round_days set begins = :begins, ends = :ends where round_id = :round_id;

-- name: remove_day(round_id, day)!
-- Families do not meet teachers on this day.
delete from round_days where round_id = :round_id and day = :day;

-- name: breaks(round_id)
-- record_class: RoundBreak
-- When nobody is met, of everyone or of one teacher.
select b.id, b.teacher_id, coalesce(s.called, p.name) as teacher_name, b.day, b.begins, b.ends
from round_breaks b
left join people p on p.id = b.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where b.round_id = :round_id order by b.begins, b.id;

-- name: add_break(round_id, teacher_id, begins, ends)!
-- A break on every day; once, however often it is tapped.
insert into round_breaks (round_id, teacher_id, begins, ends)
select :round_id, cast(:teacher_id as bigint), :begins, :ends
where not exists (
    select 1 from round_breaks b
    where b.round_id = :round_id and b.begins = :begins and b.ends = :ends
      and coalesce(b.teacher_id, 0) = coalesce(cast(:teacher_id as bigint), 0));

-- name: remove_break(round_id, break_id)!
-- There is no such break any more.
delete from round_breaks where round_id = :round_id and id = :break_id;

-- name: classes(round_id, teacher_id)
-- record_class: RoundChoice
-- For the office every class, for a teacher those they teach, and whether its families may book.
select k.id, k.name, case when c.round_id is null then 0 else 1 end as chosen
from classes k
left join round_classes c on c.class_id = k.id and c.round_id = :round_id
where cast(:teacher_id as bigint) is null or exists (
    select 1 from teaching t where t.class_id = k.id and t.teacher_id = :teacher_id)
order by k.name, k.id;

-- name: all_teachers(round_id)
-- record_class: RoundChoice
-- For the office: who teaches a class whose families may book, and whether they can be met.
select p.id, coalesce(s.called, p.name) as name, case when r.round_id is null then 0 else 1 end as chosen
from people p
left join round_teachers r on r.teacher_id = p.id and r.round_id = :round_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where p.role = 'teacher' and (r.round_id is not null or exists (
    select 1 from round_classes c join teaching t on t.class_id = c.class_id
    where c.round_id = :round_id and t.teacher_id = p.id))
order by p.id;

-- name: remove_class(round_id, class_id)!
-- The families of this class may not book.
delete from round_classes where round_id = :round_id and class_id = :class_id;

-- name: remove_teacher(round_id, teacher_id)!
-- This teacher is not met.
delete from round_teachers where round_id = :round_id and teacher_id = :teacher_id;

-- name: remove_breaks_of(round_id, teacher_id)!
-- Nor has breaks.
delete from round_breaks where round_id = :round_id and teacher_id = :teacher_id;

-- name: shared_rooms(round_id)
-- record_class: SharedRoom
-- Two teachers in one room at one time: within the round, or with another that families know.
select m.name as room, coalesce(s.called, p.name) as name, coalesce(h.called, q.name) as other_name, d.day
from round_teachers t
join rounds r on r.id = t.round_id and r.held = 'room'
join round_days d on d.round_id = t.round_id
join round_teachers u on u.room_id = t.room_id and u.teacher_id <> t.teacher_id
join rounds v on v.id = u.round_id and v.held = 'room' and (v.id = r.id or v.state in ('open', 'closed'))
join round_days e on e.round_id = u.round_id and e.day = d.day and e.begins < d.ends and e.ends > d.begins
join rooms m on m.id = t.room_id
join people p on p.id = t.teacher_id
join people q on q.id = u.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
left join manners h on h.account_id = q.account_id and h.role = 'teacher'
where t.round_id = :round_id
order by d.day, t.teacher_id, u.teacher_id;

-- name: families(round_id)
-- record_class: RoundFamily
-- Whom to tell of a round: every account that can be reached and has joined for a child of its classes.
select a.id as account_id, a.quiet_from, a.quiet_until, a.quiet_days, count(distinct g.child_id) as children
from round_classes c
join enrolments e on e.class_id = c.class_id and e.ends_on is null
join guardianships g on g.child_id = e.child_id and g.joined_at is not null
join people p on p.id = g.parent_id
join accounts a on a.id = p.account_id and a.unreachable_since is null
where c.round_id = :round_id
group by a.id, a.quiet_from, a.quiet_until, a.quiet_days
order by a.id;

-- name: to_tell(now)
-- record_class: Round
-- Rounds of which families are to be told now.
select id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, interpreter_minutes,
    two_homes, most_each, opens_at, siblings_at, closes_at, card_id, version, made_at
from rounds
where state = 'open' and told_at is null
  and (opens_at is null or opens_at <= :now
       or (siblings_told_at is null and siblings_at is not null and siblings_at <= :now))
order by id;

-- name: told(id, now)!
-- All families were told; once.
update rounds set told_at = :now, siblings_told_at = coalesce(siblings_told_at, :now)
where id = :id and told_at is null;

-- name: siblings_told(id, now)!
-- Families with several children were told; once.
update rounds set siblings_told_at = :now where id = :id and siblings_told_at is null;

-- name: was_told(id)$
-- Whether any family has been told of it.
select case when siblings_told_at is null and told_at is null then 0 else 1 end from rounds where id = :id;

-- name: to_close(now)
-- record_class: Round
-- Open rounds whose time to book is over.
select id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, interpreter_minutes,
    two_homes, most_each, opens_at, siblings_at, closes_at, card_id, version, made_at
from rounds where state = 'open' and closes_at <= :now order by id;

-- name: close(id, now)!
-- Families cannot book any more; once.
update rounds set state = 'closed', ended_at = :now where id = :id and state = 'open';

-- name: reopen(id)!
-- Families can book again.
update rounds set state = 'open', ended_at = null where id = :id and state = 'closed';

-- name: cancel(id, now)!
-- It does not take place; once.
update rounds set state = 'cancelled', ended_at = :now where id = :id and state in ('open', 'closed');

-- name: end_offers(round_id, now)!
-- No time of it is anybody's to take any more.
update slot_offers set state = 'withdrawn', ended_at = :now
where state = 'open' and slot_id in (select s.id from slots s where s.round_id = :round_id);

-- name: end_waiting(round_id, now)!
-- Nor does anybody wait for one.
update waiting set state = 'left', ended_at = :now where state = 'waiting' and round_id = :round_id;

-- name: discard(id, now)!
-- A draft is thrown away; its card still says so to a second tap.
update rounds set state = 'cancelled', ended_at = :now where id = :id and state = 'draft';

-- name: never_opened(before)
-- record_class: Round
-- The sweep: what was begun long ago and never opened, thrown away or forgotten.
select id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, interpreter_minutes,
    two_homes, most_each, opens_at, siblings_at, closes_at, card_id, version, made_at
from rounds where opened_at is null and made_at < :before order by id;

-- name: drop_days(id)!
-- Of a round that is forgotten.
delete from round_days where round_id = :id;

-- name: drop_breaks(id)!
-- Of a round that is forgotten.
delete from round_breaks where round_id = :id;

-- name: drop_classes(id)!
-- Of a round that is forgotten.
delete from round_classes where round_id = :id;

-- name: drop_teachers(id)!
-- Of a round that is forgotten.
delete from round_teachers where round_id = :id;

-- name: drop(id)!
-- A round that was never opened.
delete from rounds where id = :id and opened_at is null;

-- name: long_over(day)
-- record_class: Round
-- The sweep: rounds over for so long that nothing else is kept of them, neither meetings nor waiting.
select id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, interpreter_minutes,
    two_homes, most_each, opens_at, siblings_at, closes_at, card_id, version, made_at
from rounds r
where r.opened_at is not null and r.state <> 'open'
  and not exists (select 1 from round_days d where d.round_id = r.id and d.day >= :day)
  and not exists (select 1 from meetings m where m.round_id = r.id)
  and not exists (select 1 from waiting w where w.round_id = r.id)
  and not exists (select 1 from meeting_wishes i where i.round_id = r.id)
  and not exists (select 1 from slot_offers f join slots s on s.id = f.slot_id where s.round_id = r.id)
order by r.id;

-- name: forget_slots(id)!
-- Of a round that is forgotten.
delete from slots where round_id = :id;

-- name: forget(id)!
-- A round of which nothing else is left.
delete from rounds where id = :id;
