-- name: put_class(name)$
-- The class of that name, made if it is new.
insert into classes (name) values (:name)
on conflict (name) do update set name = excluded.name
returning id;

-- name: put_child(external_id, first_name, last_name)$
-- The child of that number, made or brought up to date.
insert into children (external_id, first_name, last_name) values (:external_id, :first_name, :last_name)
on conflict (external_id) do update set first_name = excluded.first_name, last_name = excluded.last_name
returning id;

-- name: leave_other_class(child_id, class_id, today)!
-- The child is listed in another class now: the old membership ends today.
update enrolments set ends_on = :today
where child_id = :child_id and class_id <> :class_id and ends_on is null;

-- name: enrol(child_id, class_id, today)!
-- The child is in the class from today, unless it is already: one open membership a child.
insert into enrolments (child_id, class_id, starts_on) values (:child_id, :class_id, :today)
on conflict do nothing;

-- name: put_guardianship(parent_id, child_id, relation)!
-- The parent may act for the child.
insert into guardianships (parent_id, child_id, relation) values (:parent_id, :child_id, :relation)
on conflict (parent_id, child_id) do update set relation = excluded.relation;

-- name: put_teaching(teacher_id, class_id, subject, of_team, now)!
-- The teacher teaches the class, from now on if that is new; and is of the team that families write
-- to, or is not.
insert into teaching (teacher_id, class_id, subject, of_team, since)
values (:teacher_id, :class_id, :subject, :of_team, :now)
on conflict (teacher_id, class_id) do update set subject = excluded.subject, of_team = excluded.of_team;

-- name: known_families()
-- What the school knows of families, in the columns of the list, for the readable difference.
select k.name as class_name, c.external_id as child_id, c.first_name as child_first_name,
    c.last_name as child_last_name,
    p.external_id as parent_id, p.name as parent_name, g.relation, p.language
from guardianships g
join people p on p.id = g.parent_id
join children c on c.id = g.child_id
left join enrolments e on e.child_id = c.id and e.ends_on is null
left join classes k on k.id = e.class_id;

-- name: known_teachers()
-- What the school knows of teachers, in the columns of the list.
select k.name as class_name, p.external_id as teacher_id, p.name as teacher_name, t.subject, p.language,
    case when t.of_team then 'yes' else 'no' end as team
from teaching t
join people p on p.id = t.teacher_id
join classes k on k.id = t.class_id;
