-- name: of(name)$
-- Telegram's number of what was drawn under this name.
select file_id from drawn_files where name = :name;

-- name: keep(name, file_id, now)!
-- It was sent for the first time.
insert into drawn_files (name, file_id, drawn_at) values (:name, :file_id, :now)
on conflict (name) do update set file_id = excluded.file_id, drawn_at = excluded.drawn_at;

-- name: lose(name)!
-- Telegram does not know it: it is drawn anew.
delete from drawn_files where name = :name;

-- name: forget(before)!
-- The sweep: what was sent so long ago is not sent again.
delete from drawn_files where drawn_at < :before;
