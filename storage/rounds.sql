-- name: begin(account_id, made_by, name, held, slot_minutes, pause_minutes, now)$
-- Somebody begins a round; what families need to know comes before it is opened.
insert into rounds (account_id, made_by, name, state, held, slot_minutes, pause_minutes, version, made_at)
values (:account_id, :made_by, :name, 'draft', :held, :slot_minutes, :pause_minutes, 1, :now)
returning id;

-- name: of(id)^
-- record_class: Round
-- One round, whoever asks: whose it is, the caller looks at.
select id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, interpreter_minutes,
    two_homes, most_each, opens_at, siblings_at, closes_at, card_id, version, made_at
from rounds where id = :id;

-- name: add_day(round_id, day, begins, ends)!
-- A day of the round, or its new hours.
insert into round_days (round_id, day, begins, ends) values (:round_id, :day, :begins, :ends)
on conflict (round_id, day) do update set begins = excluded.begins, ends = excluded.ends;

-- name: days(round_id)
-- record_class: RoundDay
-- The days of a round in their order.
select day, begins, ends from round_days where round_id = :round_id order by day;

-- name: add_class(round_id, class_id)!
-- The families of this class may book.
insert into round_classes (round_id, class_id) values (:round_id, :class_id)
on conflict (round_id, class_id) do nothing;

-- name: add_teacher(round_id, teacher_id, room_id, link)!
-- Families may meet this teacher, and where.
insert into round_teachers (round_id, teacher_id, room_id, link)
values (:round_id, :teacher_id, cast(:room_id as bigint), cast(:link as text))
on conflict (round_id, teacher_id) do update set room_id = excluded.room_id, link = excluded.link;

-- name: teachers(round_id)
-- record_class: RoundTeacher
-- Whom families may meet in a round, and where; the link is for who booked.
select t.teacher_id, coalesce(s.called, p.name) as name, p.account_id, t.room_id, o.name as room, t.link
from round_teachers t
join people p on p.id = t.teacher_id
left join rooms o on o.id = t.room_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where t.round_id = :round_id order by p.id;

-- name: put_slot(round_id, teacher_id, starts_at, ends_at)*!
-- A time that a teacher offers; once, however often it is put.
insert into slots (round_id, teacher_id, starts_at, ends_at)
values (:round_id, :teacher_id, :starts_at, :ends_at)
on conflict (round_id, teacher_id, starts_at) do update set ends_at = excluded.ends_at, withdrawn = false;

-- name: open(id, now)!
-- Families can book; once, however often it is tapped.
update rounds set state = 'open', opened_at = :now where id = :id and state = 'draft';

-- name: room_called(name)$
-- The room of this name, made when it is first named.
insert into rooms (name) values (:name) on conflict (name) do update set name = excluded.name
returning id;

-- name: slot(id)^
-- record_class: Slot
-- One time of an open or closed round, taken or not.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room
from slots s
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.id = :id;

-- name: free(round_id, teacher_id, now)
-- record_class: Slot
-- The times of an open round that nobody has taken, of one teacher or of all, in their order: the
-- teacher is free, the room is free, and it is not offered to somebody who waits.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room
from slots s
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.round_id = :round_id and r.state = 'open' and not s.withdrawn and s.starts_at > :now
  and (cast(:teacher_id as bigint) is null or s.teacher_id = :teacher_id)
  and not exists (
      select 1 from claims c
      where c.kind = 'person' and c.about_id = s.teacher_id
        and c.starts_at < s.ends_at and c.ends_at > s.starts_at)
  and not exists (
      select 1 from claims c
      where c.kind = 'room' and c.about_id = t.room_id
        and c.starts_at < s.ends_at and c.ends_at > s.starts_at)
  and not exists (
      select 1 from held_times h
      where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at)
order by s.starts_at, s.teacher_id;

-- name: slot_now(id, waiting_id, now)^
-- The same time, and whether it can be booked now; one that is offered to somebody who waits, by them
-- alone.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room,
    r.state in ('open', 'closed') and not s.withdrawn and s.starts_at > :now
      and not exists (
          select 1 from meetings g where g.slot_id = s.id and g.state = 'booked')
      and not exists (
          select 1 from held_times h
          where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at
            and (cast(:waiting_id as bigint) is null or h.waiting_id <> :waiting_id)) as free
from slots s
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.id = :id;
