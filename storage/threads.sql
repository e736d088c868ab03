-- name: open(parent_id, child_id, now)$
-- The thread of a parent about a child they joined for, opened at the first word.
insert into threads (parent_id, child_id, opened_at)
select g.parent_id, g.child_id, :now from guardianships g
where g.parent_id = :parent_id and g.child_id = :child_id and g.joined_at is not null
on conflict (parent_id, child_id) do update set opened_at = threads.opened_at
returning id;

-- name: of(id)^
-- record_class: Thread
-- One thread, as long as the parent may act for the child and the child is in a class.
select t.id, t.parent_id, p.name as parent_name, p.account_id as parent_account_id, g.relation,
    t.child_id, c.first_name as child_first_name, c.last_name as child_last_name, k.name as class_name,
    s.called as parent_called, s.address, s.likes_voice, s.likes_calls, s.likes_short, s.less_until
from threads t
join people p on p.id = t.parent_id
left join manners s on s.account_id = p.account_id and s.role = 'parent'
join children c on c.id = t.child_id
join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join classes k on k.id = e.class_id
where t.id = :id;

-- name: readers(thread_id)
-- record_class: ThreadReader
-- Which teachers read a thread today: the class's team, and who was brought in.
select p.id, coalesce(s.called, p.name) as name, p.account_id
from threads t
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching g on g.class_id = e.class_id
join people p on p.id = g.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where t.id = :thread_id
  and (g.of_team or exists (
      select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = p.id))
order by p.id;

-- name: teachers(thread_id)
-- record_class: ThreadReader
-- Whom the parent may choose: everyone who teaches the child's class today.
select p.id, coalesce(s.called, p.name) as name, p.account_id
from threads t
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching g on g.class_id = e.class_id
join people p on p.id = g.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where t.id = :thread_id
order by p.id;

-- name: bring_in(thread_id, teacher_id, brought_by, now)!
-- A teacher of the class who is not of its team reads this thread from now on.
insert into thread_readers (thread_id, teacher_id, brought_by, since)
values (:thread_id, :teacher_id, :brought_by, :now)
on conflict (thread_id, teacher_id) do nothing;
