-- name: keep(account_id, inbox_id, message_id, words, kind, file_id, now)!
-- What a person wrote that fits no step yet is kept as it came.
insert into kept_words (account_id, inbox_id, message_id, words, kind, file_id, kept_at)
values (:account_id, :inbox_id, :message_id, :words, :kind, :file_id, :now)
on conflict (inbox_id) do nothing;

-- name: count_of(account_id)$
-- How much of this person's is kept.
select count(*) from kept_words where account_id = :account_id;

-- name: forget(before)!
-- The sweep.
delete from kept_words where kept_at < :before;
