-- name: to_parent(account_id, round_id, teacher_id, child_id, now)
-- record_class: Offer
-- For a parent: whom they may meet about which child in which round, and what is booked there already. A
-- teacher is offered to the families they teach; one who teaches no class of the round, to all. What is
-- booked is found from the child's few meetings (a cross join keeps SQLite to it), not the round's many.
with there as (
    select b.id, b.round_id, x.child_id,
        max(case when q.role = 'parent' and q.account_id = :account_id then 1 else 0 end) as own
    from people h
    join guardianships g on g.parent_id = h.id and g.joined_at is not null
    cross join meeting_children x
    cross join meetings b
    cross join meeting_people w
    join people q on q.id = w.person_id
    where h.account_id = :account_id and h.role = 'parent' and x.child_id = g.child_id
      and b.id = x.meeting_id and w.meeting_id = b.id and b.state = 'booked'
    group by b.id, b.round_id, x.child_id
)
select r.id as round_id, r.name as round_name, r.state, r.held, r.slot_minutes, r.opens_at, r.siblings_at,
    r.closes_at, r.two_homes, r.most_each, t.teacher_id, coalesce(m.called, p.name) as teacher_name, t.link,
    c.id as child_id, c.first_name, c.last_name, h.id as parent_id,
    (select count(distinct u.child_id) from people o
     join guardianships u on u.parent_id = o.id and u.joined_at is not null
     join enrolments v on v.child_id = u.child_id and v.ends_on is null
     where o.account_id = h.account_id and o.role = 'parent') as children,
    exists (select 1 from slots s
     where s.round_id = r.id and s.teacher_id = t.teacher_id and not s.withdrawn and s.starts_at > :now) as ahead,
    (select min(b.id) from there b join meeting_people y on y.meeting_id = b.id and y.person_id = t.teacher_id
     where b.round_id = r.id and b.child_id = c.id and b.own = 1) as mine,
    (select count(*) from there b join meeting_people y on y.meeting_id = b.id and y.person_id = t.teacher_id
     where b.round_id = r.id and b.child_id = c.id and b.own = 0) as others,
    (select count(*) from there b where b.round_id = r.id and b.child_id = c.id and b.own = 1) as booked
from people h
join guardianships g on g.parent_id = h.id and g.joined_at is not null
join children c on c.id = g.child_id
join enrolments e on e.child_id = c.id and e.ends_on is null
join round_classes k on k.class_id = e.class_id
join rounds r on r.id = k.round_id and r.state in ('open', 'closed')
join round_teachers t on t.round_id = r.id
join people p on p.id = t.teacher_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where h.account_id = :account_id and h.role = 'parent'
  and (cast(:round_id as bigint) is null or r.id = :round_id)
  and (cast(:teacher_id as bigint) is null or t.teacher_id = :teacher_id)
  and (cast(:child_id as bigint) is null or c.id = :child_id)
  and (p.account_id is null or p.account_id <> h.account_id)
  and (exists (select 1 from teaching a where a.teacher_id = t.teacher_id and a.class_id = e.class_id)
    or not exists (
      select 1 from teaching a join round_classes d on d.class_id = a.class_id and d.round_id = r.id
      where a.teacher_id = t.teacher_id))
order by r.id, c.first_name, c.id, t.teacher_id, h.id;

-- name: free_for(round_id, teacher_id, child_id, parent_id, meeting_id, now)
-- record_class: Slot
-- For a parent: the times of a teacher that they could really have, in their order. The teacher and the
-- room are free, it is not offered to somebody who waits, and neither the parent (in any role) nor the
-- child meets anybody then; the meeting that is to be moved counts for none of them.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room
from slots s
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.round_id = :round_id and s.teacher_id = :teacher_id and r.state = 'open' and not s.withdrawn
  and s.starts_at > :now
  and s.id not in (
      select g.slot_id from meetings g
      where g.round_id = :round_id and g.state = 'booked' and g.slot_id is not null)
  and not exists (
      select 1 from claims c
      where c.starts_at < s.ends_at and c.ends_at > s.starts_at
        and c.meeting_id <> coalesce(cast(:meeting_id as bigint), 0)
        and ((c.kind = 'person' and c.about_id = s.teacher_id)
          or (c.kind = 'room' and c.about_id = t.room_id)
          or (c.kind = 'child' and c.about_id = :child_id)
          or (c.kind = 'person' and c.about_id = :parent_id)))
  and not exists (
      select 1 from held_times h
      where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at)
order by s.starts_at, s.id;

-- name: with_free_times(round_id, now)
-- Which teachers of an open round have any time left.
select distinct s.teacher_id
from slots s
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
where s.round_id = :round_id and r.state = 'open' and not s.withdrawn and s.starts_at > :now
  and not exists (
      select 1 from claims c
      where c.starts_at < s.ends_at and c.ends_at > s.starts_at
        and ((c.kind = 'person' and c.about_id = s.teacher_id) or (c.kind = 'room' and c.about_id = t.room_id)))
  and not exists (
      select 1 from held_times h
      where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at);
