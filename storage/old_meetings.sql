-- One statement for each table, all of one shape: a query can be told any value, but no table's name.

-- name: of_long_ago(before, drafts_before)
-- The sweep: meetings this long ago, and what was begun and never sent.
select id from meetings
where coalesce(ends_at, ended_at, made_at) < :before or (state = 'draft' and made_at < :drafts_before)
order by id;

-- name: forget_topics(id)*!
-- The sweep: what people wanted to talk about.
delete from agenda_topics where meeting_id = :id;

-- name: forget_entries(id)*!
-- The sweep: who has it in their calendar.
delete from calendar_entries where meeting_id = :id;

-- name: forget_claims(id)*!
-- The sweep: whose time it took.
delete from claims where meeting_id = :id;

-- name: forget_illness(id)*!
-- The sweep: that it was called off by an illness.
delete from ill_meetings where meeting_id = :id;

-- name: forget_check_ins(id)*!
-- The sweep: when to look again.
delete from meeting_check_ins where meeting_id = :id;

-- name: forget_children(id)*!
-- The sweep: about whom it was.
delete from meeting_children where meeting_id = :id;

-- name: forget_people(id)*!
-- The sweep: who met.
delete from meeting_people where meeting_id = :id;

-- name: forget_questions(id)*!
-- The sweep: whether another time was asked for.
delete from meeting_questions where meeting_id = :id;

-- name: forget_reminders(id)*!
-- The sweep: when somebody was to be reminded.
delete from meeting_reminders where meeting_id = :id;

-- name: forget_times(id)*!
-- The sweep: which times were offered.
delete from meeting_times where meeting_id = :id;

-- name: forget(id)*!
-- The sweep: the meeting itself.
delete from meetings where id = :id;
