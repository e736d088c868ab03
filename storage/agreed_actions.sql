-- name: begin(message_id, person_id, now)$
-- Somebody is to do something.
insert into agreed_actions (message_id, person_id, added_at) values (:message_id, :person_id, :now)
returning id;

-- name: of(id)^
-- record_class: AgreedAction
-- One, whoever asks: whose message it stands in, the caller looks at.
select a.id, a.message_id, a.person_id, coalesce(s.called, p.name) as person_name, p.role as person_role,
    p.account_id, a.words, a.by_day, a.by_time, a.promise_id
from agreed_actions a
join people p on p.id = a.person_id
left join manners s on s.account_id = p.account_id and s.role = p.role
where a.id = :id;

-- name: write(id, words)!
-- What is to be done.
update agreed_actions set words = :words where id = :id and promise_id is null;

-- name: date(id, by_day, by_time)!
-- By when.
update agreed_actions set by_day = :by_day, by_time = cast(:by_time as text)
where id = :id and promise_id is null;

-- name: drop(id)!
-- It is not to be done after all.
delete from agreed_actions where id = :id and promise_id is null;

-- name: became(id, promise_id)!
-- Once: it is promised.
update agreed_actions set promise_id = :promise_id where id = :id and promise_id is null;

-- name: in_message(message_id)
-- record_class: AgreedAction
-- For who reads the message: what is to be done, by whom and when.
select a.id, a.message_id, a.person_id, coalesce(s.called, p.name) as person_name, p.role as person_role,
    p.account_id, a.words, a.by_day, a.by_time, a.promise_id
from agreed_actions a
join people p on p.id = a.person_id
left join manners s on s.account_id = p.account_id and s.role = p.role
where a.message_id = :message_id and a.words is not null and a.by_day is not null
order by a.id;

-- name: forget(before)!
-- The sweep: what was to be done after talks this long ago.
delete from agreed_actions where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
