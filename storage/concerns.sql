-- name: open(parent_id, child_id, now)$
-- The concern of a parent about a child they joined for, opened at the first word.
insert into concerns (parent_id, child_id, opened_at)
select g.parent_id, g.child_id, :now from guardianships g
where g.parent_id = :parent_id and g.child_id = :child_id and g.joined_at is not null
on conflict (parent_id, child_id) do update set opened_at = concerns.opened_at
returning id;

-- name: put_in(concern_id, message_id)!
-- A message that belongs to a concern.
insert into concern_messages (message_id, concern_id) values (:message_id, :concern_id);

-- name: holding(message_id)$
-- Which concern a message belongs to.
select concern_id from concern_messages where message_id = :message_id;

-- name: sent_in(account_id, source_message_id)$
-- What was sent in a concern with one of its author's own Telegram messages.
select m.id from messages m
join message_parts p on p.message_id = m.id
join concern_messages c on c.message_id = m.id
where m.account_id = :account_id and p.source_message_id = :source_message_id and m.state = 'sent'
order by m.id desc limit 1;

-- name: of(id)^
-- record_class: Concern
-- One concern, as long as the parent may act for the child and the child is in a class.
select t.id, t.parent_id, p.name as parent_name, p.account_id as parent_account_id, g.relation,
    t.child_id, c.first_name as child_first_name, c.last_name as child_last_name, k.name as class_name
from concerns t
join people p on p.id = t.parent_id
join children c on c.id = t.child_id
join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join classes k on k.id = e.class_id
where t.id = :id;

-- name: readers(child_id)
-- record_class: ConcernReader
-- For a concern: the office's people who have joined; but nobody whose account also teaches a
-- class of the child, and none of the child's own parents.
select p.id, p.name, p.account_id from people p
where p.role = 'office' and p.account_id is not null
  and p.account_id not in (
    select t.account_id from enrolments e
    join teaching g on g.class_id = e.class_id
    join people t on t.id = g.teacher_id
    where e.child_id = :child_id and e.ends_on is null and t.account_id is not null)
  and p.account_id not in (
    select t.account_id from guardianships g join people t on t.id = g.parent_id
    where g.child_id = :child_id and t.account_id is not null)
order by p.id;

-- name: forget(before)!
-- The sweep: to which concern belonged what was sent this long ago, or dropped.
delete from concern_messages where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
