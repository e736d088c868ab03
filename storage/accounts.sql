-- name: of(id)^
-- record_class: Account
-- Who writes to us from this Telegram account.
select id, language, quiet_from, quiet_until, quiet_days, hat_id, unreachable_since, unreachable_reason
from accounts where id = :id;

-- name: meet(id, language, quiet_from, quiet_until, now)!
-- Somebody writes for the first time.
insert into accounts (id, language, quiet_from, quiet_until, first_seen_at)
values (:id, :language, :quiet_from, :quiet_until, :now)
on conflict (id) do nothing;

-- name: speak(id, language)!
-- The person chose a language.
update accounts set language = :language where id = :id;

-- name: keep_quiet(id, quiet_from, quiet_until)!
-- The person chose their quiet hours; equal ends mean none.
update accounts set quiet_from = :quiet_from, quiet_until = :quiet_until where id = :id;

-- name: keep_quiet_days(id, quiet_days)!
-- The person chose other quiet hours for some days (JSON); null makes all days alike.
update accounts set quiet_days = cast(:quiet_days as text) where id = :id;

-- name: wear(id, hat_id)!
-- The person acts in this role from now on.
update accounts set hat_id = :hat_id where id = :id;

-- name: offer_menu(id, menu)!
-- The person's menu gets the commands of their role.
update accounts set menu = :menu where id = :id;

-- name: with_another_menu(role, menu, after, limit)
-- At the start: who has a menu of before an upgrade, or none, and can be reached.
select a.id from accounts a join people p on p.id = a.hat_id
where p.role = :role and a.id > :after and coalesce(a.menu, '') <> :menu and a.unreachable_since is null
order by a.id limit :limit;

-- name: lose(id, since, reason)!
-- Telegram will not deliver to this account; the first refusal's time stays.
update accounts set unreachable_since = coalesce(unreachable_since, :since), unreachable_reason = :reason
where id = :id;

-- name: find_again(id)!
-- The person is back.
update accounts set unreachable_since = null, unreachable_reason = null
where id = :id and unreachable_since is not null;

-- name: forget_strangers(before)!
-- The sweep: accounts that never joined and have not written for long.
delete from accounts
where first_seen_at < :before and not exists (select 1 from people p where p.account_id = accounts.id);
