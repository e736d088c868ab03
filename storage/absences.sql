-- name: begin(account_id, now)$
-- A parent begins to tell of an absence.
insert into absences (account_id, state, made_at) values (:account_id, 'draft', :now)
returning id;

-- name: concerns(absence_id, child_id)!
-- One of the children it is about.
insert into absence_children (absence_id, child_id) values (:absence_id, :child_id);

-- name: of(id)^
-- record_class: Absence
-- One absence.
select id, account_id, first_day, last_day, reason, state from absences where id = :id;

-- name: children_of(absence_id)
-- The children it is about.
select child_id from absence_children where absence_id = :absence_id order by child_id;

-- name: is_on(id, first_day, last_day)!
-- The days, as long as it was not told.
update absences set first_day = :first_day, last_day = :last_day where id = :id and state = 'draft';

-- name: report(id, reason, now)!
-- Once, however often the reason is tapped.
update absences set state = 'reported', reason = :reason, reported_at = :now
where id = :id and state = 'draft' and first_day is not null;

-- name: undo(id)!
-- The parent takes it back.
update absences set state = 'undone' where id = :id and state = 'reported';

-- name: is_known(child_id, first_day, last_day, besides)$
-- Another report of the same child's absence on all of these days.
select a.id from absences a join absence_children c on c.absence_id = a.id
where c.child_id = :child_id and a.state = 'reported' and a.id <> :besides
  and a.first_day <= :first_day and a.last_day >= :last_day
limit 1;

-- name: on(day)
-- record_class: AbsentChild
-- For teachers: the children absent on a day, each once however many told it.
select distinct k.id as class_id, k.name as class_name, c.id as child_id, c.first_name, c.last_name
from absences a
join absence_children i on i.absence_id = a.id
join children c on c.id = i.child_id
join enrolments e on e.child_id = c.id and e.ends_on is null
join classes k on k.id = e.class_id
where a.state = 'reported' and a.last_day >= :day and a.first_day <= :day
order by k.name, c.first_name, c.last_name, c.id;

-- name: lists_of(day)
-- record_class: AbsenceList
-- What the classes' teachers were shown of a day.
select l.class_id, k.name as class_name, l.listed
from absence_lists l join classes k on k.id = l.class_id where l.day = :day order by k.name;

-- name: teachers_reached(class_id)
-- Whose phone a class's list goes to: its team, as far as they have joined.
select p.account_id from teaching t join people p on p.id = t.teacher_id
where t.class_id = :class_id and t.of_team and p.account_id is not null order by p.id;

-- name: listed(class_id, day, listed)!
-- What they are shown now.
insert into absence_lists (class_id, day, listed) values (:class_id, :day, :listed)
on conflict (class_id, day) do update set listed = excluded.listed;

-- name: drop_old_drafts(before)!
-- The sweep: reports nobody finished.
update absences set state = 'undone' where state = 'draft' and made_at < :before;

-- name: forget_children(before)!
-- The sweep: about whom was what was told this long ago, when its messages are gone.
delete from absence_children where absence_id in (
    select a.id from absences a where a.state <> 'draft' and a.made_at < :before
      and not exists (select 1 from openers o where o.absence_id = a.id));

-- name: forget(before)!
-- The sweep: the same absences.
delete from absences where state <> 'draft' and made_at < :before
  and not exists (select 1 from openers o where o.absence_id = absences.id);

-- name: forget_lists(before)!
-- The sweep: what was shown of days this long ago.
delete from absence_lists where day < :before;
