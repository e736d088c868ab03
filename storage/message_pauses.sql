-- name: prepare(parent_id, child_id, made_by, now)$
-- The office is about to pause messages: all, or one parent's about one child.
insert into message_pauses (parent_id, child_id, state, made_by, made_at)
values (:parent_id, :child_id, 'draft', :made_by, :now)
returning id;

-- name: standing(parent_id, child_id)$
-- The pause of just this that is on or, if none is, prepared.
select id from message_pauses
where state in ('draft', 'on')
  and coalesce(parent_id, 0) = coalesce(cast(:parent_id as bigint), 0)
  and coalesce(child_id, 0) = coalesce(cast(:child_id as bigint), 0)
order by case when state = 'on' then 0 else 1 end, id desc limit 1;

-- name: of(id)^
-- record_class: MessagePause
-- One pause.
select x.id, x.parent_id, x.child_id, x.state, x.with_updates, x.words, x.ends_at, x.begun_at,
    p.name as parent_name, c.first_name as child_first_name, c.last_name as child_last_name
from message_pauses x
left join people p on p.id = x.parent_id
left join children c on c.id = x.child_id
where x.id = :id;

-- name: running()
-- record_class: MessagePause
-- For the office: all pauses that are on, that of all messages first.
select x.id, x.parent_id, x.child_id, x.state, x.with_updates, x.words, x.ends_at, x.begun_at,
    p.name as parent_name, c.first_name as child_first_name, c.last_name as child_last_name
from message_pauses x
left join people p on p.id = x.parent_id
left join children c on c.id = x.child_id
where x.state = 'on'
order by case when x.parent_id is null then 0 else 1 end, x.begun_at, x.id;

-- name: due(now)
-- record_class: MessagePause
-- For the clock: the pauses that end by themselves now.
select x.id, x.parent_id, x.child_id, x.state, x.with_updates, x.words, x.ends_at, x.begun_at,
    p.name as parent_name, c.first_name as child_first_name, c.last_name as child_last_name
from message_pauses x
left join people p on p.id = x.parent_id
left join children c on c.id = x.child_id
where x.state = 'on' and x.ends_at <= :now
order by x.id;

-- name: say(id, words)!
-- What people read who write meanwhile.
update message_pauses set words = cast(:words as text) where id = :id and state in ('draft', 'on');

-- name: last(id, ends_at)!
-- When it ends by itself.
update message_pauses set ends_at = :ends_at where id = :id and state in ('draft', 'on');

-- name: take_updates_in(id, with_updates)!
-- Whether class updates wait, too.
update message_pauses set with_updates = :with_updates
where id = :id and state in ('draft', 'on') and parent_id is null;

-- name: begin(id, now)!
-- It begins, unless another of just this is on.
update message_pauses set state = 'on', begun_at = :now
where id = :id and state = 'draft' and not exists (
    select 1 from message_pauses o
    where o.state = 'on'
      and coalesce(o.parent_id, 0) = coalesce(message_pauses.parent_id, 0)
      and coalesce(o.child_id, 0) = coalesce(message_pauses.child_id, 0));

-- name: hold_what_waits(id)!
-- What was sent before it began and has begun to arrive nowhere waits, too; in a shared thread
-- what the paused parent wrote.
insert into held_messages (message_id, pause_id)
select distinct m.id, x.id
from outbox o
join message_copies c on c.outbox_id = o.id
join message_parts p on p.id = c.part_id
join messages m on m.id = p.message_id
join threads t on t.id = m.thread_id
join message_pauses x on x.id = :id
where o.state in ('planned', 'waiting') and m.state = 'sent' and m.kind <> 'note'
  and (x.parent_id is null or (x.parent_id = coalesce(t.parent_id, m.author_id) and x.child_id = t.child_id))
  and not exists (
      select 1 from message_parts q
      join message_copies d on d.part_id = q.id
      join outbox s on s.id = d.outbox_id
      where q.message_id = m.id and s.state in ('sending', 'sent', 'uncertain'))
on conflict (message_id) do nothing;

-- name: holding(message_id)$
-- The pause whose end a message waits for.
select pause_id from held_messages where message_id = :message_id;

-- name: count_held(id)$
-- For the office: how many messages wait for the end of a pause.
select count(*) from held_messages h join messages m on m.id = h.message_id
where h.pause_id = :id and m.state = 'sent';

-- name: end(id, now)!
-- It is over: of two who end it one is first.
update message_pauses set state = 'over', ended_at = :now where id = :id and state = 'on';

