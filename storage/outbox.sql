-- name: put(dedupe_key, chat_id, kind, doubt_class, lane, state, body, edits_id, message_id, subject, topic_id, not_before, expires_at, album_of, now)$
-- Say something later: its number, or nothing when the same thing was put before.
insert into outbox (dedupe_key, chat_id, kind, doubt_class, lane, state, body, edits_id, message_id,
                    subject, topic_id, not_before, expires_at, album_of, made_at)
values (:dedupe_key, :chat_id, :kind, :doubt_class, :lane, :state, :body, :edits_id, :message_id,
        :subject, :topic_id, :not_before, :expires_at, :album_of, :now)
on conflict (dedupe_key) do nothing
returning id;

-- name: put_many(dedupe_key, chat_id, kind, doubt_class, lane, state, body, edits_id, message_id, subject, topic_id, not_before, expires_at, album_of, now)*!
-- Say something to many at once, whoever of them was told before.
insert into outbox (dedupe_key, chat_id, kind, doubt_class, lane, state, body, edits_id, message_id,
                    subject, topic_id, not_before, expires_at, album_of, made_at)
values (:dedupe_key, :chat_id, :kind, :doubt_class, :lane, :state, :body, :edits_id, :message_id,
        :subject, :topic_id, :not_before, :expires_at, :album_of, :now)
on conflict (dedupe_key) do nothing;

-- name: change_unsent(id, body)$
-- The card was not given to Telegram yet: it is changed where it waits, alone or in its album.
update outbox set body = :body
where id = :id and kind = 'send' and state in ('planned', 'waiting') and not doubtful
  and not exists (
      select 1 from outbox l where l.id = outbox.album_of and (l.state = 'sending' or l.doubtful))
returning id;

-- name: replace_edit(chat_id, edits_id, message_id, body, expires_at)$
-- A newer edit of the same card takes the place of one still waiting.
update outbox set body = :body, expires_at = :expires_at
where chat_id = :chat_id and kind = 'edit' and state in ('planned', 'waiting')
  and (edits_id = :edits_id or message_id = :message_id)
returning id;

-- name: sent_as(chat_id, message_id)$
-- Which row a message in a chat came from.
select id from outbox
where chat_id = :chat_id and message_id = :message_id and kind = 'send'
order by id desc limit 1;

-- name: card(chat_id, message_id)^
-- The same for who presses a button on it, and whether a change of this card waits still.
select o.id, exists (
    select 1 from outbox e
    where e.chat_id = :chat_id and e.kind = 'edit' and e.state in ('planned', 'waiting')
      and (e.edits_id = o.id or e.message_id = :message_id)) as changing
from outbox o
where o.chat_id = :chat_id and o.message_id = :message_id and o.kind = 'send'
order by o.id desc limit 1;

-- name: as_first_said(id)$
-- What one of our messages says, if nothing took its place since.
select o.body from outbox o
where o.id = :id
  and not exists (select 1 from outbox e where e.chat_id = o.chat_id and e.id > o.id and e.edits_id = o.id);

-- name: wake_planned(now)!
-- What was planned for now may be sent now.
update outbox set state = 'waiting' where state = 'planned' and not_before <= :now;

-- name: claim(now, room)
-- record_class: Outgoing
-- For the sender: what goes next, one a chat, the sooner lane first, in the order it was put;
-- a row that is being tried again holds back what came after it in its lane.
update outbox set state = 'sending', tries = tries + 1
where id in (
    select o.id from outbox o
    where o.state = 'waiting' and o.album_of is null
      and not exists (select 1 from pauses p where p.chat_id in (o.chat_id, 0) and p.until > :now)
      and not exists (
          select 1 from outbox e
          where e.chat_id = o.chat_id and e.id <> o.id and e.state in ('planned', 'waiting', 'sending')
            and e.album_of is null
            and (e.state = 'sending'
                 or (e.state = 'waiting' and (e.lane < o.lane or (e.lane = o.lane and e.id < o.id)))
                 or (e.state = 'planned' and e.lane = o.lane and e.id < o.id and e.tries > 0)))
    order by o.lane, o.id
    limit :room)
