-- name: make(person_id, child_id, token_hash, now, expires_at)!
-- A new link; only its hash is kept.
insert into invitations (person_id, child_id, token_hash, made_at, expires_at)
values (:person_id, :child_id, :token_hash, :now, :expires_at);

-- name: revoke_older(person_id, child_id, now)!
-- A new link is made: the ones before it open nothing any more.
update invitations set revoked_at = :now
where person_id = :person_id and coalesce(child_id, 0) = coalesce(cast(:child_id as bigint), 0)
  and used_at is null and revoked_at is null;

-- name: with_hash(token_hash)^
-- record_class: Invited
-- For whom a link is.
select i.id, i.person_id, p.role, p.name, p.language, p.account_id, i.child_id,
    c.first_name as child_first_name, c.last_name as child_last_name, k.id as class_id, k.name as class_name, g.relation,
    i.expires_at, i.used_at, i.used_by, i.revoked_at
from invitations i
join people p on p.id = i.person_id
left join children c on c.id = i.child_id
left join guardianships g on g.child_id = i.child_id and g.parent_id = i.person_id
left join enrolments e on e.child_id = i.child_id and e.ends_on is null
left join classes k on k.id = e.class_id
where i.token_hash = :token_hash;

-- name: spend(id, account_id, now)!
-- The link is used, once: of two who tap at the same time one finds it gone.
update invitations set used_at = :now, used_by = :account_id
where id = :id and used_at is null and revoked_at is null and expires_at > :now;

-- name: note_guess(account_id, now)!
-- Somebody tried a link that we do not know.
insert into guesses (account_id, guessed_at) values (:account_id, :now);

-- name: guesses_since(account_id, since)$
-- How often this account guessed lately.
select count(*) from guesses where account_id = :account_id and guessed_at > :since;

-- name: forget(before)!
-- The sweep: links that were used, replaced or out of date this long ago.
delete from invitations where coalesce(used_at, revoked_at, expires_at) < :before;

-- name: forget_guesses(before)!
-- The sweep.
delete from guesses where guessed_at < :before;

-- name: everyone(class_name)
-- record_class: InvitationRow
-- For the office's list: each person, for a parent once a child, and whether they have joined.
select p.id as person_id, g.child_id, p.role, p.name, c.first_name as child_first_name,
    c.last_name as child_last_name, k.name as class_name, p.language, g.joined_at is not null as joined
from people p
join guardianships g on g.parent_id = p.id
join children c on c.id = g.child_id
left join enrolments e on e.child_id = c.id and e.ends_on is null
left join classes k on k.id = e.class_id
where p.role = 'parent' and k.name = coalesce(cast(:class_name as text), k.name)
union all
select p.id, null, p.role, p.name, null, null, k.name, p.language, p.account_id is not null
from people p
join teaching t on t.teacher_id = p.id
join classes k on k.id = t.class_id
where p.role = 'teacher' and k.name = coalesce(cast(:class_name as text), k.name)
union all
select p.id, null, p.role, p.name, null, null, null, p.language, p.account_id is not null
from people p
where p.role = 'office' and cast(:class_name as text) is null
order by 7, 3, 5, 4, 1;
