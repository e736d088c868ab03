-- name: of(account_id, chat_id, id, since, room)
-- For the worker: everything about whoever an update came from, once for each role in which they have
-- joined (a teacher by the name they like to be called by): their account, the role, where they stand,
-- whether this chat's flood is under way; and, where more came since that moment (and since its last
-- flood) than there is room for, the first of these. What was made when they came to where they stand
-- is the card itself; whatever else reached them later has overtaken it.
select a.id, a.language, a.quiet_from, a.quiet_until, a.quiet_days, a.hat_id, a.unreachable_since,
    a.unreachable_reason,
    p.id as person_id, p.role, coalesce(s.called, p.name) as name, p.language as listed_language,
    c.name as conversation, c.step, c.subject_id, c.topic_id,
    (select n.made_at <> c.entered_at and n.ended_at > c.entered_at from outbox n
     where n.chat_id = c.chat_id and n.kind = 'send' and n.message_id is not null
     order by n.message_id desc limit 1) as overtaken,
    (select 1 from floods f where f.account_id = :chat_id and f.ended_at is null) as under_way,
    (select e.body from (
        select i.body, i.received_at from inbox i
        where i.chat_id = :chat_id and i.id < :id order by i.id desc limit 1 offset :room) e
     where e.received_at >= :since
       and not exists (
           select 1 from floods f where f.account_id = :chat_id and f.ended_at >= e.received_at)) as earlier
from accounts a
left join people p on p.account_id = a.id
left join manners s on s.account_id = p.account_id and s.role = p.role and s.role = 'teacher'
left join conversations c on c.chat_id = a.id
where a.id = :account_id order by p.role, p.id;
