-- name: of_child(child_id)
-- record_class: ConsentAnswer
-- For a child: what those who act for it allow.
select s.child_id, s.parent_id, s.about, s.answer, s.asked_at, s.answered_at
from consents s
join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
where s.child_id = :child_id
order by s.parent_id, s.about;

-- name: allows(child_id, about)$
-- Whether somebody who acts for the child said yes to it, and nobody no.
select 1 where exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = :child_id and s.about = :about and s.answer = 'yes')
  and not exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = :child_id and s.about = :about and s.answer = 'no');

-- name: ask(child_id, parent_id, about, now)!
-- A parent who acts for the child is asked for the first time.
insert into consents (child_id, parent_id, about, asked_at)
select g.child_id, g.parent_id, cast(:about as text), :now from guardianships g
where g.child_id = :child_id and g.parent_id = :parent_id and g.joined_at is not null
on conflict (child_id, parent_id, about) do nothing;

-- name: answer(child_id, parent_id, about, answer, now)!
-- A parent who acts for the child says yes or no, as often as they like.
insert into consents (child_id, parent_id, about, answer, asked_at, answered_at)
select g.child_id, g.parent_id, cast(:about as text), cast(:answer as text), :now, :now from guardianships g
where g.child_id = :child_id and g.parent_id = :parent_id and g.joined_at is not null
on conflict (child_id, parent_id, about) do update set answer = excluded.answer, answered_at = excluded.answered_at;

-- name: to_ask(child_id, about)
-- record_class: Unasked
-- Who acts for the child and never answered, nor was asked once more; nobody where a home has answered.
select g.parent_id, p.account_id
from guardianships g
join people p on p.id = g.parent_id and p.account_id is not null
left join consents s on s.child_id = g.child_id and s.parent_id = g.parent_id and s.about = :about
where g.child_id = :child_id and g.joined_at is not null and s.answer is null and s.needed_at is null
  and not exists (
    select 1 from consents n
    join guardianships h on h.parent_id = n.parent_id and h.child_id = n.child_id and h.joined_at is not null
    where n.child_id = g.child_id and n.about = :about and n.answer is not null)
order by g.parent_id;

-- name: asked_again(child_id, parent_id, about, now)!
-- They are asked once more, and not again after that.
insert into consents (child_id, parent_id, about, asked_at, needed_at)
values (:child_id, :parent_id, :about, :now, :now)
on conflict (child_id, parent_id, about) do update set needed_at = excluded.needed_at;

-- name: forget()!
-- The sweep: what was said by who does not act for the child any more.
delete from consents
where not exists (
    select 1 from guardianships g
    where g.child_id = consents.child_id and g.parent_id = consents.parent_id);
