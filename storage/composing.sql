-- name: newest_of(class_id)^
-- record_class: Week
-- For a teacher of the class: the week that leaves next, or else the last one.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.class_id = :class_id
order by case when w.state = 'planned' then 0 else 1 end, case when w.state = 'planned' then w.first_day end,
    w.first_day desc
limit 1;

-- name: open_for(teacher_id)
-- record_class: Week
-- For a teacher's /home: what can be composed now.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from teaching t
join weeks w on w.class_id = t.class_id and w.state = 'planned' and w.opened_at is not null
join classes k on k.id = w.class_id
where t.teacher_id = :teacher_id
order by w.send_at, k.name;

-- name: weekly_for(teacher_id, weekly_id)^
-- record_class: Weekly
-- For a teacher: the message of a child of a class they teach, while the child is in it.
select y.id, y.week_id, w.class_id, k.name as class_name, w.first_day, y.child_id,
    c.first_name as child_first_name, c.last_name as child_last_name, y.state, y.version, y.strength, y.well,
    y.step_code, y.step, y.voice_file_id, y.praise_id, y.written_by, y.later_at, y.ended_at, y.reason
from weeklies y
join weeks w on w.id = y.week_id
join classes k on k.id = w.class_id
join children c on c.id = y.child_id
join teaching t on t.class_id = w.class_id and t.teacher_id = :teacher_id
join enrolments e on e.child_id = y.child_id and e.class_id = w.class_id and e.ends_on is null
where y.id = :weekly_id;

-- name: teachers_of(week_id)
-- record_class: WeekTeacher
-- Who teaches the week's class, with their card of it.
select p.id as teacher_id, coalesce(s.called, p.name) as name, t.subject, t.of_team, p.account_id, c.card_id,
    c.card_counts, c.not_this_week_at
from weeks w
join teaching t on t.class_id = w.class_id
join people p on p.id = t.teacher_id
left join week_teachers c on c.week_id = w.id and c.teacher_id = p.id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where w.id = :week_id
order by p.id;

-- name: shows_on(week_id, teacher_id, card_id, counts)!
-- Where a teacher's card of the week stands, and what it says.
insert into week_teachers (week_id, teacher_id, card_id, card_counts)
values (:week_id, :teacher_id, cast(:card_id as bigint), :counts)
on conflict (week_id, teacher_id) do update set card_id = coalesce(excluded.card_id, week_teachers.card_id),
    card_counts = excluded.card_counts;

-- name: rests(week_id, teacher_id, now)!
-- A teacher composes nothing this week.
insert into week_teachers (week_id, teacher_id, not_this_week_at) values (:week_id, :teacher_id, :now)
on conflict (week_id, teacher_id) do update set not_this_week_at = excluded.not_this_week_at;

-- name: composes_again(week_id, teacher_id)!
-- They changed their mind.
update week_teachers set not_this_week_at = null where week_id = :week_id and teacher_id = :teacher_id;

-- name: last_step(child_id, first_day, since)^
-- record_class: LastStep
-- What the family was asked to try last, and how many of its parents said that they did.
select y.step_code, y.step,
    (select count(*) from weekly_families f where f.weekly_id = y.id and f.tried_at is not null) as tried
from weeklies y join weeks w on w.id = y.week_id
where y.child_id = :child_id and w.first_day < :first_day and w.first_day >= :since and y.state = 'sent'
  and (y.step_code is not null or y.step is not null)
order by w.first_day desc
limit 1;

-- name: written_before(class_id, at_most)
-- record_class: WrittenBefore
-- For a class's teachers: what they wrote in words of their own, to say again.
select y.id, c.first_name as child, y.well, y.step
from weeks w
join weeklies y on y.week_id = w.id and y.state in ('ready', 'sent')
join children c on c.id = y.child_id
where w.class_id = :class_id and (y.well is not null or y.step is not null)
order by y.id desc
limit :at_most;

-- name: written_in(class_id, weekly_id)^
-- record_class: WrittenBefore
-- One of these.
select y.id, c.first_name as child, y.well, y.step
from weeks w
join weeklies y on y.week_id = w.id and y.state in ('ready', 'sent')
join children c on c.id = y.child_id
where w.class_id = :class_id and y.id = :weekly_id;

-- name: speak(id, version, voice_file_id, written_by, now)!
-- What went well, said aloud.
update weeklies set voice_file_id = :voice_file_id, written_by = :written_by, state = 'begun',
    version = version + 1, changed_at = :now
where id = :id and version = :version and state in ('open', 'begun', 'ready', 'skipped');

-- name: skip(id, version, written_by, now)!
-- Nothing about this child this week, as its teacher chose.
update weeklies set state = 'skipped', written_by = :written_by, version = version + 1, changed_at = :now
where id = :id and version = :version and state in ('open', 'begun', 'ready');

-- name: put_off(id, version, written_by, now)!
-- After all others.
update weeklies set later_at = :now, written_by = :written_by, version = version + 1, changed_at = :now
where id = :id and version = :version and state in ('open', 'begun');

-- name: ready_as(id, source, well, written_by, now)!
-- The words of another child of the week, seen with this one's name by the teacher who chose them.
update weeklies set well = cast(:well as text), written_by = :written_by, state = 'ready', version = version + 1,
    strength = (select s.strength from weeklies s where s.id = :source),
    step_code = (select s.step_code from weeklies s where s.id = :source),
    step = (select s.step from weeklies s where s.id = :source), changed_at = :now
where id = :id and state = 'open' and week_id = (select s.week_id from weeklies s where s.id = :source);

-- name: to_remind(now, by, at_most)
-- record_class: Week
-- For the clock: what leaves soon, whose teachers were shown the card and not reminded yet.
select w.id, w.class_id, k.name as class_name, w.first_day, w.open_at, w.send_at, w.state, w.note, w.note_by,
    w.note_at, w.opened_at, w.reminded_at, w.ended_at
from weeks w join classes k on k.id = w.class_id
where w.state = 'planned' and w.send_at > :now and w.send_at <= :by and w.opened_at is not null
  and w.reminded_at is null
order by w.send_at, w.id
limit :at_most;

-- name: remind(id, now)!
-- The teachers are reminded, once.
update weeks set reminded_at = :now where id = :id and reminded_at is null and state = 'planned';
