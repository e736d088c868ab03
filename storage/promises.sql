-- name: begin(account_id, thread_id, promised_by, about_id, only_to, words, now)$
-- Somebody begins a promise; about whom, what and by when may come later.
insert into promises (account_id, thread_id, promised_by, about_id, only_to, words, state, version, begun_at)
values (:account_id, cast(:thread_id as bigint), cast(:promised_by as bigint), cast(:about_id as bigint),
    cast(:only_to as bigint), cast(:words as text), 'draft', 1, :now)
returning id;

-- name: draft_about(account_id, about_id)$
-- A promise begun from a message and not finished: a second tap goes on with it.
select id from promises
where account_id = :account_id and about_id = :about_id and state = 'draft'
order by id desc limit 1;

-- name: of(id)^
-- record_class: Promise
-- One promise, whoever asks: whose it is, the caller looks at.
select q.id, q.account_id, q.thread_id, q.promised_by, w.name as promiser_name, w.role as promiser_role,
    (select s.called from manners s where s.account_id = w.account_id and s.role = w.role) as promiser_called,
    q.about_id, q.only_to, q.message_id, q.words, q.by_day, q.by_time, q.new_day, q.new_time, q.state,
    q.version, q.card_id, q.made_at, q.ended_at, f.name as parent_name,
    c.first_name as child_first_name, c.last_name as child_last_name
from promises q
left join people w on w.id = q.promised_by
left join threads t on t.id = q.thread_id
left join people f on f.id = t.parent_id
left join children c on c.id = t.child_id
where q.id = :id;

-- name: address(id, thread_id, promised_by)!
-- About whom it is, and in which role it is promised.
update promises set thread_id = :thread_id, promised_by = :promised_by where id = :id and state = 'draft';

-- name: write(id, words)!
-- What is promised.
update promises set words = :words where id = :id and state = 'draft';

-- name: make(id, message_id, by_day, by_time, now)!
-- Once, however often the day is tapped.
update promises set state = 'made', message_id = :message_id, by_day = :by_day,
    by_time = cast(:by_time as text), made_at = :now
where id = :id and state = 'draft' and words is not null and thread_id is not null;

-- name: show_on(id, card_id)!
-- Where the card of whoever promised is.
update promises set card_id = :card_id where id = :id;

-- name: keep(id, now)!
-- Once, however often Kept is tapped.
update promises set state = 'kept', ended_at = :now, version = version + 1
where id = :id and state = 'made';

-- name: unkeep(id)!
-- Kept was tapped by mistake.
update promises set state = 'made', ended_at = null, version = version + 1
where id = :id and state = 'kept';

-- name: withdraw(id, now)!
-- Whoever promised takes it back.
update promises set state = 'taken-back', ended_at = :now, version = version + 1
where id = :id and state = 'made';

-- name: ask_for(id, new_day, new_time)!
-- More time is needed; it counts when the other side is told.
update promises set new_day = :new_day, new_time = cast(:new_time as text)
where id = :id and state = 'made';

-- name: move(id)!
-- The other side is told: the new day counts, once.
update promises set by_day = new_day, by_time = new_time, new_day = null, new_time = null,
    version = version + 1
where id = :id and state = 'made' and new_day is not null;

-- name: thank(promise_id, person_id, now)!
-- Somebody thanks for a kept promise; each once.
insert into promise_thanks (promise_id, person_id, thanked_at) values (:promise_id, :person_id, :now)
on conflict (promise_id, person_id) do nothing;

-- name: made_by(person_id)
-- record_class: Promise
-- For whoever promised: what is still to be kept, the most urgent first. A teacher has to teach the
-- child still, a parent to act for it.
select q.id, q.account_id, q.thread_id, q.promised_by, w.name as promiser_name, w.role as promiser_role,
    (select s.called from manners s where s.account_id = w.account_id and s.role = w.role) as promiser_called,
    q.about_id, q.only_to, q.message_id, q.words, q.by_day, q.by_time, q.new_day, q.new_time, q.state,
    q.version, q.card_id, q.made_at, q.ended_at, f.name as parent_name,
    c.first_name as child_first_name, c.last_name as child_last_name
from promises q
join people w on w.id = q.promised_by
join threads t on t.id = q.thread_id
join people f on f.id = t.parent_id
join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
join children c on c.id = t.child_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
where q.promised_by = :person_id and q.state = 'made'
  and (w.id = t.parent_id or exists (
      select 1 from teaching h where h.class_id = e.class_id and h.teacher_id = w.id
        and (h.of_team or exists (
            select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = w.id))))
order by q.by_day, coalesce(q.by_time, '24:00'), q.id;

-- name: made_to_parent(parent_id)
-- record_class: Promise
-- For a parent: what their child's teachers promised them and have not kept yet, but for what waits
-- for the end of a pause.
select q.id, q.account_id, q.thread_id, q.promised_by, w.name as promiser_name, w.role as promiser_role,
    (select s.called from manners s where s.account_id = w.account_id and s.role = w.role) as promiser_called,
    q.about_id, q.only_to, q.message_id, q.words, q.by_day, q.by_time, q.new_day, q.new_time, q.state,
    q.version, q.card_id, q.made_at, q.ended_at, f.name as parent_name,
    c.first_name as child_first_name, c.last_name as child_last_name
from promises q
join people w on w.id = q.promised_by
join threads t on t.id = q.thread_id
join people f on f.id = t.parent_id
join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
join children c on c.id = t.child_id
join enrolments e on e.child_id = t.child_id and e.ends_on is null
where t.parent_id = :parent_id and q.state = 'made' and q.promised_by <> t.parent_id
  and not exists (select 1 from held_messages h where h.message_id = q.message_id)