returning id, chat_id, kind, doubt_class, lane, body, edits_id, message_id, subject, tries, doubtful,
    expires_at, topic_id,
    (select t.number from topics t where t.id = outbox.topic_id) as topic_number,
    (select c.state from topics t join outbox c on c.id = t.creation_id where t.id = outbox.topic_id)
        as creation_state,
    (select count(*) from outbox m
     where m.album_of = outbox.id and m.state in ('planned', 'waiting')) as more_of_album,
    (select t.message_id from outbox t where t.id = outbox.edits_id) as target_message_id,
    (select t.state from outbox t where t.id = outbox.edits_id) as target_state,
    (select t.subject from outbox t where t.id = outbox.edits_id) as target_subject,
    (select a.language from accounts a where a.id = outbox.chat_id) as language,
    (select a.quiet_from from accounts a where a.id = outbox.chat_id) as quiet_from,
    (select a.quiet_until from accounts a where a.id = outbox.chat_id) as quiet_until,
    (select a.quiet_days from accounts a where a.id = outbox.chat_id) as quiet_days;

-- name: end_rows(id, state, message_id, reason, doubtful, at)*!
-- The rows have come to their end.
update outbox set state = :state, message_id = coalesce(:message_id, message_id), reason = :reason,
    doubtful = (doubtful or :doubtful), ended_at = :at
where id = :id;

-- name: album(id)
-- record_class: InAlbum
-- What leaves together with a row, as one album after it.
select id, body from outbox
where album_of = :id and state in ('planned', 'waiting') order by id;

-- name: gathering(dedupe_key, at_most)$
-- An album that waits still, and has room for one more.
select id from outbox
where dedupe_key = :dedupe_key and album_of is null and state in ('planned', 'waiting')
  and not doubtful
  and (select count(*) from outbox m where m.album_of = outbox.id) < :at_most - 1;

-- name: end_albums(id, state, reason, at)*!
-- What was to leave together with rows that came to their end otherwise ends with them.
update outbox set state = :state, reason = :reason, ended_at = :at
where album_of = :id and state in ('planned', 'waiting');

-- name: put_back(id, not_before, doubtful, reason)!
-- Telegram did not take it, or we cannot know: it is tried again then.
update outbox set state = 'planned', not_before = :not_before, doubtful = (doubtful or :doubtful), reason = :reason
where id = :id;

-- name: take_back(id)!
-- It was marked as being sent by a commit that seemed to fail, and was not given to Telegram.
update outbox set state = 'waiting', tries = tries - 1 where id = :id and state = 'sending';

-- name: hold_until(id, not_before)!
-- The reader has quiet hours: it was not tried, and waits for their end.
update outbox set state = 'planned', not_before = :not_before, tries = tries - 1 where id = :id;

-- name: found_sending(doubt_class)
-- record_class: Unended
-- At start: rows an earlier process was sending when it died; Telegram may have taken them.
select id, doubt_class, doubtful, tries from outbox where state = 'sending' and doubt_class = :doubt_class;

-- name: pause(chat_id, until)!
-- Nothing leaves for this chat (0: for anyone) before then.
insert into pauses (chat_id, until) values (:chat_id, :until)
on conflict (chat_id) do update set until = excluded.until where excluded.until > pauses.until;

-- name: forget_pauses(now)!
-- Pauses that are over.
delete from pauses where until <= :now;

-- name: cancel(subject, now, reason)!
-- What is not said any more, of what was not said yet.
update outbox set state = 'cancelled', ended_at = :now, reason = :reason
where subject = :subject and state in ('planned', 'waiting')
  and not exists (select 1 from outbox l where l.id = outbox.album_of and l.state = 'sending');

