-- name: set(meeting_id, day, set_by, now)!
-- When those who met look again together; another day takes the place of the first.
insert into meeting_check_ins (meeting_id, day, set_by, set_at)
values (:meeting_id, :day, :set_by, :now)
on conflict (meeting_id) do update
set day = excluded.day, set_by = excluded.set_by, set_at = excluded.set_at, proposed_at = null;

-- name: drop_it(meeting_id)!
-- They do not, after all.
delete from meeting_check_ins where meeting_id = :meeting_id and proposed_at is null;

-- name: of(meeting_id)^
-- record_class: CheckIn
-- The day that was set for a meeting.
select meeting_id, day, set_by, proposed_at from meeting_check_ins where meeting_id = :meeting_id;

-- name: due(today)
-- For the clock: meetings whose day has come, and nobody was told yet.
select c.meeting_id
from meeting_check_ins c join meetings g on g.id = c.meeting_id
where c.day <= :today and c.proposed_at is null and g.state = 'booked'
order by c.meeting_id;

-- name: proposed(meeting_id, now)!
-- The next meeting was proposed to the teacher; once.
update meeting_check_ins set proposed_at = :now
where meeting_id = :meeting_id and proposed_at is null;
