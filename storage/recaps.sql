-- name: open(message_id, corrects_id, remind_at)!
-- The words of one side wait for the other's yes.
insert into recaps (message_id, corrects_id, state, remind_at)
values (:message_id, :corrects_id, 'open', :remind_at);

-- name: of(message_id)^
-- record_class: Recap
-- What became of one version, as long as its author has not taken it back.
select r.message_id, r.corrects_id, r.state, r.edited_at, p.name as answered_by_name,
    p.role as answered_by_role, r.answered_at
from recaps r
join messages m on m.id = r.message_id
left join people p on p.id = r.answered_by
where r.message_id = :message_id and m.state = 'sent';

-- name: answer(message_id, state, answered_by, now)!
-- Once: whoever comes second finds it answered.
update recaps set state = :state, answered_by = :answered_by, answered_at = :now
where message_id = :message_id and state = 'open';

-- name: reopen(message_id)!
-- The correction was taken back: these words wait for a yes again.
update recaps set state = 'open', answered_by = null, answered_at = null
where message_id = :message_id and state = 'corrected';

-- name: edited(message_id, now)!
-- The author changed the words while nobody had answered.
update recaps set edited_at = :now where message_id = :message_id and state = 'open';

-- name: corrected_by(message_id)$
-- The version that took the place of this one, unless it waits for the end of a pause.
select r.message_id from recaps r join messages m on m.id = r.message_id
where r.corrects_id = :message_id and m.state = 'sent'
  and not exists (select 1 from held_messages h where h.message_id = m.id);

-- name: read_by(teacher_id, message_id)$
-- For a teacher: one version of what was agreed in a thread they read, if it was written since their
-- first day, is not for a colleague alone, and not their own as a parent.
select m.id
from messages m
join threads t on t.id = m.thread_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching h on h.class_id = e.class_id and h.teacher_id = :teacher_id
join people teacher on teacher.id = h.teacher_id
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
where m.id = :message_id and m.kind = 'recap' and m.state = 'sent'
  and (teacher.account_id is null or m.author_id = h.teacher_id or m.account_id <> teacher.account_id)
  and ((h.of_team and (h.since is null or h.since <= m.sent_at)) or r.since <= m.sent_at)
  and (m.only_to is null or m.only_to = h.teacher_id or m.author_id = h.teacher_id);

-- name: agreed_for_parent(thread_id)^
-- record_class: Agreed
-- For the parent of a thread: what was agreed last, but for a yes that waits for the end of a pause.
select m.id as message_id,
    (select w.words from message_parts w where w.message_id = m.id and w.words is not null
     order by w.source_message_id limit 1) as words,
    r.answered_at
from messages m
join recaps r on r.message_id = m.id
join threads t on t.id = m.thread_id
where m.thread_id = :thread_id and m.state = 'sent' and r.state = 'agreed'
  and not (r.answered_by <> t.parent_id and exists (
      select 1 from message_pauses x
      where x.state = 'on' and x.begun_at <= r.answered_at
        and (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id))))
order by r.answered_at desc, m.id desc limit 1;

-- name: agreed_for_teacher(thread_id, teacher_id)^
-- record_class: Agreed
-- For a teacher who reads a thread: what was agreed last, of what they may read; but for a yes
-- that waits for the end of a pause.
select m.id as message_id,
    (select w.words from message_parts w where w.message_id = m.id and w.words is not null
     order by w.source_message_id limit 1) as words,
    r.answered_at
from messages m
join recaps r on r.message_id = m.id
join threads t on t.id = m.thread_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching h on h.class_id = e.class_id and h.teacher_id = :teacher_id
left join thread_readers b on b.thread_id = t.id and b.teacher_id = h.teacher_id
where m.thread_id = :thread_id and m.state = 'sent' and r.state = 'agreed'
  and not (r.answered_by = t.parent_id and exists (
      select 1 from message_pauses x
      where x.state = 'on' and x.begun_at <= r.answered_at
        and (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id))))
  and ((h.of_team and (h.since is null or h.since <= m.sent_at)) or b.since <= m.sent_at)
  and (m.only_to is null or m.only_to = h.teacher_id or m.author_id = h.teacher_id)
order by r.answered_at desc, m.id desc limit 1;

-- name: partners(teacher_id)
-- record_class: Partner
-- For a teacher: every joined parent whose thread about a child they read or would read, who wrote
-- or was written to last (since the teacher's first day) first, then by the child's name.
select c.id as child_id, c.first_name as child_first_name, c.last_name as child_last_name,
    p.id as parent_id, p.name as parent_name
from teaching h
join people teacher on teacher.id = h.teacher_id
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join children c on c.id = e.child_id
join guardianships g on g.child_id = c.id and g.joined_at is not null
join people p on p.id = g.parent_id
left join threads t on t.parent_id = p.id and t.child_id = c.id
where h.teacher_id = :teacher_id and p.account_id <> teacher.account_id
  and (h.of_team or exists (
      select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = h.teacher_id))
order by (
    select max(m.sent_at) from messages m
    where m.thread_id = t.id and m.state = 'sent' and (h.since is null or h.since <= m.sent_at)
) desc nulls last, c.first_name, c.id, p.name, p.id;

-- name: due(now)
-- For the clock: what waits for an answer, and should be shown again now; not what waits itself.
select r.message_id from recaps r join messages m on m.id = r.message_id
where r.state = 'open' and r.reminded_at is null and r.remind_at <= :now and m.state = 'sent'
  and not exists (select 1 from held_messages h where h.message_id = m.id)
order by r.message_id;

-- name: remind_at(message_id, remind_at)!
-- It waited for the end of a pause, and is answered from now on.
update recaps set remind_at = :remind_at
where message_id = :message_id and state = 'open' and reminded_at is null;

-- name: reminded(message_id, now)!
-- Once: of two tickers one is first.
update recaps set reminded_at = :now where message_id = :message_id and reminded_at is null;

-- name: forget_corrected(before)!
-- The sweep: a version whose forerunner is forgotten corrects nothing any more.
update recaps set corrects_id = null where corrects_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);

-- name: forget(before)!
-- The sweep: what became of a version is forgotten with its words.
delete from recaps where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
