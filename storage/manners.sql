-- name: of(account_id, role)^
-- record_class: Manners
-- For this person: what they asked for in this role.
select called, called_before, address, likes_voice, likes_calls, likes_short, less_until
from manners where account_id = :account_id and role = :role;

-- name: begin(account_id, role)!
-- They ask for something for the first time.
insert into manners (account_id, role) values (:account_id, :role)
on conflict (account_id, role) do nothing;

-- name: call(account_id, role, called)!
-- They like to be called by another name, or as the list has it; the last one is kept for Undo.
update manners set called_before = called, called = cast(:called as text)
where account_id = :account_id and role = :role
  and coalesce(called, '') <> coalesce(cast(:called as text), '');

-- name: call_as_before(account_id, role)!
-- Undo: a second time it changes nothing.
update manners set called = called_before where account_id = :account_id and role = :role;

-- name: address(account_id, role, address)!
-- They like to be spoken to in this way, or it does not matter.
update manners set address = cast(:address as text) where account_id = :account_id and role = :role;

-- name: like(account_id, role, likes_voice, likes_calls, likes_short)!
-- They like to be written to in these ways.
update manners set likes_voice = :likes_voice, likes_calls = :likes_calls, likes_short = :likes_short
where account_id = :account_id and role = :role;

-- name: write_less(account_id, until)!
-- A parent asks for less up to and including this day.
update manners set less_until = :until where account_id = :account_id and role = 'parent';

-- name: write_as_usual(account_id)!
-- They ask for it no more.
update manners set less_until = null where account_id = :account_id and role = 'parent';

-- name: end_less(today)!
-- The sweep: the last day is over.
update manners set less_until = null where less_until < :today;

-- name: forget()!
-- The sweep: nobody acts in this role with this account any more.
delete from manners
where not exists (
    select 1 from people p where p.account_id = manners.account_id and p.role = manners.role);

-- name: names_somebody(called, account_id)$
-- Whether this is how a teacher is called: nobody else may be called the same.
select p.id from people p
left join manners s on s.account_id = p.account_id and s.role = p.role
where p.role = 'teacher' and (p.account_id is null or p.account_id <> :account_id)
  and (lower(p.name) = lower(:called) or lower(s.called) = lower(:called))
limit 1;
