-- name: lock()$
-- Nobody else books at the same time: the transaction that writes is the only one on this database.
select 1;

-- name: put(round_id, slot_id, asked_by, state, held, room_id, link, starts_at, ends_at, minutes, words, language, uid, booked_at, now)$
-- A meeting, proposed or booked.
insert into meetings (round_id, slot_id, asked_by, state, held, room_id, link, starts_at, ends_at, minutes,
    words, language, uid, sequence, made_at, booked_at)
values (cast(:round_id as bigint), cast(:slot_id as bigint), :asked_by, :state, :held, cast(:room_id as bigint), cast(:link as text),
    :starts_at, :ends_at, :minutes,
    cast(:words as text), cast(:language as text), :uid, 0, :now, :booked_at)
returning id;

-- name: add_person(meeting_id, person_id)!
-- A teacher or parent who meets.
insert into meeting_people (meeting_id, person_id) values (:meeting_id, :person_id)
on conflict (meeting_id, person_id) do nothing;

-- name: add_child(meeting_id, child_id)!
-- About whom they meet.
insert into meeting_children (meeting_id, child_id) values (:meeting_id, :child_id)
on conflict (meeting_id, child_id) do nothing;

-- name: clashes(meeting_id)
-- record_class: Clash
-- Who or what of a meeting is taken by another at its time: its people in every role they have, its
-- children, its room.
select c.kind, c.about_id, c.meeting_id
from (
    select 'person' as kind, h.id as about_id
    from meeting_people m join people p on p.id = m.person_id
    join people h on h.id = p.id or h.account_id = p.account_id
    where m.meeting_id = :meeting_id
    union
    select 'child', child_id from meeting_children where meeting_id = :meeting_id
    union
    select 'room', room_id from meetings where id = :meeting_id and room_id is not null
) w
join claims c on c.kind = w.kind and c.about_id = w.about_id
where c.meeting_id <> :meeting_id
  and c.starts_at < (select ends_at from meetings where id = :meeting_id)
  and c.ends_at > (select starts_at from meetings where id = :meeting_id)
order by c.id;

-- name: claim(meeting_id)!
-- The same are taken by this meeting from now on.
insert into claims (meeting_id, kind, about_id, starts_at, ends_at)
select g.id, w.kind, w.about_id, g.starts_at, g.ends_at
from meetings g
cross join (
    select 'person' as kind, h.id as about_id
    from meeting_people m join people p on p.id = m.person_id
    join people h on h.id = p.id or h.account_id = p.account_id
    where m.meeting_id = :meeting_id
    union
    select 'child', child_id from meeting_children where meeting_id = :meeting_id
    union
    select 'room', room_id from meetings where id = :meeting_id and room_id is not null
) w
where g.id = :meeting_id;

-- name: unclaim(meeting_id)!
-- The meeting takes nobody's time any more.
delete from claims where meeting_id = :meeting_id;

-- name: move(id, slot_id, starts_at, ends_at, held, room_id, link, now)!
-- It is booked at this time and place; what people said of the old time says nothing of the new one.
update meetings set state = 'booked', slot_id = cast(:slot_id as bigint), starts_at = :starts_at,
    ends_at = :ends_at, held = :held, room_id = cast(:room_id as bigint), link = cast(:link as text),
    late_minutes = 0,
    sequence = sequence + 1, reason = null, ended_by = null, ended_at = null, booked_at = :now
where id = :id;

-- name: last_until(id, ends_at, now)!
-- A booked one is over at another time: longer with an interpreter. Booked just now, it is no new version.
update meetings set ends_at = :ends_at, sequence = sequence + case when booked_at < :now then 1 else 0 end
where id = :id and state = 'booked';

-- name: forget_answers(meeting_id)!
-- Who is coming, and what became of it, asked anew for a new time.
update meeting_people set answer = null, late_minutes = null, answered_at = null,
    outcome = null, asked_at = null, said_at = null
where meeting_id = :meeting_id;

-- name: let_slot_go(meeting_id)!
-- Two meetings exchange their times: neither holds its own for a moment.
update meetings set slot_id = null where id = :meeting_id;

