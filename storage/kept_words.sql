-- name: keep(account_id, inbox_id, message_id, words, kind, file_id, now)$
-- What a person wrote that fits no step yet is kept as it came.
insert into kept_words (account_id, inbox_id, message_id, words, kind, file_id, kept_at)
values (:account_id, :inbox_id, :message_id, :words, :kind, :file_id, :now)
on conflict (inbox_id) do update set kept_at = kept_words.kept_at
returning id;

-- name: mine(id, account_id)^
-- record_class: KeptMessage
-- One thing this person wrote, as they changed it last.
select id, words, kind, file_id, message_id from kept_words
where account_id = :account_id and message_id = (
    select message_id from kept_words where id = :id and account_id = :account_id)
order by id desc limit 1;

-- name: count_of(account_id)$
-- How much of this person's is kept.
select count(*) from kept_words where account_id = :account_id;

-- name: forget(before)!
-- The sweep.
delete from kept_words where kept_at < :before;
