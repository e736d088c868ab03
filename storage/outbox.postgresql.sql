-- name: claim(now, room)
-- record_class: Outgoing
-- For the sender: as on SQLite, but what another sender is busy with is passed over. `offset 0` keeps a
-- question to be asked row by row, by its index: the server keeps the plan of an hour in which nothing
-- waited, and would look through all that waits for each row.
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
                 or (e.state = 'planned' and e.lane = o.lane and e.id < o.id and e.tries > 0))
          offset 0)
    order by o.lane, o.id
    limit :room
    for update skip locked)
returning id, chat_id, kind, doubt_class, lane, body, edits_id, message_id, subject, tries, doubtful,
    expires_at, topic_id,
    (select t.number from topics t where t.id = outbox.topic_id) as topic_number,
    (select c.state from topics t join outbox c on c.id = t.creation_id where t.id = outbox.topic_id)
        as creation_state,
    (select count(*) from (select m.state from outbox m where m.album_of = outbox.id offset 0) m
     where m.state in ('planned', 'waiting')) as more_of_album,
    (select t.message_id from outbox t where t.id = outbox.edits_id) as target_message_id,
    (select t.state from outbox t where t.id = outbox.edits_id) as target_state,
    (select t.subject from outbox t where t.id = outbox.edits_id) as target_subject,
    (select a.language from accounts a where a.id = outbox.chat_id) as language,
    (select a.quiet_from from accounts a where a.id = outbox.chat_id) as quiet_from,
    (select a.quiet_until from accounts a where a.id = outbox.chat_id) as quiet_until,
    (select a.quiet_days from accounts a where a.id = outbox.chat_id) as quiet_days;
