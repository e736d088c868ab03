-- name: put(update_id, chat_id, body, now)*!
-- Keep updates as Telegram sent them; one that came before is not kept twice.
insert into inbox (update_id, chat_id, body, received_at, state, not_before)
values (:update_id, :chat_id, :body, :now, 'waiting', :now)
on conflict (update_id) do nothing;

-- name: next_turns(now, room)
-- record_class: Received
-- For the worker: the oldest waiting update of each chat, if it may be tried now.
select id, chat_id, body, tries, received_at
from inbox
where id in (select min(id) from inbox where state = 'waiting' group by chat_id)
  and state = 'waiting'
  and not_before <= :now
order by id
limit :room;

-- name: finish(id, now)*!
-- The update's turn is done, in the same transaction as its effects.
update inbox set state = 'done', ended_at = :now where id = :id;

-- name: try_later(id, not_before)!
-- The turn failed and was undone; it is tried again after a pause.
update inbox set tries = tries + 1, not_before = :not_before where id = :id;

-- name: hurry(now)!
-- The clock was set back: nothing that came waits for the time that it came at.
update inbox set not_before = :now where state = 'waiting' and not_before > :now;

-- name: set_aside(id, now, reason)!
-- Five tries failed: the update waits for the office, and nobody else waits for it.
update inbox set state = 'set-aside', tries = tries + 1, ended_at = :now, reason = :reason
where id = :id;

-- name: forget_done(before)!
-- The sweep: what was done this long ago is forgotten.
delete from inbox where state = 'done' and ended_at < :before;

-- name: forget_set_aside(before)!
-- The sweep: what nobody looked at for this long is forgotten all the same.
delete from inbox where state = 'set-aside' and ended_at < :before;

-- name: forget_numbers(before)!
-- The sweep: Telegram may start its numbers anew, so old rows give theirs up.
update inbox set update_id = null where state <> 'done' and update_id is not null and received_at < :before;

-- name: counts()
-- record_class: InboxCount
-- For `homeroom status`: how many updates stand in each state, and the oldest of them.
select state, count(*) as rows, cast(min(received_at) as text) as oldest
from inbox group by state order by state;

-- name: count_waiting()$
-- For the office: how many updates wait for their turn.
select count(*) from inbox where state = 'waiting';

-- name: count_aside()$
-- For the office: how many updates failed five times and wait to be looked at.
select count(*) from inbox where state = 'set-aside';

-- name: last_received()$
-- For `homeroom status`: when the newest update came.
select received_at from inbox order by id desc limit 1;
