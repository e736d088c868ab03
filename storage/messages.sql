-- name: begin(account_id, author_id, thread_id, kind, now)$
-- Somebody begins to write; about whom may come later.
insert into messages (account_id, author_id, thread_id, state, kind, made_at)
values (:account_id, :author_id, :thread_id, 'draft', :kind, :now)
returning id;

-- name: of(id)^
-- record_class: Message
-- One message.
select m.id, m.account_id, m.author_id, coalesce(s.called, p.name) as author_name, p.role as author_role, m.thread_id,
    m.only_to, m.state, m.kind, m.card_id, m.sent_at,
    exists (select 1 from threads t where t.id = m.thread_id and t.parent_id is null) as shared
from messages m
left join people p on p.id = m.author_id
left join manners s on s.account_id = p.account_id and s.role = p.role
where m.id = :id;

-- name: draft_of(account_id)$
-- What this account has not finished, the newest; what was only opened, without a word, and what
-- no teacher is to read, are not gone on with by simply writing; nor what a teacher wrote in a topic.
select m.id from messages m
where m.account_id = :account_id and m.state = 'draft' and m.kind <> 'recap' and m.topic_id is null
  and exists (select 1 from message_parts p where p.message_id = m.id)
  and not exists (select 1 from concern_messages c where c.message_id = m.id)
order by m.id desc limit 1;

-- name: address(id, author_id, thread_id, only_to)!
-- About whom, and whether for one teacher alone; never of what is for no teacher.
update messages set author_id = :author_id, thread_id = :thread_id, only_to = :only_to
where id = :id and state = 'draft'
  and not exists (select 1 from concern_messages c where c.message_id = :id);

-- name: add_part(message_id, source_message_id, kind, words, file_id, media_group)!
-- One more of the author's own messages; edited, it takes the place of what it was.
insert into message_parts (message_id, source_message_id, kind, words, file_id, media_group)
values (:message_id, :source_message_id, :kind, :words, :file_id, :media_group)
on conflict (message_id, source_message_id) do update
set kind = excluded.kind, words = excluded.words, file_id = excluded.file_id;

-- name: parts(message_id)
-- record_class: MessagePart
-- What a message is made of, in the order it was written.
select id, source_message_id, kind, words, file_id, media_group, edited_at, file_changed
from message_parts where message_id = :message_id order by source_message_id;

-- name: written_in(account_id, source_message_id)$
-- The newest message that one of the author's own Telegram messages belongs to, of those for teachers.
select m.id from messages m join message_parts p on p.message_id = m.id
where m.account_id = :account_id and p.source_message_id = :source_message_id and m.state <> 'dropped'
  and not exists (select 1 from concern_messages c where c.message_id = m.id)
order by m.id desc limit 1;

-- name: with_album(account_id, media_group)$
-- The newest message that has parts of one of the author's own albums.
select m.id from messages m join message_parts p on p.message_id = m.id
where m.account_id = :account_id and p.media_group = :media_group and m.state <> 'dropped'
order by m.id desc limit 1;

-- name: show_on(id, card_id)!
-- Where the author's card is.
update messages set card_id = :card_id where id = :id;

-- name: send(id, now)!
-- Once, however often Send is tapped.
update messages set state = 'sent', sent_at = :now where id = :id and state = 'draft';

-- name: hold_if_paused(id)!
-- Just sent: it waits if messages of its thread are paused, or in a shared thread its author's; a
-- note among colleagues does not.
insert into held_messages (message_id, pause_id)
select m.id, x.id
from messages m
join threads t on t.id = m.thread_id
join message_pauses x
  on x.state = 'on' and (x.parent_id is null or (x.parent_id = coalesce(t.parent_id, m.author_id) and x.child_id = t.child_id))
where m.id = :id and m.kind <> 'note'
order by x.id limit 1
on conflict (message_id) do nothing;

-- name: drop_draft(id)!
-- The author gave it up.
update messages set state = 'dropped' where id = :id and state = 'draft';

-- name: take_back(id)!
-- The author took it back.
update messages set state = 'taken-back' where id = :id and state = 'sent';

-- name: edited(id, now, file_changed)!
-- The author changed a part that somebody may have read as it was.
update message_parts set edited_at = :now, file_changed = (file_changed or :file_changed) where id = :id;

-- name: copied(part_id, outbox_id, shows)!
-- How a part goes to one reader, and what stands in that row.
insert into message_copies (part_id, outbox_id, shows) values (:part_id, :outbox_id, :shows)
on conflict (part_id, outbox_id) do update set shows = excluded.shows;

-- name: uncopied(part_id, outbox_id)!
-- A part has no room any more in a row that shows others.
delete from message_copies where part_id = :part_id and outbox_id = :outbox_id;

-- name: copies(message_id)
-- record_class: Copy
-- How a message went to its readers, and the questions what to answer.
select c.part_id, c.outbox_id, c.shows, o.chat_id, o.message_id, o.state, o.not_before, o.ended_at,
    o.reason
from message_copies c
join message_parts p on p.id = c.part_id
join outbox o on o.id = c.outbox_id
where p.message_id = :message_id order by c.outbox_id, p.source_message_id;

-- name: shown_as(outbox_id)$
-- Which message a reader sees in one of ours.
select p.message_id from message_copies c join message_parts p on p.id = c.part_id
where c.outbox_id = :outbox_id limit 1;

-- name: part_shown_as(outbox_id)
-- record_class: Original
-- The author's own message that a reader sees in one of ours, of several the last, and where it stands.
select m.account_id, p.source_message_id
from message_copies c
join message_parts p on p.id = c.part_id
join messages m on m.id = p.message_id
where c.outbox_id = :outbox_id and c.shows <> 'prompt'
order by p.source_message_id desc limit 1;

-- name: unreached(since)
-- record_class: Unreached
-- For the clock: what did not reach somebody since then, and its author's card does not say yet.
select p.message_id, max(o.id) as outbox_id
from outbox o
join message_copies c on c.outbox_id = o.id
join message_parts p on p.id = c.part_id
join messages m on m.id = p.message_id
where o.state in ('dead', 'expired', 'uncertain', 'held') and o.ended_at >= :since
  and o.kind = 'send' and c.shows <> 'prompt' and m.state = 'sent' and m.card_id is not null
  and not exists (select 1 from outbox e where e.dedupe_key = 'unreached:' || cast(o.id as text))
group by p.message_id
order by p.message_id;

-- name: waiting_in(chat_id)
-- record_class: WaitingMessage
-- Which messages wait for a reader.
select distinct p.message_id
from outbox o
join message_copies c on c.outbox_id = o.id
join message_parts p on p.id = c.part_id
where o.chat_id = :chat_id and o.state in ('planned', 'waiting', 'sending') and o.kind = 'send'
order by p.message_id;

-- name: drop_old_drafts(before)!
-- The sweep: drafts nobody finished.
update messages set state = 'dropped' where state = 'draft' and made_at < :before;

-- name: forget_copies(before)!
-- The sweep: how went what was sent this long ago, or dropped.
delete from message_copies where part_id in (
    select p.id from message_parts p join messages m on m.id = p.message_id
    where m.state <> 'draft' and coalesce(m.sent_at, m.made_at) < :before);

-- name: forget_parts(before)!
-- The sweep: the words of the same.
delete from message_parts where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);

-- name: forget(before)!
-- The sweep: the same messages.
delete from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before;
