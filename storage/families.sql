-- name: children_of(parent_id)
-- record_class: Child
-- For a parent: the children they have joined for, with their class of today.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name
from guardianships g
join children c on c.id = g.child_id
join enrolments e on e.child_id = c.id and e.ends_on is null
join classes k on k.id = e.class_id
where g.parent_id = :parent_id and g.joined_at is not null
order by c.first_name, c.id;

-- name: join_for(parent_id, child_id, now)!
-- The parent confirmed for this child.
update guardianships set joined_at = coalesce(joined_at, :now)
where parent_id = :parent_id and child_id = :child_id;

-- name: teachers_of(class_id)
-- record_class: Teacher
-- Who teaches a class, in the order of the list.
select p.id, coalesce(s.called, p.name) as name, t.subject
from teaching t
join people p on p.id = t.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where t.class_id = :class_id order by p.id;

-- name: classes_of(teacher_id)
-- record_class: ClassCount
-- For a teacher: their classes, and how many parents of each have joined.
select k.id, k.name,
    (select count(distinct g.parent_id) from enrolments e join guardianships g on g.child_id = e.child_id
     where e.class_id = k.id and e.ends_on is null) as families,
    (select count(distinct g.parent_id) from enrolments e join guardianships g on g.child_id = e.child_id
     where e.class_id = k.id and e.ends_on is null and g.joined_at is not null) as joined
from teaching t join classes k on k.id = t.class_id
where t.teacher_id = :teacher_id order by k.name;

-- name: families_of(class_id)
-- record_class: Family
-- For an update: every parent of the class, and whether and how they can be reached.
select p.id as parent_id, p.name, case when max(g.joined_at) is not null then p.account_id end as account_id,
    a.quiet_from, a.quiet_until, a.quiet_days, a.unreachable_since, a.unreachable_reason, s.less_until
from enrolments e
join guardianships g on g.child_id = e.child_id
join people p on p.id = g.parent_id
left join accounts a on a.id = p.account_id
left join manners s on s.account_id = p.account_id and s.role = 'parent'
where e.class_id = :class_id and e.ends_on is null
group by p.id, p.name, p.account_id, a.quiet_from, a.quiet_until, a.quiet_days, a.unreachable_since,
    a.unreachable_reason, s.less_until
order by p.name, p.id;

-- name: count_classes()$
-- For the office: how many classes there are.
select count(*) from classes;

-- name: kinship_in(class_id)
-- record_class: Kinship
-- For counting families: which parents and children of a class belong together.
select g.parent_id, g.child_id
from enrolments e join guardianships g on g.child_id = e.child_id
where e.class_id = :class_id and e.ends_on is null
order by g.parent_id, g.child_id;
