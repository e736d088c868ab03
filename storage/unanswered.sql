-- name: of(teacher_id, message_id)^
-- record_class: Incoming
-- For a teacher: one message of a parent that they read, settled or not.
select m.id, m.thread_id, m.only_to, m.sent_at, p.name as parent_name, g.relation,
    c.first_name as child_first_name, c.last_name as child_last_name, k.name as class_name,
    (select w.words from message_parts w where w.message_id = m.id and w.words is not null
     order by w.source_message_id limit 1) as words,
    (select d.due_at from message_reminders d
     where d.message_id = m.id and d.teacher_id = h.teacher_id and d.reminded_at is null) as remind_at,
    (select s.called from manners s where s.account_id = p.account_id and s.role = 'parent') as parent_called
from messages m
join threads t on t.id = m.thread_id and t.closed_at is null
join people p on p.id = m.author_id and p.role = 'parent'
join guardianships g on g.parent_id = p.id and g.child_id = t.child_id and g.joined_at is not null
join children c on c.id = t.child_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join classes k on k.id = e.class_id
join teaching h on h.class_id = e.class_id
join people teacher on teacher.id = h.teacher_id
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
where m.id = :message_id and h.teacher_id = :teacher_id and m.state = 'sent' and m.kind = 'message'
  and not exists (select 1 from held_messages x where x.message_id = m.id)
  and (teacher.account_id is null or m.account_id <> teacher.account_id)
  and ((h.of_team and t.parent_id is not null and (h.since is null or h.since <= m.sent_at)) or r.since <= m.sent_at)
  and (m.only_to is null or m.only_to = h.teacher_id
       or exists (select 1 from message_passes s where s.message_id = m.id and s.teacher_id = h.teacher_id));

-- name: waiting_for(teacher_id)
-- record_class: Incoming
-- For a teacher: what parents wrote that nobody answered or closed and they did not pass on, by age.
-- An absence that was taken back and said no word more asks for nothing.
select m.id, m.thread_id, m.only_to, m.sent_at, p.name as parent_name, g.relation,
    c.first_name as child_first_name, c.last_name as child_last_name, k.name as class_name,
    (select w.words from message_parts w where w.message_id = m.id and w.words is not null
     order by w.source_message_id limit 1) as words,
    (select d.due_at from message_reminders d
     where d.message_id = m.id and d.teacher_id = h.teacher_id and d.reminded_at is null) as remind_at,
    (select s.called from manners s where s.account_id = p.account_id and s.role = 'parent') as parent_called
from teaching h
join people teacher on teacher.id = h.teacher_id
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join threads t on t.child_id = e.child_id and t.closed_at is null
join messages m on m.thread_id = t.id
join people p on p.id = m.author_id and p.role = 'parent'
join guardianships g on g.parent_id = p.id and g.child_id = t.child_id and g.joined_at is not null
join children c on c.id = t.child_id
join classes k on k.id = e.class_id
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
where h.teacher_id = :teacher_id and m.state = 'sent' and m.kind = 'message'
  and not exists (select 1 from held_messages x where x.message_id = m.id)
  and (teacher.account_id is null or m.account_id <> teacher.account_id)
  and ((h.of_team and t.parent_id is not null and (h.since is null or h.since <= m.sent_at)) or r.since <= m.sent_at)
  and (m.only_to is null or m.only_to = h.teacher_id
       or exists (select 1 from message_passes s where s.message_id = m.id and s.teacher_id = h.teacher_id))
  and not exists (select 1 from settled_messages d where d.message_id = m.id)
  and (exists (select 1 from message_parts w where w.message_id = m.id and w.words is not null)
       or not exists (
           select 1 from openers o join absences a on a.id = o.absence_id
           where o.message_id = m.id and a.state = 'undone'))
  and not exists (
      select 1 from message_passes s
      where s.message_id = m.id and s.passed_by = h.teacher_id
        and not exists (
            select 1 from message_passes b
            where b.message_id = m.id and b.teacher_id = h.teacher_id and b.id > s.id))
order by m.sent_at, m.id;

-- name: said_before(teacher_id, message_id, at_most)
-- record_class: Said
-- For a teacher who reads a message: the last that was said in its thread before, the newest first,
-- as far back as they may read.
select m.id as message_id, coalesce(s.called, p.name) as author_name, s.called as author_called,
    p.role as author_role, m.kind,
    (select w.words from message_parts w where w.message_id = m.id and w.words is not null
     order by w.source_message_id limit 1) as words,
    m.sent_at
