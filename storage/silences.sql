-- name: latest()^
-- record_class: Silence
-- The silence that is not over: when Telegram last answered, and why it refuses us if it does.
select id, began_at, ended_at, refusal, refused_since, told_up_to, told
from silences where ended_at is null;

-- name: begin(now)!
-- Telegram is heard, or refuses us, for the first time, or a long silence is over.
insert into silences (began_at) values (:now);

-- name: go_on(now)!
-- Telegram answers: no silence up to now.
update silences set began_at = :now where ended_at is null;

-- name: refuse(refusal, now)!
-- Telegram refuses us; since when, the first refusal of its kind says.
update silences set refused_since = case when refusal = :refusal then refused_since else :now end,
    refusal = :refusal
where ended_at is null;

-- name: accept()!
-- Telegram takes us again.
update silences set refusal = null, refused_since = null where ended_at is null;

-- name: end_silence(now)!
-- Telegram answers after more than a day: what people wrote first may be lost.
update silences set ended_at = :now, refusal = null, refused_since = null where ended_at is null;

-- name: to_tell()
-- record_class: Silence
-- Long silences of which somebody has not been told yet.
select id, began_at, ended_at, refusal, refused_since, told_up_to, told
from silences where ended_at is not null and settled_at is null order by id;

-- name: next_to_tell(after, room)
-- record_class: Account
-- Who may have written meanwhile: everyone who has joined and can be reached. The office is told apart.
select a.id, a.language, a.quiet_from, a.quiet_until, a.quiet_days, a.hat_id,
    a.unreachable_since, a.unreachable_reason
from accounts a
where a.id > :after and a.unreachable_since is null
  and exists (select 1 from people p where p.account_id = a.id)
  and not exists (select 1 from people p where p.account_id = a.id and p.role = 'office')
order by a.id
limit :room;

-- name: offices()
-- record_class: Account
-- The school's administrators who have joined and can be reached.
select a.id, a.language, a.quiet_from, a.quiet_until, a.quiet_days, a.hat_id,
    a.unreachable_since, a.unreachable_reason
from accounts a
where a.unreachable_since is null
  and exists (select 1 from people p where p.account_id = a.id and p.role = 'office')
order by a.id;

-- name: tell(id, told_up_to, told)!
-- So many more people were told, up to this account.
update silences set told_up_to = :told_up_to, told = told + :told where id = :id;

-- name: settle(id, now)!
-- Everyone was told.
update silences set settled_at = :now where id = :id;

-- name: last_long()^
-- record_class: Silence
-- For `homeroom status`: the last silence that was long enough to lose something.
select id, began_at, ended_at, refusal, refused_since, told_up_to, told
from silences where ended_at is not null order by id desc limit 1;

-- name: forget(before)!
-- The sweep: silences that ended this long ago.
delete from silences where ended_at < :before;
