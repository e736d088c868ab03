-- name: growing(subject)
-- record_class: Growing
-- The message that gathers a parent's class updates and was not given to Telegram yet. Taken by an
-- update, so that the sender cannot take it meanwhile.
update outbox set reason = reason
where subject = :subject and kind = 'send' and state = 'planned' and tries = 0
returning dedupe_key, (
    select count(distinct f.announcement_id) from announcement_families f where f.outbox_id = outbox.id) as updates;

-- name: row_of(dedupe_key)^
-- record_class: GatheringRow
-- Where such a message stands.
select id, chat_id from outbox where dedupe_key = :dedupe_key;

-- name: updates_in(dedupe_key)
-- record_class: GatheredUpdate
-- What it brings, in the order in which it was sent.
select distinct n.id, k.name as class_name, coalesce(s.called, p.name) as author_name, n.words, n.media_kind
from outbox o
join announcement_families f on f.outbox_id = o.id
join announcements n on n.id = f.announcement_id
join classes k on k.id = n.class_id
join people p on p.id = n.author_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where o.dedupe_key = :dedupe_key order by n.id;

-- name: comes_now(subject, now)!
-- The parent wants all as usual again: what was gathered does not wait any more.
update outbox set state = 'waiting', not_before = :now
where subject = :subject and kind = 'send' and state = 'planned' and tries = 0;
