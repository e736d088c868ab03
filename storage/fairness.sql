-- name: of_class(class_id, since)
-- record_class: CelebratedChild
-- For a class's teachers: each child, when it was last celebrated, and how often since then.
select c.id as child_id, c.first_name, c.last_name,
    (select p.ended_at from praise_children r join praises p on p.id = r.praise_id
     where r.child_id = c.id and p.state in ('kept', 'sent') order by p.ended_at desc limit 1) as praised_at,
    (select w.ended_at from weeklies w
     where w.child_id = c.id and w.state = 'sent' order by w.ended_at desc limit 1) as told_at,
    (select count(*) from praise_children r join praises p on p.id = r.praise_id
     where r.child_id = c.id and p.state = 'sent' and p.ended_at >= :since)
    + (select count(*) from weeklies w
       where w.child_id = c.id and w.state = 'sent' and w.ended_at >= :since) as times
from enrolments e
join children c on c.id = e.child_id
where e.class_id = :class_id and e.ends_on is null
order by c.first_name, c.id;