-- name: drop_it(id)!
-- The office thought better of it.
update message_pauses set state = 'dropped' where id = :id and state = 'draft';

-- name: leave_to_others(id)!
-- What another pause covers, too, waits on for that one.
update held_messages set pause_id = (
    select x.id from messages m
    join threads t on t.id = m.thread_id
    join message_pauses x
      on x.state = 'on' and (x.parent_id is null or (x.parent_id = coalesce(t.parent_id, m.author_id) and x.child_id = t.child_id))
    where m.id = held_messages.message_id order by x.id limit 1)
where pause_id = :id and exists (
    select 1 from messages m
    join threads t on t.id = m.thread_id
    join message_pauses x
      on x.state = 'on' and (x.parent_id is null or (x.parent_id = coalesce(t.parent_id, m.author_id) and x.child_id = t.child_id))
    where m.id = held_messages.message_id);

-- name: held(id)
-- record_class: Message
-- The messages that wait for the end of a pause, in the order in which they were sent.
select m.id, m.account_id, m.author_id, p.name as author_name, p.role as author_role, m.thread_id,
    m.only_to, m.state, m.kind, m.card_id, m.sent_at,
    exists (select 1 from threads t where t.id = m.thread_id and t.parent_id is null) as shared
from held_messages h
join messages m on m.id = h.message_id
left join people p on p.id = m.author_id
where h.pause_id = :id and m.state = 'sent'
order by m.sent_at, m.id;

-- name: let_messages_go(id)!
-- They wait no more.
delete from held_messages where pause_id = :id;

-- name: matters()$
-- For the sender: whether it has to look at pauses at all.
select 1 where exists (select 1 from message_pauses where state = 'on')
    or exists (select 1 from held_letters);

-- name: keeping(message_id, chat_id)$
-- For the sender: the pause that keeps back what is said about a message; also what its own author
-- is told about it on behalf of the other side, and what a paused parent would read of a thread
-- that others share.
select pause_id from held_messages where message_id = :message_id
union all
select x.id from messages m
join threads t on t.id = m.thread_id
join message_pauses x on x.state = 'on'
left join people f on f.id = x.parent_id
where m.id = :message_id and m.kind <> 'note' and (
    (m.account_id = :chat_id
     and (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id)))
    or (t.parent_id is null and x.child_id = t.child_id and f.account_id = :chat_id))
limit 1;

-- name: keeping_change(outbox_id)$
-- For the sender: the pause that keeps back new words in place of those that have arrived.
select x.id
from outbox o
join message_copies c on c.outbox_id = o.edits_id
join message_parts p on p.id = c.part_id
join messages m on m.id = p.message_id
join threads t on t.id = m.thread_id
join message_pauses x on x.state = 'on'
left join people f on f.id = x.parent_id
where o.id = :outbox_id and m.kind = 'message' and p.edited_at >= x.begun_at
  and (x.parent_id is null or (x.child_id = t.child_id and (
      x.parent_id = coalesce(t.parent_id, m.author_id)
      or (t.parent_id is null and f.account_id = o.chat_id))))
order by x.id limit 1;

-- name: over(thread_id)$
-- The pause that holds a parent's own thread.
select x.id from threads t
join message_pauses x
  on x.state = 'on' and (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id))
where t.id = :thread_id
order by x.id limit 1;

-- name: keeping_promise(promise_id, chat_id, verb)$
-- For the sender: the pause that keeps back what becomes of a promise, for everyone but whoever
-- promised; and their thanks for it.
select x.id from promises q
join threads t on t.id = q.thread_id
join message_pauses x
  on x.state = 'on' and (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id))
where q.id = :promise_id and (q.account_id <> :chat_id or cast(:verb as text) = 'promise-thanks')
order by x.id limit 1;

-- name: keeping_news(promise_id)$
-- For whoever promised: the pause for whose end the other side's news of a promise wait.
select x.id from promises q
join threads t on t.id = q.thread_id
join message_pauses x
  on x.state = 'on' and (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id))
where q.id = :promise_id and exists (
    select 1 from outbox o
    where o.state in ('planned', 'waiting') and o.chat_id <> q.account_id and o.subject in (
        'promise-promise:' || cast(q.id as text), 'promise-kept:' || cast(q.id as text),
        'promise-moved:' || cast(q.id as text), 'promise-back:' || cast(q.id as text),
        'promise-stands:' || cast(q.id as text)))
order by x.id limit 1;