from messages shown
join messages m on m.thread_id = shown.thread_id and m.id < shown.id
join people p on p.id = m.author_id
left join manners s on s.account_id = p.account_id and s.role = p.role
join threads t on t.id = m.thread_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching h on h.class_id = e.class_id and h.teacher_id = :teacher_id
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
join people teacher on teacher.id = h.teacher_id
where shown.id = :message_id and m.state = 'sent'
  and not (m.author_id = t.parent_id and exists (select 1 from held_messages x where x.message_id = m.id))
  and ((h.of_team and t.parent_id is not null and (h.since is null or h.since <= m.sent_at)) or r.since <= m.sent_at)
  and (m.only_to is null or m.only_to = h.teacher_id or m.author_id = h.teacher_id
       or exists (
           select 1 from message_passes s join messages q on q.id = s.message_id
           where s.teacher_id = h.teacher_id
             and (q.id = m.id or (m.kind = 'note' and q.thread_id = m.thread_id and q.only_to = m.only_to))))
  and (m.kind <> 'note' or not exists (
      select 1 from guardianships g join people f on f.id = g.parent_id
      where g.child_id = t.child_id and f.account_id = teacher.account_id))
order by m.id desc limit :at_most;

-- name: colleagues_of(teacher_id, message_id)
-- record_class: ThreadReader
-- For a teacher: who else teaches the child's class and has joined; for what parents share nobody,
-- as its readers were told who they are.
select p.id, coalesce(l.called, p.name) as name, p.account_id
from messages m
join threads t on t.id = m.thread_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching h on h.class_id = e.class_id
join people p on p.id = h.teacher_id
left join manners l on l.account_id = p.account_id and l.role = 'teacher'
where m.id = :message_id and p.id <> :teacher_id and p.account_id is not null
  and t.parent_id is not null
order by p.name, p.id;

-- name: note_readers(message_id, at)
-- record_class: ThreadReader
-- Who reads what colleagues note at some moment about a message (or another note): the team unless
-- the message is for one alone, whoever was brought in, and to whom it was passed on; but no
-- teacher who is of the child's family.
select p.id, coalesce(l.called, p.name) as name, p.account_id
from messages m
join threads t on t.id = m.thread_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching h on h.class_id = e.class_id
join people p on p.id = h.teacher_id
left join manners l on l.account_id = p.account_id and l.role = 'teacher'
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
where m.id = :message_id
  and ((h.of_team and t.parent_id is not null and (h.since is null or h.since <= :at)) or r.since <= :at)
  and (m.only_to is null or m.only_to = h.teacher_id
       or exists (
           select 1 from message_passes s join messages q on q.id = s.message_id
           where s.teacher_id = h.teacher_id
             and (q.id = m.id or (m.kind = 'note' and q.thread_id = m.thread_id and q.only_to = m.only_to))))
  and not exists (
      select 1 from guardianships g join people f on f.id = g.parent_id
      where g.child_id = t.child_id and f.account_id = p.account_id)
order by p.id;

-- name: settle(message_id, teacher_id, settled_as, now)!
-- A teacher answered or closed it; who comes second changes nothing, but an answer reopens nothing.
insert into settled_messages (message_id, teacher_id, settled_as, settled_at)
values (:message_id, :teacher_id, :settled_as, :now)
on conflict (message_id) do update set teacher_id = excluded.teacher_id,
    settled_as = excluded.settled_as, settled_at = excluded.settled_at
where settled_messages.settled_as = 'closed' and excluded.settled_as = 'answered';

-- name: reopen(message_id)!
-- It was closed, and waits for an answer again.
delete from settled_messages where message_id = :message_id and settled_as = 'closed';

-- name: settled(message_id)^
-- record_class: Settled
-- Who answered or closed it.
select s.message_id, s.teacher_id, coalesce(l.called, p.name) as teacher_name, s.settled_as, s.settled_at
from settled_messages s
join people p on p.id = s.teacher_id
left join manners l on l.account_id = p.account_id and l.role = 'teacher'
where s.message_id = :message_id;

