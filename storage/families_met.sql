-- name: in_term(since, until, now)
-- record_class: Reached
-- For the office: each child of today with each of its parents, in the language they read, and
-- whether somebody met about it in this time: it was booked, is over, and nobody said it was not.
select c.id as child_id, c.first_name, c.last_name, k.id as class_id, k.name as class_name,
    g.parent_id, coalesce(a.language, p.language) as language,
    case when exists (
        select 1 from meeting_children h join meetings m on m.id = h.meeting_id
        where h.child_id = c.id and m.state = 'booked'
          and m.starts_at >= :since and m.starts_at < :until and m.ends_at <= :now
          and not exists (
              select 1 from meeting_people w
              where w.meeting_id = m.id and w.outcome in ('not', 'moved'))
    ) then 1 else 0 end as met
from enrolments e
join children c on c.id = e.child_id
join classes k on k.id = e.class_id
join guardianships g on g.child_id = c.id
join people p on p.id = g.parent_id
left join accounts a on a.id = p.account_id
where e.ends_on is null
order by k.name, c.first_name, c.id, g.parent_id;
