-- name: of(meeting_id)
-- record_class: AgendaTopic
-- For those who meet: what each would like to talk about.
select id, person_id, topic, words from agenda_topics where meeting_id = :meeting_id order by id;

-- name: add(meeting_id, person_id, topic, words, now)!
-- A topic of the list or own words; a topic once, however often it is tapped.
insert into agenda_topics (meeting_id, person_id, topic, words, added_at)
values (:meeting_id, :person_id, cast(:topic as text), cast(:words as text), :now)
on conflict (meeting_id, person_id, topic) do nothing;

-- name: untick(meeting_id, person_id, topic)!
-- A topic of the list, no more.
delete from agenda_topics where meeting_id = :meeting_id and person_id = :person_id and topic = :topic;

-- name: drop(id, meeting_id, person_id)!
-- Own words, no more.
delete from agenda_topics where id = :id and meeting_id = :meeting_id and person_id = :person_id;

-- name: to_ask(over_by, since)
-- record_class: ToAsk
-- For the clock: who met, and was not asked yet what became of it.
select g.id as meeting_id, m.person_id
from meetings g
join meeting_people m on m.meeting_id = g.id
join people p on p.id = m.person_id
where g.state = 'booked' and g.ends_at <= :over_by and g.ends_at > :since
  and m.asked_at is null and p.account_id is not null
order by g.ends_at, g.id, m.person_id;

-- name: asked(meeting_id, person_id, now)!
-- Once: of two tickers one is first.
update meeting_people set asked_at = :now
where meeting_id = :meeting_id and person_id = :person_id and asked_at is null;

-- name: say(meeting_id, person_id, outcome, now)!
-- What became of it, as this person says.
update meeting_people set outcome = :outcome, said_at = :now
where meeting_id = :meeting_id and person_id = :person_id;