-- name: remind(message_id, teacher_id, due_at)!
-- A teacher wants to see it again then, and not before.
insert into message_reminders (message_id, teacher_id, due_at) values (:message_id, :teacher_id, :due_at)
on conflict (message_id, teacher_id) do update set due_at = excluded.due_at, reminded_at = null;

-- name: forget_reminder(message_id, teacher_id)!
-- The teacher need not be reminded of it any more.
delete from message_reminders
where message_id = :message_id and teacher_id = :teacher_id and reminded_at is null;

-- name: due(now)
-- record_class: DueReminder
-- For the clock: what is to be shown again now.
select d.message_id, d.teacher_id, p.account_id, d.due_at
from message_reminders d join people p on p.id = d.teacher_id
where d.reminded_at is null and d.due_at <= :now and p.account_id is not null
order by d.due_at, d.message_id;

-- name: reminded(message_id, teacher_id, due_at, now)!
-- Once: of two tickers one is first.
update message_reminders set reminded_at = :now
where message_id = :message_id and teacher_id = :teacher_id and due_at = :due_at and reminded_at is null;

-- name: pass_on(message_id, teacher_id, passed_by, now)!
-- A colleague has it now.
insert into message_passes (message_id, teacher_id, passed_by, passed_at)
values (:message_id, :teacher_id, :passed_by, :now);

-- name: holder(message_id)^
-- record_class: PassedOn
-- To whom it was passed on last, and by whom.
select s.teacher_id, coalesce(l.called, p.name) as teacher_name, s.passed_by,
    coalesce(n.called, b.name) as passed_by_name
from message_passes s
join people p on p.id = s.teacher_id
join people b on b.id = s.passed_by
left join manners l on l.account_id = p.account_id and l.role = 'teacher'
left join manners n on n.account_id = b.account_id and n.role = 'teacher'
where s.message_id = :message_id order by s.id desc limit 1;

-- name: passed_to(message_id, teacher_id)^
-- record_class: PassedOn
-- Who passed it on to this colleague, the last who did.
select s.teacher_id, coalesce(l.called, p.name) as teacher_name, s.passed_by,
    coalesce(n.called, b.name) as passed_by_name
from message_passes s
join people p on p.id = s.teacher_id
join people b on b.id = s.passed_by
left join manners l on l.account_id = p.account_id and l.role = 'teacher'
left join manners n on n.account_id = b.account_id and n.role = 'teacher'
where s.message_id = :message_id and s.teacher_id = :teacher_id order by s.id desc limit 1;

-- name: take_pass_back(message_id, teacher_id, passed_by)!
-- The colleague need not have it: the last time that this teacher passed it on to them.
delete from message_passes where id = (
    select max(id) from message_passes
    where message_id = :message_id and teacher_id = :teacher_id and passed_by = :passed_by);

-- name: read_no_more(thread_id, teacher_id, passed_by)!
-- Whom this teacher brought in by passing on reads the thread no more, if nothing else is theirs.
delete from thread_readers
where thread_id = :thread_id and teacher_id = :teacher_id and brought_by = :passed_by
  and not exists (
      select 1 from message_passes s join messages m on m.id = s.message_id
      where m.thread_id = :thread_id and s.teacher_id = :teacher_id);

-- name: read_from(thread_id, teacher_id, passed_by, since)!
-- A colleague reads the thread from that moment on, or from an earlier one if they do already.
insert into thread_readers (thread_id, teacher_id, brought_by, since)
values (:thread_id, :teacher_id, :passed_by, :since)
on conflict (thread_id, teacher_id) do update set since = excluded.since
where excluded.since < thread_readers.since;

-- name: first_read(thread_id, teacher_id)$
-- The earliest that a teacher reads of a thread (UTC); for who may read all, when it was opened.
select min(m.sent_at)
from messages m
join threads t on t.id = m.thread_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
join teaching h on h.class_id = e.class_id and h.teacher_id = :teacher_id
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
where m.thread_id = :thread_id and m.state = 'sent'
  and ((h.of_team and t.parent_id is not null and (h.since is null or h.since <= m.sent_at)) or r.since <= m.sent_at);

-- name: forget_settled(before)!
-- The sweep: who answered what is forgotten with the message.
delete from settled_messages where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);

-- name: forget_reminders(before)!
-- The sweep: the same for who was to be reminded.
delete from message_reminders where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);

-- name: forget_passes(before)!
-- The sweep: the same for who passed it on.
delete from message_passes where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
