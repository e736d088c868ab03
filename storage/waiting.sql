-- name: ask(round_id, teacher_id, child_id, parent_id, now)!
-- A parent begins to wait, any time suits; once, however often it is tapped.
insert into waiting (round_id, teacher_id, child_id, parent_id, state, asked_at)
values (:round_id, :teacher_id, :child_id, :parent_id, 'waiting', :now)
on conflict (round_id, teacher_id, child_id, parent_id) where state = 'waiting' do nothing;

-- name: asked(round_id, teacher_id, child_id, parent_id)$
-- The place in the line that this parent has now.
select id from waiting
where round_id = :round_id and teacher_id = :teacher_id and child_id = :child_id and parent_id = :parent_id
  and state = 'waiting';

-- name: of(id)^
-- record_class: Waiting
-- One who waits, whoever asks: whose it is, the caller looks at.
select w.id, w.round_id, r.name as round_name, w.teacher_id, coalesce(m.called, t.name) as teacher_name,
    w.child_id, c.first_name as child_first_name, c.last_name as child_last_name, w.parent_id, p.account_id,
    w.day, w.after, w.before, w.state, w.asked_at, w.ended_at, h.id as held_id, h.starts_at as held_at,
    h.ends_at as held_until
from waiting w
join rounds r on r.id = w.round_id
join people t on t.id = w.teacher_id
join people p on p.id = w.parent_id
join children c on c.id = w.child_id
left join manners m on m.account_id = t.account_id and m.role = 'teacher'
left join meetings h on h.id = (
    select g.id from meetings g
    join meeting_people q on q.meeting_id = g.id and q.person_id = w.parent_id
    join meeting_people z on z.meeting_id = g.id and z.person_id = w.teacher_id
    join meeting_children k on k.meeting_id = g.id and k.child_id = w.child_id
    where g.round_id = w.round_id and g.state = 'booked' order by g.starts_at, g.id limit 1)
where w.id = :id;

-- name: of_parent(parent_id, now)
-- For a parent: which places in lines they have, as long as a time can still come.
select w.id
from waiting w
join rounds r on r.id = w.round_id
where w.parent_id = :parent_id and w.state = 'waiting' and r.state in ('open', 'closed')
  and exists (
      select 1 from slots s
      where s.round_id = w.round_id and s.teacher_id = w.teacher_id and not s.withdrawn and s.starts_at > :now)
  and exists (
      select 1 from guardianships u
      where u.parent_id = w.parent_id and u.child_id = w.child_id and u.joined_at is not null)
order by w.asked_at, w.id;

-- name: awaited(round_id)
-- The teachers for whom somebody waits in a round.
select distinct teacher_id from waiting where round_id = :round_id and state = 'waiting' order by teacher_id;

-- name: in_line(slot_id)
-- Who may be offered a time, who asked first comes first: they can be reached and act for the child,
-- neither is elsewhere then, they may book one more, and it was not offered to them before. Who is
-- asked about another time already is not asked twice at once.
select w.id
from slots s
join waiting w on w.round_id = s.round_id and w.teacher_id = s.teacher_id and w.state = 'waiting'
join rounds r on r.id = w.round_id
join people p on p.id = w.parent_id
left join meetings h on h.id = (
    select g.id from meetings g
    join meeting_people q on q.meeting_id = g.id and q.person_id = w.parent_id
    join meeting_people z on z.meeting_id = g.id and z.person_id = w.teacher_id
    join meeting_children k on k.meeting_id = g.id and k.child_id = w.child_id
    where g.round_id = w.round_id and g.state = 'booked' order by g.starts_at, g.id limit 1)
