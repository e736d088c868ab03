-- name: booked_from(teacher_id, now)
-- record_class: Begins
-- For a teacher: when the meetings begin that are not over.
select distinct g.starts_at from meeting_people m
join meetings g on g.id = m.meeting_id
where m.person_id = :teacher_id and g.state = 'booked' and g.ends_at > :now;

-- name: free_from(teacher_id, now)
-- record_class: Begins
-- For a teacher: when times of open rounds begin that families can still book.
select distinct s.starts_at from slots s
join rounds r on r.id = s.round_id
where s.teacher_id = :teacher_id and r.state = 'open' and not s.withdrawn and s.starts_at > :now
  and not exists (
      select 1 from claims c
      where c.kind = 'person' and c.about_id = s.teacher_id
        and c.starts_at < s.ends_at and c.ends_at > s.starts_at);

-- name: booked_between(person_id, from_at, until_at)
-- record_class: Meeting
-- For somebody who meets: what is booked in that time, in its order.
select g.id, g.round_id, r.name as round_name, g.slot_id, g.asked_by, g.state, g.held, g.room_id, o.name as room,
    g.link, g.starts_at, g.ends_at, g.minutes, g.words, g.language, g.uid, g.sequence, g.reason, g.ended_by,
    g.late_minutes, g.made_at, g.booked_at, g.ended_at,
    g.language is not null and exists (
        select 1 from slots s
        where s.id = g.slot_id and r.interpreter_minutes > 0 and g.ends_at <= s.ends_at) as is_short
from meeting_people m
join meetings g on g.id = m.meeting_id
left join rounds r on r.id = g.round_id
left join rooms o on o.id = g.room_id
where m.person_id = :person_id and g.state = 'booked'
  and g.starts_at >= :from_at and g.starts_at < :until_at
order by g.starts_at, g.id;

-- name: people_between(person_id, from_at, until_at)
-- record_class: PersonOfMeeting
-- Who meets in those meetings, teachers first, by the names that others may read.
select p.id as person_id, p.role, coalesce(s.called, p.name) as name, p.account_id, w.answer, w.late_minutes,
    w.answered_at, w.card_id, w.outcome, w.asked_at, w.meeting_id
from meeting_people m
join meetings g on g.id = m.meeting_id
join meeting_people w on w.meeting_id = g.id
join people p on p.id = w.person_id
left join manners s on s.account_id = p.account_id and s.role = p.role
where m.person_id = :person_id and g.state = 'booked'
  and g.starts_at >= :from_at and g.starts_at < :until_at
order by case p.role when 'teacher' then 0 else 1 end, p.id;

-- name: children_between(person_id, from_at, until_at)
-- record_class: ChildOfMeeting
-- About whom they meet then, with their class of today.
select c.id, c.first_name, c.last_name, coalesce(k.name, '') as class_name, h.meeting_id
from meeting_people m
join meetings g on g.id = m.meeting_id
join meeting_children h on h.meeting_id = g.id
join children c on c.id = h.child_id
left join enrolments e on e.child_id = c.id and e.ends_on is null
left join classes k on k.id = e.class_id
where m.person_id = :person_id and g.state = 'booked'
  and g.starts_at >= :from_at and g.starts_at < :until_at
order by c.first_name, c.id;

-- name: free_between(teacher_id, from_at, until_at, now)
-- record_class: Slot
-- For a teacher: the times of open rounds then that nobody has taken, in their order.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room
from slots s
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.teacher_id = :teacher_id and r.state = 'open' and not s.withdrawn
  and s.starts_at >= :from_at and s.starts_at < :until_at and s.starts_at > :now
  and not exists (
      select 1 from claims c
      where c.kind = 'person' and c.about_id = s.teacher_id
        and c.starts_at < s.ends_at and c.ends_at > s.starts_at)
order by s.starts_at;

-- name: grid(round_id)
-- record_class: SlotOfGrid
-- For who set up a round: every time of it, and whether somebody has it, or its teacher or room.
select s.teacher_id, s.starts_at, s.withdrawn,
    exists (
        select 1 from claims c
        where (c.kind = 'person' and c.about_id = s.teacher_id or c.kind = 'room' and c.about_id = t.room_id)
          and c.starts_at < s.ends_at and c.ends_at > s.starts_at) as taken
from slots s
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
where s.round_id = :round_id order by s.starts_at, s.teacher_id;

-- name: elsewhere(round_id, now)
-- record_class: Elsewhere
-- For who sets up a round: when its teachers, or the rooms they would meet in, are taken already.
select t.teacher_id, c.starts_at, c.ends_at
from round_teachers t
join rounds r on r.id = t.round_id
join claims c on c.kind = 'person' and c.about_id = t.teacher_id
    or r.held = 'room' and c.kind = 'room' and c.about_id = t.room_id
where t.round_id = :round_id and c.ends_at > :now
order by t.teacher_id, c.starts_at;

-- name: changed_at(person_id, at)
-- record_class: OfMeeting
-- For who was given it for their calendar: what was booked, moved or cancelled at this very moment.
select g.id as meeting_id from calendar_entries m
join meetings g on g.id = m.meeting_id
where m.person_id = :person_id and g.starts_at is not null
  and ((g.state = 'booked' and g.booked_at = :at) or (g.state <> 'booked' and g.ended_at = :at))
order by g.starts_at, g.id;

-- name: show_on(teacher_id, day, card_id)!
-- The one card on which a teacher sees a day.
insert into teaching_cards (teacher_id, day, card_id) values (:teacher_id, :day, :card_id)
on conflict (teacher_id) do update set day = excluded.day, card_id = excluded.card_id;

-- name: show_no_more(card_id)!
-- Something else stands on that card; its versions are counted on.
update teaching_cards set card_id = 0 where card_id = :card_id;

-- name: card_of(teacher_id)^
-- record_class: TeachingCard
-- The card of a teacher, and whose phone it stands on.
select t.teacher_id, p.account_id, t.day, t.card_id, t.version
from teaching_cards t
join people p on p.id = t.teacher_id
where t.teacher_id = :teacher_id;

-- name: card_changes(teacher_id)$
-- The card shows something new.
update teaching_cards set version = version + 1 where teacher_id = :teacher_id returning version;

-- name: forget(before)!
-- The sweep: cards of days long gone.
delete from teaching_cards where day < :before;

-- name: gave(meeting_id, person_id, sequence, now)!
-- Which version of a meeting somebody was given for their calendar.
insert into calendar_entries (meeting_id, person_id, sequence, given_at)
values (:meeting_id, :person_id, :sequence, :now)
on conflict (meeting_id, person_id) do update set sequence = excluded.sequence, given_at = excluded.given_at;

-- name: was_given(meeting_id, person_id)$
-- Whether a version of the meeting may stand in their calendar.
select sequence from calendar_entries where meeting_id = :meeting_id and person_id = :person_id;
