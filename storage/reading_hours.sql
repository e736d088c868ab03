-- name: days_of(teacher_id)
-- record_class: SchoolDay
-- For families and the teacher: the weekdays on which the teacher chose hours of their own.
select weekday, starts as opens, ends as closes from reading_hours
where teacher_id = :teacher_id order by weekday;

-- name: put_day(teacher_id, weekday, starts, ends)!
-- The teacher chose when to read messages on this weekday, or not to.
insert into reading_hours (teacher_id, weekday, starts, ends)
values (:teacher_id, :weekday, :starts, :ends)
on conflict (teacher_id, weekday) do update set starts = excluded.starts, ends = excluded.ends;

-- name: forget_days(teacher_id)!
-- The teacher reads in the school's hours again.
delete from reading_hours where teacher_id = :teacher_id;

-- name: reads_at_once(teacher_id)$
-- For a message out of hours: whether the teacher wants it all the same.
select reads_at_once from people where id = :teacher_id;

-- name: read_at_once(teacher_id, at_once)!
-- The teacher chose whether messages come at any hour.
update people set reads_at_once = :at_once where id = :teacher_id;
