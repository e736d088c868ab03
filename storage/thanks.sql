-- name: helpers(class_id, teacher_id, since, now, thanked)
-- record_class: Helper
-- For a teacher: parents of the class who kept a promise, came to their meeting or answered them. Of
-- promises and answers only what this teacher may read.
with helped as (
    select q.promised_by as parent_id, t.child_id, 'kept-promise' as reason, q.id as about_id, q.ended_at as at,
        0 as place
    from enrolments n
    join threads t on t.child_id = n.child_id
    join promises q on q.thread_id = t.id
    where n.class_id = :class_id and n.ends_on is null and q.state = 'kept' and q.ended_at >= :since and (q.only_to is null or q.only_to = :teacher_id)
      and (exists (
          select 1 from teaching h
          where h.teacher_id = :teacher_id and h.class_id = :class_id and h.of_team and t.parent_id is not null)
        or exists (select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = :teacher_id))
    union all
    select p.person_id, c.child_id, 'came', m.id, m.ends_at, 1
    from meetings m
    join meeting_people me on me.meeting_id = m.id and me.person_id = :teacher_id
    join meeting_people p on p.meeting_id = m.id
    join meeting_children c on c.meeting_id = m.id
    where m.state = 'booked' and m.starts_at >= :since and m.ends_at <= :now
      and coalesce(p.answer, 'coming') <> 'cannot'
      and not exists (
          select 1 from meeting_people o where o.meeting_id = m.id and o.outcome in ('moved', 'not'))
    union all
    select g.author_id, t.child_id, 'answered', g.id, g.sent_at, 2
    from enrolments n
    join threads t on t.child_id = n.child_id
    join messages g on g.thread_id = t.id
    where n.class_id = :class_id and n.ends_on is null and g.state = 'sent' and g.sent_at >= :since and (g.only_to is null or g.only_to = :teacher_id)
      and exists (
          select 1 from messages a
          where a.thread_id = g.thread_id and a.author_id = :teacher_id and a.state = 'sent' and a.kind = 'message'
            and a.sent_at >= :since and a.sent_at <= g.sent_at and a.id < g.id)
)
select p.id as parent_id, p.name as parent_name, p.account_id, c.id as child_id,
    c.first_name as child_first_name, c.last_name as child_last_name, d.reason, d.about_id, d.at
from helped d
join people p on p.id = d.parent_id
join accounts u on u.id = p.account_id and u.unreachable_since is null
join guardianships s on s.parent_id = p.id and s.child_id = d.child_id and s.joined_at is not null
join enrolments e on e.child_id = d.child_id and e.class_id = :class_id and e.ends_on is null
join children c on c.id = d.child_id
where not exists (
    select 1 from thanks x
    join people o on o.id = x.to_id and o.account_id = p.account_id and o.role = 'parent'
    where x.state = 'sent' and x.ended_at >= :thanked)
  and not exists (
    select 1 from thanks x
    where x.to_id = p.id and x.reason = d.reason and x.about_id = d.about_id and x.state = 'sent')
order by d.place, d.at desc, p.id, c.id;

-- name: of(id)^
-- record_class: Thanks
-- One thanks, whoever asks: whose it is, the caller looks at.
select x.id, x.from_id, f.role as from_role,
    coalesce((select s.called from manners s
              where s.account_id = f.account_id and s.role = 'teacher' and f.role = 'teacher'), f.name) as from_name,
    x.to_id, r.role as to_role,
    coalesce((select s.called from manners s
              where s.account_id = r.account_id and s.role = 'teacher' and r.role = 'teacher'), r.name) as to_name,
    r.account_id as to_account_id, x.child_id, c.first_name as child_first_name, c.last_name as child_last_name,
    k.id as class_id, k.name as class_name, x.reason, x.state, x.words, x.outbox_id
from thanks x
join people f on f.id = x.from_id
join people r on r.id = x.to_id
join children c on c.id = x.child_id
left join enrolments e on e.child_id = x.child_id and e.ends_on is null
left join classes k on k.id = e.class_id
where x.id = :id;

-- name: draft_of(from_id, to_id, child_id, reason, about_id)$
-- What was begun for this and not finished.
select id from thanks
where from_id = :from_id and to_id = :to_id and child_id = :child_id and state = 'draft'
  and coalesce(reason, '') = coalesce(cast(:reason as text), '')
  and coalesce(about_id, 0) = coalesce(cast(:about_id as bigint), 0)
order by id desc limit 1;

-- name: newest(from_id, to_id, child_id, since)$
-- For whoever taps a second time: what they sent already.
select id from thanks
where from_id = :from_id and to_id = :to_id and child_id = :child_id and state = 'sent' and ended_at >= :since
order by id desc limit 1;

-- name: begin(from_id, to_id, child_id, reason, about_id, now)$
-- Somebody begins to thank.
insert into thanks (from_id, to_id, child_id, reason, about_id, state, made_at)
values (:from_id, :to_id, :child_id, cast(:reason as text), cast(:about_id as bigint), 'draft', :now)
returning id;

-- name: write(id, words)!
-- Own words in place of the ready ones.
update thanks set words = :words where id = :id and state = 'draft';

-- name: send(id, outbox_id, now)!
-- Once, however often Send is tapped.
update thanks set state = 'sent', outbox_id = cast(:outbox_id as bigint), ended_at = :now
where id = :id and state = 'draft';

-- name: back_to_draft(id)!
-- Undone before it left.
update thanks set state = 'draft', outbox_id = null, ended_at = null where id = :id and state = 'sent';

-- name: take_back(id, now)!
-- Undone after it had left.
update thanks set state = 'taken-back', ended_at = :now where id = :id and state = 'sent';

-- name: drop(id, now)!
-- Given up.
update thanks set state = 'dropped', ended_at = :now where id = :id and state = 'draft';

-- name: drop_old_drafts(before, now)!
-- The sweep: drafts begun this long ago.
update thanks set state = 'dropped', words = null, ended_at = :now where state = 'draft' and made_at < :before;

-- name: forget(before)!
-- The sweep: what ended this long ago.
delete from thanks where ended_at < :before;
