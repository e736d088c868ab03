-- name: choice_of(person_id)^
-- record_class: InterpreterChoice
-- For this parent: whether they would like an interpreter.
select person_id, language, asked_at, answered_at from interpreting where person_id = :person_id;

-- name: ask(person_id, now)!
-- They are asked for the first time.
insert into interpreting (person_id, asked_at) values (:person_id, :now)
on conflict (person_id) do nothing;

-- name: choose(person_id, language, now)!
-- They would like one for this language, or none.
insert into interpreting (person_id, language, asked_at, answered_at)
values (:person_id, cast(:language as text), :now, :now)
on conflict (person_id) do update set language = excluded.language, answered_at = excluded.answered_at;

-- name: to_change(person_id, language, now)
-- Their meetings to come that say otherwise; one that another parent needs the interpreter for stays.
select g.id
from meetings g
join meeting_people m on m.meeting_id = g.id and m.person_id = :person_id
where g.state = 'booked' and g.starts_at > :now
  and coalesce(g.language, '') <> coalesce(cast(:language as text), '')
  and (cast(:language as text) is not null or not exists (
      select 1 from meeting_people o join interpreting i on i.person_id = o.person_id
      where o.meeting_id = g.id and o.person_id <> :person_id and i.language is not null))
order by g.id;

-- name: put_into(id, language)!
-- Which interpreter a meeting needs.
update meetings set language = cast(:language as text) where id = :id;

-- name: put_into_new(id)!
-- A meeting that was booked without saying so, with a parent who would like one.
update meetings set language = (
    select i.language from meeting_people m join interpreting i on i.person_id = m.person_id
    where m.meeting_id = meetings.id and i.language is not null
    order by m.person_id limit 1)
where id = :id and language is null and exists (
    select 1 from meeting_people m join interpreting i on i.person_id = m.person_id
    where m.meeting_id = meetings.id and i.language is not null);

-- name: coming(now)
-- record_class: Interpreted
-- For the office, and for finding times next to each other: booked, not over, with an interpreter.
select id as meeting_id, language, starts_at, ends_at from meetings
where state = 'booked' and language is not null and ends_at > :now
order by starts_at, id;

-- name: is_free_after(round_id, teacher_id, room_id, parent_id, child_id, over_at, until)$
-- Whether a meeting could go on from `over_at` until then: the same teacher offers the time that
-- follows, nobody waits for it by name, and teacher, room, parent and child are free.
select 1 where exists (
    select 1 from slots s
    where s.round_id = :round_id and s.teacher_id = :teacher_id and not s.withdrawn
      and s.starts_at < :until and s.ends_at >= :until)
  and not exists (
    select 1 from slots s
    where s.round_id = :round_id and s.teacher_id = :teacher_id
      and s.starts_at < :until and s.ends_at > :over_at and s.withdrawn)
  and not exists (
    select 1 from held_times h
    where h.teacher_id = :teacher_id and h.starts_at < :until and h.ends_at > :over_at)
  and not exists (
    select 1 from claims c
    where c.starts_at < :until and c.ends_at > :over_at
      and ((c.kind = 'person' and c.about_id in (:teacher_id, :parent_id))
        or (c.kind = 'child' and c.about_id = :child_id)
        or (c.kind = 'room' and c.about_id = cast(:room_id as bigint))));

-- name: forget()!
-- The sweep: what was said by who acts for no child any more.
delete from interpreting where person_id not in (select parent_id from guardianships);
