-- name: begin(teacher_id, day, account_id, list_at, now)!
-- A teacher is ill on a day; said again, for more families, they too have the time to answer.
insert into illnesses (teacher_id, day, account_id, version, told_at, list_at)
values (:teacher_id, :day, :account_id, 1, :now, :list_at)
on conflict (teacher_id, day) do update
set list_at = excluded.list_at, listed_at = null, version = illnesses.version + 1;

-- name: of_day(teacher_id, day)^
-- record_class: Illness
-- Whether a teacher is ill on a day.
select i.id, i.teacher_id, coalesce(m.called, p.name) as teacher_name, p.account_id as teacher_account_id,
    i.day, i.account_id, i.card_id, i.version, i.told_at, i.list_at, i.listed_at
from illnesses i
join people p on p.id = i.teacher_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where i.teacher_id = :teacher_id and i.day = :day;

-- name: of_meeting(meeting_id)^
-- record_class: Illness
-- The illness that a meeting was last called off for.
select i.id, i.teacher_id, coalesce(m.called, p.name) as teacher_name, p.account_id as teacher_account_id,
    i.day, i.account_id, i.card_id, i.version, i.told_at, i.list_at, i.listed_at
from ill_meetings x
join illnesses i on i.id = x.illness_id
join people p on p.id = i.teacher_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where x.meeting_id = :meeting_id order by i.id desc limit 1;

-- name: to_list(now)
-- record_class: Illness
-- For the clock: whose families have had the time to answer.
select i.id, i.teacher_id, coalesce(m.called, p.name) as teacher_name, p.account_id as teacher_account_id,
    i.day, i.account_id, i.card_id, i.version, i.told_at, i.list_at, i.listed_at
from illnesses i
join people p on p.id = i.teacher_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where i.listed_at is null and i.list_at <= :now
order by i.id;

-- name: listed(id, now)!
-- Once: of two tickers one is first.
update illnesses set listed_at = :now, version = version + 1 where id = :id and listed_at is null;

-- name: list_later(id, list_at)!
-- Families are asked when their night is over: they have as long after that.
update illnesses set list_at = :list_at where id = :id;

-- name: show_on(id, card_id)!
-- The card that says how it stands.
update illnesses set card_id = :card_id where id = :id;

-- name: count_change(id)!
-- Something became of it.
update illnesses set version = version + 1 where id = :id;

-- name: withdraw(teacher_id, begins, ends)!
-- The teacher's times of that day are offered no more.
update slots set withdrawn = true
where teacher_id = :teacher_id and starts_at >= :begins and starts_at < :ends;

-- name: add(illness_id, meeting_id)!
-- A meeting that was called off for it.
insert into ill_meetings (illness_id, meeting_id) values (:illness_id, :meeting_id)
on conflict (illness_id, meeting_id) do nothing;

-- name: answer(illness_id, meeting_id, answer, now)!
-- What a family answered; they may say it otherwise later.
update ill_meetings set answer = :answer, answered_at = :now
where illness_id = :illness_id and meeting_id = :meeting_id and (answer is null or answer <> :answer);

-- name: families(illness_id)
-- record_class: IllMeeting
-- The meetings that were called off for it, with what became of each.
select x.meeting_id, x.answer, g.state
from ill_meetings x
join meetings g on g.id = x.meeting_id
where x.illness_id = :illness_id order by g.starts_at, x.meeting_id;

-- name: equal_times(meeting_id, teacher_id, now)
-- record_class: Slot
-- For a meeting that was called off: the same teacher's free times of its round, at which nobody and
-- nothing of it is taken. A round may be closed by then.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room
from meetings g
join slots s on s.round_id = g.round_id and s.teacher_id = :teacher_id
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where g.id = :meeting_id and r.state in ('open', 'closed') and not s.withdrawn and s.starts_at > :now
  and not exists (select 1 from meetings b where b.slot_id = s.id and b.state = 'booked')
  and not exists (
      select 1 from claims c
      where c.starts_at < s.ends_at and c.ends_at > s.starts_at and c.meeting_id <> g.id
        and ((c.kind = 'room' and c.about_id = t.room_id)
          or (c.kind = 'child' and c.about_id in (
              select child_id from meeting_children where meeting_id = g.id))
          or (c.kind = 'person' and c.about_id in (
              select h.id from meeting_people w join people q on q.id = w.person_id
              join people h on h.id = q.id or h.account_id = q.account_id
              where w.meeting_id = g.id))))
  and not exists (
      select 1 from held_times h
      where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at)
order by s.starts_at, s.id;

-- name: teachers(now)
-- record_class: BusyTeacher
-- For the office: which teachers have meetings to come, the next first.
select p.id, coalesce(m.called, p.name) as name
from meetings g
join meeting_people w on w.meeting_id = g.id
join people p on p.id = w.person_id and p.role = 'teacher'
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where g.state = 'booked' and g.starts_at > :now
group by p.id, p.name, m.called
order by min(g.starts_at), p.id;

-- name: offices()
-- record_class: OfficeAccount
-- Whom in the office to tell.
select distinct account_id from people where role = 'office' and account_id is not null
order by account_id;

-- name: forget_meetings(before)!
-- The sweep: what was called off this long ago.
delete from ill_meetings where illness_id in (select id from illnesses where told_at < :before);

-- name: forget(before)!
-- The sweep: the same illnesses.
delete from illnesses where told_at < :before;

-- name: days_of(teacher_id)
-- record_class: IllDay
-- The days on which a teacher said to be ill: a round that changes offers no times of theirs.
select distinct day from illnesses where teacher_id = :teacher_id order by day;