-- name: say_why(id, reason)!
-- Why it was cancelled, said once, afterwards.
update meetings set reason = :reason where id = :id and state = 'cancelled' and reason is null;

-- name: end(id, state, ended_by, reason, now)!
-- Cancelled or declined, once.
update meetings set state = :state, ended_by = :ended_by, reason = cast(:reason as text), ended_at = :now,
    sequence = sequence + 1
where id = :id and state in ('proposed', 'booked');

-- name: of(id)^
-- record_class: Meeting
-- One meeting, whoever asks: who meets, the caller looks at.
select g.id, g.round_id, r.name as round_name, g.slot_id, g.asked_by, g.state, g.held, g.room_id, o.name as room,
    g.link, g.starts_at, g.ends_at, g.minutes, g.words, g.language, g.uid, g.sequence, g.reason, g.ended_by,
    g.late_minutes, g.made_at, g.booked_at, g.ended_at,
    g.language is not null and exists (
        select 1 from slots s
        where s.id = g.slot_id and r.interpreter_minutes > 0 and g.ends_at <= s.ends_at) as is_short
from meetings g
left join rounds r on r.id = g.round_id
left join rooms o on o.id = g.room_id
where g.id = :id;

-- name: people_of(meeting_id)
-- record_class: MeetingPerson
-- Who meets, teachers first, by the names that others may read.
select p.id as person_id, p.role, coalesce(s.called, p.name) as name, p.account_id, m.answer, m.late_minutes,
    m.answered_at, m.card_id, m.outcome, m.asked_at
from meeting_people m
join people p on p.id = m.person_id
left join manners s on s.account_id = p.account_id and s.role = p.role
where m.meeting_id = :meeting_id
order by case p.role when 'teacher' then 0 else 1 end, p.id;

-- name: children_of(meeting_id)
-- record_class: MeetingChild
-- About whom they meet, with their class of today.
select c.id, c.first_name, c.last_name, coalesce(k.name, '') as class_name
from meeting_children m
join children c on c.id = m.child_id
left join enrolments e on e.child_id = c.id and e.ends_on is null
left join classes k on k.id = e.class_id
where m.meeting_id = :meeting_id order by c.first_name, c.id;

-- name: takes_part(meeting_id, person_id)$
-- Whether a person may see a meeting: a teacher who meets, or a parent who acts for a child of it.
select m.person_id
from meeting_people m
join people p on p.id = m.person_id
where m.meeting_id = :meeting_id and m.person_id = :person_id
  and (p.role <> 'parent' or exists (
      select 1 from meeting_children c
      join guardianships u on u.child_id = c.child_id and u.parent_id = m.person_id and u.joined_at is not null
      where c.meeting_id = m.meeting_id));

-- name: coming_of(person_id, now)
-- record_class: Meeting
-- For somebody who meets: what is booked and not over, in its order; a parent has to act for a child of
-- it still.
select g.id, g.round_id, r.name as round_name, g.slot_id, g.asked_by, g.state, g.held, g.room_id, o.name as room,
    g.link, g.starts_at, g.ends_at, g.minutes, g.words, g.language, g.uid, g.sequence, g.reason, g.ended_by,
    g.late_minutes, g.made_at, g.booked_at, g.ended_at,
    g.language is not null and exists (
        select 1 from slots s
        where s.id = g.slot_id and r.interpreter_minutes > 0 and g.ends_at <= s.ends_at) as is_short
from meeting_people m
join people p on p.id = m.person_id
join meetings g on g.id = m.meeting_id
left join rounds r on r.id = g.round_id
left join rooms o on o.id = g.room_id
where m.person_id = :person_id and g.state = 'booked' and g.ends_at > :now
  and (p.role <> 'parent' or exists (
      select 1 from meeting_children c
      join guardianships u on u.child_id = c.child_id and u.parent_id = m.person_id and u.joined_at is not null
      where c.meeting_id = m.meeting_id))
order by g.starts_at, g.id;

-- name: show_on(meeting_id, person_id, card_id)!
-- The card that shows this person how the meeting stands.
update meeting_people set card_id = :card_id where meeting_id = :meeting_id and person_id = :person_id;
