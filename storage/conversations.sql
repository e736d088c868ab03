-- name: of(chat_id)^
-- record_class: Place
-- Where a person stands.
select name, step, subject_id, topic_id from conversations where chat_id = :chat_id;

-- name: enter(chat_id, name, step, subject_id, topic_id, now)!
-- The person stands here now, and nowhere else.
insert into conversations (chat_id, name, step, subject_id, topic_id, entered_at)
values (:chat_id, :name, :step, :subject_id, :topic_id, :now)
on conflict (chat_id) do update
set name = excluded.name, step = excluded.step, subject_id = excluded.subject_id,
    topic_id = excluded.topic_id,    entered_at = excluded.entered_at;

-- name: leave(chat_id)!
-- The conversation has ended.
delete from conversations where chat_id = :chat_id;

-- name: forget(before)!
-- The sweep: conversations nobody went on with.
delete from conversations where entered_at < :before;
