-- name: open(child_id, now)$
-- A thread about a child that is no single parent's; of one child only one is open.
insert into threads (child_id, opened_at) values (:child_id, :now)
on conflict do nothing
returning id;

-- name: open_about(child_id)$
-- The open shared thread about a child.
select id from threads where child_id = :child_id and parent_id is null and closed_at is null;

-- name: add_parent(thread_id, parent_id, added_by, now)!
-- A joined parent of the child reads it from now on; who left it before, again.
insert into thread_parents (thread_id, parent_id, added_by, since)
select t.id, g.parent_id, :added_by, :now
from threads t join guardianships g on g.child_id = t.child_id and g.joined_at is not null
where t.id = :thread_id and g.parent_id = :parent_id
on conflict (thread_id, parent_id) do update
set added_by = excluded.added_by, since = excluded.since, left_at = null
where thread_parents.left_at is not null;

-- name: leave(thread_id, parent_id, now)!
-- A parent reads it no more.
update thread_parents set left_at = :now
where thread_id = :thread_id and parent_id = :parent_id and left_at is null;

-- name: close(thread_id, now)!
-- Staff closed it: nobody writes into it any more.
update threads set closed_at = :now
where id = :thread_id and parent_id is null and closed_at is null;

-- name: parents_of(child_id)
-- record_class: ThreadParent
-- For staff who open one: the parents who have joined for a child.
select p.id, p.name, p.account_id, g.relation
from guardianships g join people p on p.id = g.parent_id
where g.child_id = :child_id and g.joined_at is not null and p.account_id is not null
order by p.id;

-- name: children_of(teacher_id)
-- record_class: Child
-- For a teacher: the children of the classes whose team they are of, with two joined parents or
-- more, none of whom they are themselves.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name
from teaching h
join people teacher on teacher.id = h.teacher_id
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join children c on c.id = e.child_id
join classes k on k.id = e.class_id
where h.teacher_id = :teacher_id and h.of_team
  and (select count(*) from guardianships g where g.child_id = c.id and g.joined_at is not null) >= 2
  and not exists (
      select 1 from guardianships g join people p on p.id = g.parent_id
      where g.child_id = c.id and p.account_id = teacher.account_id)
order by c.first_name, c.id;

-- name: team_of(child_id)
-- record_class: ThreadReader
-- For staff who open one: the team of the child's class who have joined, but no parent of the child.
select p.id, p.name, p.account_id
from enrolments e
join teaching h on h.class_id = e.class_id and h.of_team
join people p on p.id = h.teacher_id
where e.child_id = :child_id and e.ends_on is null and p.account_id is not null
  and not exists (
      select 1 from guardianships g join people f on f.id = g.parent_id
      where g.child_id = e.child_id and f.account_id = p.account_id)
order by p.id;

-- name: was_of(thread_id, person_id)^
-- record_class: Child
-- About whom a shared thread is or was, for who is or was in it.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name
from threads t
join children c on c.id = t.child_id
join enrolments e on e.child_id = c.id and e.ends_on is null
join classes k on k.id = e.class_id
where t.id = :thread_id and t.parent_id is null and (
    exists (select 1 from thread_parents m where m.thread_id = t.id and m.parent_id = :person_id)
    or exists (select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = :person_id));

-- name: withhold(thread_id, chat_id, now)!
-- What waits for somebody who reads it no more is not said.
update outbox set state = 'cancelled', ended_at = :now, reason = 'left the thread'
where chat_id = :chat_id and state in ('planned', 'waiting') and id in (
    select c.outbox_id from message_copies c
    join message_parts p on p.id = c.part_id
    join messages m on m.id = p.message_id
    where m.thread_id = :thread_id);
