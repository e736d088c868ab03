-- name: next_turns(now, room)
-- record_class: Received
-- For the worker: as on SQLite, but what another worker is busy with is passed over.
select id, chat_id, body, tries, received_at
from inbox
where id in (select min(id) from inbox where state = 'waiting' group by chat_id)
  and state = 'waiting'
  and not_before <= :now
order by id
limit :room
for update skip locked;
