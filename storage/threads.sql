-- name: open(parent_id, child_id, now)$
-- The thread of a parent about a child they joined for, opened at the first word.
insert into threads (parent_id, child_id, opened_at)
select g.parent_id, g.child_id, :now from guardianships g
where g.parent_id = :parent_id and g.child_id = :child_id and g.joined_at is not null
on conflict (parent_id, child_id) do update set opened_at = threads.opened_at
returning id;

-- name: of(id)^
-- record_class: Thread
-- One thread, as long as its parent may act for the child and the child is in a class; one that
-- several parents share, until it is closed.
select t.id, coalesce(t.parent_id, 0) as parent_id, coalesce(p.name, '') as parent_name,
    p.account_id as parent_account_id, coalesce(g.relation, '') as relation,
    t.child_id, c.first_name as child_first_name, c.last_name as child_last_name, k.name as class_name,
    s.called as parent_called, s.address, s.likes_voice, s.likes_calls, s.likes_short, s.less_until,
    t.parent_id is null as shared
from threads t
join children c on c.id = t.child_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join classes k on k.id = e.class_id
left join people p on p.id = t.parent_id
left join manners s on s.account_id = p.account_id and s.role = 'parent'
left join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
where t.id = :id and (g.parent_id is not null or (t.parent_id is null and t.closed_at is null));

-- name: parents(thread_id)
-- record_class: ThreadParent
-- Which parents read a thread today: the one whose it is, or all who share it and have not left.
select p.id, p.name, p.account_id, g.relation
from threads t
join guardianships g on g.child_id = t.child_id and g.joined_at is not null
join people p on p.id = g.parent_id
where t.id = :thread_id and t.closed_at is null
  and (t.parent_id = p.id or (t.parent_id is null and exists (
      select 1 from thread_parents m
      where m.thread_id = t.id and m.parent_id = p.id and m.left_at is null)))
order by p.id;

-- name: readers(thread_id)
-- record_class: ThreadReader
-- Which teachers read a thread today: the class's team (of one that parents share, only those who
-- were told), and who was brought in.
select p.id, coalesce(s.called, p.name) as name, p.account_id
from threads t
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching g on g.class_id = e.class_id
join people p on p.id = g.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where t.id = :thread_id
  and ((g.of_team and t.parent_id is not null) or exists (
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
