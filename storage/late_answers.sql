-- name: keep(message_id, account_id, due_at)!
-- The parent has quiet hours: what a teacher wrote waits for their end.
insert into late_answers (message_id, account_id, state, due_at)
values (:message_id, :account_id, 'waiting', :due_at)
on conflict (message_id) do nothing;

-- name: of(message_id)^
-- record_class: LateAnswer
-- Whether and until when a message waits, or that it waited.
select message_id, account_id, state, due_at from late_answers where message_id = :message_id;

-- name: due(now)
-- record_class: LateAnswer
-- For the clock: what may leave now, in the order it was written.
select message_id, account_id, state, due_at from late_answers
where state = 'waiting' and due_at <= :now order by message_id;

-- name: put_off(message_id, due_at)!
-- The quiet hours last longer than they did.
update late_answers set due_at = :due_at where message_id = :message_id and state = 'waiting';

-- name: ends(message_id, state)!
-- It leaves, or never will: once, whoever asks.
update late_answers set state = :state where message_id = :message_id and state = 'waiting';

-- name: look_again(account_id, now)!
-- A parent's quiet hours changed: it is looked at again.
update late_answers set due_at = :now where account_id = :account_id and state = 'waiting';

-- name: look_at_all_again(now)!
-- The school's calendar changed: some have other quiet hours on days without school.
update late_answers set due_at = :now where state = 'waiting';

-- name: forget(before)!
-- The sweep: of messages that were sent this long ago.
delete from late_answers where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
