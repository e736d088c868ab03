-- name: is_draft(id)!
-- Nobody else is asked yet.
update meetings set state = 'draft' where id = :id and state = 'proposed';

-- name: send(id, now)!
-- The others are asked; once, however often it is tapped.
update meetings set state = 'proposed', made_at = :now where id = :id and state = 'draft';

-- name: say(id, words)!
-- Why they would like to meet.
update meetings set words = cast(:words as text) where id = :id;

-- name: last(id, minutes)!
-- How long it will be.
update meetings set minutes = :minutes where id = :id and state in ('draft', 'proposed');

-- name: take_place(id, held, room_id, link)!
-- How and where they will meet, while nothing is agreed.
update meetings set held = :held, room_id = cast(:room_id as bigint), link = cast(:link as text)
where id = :id and state in ('draft', 'proposed');

-- name: bring_in(meeting_id, person_id)!
-- One more teacher is asked.
insert into meeting_people (meeting_id, person_id) values (:meeting_id, :person_id)
on conflict (meeting_id, person_id) do nothing;

-- name: add_child(meeting_id, child_id)!
-- It is about one more child.
insert into meeting_children (meeting_id, child_id) values (:meeting_id, :child_id)
on conflict (meeting_id, child_id) do nothing;

-- name: leave(meeting_id, person_id)!
-- Somebody does not take part in what is not agreed yet.
delete from meeting_people where meeting_id = :meeting_id and person_id = :person_id;

-- name: leave_out(meeting_id, child_id)!
-- It is not about this child.
delete from meeting_children where meeting_id = :meeting_id and child_id = :child_id;

-- name: children_of(teacher_id)
-- record_class: Child
-- For a teacher: the children of their classes with a parent who has joined, but not their own.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name
from teaching h
join people teacher on teacher.id = h.teacher_id
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join children c on c.id = e.child_id
join classes k on k.id = e.class_id
where h.teacher_id = :teacher_id
  and exists (select 1 from guardianships g where g.child_id = c.id and g.joined_at is not null)
  and not exists (
      select 1 from guardianships g join people p on p.id = g.parent_id
      where g.child_id = c.id and p.account_id = teacher.account_id)
order by k.name, c.first_name, c.id;

-- name: siblings(meeting_id, teacher_id)
-- record_class: Child
-- For a teacher who proposes: the other children they teach of whom every asked parent is a parent.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name
from teaching h
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join children c on c.id = e.child_id
join classes k on k.id = e.class_id
where h.teacher_id = :teacher_id
  and exists (select 1 from guardianships g where g.child_id = c.id and g.joined_at is not null)
  and not exists (
      select 1 from meeting_people m join people p on p.id = m.person_id and p.role = 'parent'
      where m.meeting_id = :meeting_id and not exists (
          select 1 from guardianships g
          where g.parent_id = p.id and g.child_id = c.id and g.joined_at is not null))
order by c.first_name, c.id;

-- name: teachers_of(child_id)
-- record_class: ThreadReader
-- Who teaches a child and has joined, but is no parent of it; by the names that others may read.
select p.id, coalesce(s.called, p.name) as name, p.account_id
from enrolments e
join teaching h on h.class_id = e.class_id
join people p on p.id = h.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where e.child_id = :child_id and e.ends_on is null and p.account_id is not null
  and not exists (
      select 1 from guardianships g join people f on f.id = g.parent_id
      where g.child_id = e.child_id and f.account_id = p.account_id)
order by p.id;

-- name: choose(meeting_id, offered_by, starts_at)!
-- A time at which somebody could, not told yet.
insert into meeting_times (meeting_id, offered_by, starts_at)
values (:meeting_id, :offered_by, :starts_at)
on conflict do nothing;

-- name: unchoose(meeting_id, offered_by, starts_at)!
-- They could not, after all.
delete from meeting_times
where meeting_id = :meeting_id and offered_by = :offered_by and starts_at = :starts_at
  and offered_at is null;

-- name: chosen(meeting_id, offered_by)
-- record_class: OfferedTime
-- What somebody is choosing, in its order.
select t.id, t.starts_at, t.offered_by, p.role, t.offered_at
from meeting_times t join people p on p.id = t.offered_by
where t.meeting_id = :meeting_id and t.offered_by = :offered_by and t.offered_at is null
order by t.starts_at;