join accounts a on a.id = p.account_id and a.unreachable_since is null
join guardianships u on u.parent_id = w.parent_id and u.child_id = w.child_id and u.joined_at is not null
where s.id = :slot_id
  and not exists (
      select 1 from slot_offers f
      where f.waiting_id = w.id and (f.slot_id = s.id or f.state = 'open'))
  and not exists (
      select 1 from claims x
      where x.starts_at < s.ends_at and x.ends_at > s.starts_at and (h.id is null or x.meeting_id <> h.id)
        and (x.kind = 'child' and x.about_id = w.child_id
          or x.kind = 'person' and x.about_id in (
              select i.id from people i where i.id = p.id or i.account_id = p.account_id)))
  and (r.two_homes or not exists (
      select 1 from meetings g
      join meeting_people z on z.meeting_id = g.id and z.person_id = w.teacher_id
      join meeting_children k on k.meeting_id = g.id and k.child_id = w.child_id
      where g.round_id = w.round_id and g.state = 'booked' and (h.id is null or g.id <> h.id)))
  and (r.most_each is null or h.id is not null or r.most_each > (
      select count(*) from meetings g
      join meeting_people q on q.meeting_id = g.id and q.person_id = w.parent_id
      join meeting_children k on k.meeting_id = g.id and k.child_id = w.child_id
      where g.round_id = w.round_id and g.state = 'booked'))
order by w.asked_at, w.id;

-- name: suit(id, day, after, before)!
-- Which times suit whoever waits.
update waiting set day = :day, after = cast(:after as text), before = cast(:before as text)
where id = :id and state = 'waiting';

-- name: end(id, state, now)!
-- They got a time, or wait no more; once.
update waiting set state = :state, ended_at = :now where id = :id and state = 'waiting';

-- name: wait_again(id)!
-- They changed their mind at once: their place in the line is the old one.
update waiting set state = 'waiting', ended_at = null
where id = :id and state = 'left' and not exists (
    select 1 from waiting w
    where w.round_id = waiting.round_id and w.teacher_id = waiting.teacher_id
      and w.child_id = waiting.child_id and w.parent_id = waiting.parent_id and w.state = 'waiting');

-- name: may_wait(round_id, teacher_id, child_id)$
-- Whether a family may meet this teacher about the child in a round that is open.
select r.id from rounds r
join round_teachers v on v.round_id = r.id and v.teacher_id = :teacher_id
join round_classes l on l.round_id = r.id
join enrolments e on e.class_id = l.class_id and e.ends_on is null and e.child_id = :child_id
join teaching g on g.class_id = l.class_id and g.teacher_id = v.teacher_id
where r.id = :round_id and r.state in ('open', 'closed');

-- name: free_slots(round_id, teacher_id, now)
-- record_class: Slot
-- A teacher's times that nobody has, after booking has closed too: neither booked nor held, teacher and
-- room free.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    v.room_id, o.name as room
from slots s
join rounds r on r.id = s.round_id
join round_teachers v on v.round_id = s.round_id and v.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = v.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.round_id = :round_id and s.teacher_id = :teacher_id and r.state in ('open', 'closed')
  and not s.withdrawn and s.starts_at > :now
  and not exists (
      select 1 from claims x
      where (x.kind = 'person' and x.about_id = s.teacher_id or x.kind = 'room' and x.about_id = v.room_id)
        and x.starts_at < s.ends_at and x.ends_at > s.starts_at)
  and not exists (
      select 1 from held_times h
      where h.teacher_id = s.teacher_id and h.starts_at < s.ends_at and h.ends_at > s.starts_at)
order by s.starts_at, s.id;

-- name: times_to_come(round_id, teacher_id, now)
-- record_class: Slot
-- All times of a teacher that are still to come, taken or not: the days and hours to wait for.
select s.id, s.round_id, s.teacher_id, coalesce(m.called, p.name) as teacher_name, s.starts_at, s.ends_at,
    v.room_id, o.name as room
from slots s
join rounds r on r.id = s.round_id
join round_teachers v on v.round_id = s.round_id and v.teacher_id = s.teacher_id
join people p on p.id = s.teacher_id
left join rooms o on o.id = v.room_id
left join manners m on m.account_id = p.account_id and m.role = 'teacher'
where s.round_id = :round_id and s.teacher_id = :teacher_id and not s.withdrawn and s.starts_at > :now
order by s.starts_at, s.id;