-- name: promises_with_news(id)
-- The promises of which news wait for the end of a pause.
select q.id from promises q
join threads t on t.id = q.thread_id
join message_pauses x on x.id = :id
where (x.parent_id is null or (x.parent_id = t.parent_id and x.child_id = t.child_id))
  and q.message_id is not null and exists (
    select 1 from outbox o
    where o.state in ('planned', 'waiting') and o.chat_id <> q.account_id and o.subject in (
        'promise-promise:' || cast(q.id as text), 'promise-kept:' || cast(q.id as text),
        'promise-moved:' || cast(q.id as text), 'promise-back:' || cast(q.id as text),
        'promise-stands:' || cast(q.id as text)))
order by q.id;

-- name: keeping_updates()$
-- For the sender: the pause that keeps class updates back.
select id from message_pauses where state = 'on' and with_updates limit 1;

-- name: ahead(outbox_id, chat_id, lane)$
-- For the sender: until when waits what was kept back before this in the same chat, and is let go
-- already, but for a later hour.
select o.not_before
from held_letters l
join outbox o on o.id = l.outbox_id
join message_pauses x on x.id = l.pause_id
where x.state = 'over' and o.chat_id = :chat_id and o.lane = :lane and o.id < :outbox_id
  and o.state = 'planned'
order by o.not_before desc limit 1;

-- name: keep_back(outbox_id, pause_id)!
-- Which pause a row of the outbox waits for.
insert into held_letters (outbox_id, pause_id) values (:outbox_id, :pause_id)
on conflict (outbox_id) do update set pause_id = excluded.pause_id;

-- name: wait(outbox_id, until)!
-- The row waits; it was not tried, and holds up nothing that is not paused.
update outbox set state = 'planned', not_before = :until, tries = 0, reason = 'paused'
where id = :outbox_id;

-- name: has_left(outbox_id)!
-- It waits for no pause any more.
delete from held_letters where outbox_id = :outbox_id;

-- name: letters(id)
-- record_class: HeldLetter
-- What waited for a pause, in the order in which it was put.
select l.outbox_id, o.chat_id, o.lane, o.expires_at
from held_letters l join outbox o on o.id = l.outbox_id
where l.pause_id = :id and o.state = 'planned'
order by o.id;

-- name: let_go(outbox_id, state, not_before, expires_at)!
-- It may leave from then on.
update outbox set state = :state, not_before = :not_before, expires_at = :expires_at, reason = null
where id = :outbox_id and state = 'planned';

-- name: kept_back(id)
-- record_class: Message
-- The messages of which something waits for the end of a pause on one phone alone.
select m.id, m.account_id, m.author_id, p.name as author_name, p.role as author_role, m.thread_id,
    m.only_to, m.state, m.kind, m.card_id, m.sent_at,
    exists (select 1 from threads t where t.id = m.thread_id and t.parent_id is null) as shared
from messages m
left join people p on p.id = m.author_id
where m.state = 'sent' and m.id in (
    select w.message_id from held_letters l
    join message_copies c on c.outbox_id = l.outbox_id
    join message_parts w on w.id = c.part_id
    join outbox o on o.id = l.outbox_id
    where l.pause_id = :id and o.kind = 'send')
order by m.sent_at, m.id;

-- name: relations()
-- record_class: Relation
-- For the office, who looks for a family: every parent who joined for a child.
select g.parent_id, p.name as parent_name, g.child_id, c.first_name as child_first_name,
    c.last_name as child_last_name, k.name as class_name
from guardianships g
join people p on p.id = g.parent_id
join children c on c.id = g.child_id
join enrolments e on e.child_id = c.id and e.ends_on is null
join classes k on k.id = e.class_id
where g.joined_at is not null
order by k.name, c.first_name, c.last_name, p.name, p.id;

-- name: forget_letters()!
-- The sweep: what has come to its end waits for nothing.
delete from held_letters where outbox_id in (
    select l.outbox_id from held_letters l join outbox o on o.id = l.outbox_id
    where o.state not in ('planned', 'waiting', 'sending'));

-- name: forget_messages(before)!
-- The sweep: the same for messages that are forgotten.
delete from held_messages where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);

-- name: drop_old_drafts(before)!
-- The sweep: what was prepared and never begun.
delete from message_pauses where state in ('draft', 'dropped') and made_at < :before;

-- name: forget(before)!
-- The sweep: pauses that were over so long ago.
delete from message_pauses where state = 'over' and ended_at < :before
  and not exists (select 1 from held_letters l where l.pause_id = message_pauses.id)
  and not exists (select 1 from held_messages h where h.pause_id = message_pauses.id);
