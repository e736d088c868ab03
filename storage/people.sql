-- name: hats_of(account_id)
-- record_class: Person
-- Every role in which this account has joined, a teacher by the name they like to be called by.
select p.id, p.role, coalesce(s.called, p.name) as name, p.language, p.account_id
from people p
left join manners s on s.account_id = p.account_id and s.role = p.role and s.role = 'teacher'
where p.account_id = :account_id order by p.role, p.id;

-- name: of(id)^
-- record_class: Person
-- One person in one role, a teacher by the name they like to be called by.
select p.id, p.role, coalesce(s.called, p.name) as name, p.language, p.account_id
from people p
left join manners s on s.account_id = p.account_id and s.role = p.role and s.role = 'teacher'
where p.id = :id;

-- name: join_as(id, account_id, now)!
-- The person confirmed: this account acts in this role.
update people set account_id = :account_id, joined_at = coalesce(joined_at, :now)
where id = :id and (account_id is null or account_id = :account_id);

-- name: put(role, external_id, name, language)$
-- A person the school knows, made or brought up to date.
insert into people (role, external_id, name, language)
values (:role, :external_id, :name, :language)
on conflict (role, external_id) do update set name = excluded.name, language = excluded.language
returning id;

-- name: joined_counts()
-- record_class: RoleCount
-- For the office: how many people of each role have joined, and whom of them nothing reaches. The
-- cross join has SQLite begin with the few whom nothing reaches.
select c.role, c.people, c.joined,
    (select count(*) from accounts a cross join people p
     where a.unreachable_since is not null and p.account_id = a.id and p.role = c.role) as unreachable
from role_counts c where c.people > 0 order by c.role;