-- name: offered(meeting_id)
-- record_class: OfferedTime
-- The times that stand: those that were offered last.
select t.id, t.starts_at, t.offered_by, p.role, t.offered_at
from meeting_times t join people p on p.id = t.offered_by
where t.meeting_id = :meeting_id and t.offered_at is not null
order by t.starts_at;

-- name: forget_offered(meeting_id)!
-- Older times stand no more: others were offered, or one is agreed.
delete from meeting_times where meeting_id = :meeting_id and offered_at is not null;

-- name: forget_chosen(meeting_id, offered_by)!
-- Somebody offers nothing after all.
delete from meeting_times
where meeting_id = :meeting_id and offered_by = :offered_by and offered_at is null;

-- name: forget_times(meeting_id)!
-- Nothing is left to be agreed on.
delete from meeting_times where meeting_id = :meeting_id;

-- name: offer(meeting_id, offered_by, now)!
-- What somebody chose is told.
update meeting_times set offered_at = :now
where meeting_id = :meeting_id and offered_by = :offered_by and offered_at is null;

-- name: taken(meeting_id, since, until)
-- record_class: TakenTime
-- When somebody or something of a meeting is in another: its people in every role they have, its
-- children, its room.
select c.starts_at, c.ends_at
from claims c
join (
    select 'person' as kind, h.id as about_id
    from meeting_people m join people p on p.id = m.person_id
    join people h on h.id = p.id or h.account_id = p.account_id
    where m.meeting_id = :meeting_id
    union
    select 'child', child_id from meeting_children where meeting_id = :meeting_id
    union
    select 'room', room_id from meetings where id = :meeting_id and room_id is not null
) w on w.kind = c.kind and w.about_id = c.about_id
where c.meeting_id <> :meeting_id and c.starts_at < :until and c.ends_at > :since
order by c.starts_at;

-- name: rooms_of(person_id, most)
-- record_class: Room
-- For a teacher: the rooms they met in, the last one first, and then any other.
select r.id, r.name
from rooms r
left join meetings g on g.room_id = r.id and g.asked_by = :person_id
left join round_teachers t on t.room_id = r.id and t.teacher_id = :person_id
group by r.id, r.name
order by coalesce(max(g.id), 0) desc, coalesce(max(t.round_id), 0) desc, r.name
limit :most;

-- name: agreed_ahead(now)
-- For the office: the single meetings that are booked and to come, in their order.
select id from meetings
where round_id is null and state = 'booked' and starts_at > :now order by starts_at, id;

-- name: open_of(person_id, now)
-- For somebody: what they were asked or have asked, and nobody has agreed to; the newest first.
select g.id
from meeting_people m join meetings g on g.id = m.meeting_id
where m.person_id = :person_id and g.round_id is null and (
    g.state = 'proposed' or (g.state = 'booked' and g.starts_at > :now and exists (
        select 1 from meeting_times t where t.meeting_id = g.id and t.offered_at is not null)))
order by g.id desc;

-- name: draft_about(asked_by, child_id)$
-- For who proposes: what they began about this child the last time and did not send.
select g.id
from meetings g join meeting_children c on c.meeting_id = g.id
where g.asked_by = :asked_by and c.child_id = :child_id and g.state = 'draft'
order by g.id desc limit 1;

-- name: over(now, asked_before)
-- For the clock: proposals whose times have all passed, and requests nobody answered for long.
select g.id
from meetings g
where g.state = 'proposed' and not exists (
    select 1 from meeting_times t
    where t.meeting_id = g.id and t.offered_at is not null and t.starts_at > :now)
and (g.made_at <= :asked_before or exists (
    select 1 from meeting_times t where t.meeting_id = g.id and t.offered_at is not null))
order by g.id;

-- name: moves_over(now)
-- For the clock: booked meetings for which other times were offered that have all passed.
select g.id
from meetings g
where g.state = 'booked' and exists (
    select 1 from meeting_times t where t.meeting_id = g.id and t.offered_at is not null)
and not exists (
    select 1 from meeting_times t
    where t.meeting_id = g.id and t.offered_at is not null and t.starts_at > :now)
order by g.id;

-- name: pass_by(id, now)!
-- Nobody agreed in time, and nobody declined; once.
update meetings set state = 'declined', ended_at = :now, sequence = sequence + 1
where id = :id and state = 'proposed';