-- name: wake_chat(chat_id, lane, now)!
-- The reader changed their quiet hours: what waited for the old ones is looked at again.
update outbox set state = 'waiting', not_before = :now
where chat_id = :chat_id and state = 'planned' and lane >= :lane
  and (subject is null or subject not like 'less:%'); -- what is gathered has its hour

-- name: hurry(now)!
-- Telegram is back, or the clock was set back: what waits for its next try, or for the card that
-- it changes, need not wait longer; a chat's own pause holds.
update outbox set not_before = :now
where state = 'planned' and (tries > 0 or kind = 'edit') and not_before > :now;

-- name: pauses_after(now)
-- record_class: Pause
-- The pauses that are not over.
select chat_id, until from pauses where until > :now;

-- name: shorten_pause(chat_id, until)!
-- A pause ends sooner.
update pauses set until = :until where chat_id = :chat_id;

-- name: wake_free_days(lane, now)!
-- The school's calendar changed: what waits for who has other quiet hours without school.
update outbox set state = 'waiting', not_before = :now
where state = 'planned' and lane >= :lane and (subject is null or subject not like 'less:%')
  and chat_id in (select id from accounts where quiet_days like '%free%');

-- name: next_due()$
-- For the sender's sleep: when the next planned row may leave.
select not_before from outbox where state = 'planned' order by not_before limit 1;

-- name: sent_since(since)$
-- For the pace after a restart: how many were given to Telegram since then.
select count(*) from outbox where ended_at > :since and state in ('sent', 'dead', 'uncertain', 'held');

-- name: counts()
-- record_class: StateCount
-- For `homeroom status`: how many rows stand in each state and lane, and the oldest of them.
select lane, state, count(*) as rows, cast(min(made_at) as text) as oldest
from outbox group by lane, state order by lane, state;

-- name: count_live()$
-- For the office: how many messages have not come to their end.
select count(*) from outbox where state in ('planned', 'waiting', 'sending');

-- name: count_failed()$
-- For the office: how many ended without being surely sent.
select count(*) from outbox where state in ('dead', 'expired', 'uncertain', 'held');

-- name: forget(before)!
-- The sweep: what ended this long ago is forgotten, but not the cards still edited.
delete from outbox
where ended_at < :before
  and not exists (select 1 from announcement_families f where f.outbox_id = outbox.id)
  and not exists (select 1 from announcements a where a.card_id = outbox.id)
  and not exists (select 1 from weekly_families f where f.outbox_id = outbox.id)
  and not exists (select 1 from message_copies c where c.outbox_id = outbox.id)
  and not exists (select 1 from messages m where m.card_id = outbox.id)
  and not exists (select 1 from promises q where q.card_id = outbox.id)
  and not exists (select 1 from praise_families f where f.outbox_id = outbox.id)
  and not exists (select 1 from praises p where p.card_id = outbox.id);

-- name: said_about(subject, beginning)
-- record_class: Unended
-- What was put about a subject under keys that begin so, and may stand in a chat or come there.
select id, doubt_class, doubtful, tries from outbox
where subject = :subject and substr(dedupe_key, 1, length(cast(:beginning as text))) = :beginning
  and state in ('planned', 'waiting', 'sending', 'sent');

-- name: waits_about(chat_id, about)$
-- Whether something of this kind waits for its time in a chat.
select id from outbox
where chat_id = :chat_id and state = 'planned' and subject like cast(:about as text) || ':%' limit 1;

-- name: said_as(dedupe_key)$
-- The row that was put under this key.
select id from outbox where dedupe_key = :dedupe_key;

-- name: is_taken_back(id)$
-- Whether a row was cancelled before it left.
select id from outbox where id = :id and state = 'cancelled';

-- name: is_unsent(id)$
-- Whether a row waits to be given to Telegram.
select id from outbox where id = :id and state in ('planned', 'waiting') and not doubtful;

-- name: is_sent_since(id, since)$
-- Whether a row was sent after a moment.
select id from outbox where id = :id and state = 'sent' and ended_at > :since;
