-- name: standing()
-- record_class: WeekPlan
-- For the clock: when what has not left yet is to leave, and what its classes chose; a line for all
-- classes that are alike in this.
select w.first_day, w.open_at, w.send_at, w.state, coalesce(s.weekday, 4) as weekday,
    coalesce(s.at, '15:00') as at, coalesce(s.paused, false) as paused
from weeks w left join class_weeks s on s.class_id = w.class_id
where w.ended_at is null
group by w.first_day, w.open_at, w.send_at, w.state, coalesce(s.weekday, 4), coalesce(s.at, '15:00'),
    coalesce(s.paused, false)
order by w.first_day, w.send_at;

-- name: move(first_day, open_at, send_at, state, weekday, at, paused, to_open_at, to_send_at, to_state)!
-- All classes that are alike in this leave at another time, or not at all, or after all.
update weeks set open_at = :to_open_at, send_at = :to_send_at, state = :to_state
where ended_at is null and first_day = :first_day and open_at = :open_at and send_at = :send_at
  and state = :state
  and class_id in (
      select k.id from classes k left join class_weeks s on s.class_id = k.id
      where coalesce(s.weekday, 4) = :weekday and coalesce(s.at, '15:00') = :at
        and coalesce(s.paused, false) = :paused);

-- name: list_newcomers()!
-- One row for each child that came into a class after its week was planned.
insert into weeklies (week_id, child_id, state)
select w.id, e.child_id, 'open'
from weeks w
join enrolments e on e.class_id = w.class_id and e.ends_on is null
where w.ended_at is null and w.state = 'planned'
  and not exists (select 1 from weeklies y where y.week_id = w.id and y.child_id = e.child_id)
on conflict (week_id, child_id) do nothing;