-- name: offer(slot_id, waiting_id, until_at, holds_until, now)$
-- It is held for whoever waits, until the deadline; with an interpreter what follows it, too.
insert into slot_offers (slot_id, waiting_id, until_at, holds_until, state, made_at)
values (:slot_id, :waiting_id, :until_at, :holds_until, 'open', :now) returning id;

-- name: offered(id)^
-- record_class: SlotOffer
-- One offer, whoever asks: whose it is, its waiting says.
select id, slot_id, waiting_id, until_at, state, ended_at from slot_offers where id = :id;

-- name: open_offers_of(waiting_id)
-- record_class: SlotOffer
-- What is held for somebody who waits.
select id, slot_id, waiting_id, until_at, state, ended_at from slot_offers
where waiting_id = :waiting_id and state = 'open' order by id;

-- name: offers_due(now)
-- record_class: SlotOffer
-- For the clock: offers whose deadline is over, of times that are offered no more, and to who cannot
-- be reached or does not act for the child any more.
select f.id, f.slot_id, f.waiting_id, f.until_at, f.state, f.ended_at from slot_offers f
join slots s on s.id = f.slot_id
join rounds r on r.id = s.round_id
join waiting w on w.id = f.waiting_id
join people p on p.id = w.parent_id
left join accounts a on a.id = p.account_id
left join guardianships u on u.parent_id = w.parent_id and u.child_id = w.child_id
where f.state = 'open'
  and (f.until_at <= :now or s.withdrawn or r.state not in ('open', 'closed')
    or a.unreachable_since is not null or u.joined_at is null)
order by f.until_at, f.id;

-- name: end_offer(id, state, now)!
-- Taken, declined, expired or withdrawn; once.
update slot_offers set state = :state, ended_at = :now
where id = :id and (state = 'open' or :state = 'taken' and state <> 'taken');

-- name: rounds_of(teacher_id, now)
-- record_class: Round
-- For a teacher their open rounds, for the office (no teacher) all; in their order.
select r.id, r.account_id, r.made_by, r.name, r.state, r.held, r.slot_minutes, r.pause_minutes,
    r.interpreter_minutes, r.two_homes, r.most_each, r.opens_at, r.siblings_at, r.closes_at, r.card_id,
    r.version, r.made_at
from rounds r
where r.state in ('open', 'closed')
  and (cast(:teacher_id as bigint) is null or exists (
      select 1 from round_teachers v where v.round_id = r.id and v.teacher_id = :teacher_id))
  and exists (select 1 from slots s where s.round_id = r.id and not s.withdrawn and s.starts_at > :now)
order by r.id;

-- name: children_of(round_id, teacher_id)
-- record_class: ChildToMeet
-- The children of a round's classes: for a teacher those they teach and who has a meeting with them,
-- for the office all and who has a meeting with anybody.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name,
    exists (
        select 1 from meetings g
        join meeting_children h on h.meeting_id = g.id and h.child_id = c.id
        where g.round_id = :round_id and g.state = 'booked'
          and (cast(:teacher_id as bigint) is null or exists (
              select 1 from meeting_people q where q.meeting_id = g.id and q.person_id = :teacher_id))
    ) as has_meeting,
    exists (
        select 1 from waiting w
        where w.round_id = :round_id and w.child_id = c.id and w.state = 'waiting'
          and (cast(:teacher_id as bigint) is null or w.teacher_id = :teacher_id)
    ) as waits,
    i.wish
from round_classes l
join classes k on k.id = l.class_id
join enrolments e on e.class_id = k.id and e.ends_on is null
join children c on c.id = e.child_id
left join meeting_wishes i on i.round_id = l.round_id and i.child_id = c.id and i.teacher_id = :teacher_id
where l.round_id = :round_id
  and (cast(:teacher_id as bigint) is null or exists (
      select 1 from teaching t where t.class_id = k.id and t.teacher_id = :teacher_id))
order by k.name, k.id, c.first_name, c.last_name, c.id;

