-- name: open_with(message_id, opener, call_on, absence_id)!
-- With what a message was opened.
insert into openers (message_id, opener, call_on, absence_id)
values (:message_id, :opener, :call_on, :absence_id)
on conflict (message_id) do update
set opener = excluded.opener, call_on = excluded.call_on, absence_id = excluded.absence_id;

-- name: of(message_id)^
-- record_class: Opened
-- With what a message was opened.
select o.message_id, o.opener, o.call_on, o.absence_id, a.first_day, a.last_day, a.reason,
    coalesce(a.state = 'undone', false) as undone
from openers o left join absences a on a.id = o.absence_id
where o.message_id = :message_id;

-- name: about(absence_id)
-- The messages that told of an absence.
select message_id from openers where absence_id = :absence_id order by message_id;

-- name: forget(before)!
-- The sweep: with what was opened what was sent this long ago, or dropped.
delete from openers where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
