-- name: say(id, words)!
-- A part says more than the author wrote in one go.
update message_parts set words = :words where id = :id;

-- name: drop(id)*!
-- What another part says now.
delete from message_parts where id = :id;

-- name: put_out_of_reach(id, by)!
-- The parts of a message keep their order under numbers that no message of Telegram's has.
update message_parts set source_message_id = source_message_id - :by where message_id = :id;

-- name: move(id, message_id)*!
-- A part belongs to another draft.
update message_parts set message_id = :message_id where id = :id;
