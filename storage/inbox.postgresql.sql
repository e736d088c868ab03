-- name: next_turns(now, room)
-- record_class: Received
-- For the worker: as on SQLite, but what another worker is busy with is passed over. It is asked step by
-- step: the server keeps the plan of an hour in which nobody waited, and would compare each row of a rush
-- with each other.
with oldest as materialized (
    select distinct on (chat_id) id, not_before from inbox where state = 'waiting' order by chat_id, id
), next as materialized (
    select id from oldest where not_before <= :now order by id limit :room
)
select id, chat_id, body, tries, received_at
from inbox
where id = any (array (select id from next)) and state = 'waiting'
order by id
for update skip locked;
