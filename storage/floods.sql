-- name: surge(chat_id, id, since, room)^
-- record_class: Surge
-- For the worker: whether this chat's flood is under way; and, where more came since that moment
-- (and since its last flood) than there is room for, the first of these.
select
    (select 1 from floods f where f.account_id = :chat_id and f.ended_at is null) as under_way,
    (select e.body from (
        select i.body, i.received_at from inbox i
        where i.chat_id = :chat_id and i.id < :id order by i.id desc limit 1 offset :room) e
     where e.received_at >= :since
       and not exists (
           select 1 from floods f where f.account_id = :chat_id and f.ended_at >= e.received_at)) as earlier;

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
