-- name: begin(account_id, now)!
-- A flood begins, if it is not under way.
insert into floods (account_id, began_at) values (:account_id, :now)
on conflict (account_id) do update set began_at = excluded.began_at, ended_at = null, kept = 0
where floods.ended_at is not null;

-- name: keep_one(account_id)!
-- One more message of it was kept.
update floods set kept = kept + 1 where account_id = :account_id;

-- name: ebbing(since, at_most)
-- record_class: Flood
-- For the clock: the floods of which nothing waits, and of which hardly anything came since then.
select f.account_id, f.began_at, f.kept
from floods f
where f.ended_at is null
  and not exists (select 1 from inbox w where w.chat_id = f.account_id and w.state = 'waiting')
  and (select count(*) from (
      select i.received_at from inbox i where i.chat_id = f.account_id order by i.id desc limit 20) r
      where r.received_at > :since) <= :at_most;

-- name: end(account_id, now)!
-- It is over: of two tickers one is first.
update floods set ended_at = :now where account_id = :account_id and ended_at is null;

-- name: forget(before)!
-- The sweep.
delete from floods where ended_at < :before;
