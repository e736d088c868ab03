-- name: of(round_id)
-- record_class: OfferedSlot
-- The times of a round, withdrawn or not, and the meetings that have them.
select s.id, s.teacher_id, s.starts_at, s.ends_at, s.withdrawn, m.id as meeting_id,
    m.starts_at as meeting_starts_at, m.ends_at as meeting_ends_at
from slots s
left join meetings m on m.slot_id = s.id and m.state = 'booked'
where s.round_id = :round_id order by s.starts_at, s.teacher_id;

-- name: withdraw(id)*!
-- It is offered no more.
update slots set withdrawn = true where id = :id;

-- name: end_offers(id, now)*!
-- Nor to who waited for it.
update slot_offers set state = 'withdrawn', ended_at = :now where slot_id = :id and state = 'open';

-- name: nearest(meeting_id, now)
-- record_class: Slot
-- For a booked meeting: the times with the same teacher at which everyone who meets is free, as if
-- the meeting had none, in their order.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    t.room_id, o.name as room
from meetings g
join slots b on b.id = g.slot_id
join slots s on s.round_id = b.round_id and s.teacher_id = b.teacher_id
join rounds r on r.id = s.round_id
join round_teachers t on t.round_id = s.round_id and t.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = t.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where g.id = :meeting_id and r.state in ('open', 'closed') and not s.withdrawn and s.starts_at > :now
  and not exists (
      select 1 from meetings h where h.slot_id = s.id and h.state = 'booked' and h.id <> g.id)
  and not exists (
      select 1 from claims c
      join claims own on own.meeting_id = g.id and own.kind = c.kind and own.about_id = c.about_id
      where c.meeting_id <> g.id and c.starts_at < s.ends_at and c.ends_at > s.starts_at)
  and not exists (
      select 1 from held_times h
      where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at)
order by s.starts_at, s.id;

-- name: ask(meeting_id, starts_at, ends_at, may_stay, now)!
-- A family is asked for another time; asked anew, what they said before counts no more.
insert into meeting_questions (meeting_id, starts_at, ends_at, may_stay, asked_at)
values (:meeting_id, :starts_at, :ends_at, :may_stay, :now)
on conflict (meeting_id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    may_stay = excluded.may_stay, asked_at = excluded.asked_at, kept_at = null, listed_at = null;

-- name: question(meeting_id)^
-- record_class: MeetingQuestion
-- What a family is asked, as long as their meeting is at the time they were asked about.
select q.meeting_id, q.may_stay, q.starts_at, q.kept_at
from meeting_questions q
join meetings g on g.id = q.meeting_id
where q.meeting_id = :meeting_id and g.state = 'booked' and g.starts_at = q.starts_at and g.ends_at = q.ends_at;

-- name: keep(meeting_id, now)!
-- They keep their time; once.
update meeting_questions set kept_at = :now where meeting_id = :meeting_id and kept_at is null;

-- name: unask(meeting_id)!
-- Their time is offered again as it was: there is nothing to ask.
delete from meeting_questions where meeting_id = :meeting_id;

-- name: unanswered(round_id, now)
-- record_class: MeetingQuestion
-- Whose family has not said yet what they would like, in the order of their meetings.
select q.meeting_id, q.may_stay, q.starts_at, q.kept_at
from meeting_questions q
join meetings g on g.id = q.meeting_id
where g.round_id = :round_id and g.state = 'booked' and g.starts_at = q.starts_at and g.ends_at = q.ends_at
  and q.kept_at is null and q.starts_at > :now
order by q.starts_at, q.meeting_id;

-- name: to_list(now, asked_before, begins_before)
-- record_class: Round
-- Rounds whose families have been silent so long, or meet so soon, that somebody should phone them.
select distinct r.id, r.account_id, r.made_by, r.name, r.state, r.held, r.slot_minutes, r.pause_minutes,
    r.interpreter_minutes, r.two_homes, r.most_each, r.opens_at, r.siblings_at, r.closes_at, r.card_id,
    r.version, r.made_at
from meeting_questions q
join meetings g on g.id = q.meeting_id
join rounds r on r.id = g.round_id
where g.state = 'booked' and g.starts_at = q.starts_at and g.ends_at = q.ends_at and q.kept_at is null
  and q.listed_at is null and q.starts_at > :now
  and (q.asked_at <= :asked_before or q.starts_at <= :begins_before)
order by r.id;

-- name: listed(round_id, now)!
-- Whoever set the round up has been told who did not answer.
update meeting_questions set listed_at = :now
where listed_at is null
  and meeting_id in (select g.id from meetings g where g.round_id = :round_id);