order by q.by_day, coalesce(q.by_time, '24:00'), q.id;

-- name: made_to_teacher(teacher_id)
-- record_class: Promise
-- For a teacher: what parents promised in the threads they read, as far back as they read those, but
-- for what waits for the end of a pause.
select q.id, q.account_id, q.thread_id, q.promised_by, w.name as promiser_name, w.role as promiser_role,
    (select s.called from manners s where s.account_id = w.account_id and s.role = w.role) as promiser_called,
    q.about_id, q.only_to, q.message_id, q.words, q.by_day, q.by_time, q.new_day, q.new_time, q.state,
    q.version, q.card_id, q.made_at, q.ended_at, f.name as parent_name,
    c.first_name as child_first_name, c.last_name as child_last_name
from teaching h
join people teacher on teacher.id = h.teacher_id
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join threads t on t.child_id = e.child_id
join promises q on q.thread_id = t.id and q.promised_by = t.parent_id
join people w on w.id = q.promised_by
join people f on f.id = t.parent_id
join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
join children c on c.id = t.child_id
left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
where h.teacher_id = :teacher_id and q.state = 'made'
  and (teacher.account_id is null or q.account_id <> teacher.account_id)
  and ((h.of_team and (h.since is null or h.since <= q.made_at)) or r.since <= q.made_at)
  and (q.only_to is null or q.only_to = h.teacher_id)
  and not exists (select 1 from held_messages x where x.message_id = q.message_id)
order by q.by_day, coalesce(q.by_time, '24:00'), q.id;

-- name: threads_of(teacher_id, at_most)
-- record_class: ThreadToChoose
-- For a teacher who promises something: the threads they read, those with the newest words first.
select t.id, p.name as parent_name, c.first_name as child_first_name, c.last_name as child_last_name
from teaching h
join people teacher on teacher.id = h.teacher_id
join enrolments e on e.class_id = h.class_id and e.ends_on is null
join threads t on t.child_id = e.child_id
join people p on p.id = t.parent_id
join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
join children c on c.id = t.child_id
where h.teacher_id = :teacher_id
  and (p.account_id is null or teacher.account_id is null or p.account_id <> teacher.account_id)
  and (h.of_team or exists (
      select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = h.teacher_id))
order by (select max(m.id) from messages m where m.thread_id = t.id) desc nulls last, t.id desc
limit :at_most;

-- name: written_on(account_id, card_id)$
-- Which of their messages an author's own card is about: they reply to it as to the message.
select id from messages where card_id = :card_id and account_id = :account_id and state = 'sent';

-- name: plan(promise_id, remind_at, lasts_until)!
-- When to remind whoever promised.
insert into promise_reminders (promise_id, remind_at, lasts_until)
values (:promise_id, :remind_at, :lasts_until)
on conflict (promise_id, remind_at) do nothing;

-- name: forget_plans(promise_id)!
-- Nobody is to be reminded of it at those times any more.
delete from promise_reminders where promise_id = :promise_id and ended_at is null;

-- name: due(now)
-- record_class: PromiseReminder
-- For the clock: reminders whose time has come, those of one promise in their order.
select promise_id, remind_at, lasts_until from promise_reminders
where ended_at is null and remind_at <= :now order by promise_id, remind_at;

-- name: reminded(promise_id, remind_at, ended_as, now)!
-- Once: of two tickers one is first.
update promise_reminders set ended_at = :now, ended_as = :ended_as
where promise_id = :promise_id and remind_at = :remind_at and ended_at is null;

-- name: asked_of(parent_id, since)
-- record_class: AskedUpdate
-- For a parent: class updates that ask for Got it and have not got it from this parent.
select n.id, k.name as class_name, p.name as author_name, n.words
from announcement_families f
join announcements n on n.id = f.announcement_id
join classes k on k.id = n.class_id
join people p on p.id = n.author_id
join outbox o on o.id = f.outbox_id
where f.parent_id = :parent_id and n.asks_got_it and n.state = 'sent' and n.sent_at >= :since
  and f.got_it_at is null and o.state in ('sent', 'uncertain')
order by n.sent_at, n.id;

-- name: absences_told(account_id, day)
-- record_class: ToldAbsence
-- For a parent: the absences they told that are not over.
select a.id, a.first_day, a.last_day, c.first_name as child_first_name, c.last_name as child_last_name
from absences a
join absence_children i on i.absence_id = a.id
join children c on c.id = i.child_id
where a.account_id = :account_id and a.state = 'reported' and a.last_day >= :day
order by a.first_day, a.id, c.first_name, c.id;

-- name: drop_old_drafts(before)!
-- The sweep: promises nobody finished.
delete from promises where state = 'draft' and begun_at < :before;

-- name: forget_reminders(before)!
-- The sweep: when somebody was to be reminded of what was promised this long ago.
delete from promise_reminders where promise_id in (
    select id from promises where state <> 'draft' and made_at < :before);

-- name: forget_thanks(before)!
-- The sweep: who thanked for it.
delete from promise_thanks where promise_id in (
    select id from promises where state <> 'draft' and made_at < :before);

-- name: forget(before)!
-- The sweep: the same promises.
delete from promises where state <> 'draft' and made_at < :before;

-- name: forget_what_about(before)!
-- The sweep: a younger promise outlives the message that it was made from.
update promises set about_id = null where about_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);
