-- name: of(id)^
-- record_class: Weekly
-- One child's weekly message, whoever asks: whose it is, the caller looks at.
select y.id, y.week_id, w.class_id, k.name as class_name, w.first_day, y.child_id,
    c.first_name as child_first_name, c.last_name as child_last_name, y.state, y.version, y.strength, y.well,
    y.step_code, y.step, y.voice_file_id, y.praise_id, y.written_by, y.later_at, y.ended_at, y.reason
from weeklies y
join weeks w on w.id = y.week_id
join classes k on k.id = w.class_id
join children c on c.id = y.child_id
where y.id = :id;

-- name: of_week(week_id)
-- record_class: Weekly
-- All children of a class's week.
select y.id, y.week_id, w.class_id, k.name as class_name, w.first_day, y.child_id,
    c.first_name as child_first_name, c.last_name as child_last_name, y.state, y.version, y.strength, y.well,
    y.step_code, y.step, y.voice_file_id, y.praise_id, y.written_by, y.later_at, y.ended_at, y.reason
from weeklies y
join weeks w on w.id = y.week_id
join classes k on k.id = w.class_id
join children c on c.id = y.child_id
where y.week_id = :week_id
order by c.first_name, c.id;

-- name: write_well(id, version, strength, well, praise_id, written_by, now)!
-- What went well, in place of what was there.
update weeklies set strength = cast(:strength as text), well = cast(:well as text), voice_file_id = null,
    praise_id = cast(:praise_id as bigint), written_by = coalesce(cast(:written_by as bigint), written_by),
    state = 'begun', version = version + 1, changed_at = :now
where id = :id and version = :version and state in ('open', 'begun', 'ready', 'skipped');

-- name: write_step(id, version, code, step, written_by, now)!
-- The next step for home, in place of what was there.
update weeklies set step_code = cast(:code as text), step = cast(:step as text),
    written_by = coalesce(cast(:written_by as bigint), written_by), state = 'begun', version = version + 1,
    changed_at = :now
where id = :id and version = :version and state in ('open', 'begun', 'ready', 'skipped');

-- name: found_ready(id, version, written_by, now)!
-- Its teacher has seen it whole.
update weeklies set state = 'ready', written_by = :written_by, version = version + 1, changed_at = :now
where id = :id and version = :version and state in ('open', 'begun', 'skipped');