-- name: parents_in(class_id)
-- record_class: ParentToMeet
-- Who may act for the children of a class, joined or not.
select p.id, p.name, g.child_id,
    case when g.joined_at is not null and a.unreachable_since is null then p.account_id end as account_id,
    s.less_until
from enrolments e
join guardianships g on g.child_id = e.child_id
join people p on p.id = g.parent_id
left join accounts a on a.id = p.account_id
left join manners s on s.account_id = p.account_id and s.role = 'parent'
where e.class_id = :class_id and e.ends_on is null
order by p.name, p.id;

-- name: meetings_about(round_id, child_id, teacher_id)
-- For a teacher (or the office, no teacher): the child's booked meetings of a round, in their order.
select g.id from meetings g
join meeting_children h on h.meeting_id = g.id and h.child_id = :child_id
where g.round_id = :round_id and g.state = 'booked'
  and (cast(:teacher_id as bigint) is null or exists (
      select 1 from meeting_people q where q.meeting_id = g.id and q.person_id = :teacher_id))
order by g.starts_at, g.id;

-- name: say_wish(round_id, teacher_id, child_id, wish)$
-- A teacher says how much they would like to meet a family; a change is to be told again.
insert into meeting_wishes (round_id, teacher_id, child_id, wish)
values (:round_id, :teacher_id, :child_id, :wish)
on conflict (round_id, teacher_id, child_id) do update set wish = excluded.wish,
    told_at = case when meeting_wishes.wish = excluded.wish then meeting_wishes.told_at end
returning id;

-- name: say_words(id, words)!
-- What the teacher adds in their own words, to be told again.
update meeting_wishes set words = cast(:words as text), told_at = null where id = :id;

-- name: told_wish(id, now)!
-- The family is told; once.
update meeting_wishes set told_at = :now where id = :id and told_at is null;

-- name: drop_wish(id)!
-- The teacher takes it back.
delete from meeting_wishes where id = :id;

-- name: wish(id)^
-- record_class: MeetingWish
-- One wish, whoever asks: whose it is, the caller looks at.
select i.id, i.round_id, r.name as round_name, i.teacher_id, coalesce(m.called, t.name) as teacher_name, i.child_id,
    c.first_name as child_first_name, c.last_name as child_last_name, i.wish, i.words, i.told_at
from meeting_wishes i
join rounds r on r.id = i.round_id
join people t on t.id = i.teacher_id
join children c on c.id = i.child_id
left join manners m on m.account_id = t.account_id and m.role = 'teacher'
where i.id = :id;

-- name: wish_of(round_id, teacher_id, child_id)$
-- What this teacher said of meeting this child's family.
select i.id
from meeting_wishes i
where i.round_id = :round_id and i.teacher_id = :teacher_id and i.child_id = :child_id;

-- name: wishes_for(parent_id, now)
-- For a parent: what teachers told them of meeting, in rounds that are not over; who would like it
-- most first.
select i.id
from guardianships u
join meeting_wishes i on i.child_id = u.child_id
join rounds r on r.id = i.round_id
where u.parent_id = :parent_id and u.joined_at is not null and i.told_at is not null
  and r.state in ('open', 'closed')
  and exists (
      select 1 from slots s
      where s.round_id = i.round_id and s.teacher_id = i.teacher_id and not s.withdrawn and s.starts_at > :now)
order by case i.wish when 'requested' then 0 when 'optional' then 1 else 2 end, i.teacher_id, i.child_id;

-- name: forget_offers(before)!
-- The sweep: offers of rounds of long ago.
delete from slot_offers where waiting_id in (
    select w.id from waiting w join rounds r on r.id = w.round_id where r.made_at < :before);

-- name: forget_waiting(before)!
-- The sweep: who waited in rounds of long ago.
delete from waiting where round_id in (select id from rounds where made_at < :before);

-- name: forget_wishes(before)!
-- The sweep: what teachers wished in rounds of long ago.
delete from meeting_wishes where round_id in (select id from rounds where made_at < :before);
