-- One statement for each table, all of one shape: a query can be told any value, but no table's name.

-- name: forget_topics(before)!
-- The sweep: of meetings this long ago, what people wanted to talk about.
delete from agenda_topics where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_entries(before)!
-- The sweep: of meetings this long ago, who has it in their calendar.
delete from calendar_entries where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_claims(before)!
-- The sweep: of meetings this long ago, whose time it took.
delete from claims where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_illness(before)!
-- The sweep: of meetings this long ago, that it was called off by an illness.
delete from ill_meetings where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_check_ins(before)!
-- The sweep: of meetings this long ago, when to look again.
delete from meeting_check_ins where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_children(before)!
-- The sweep: of meetings this long ago, about whom it was.
delete from meeting_children where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_people(before)!
-- The sweep: of meetings this long ago, who met.
delete from meeting_people where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_questions(before)!
-- The sweep: of meetings this long ago, whether another time was asked for.
delete from meeting_questions where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_reminders(before)!
-- The sweep: of meetings this long ago, when somebody was to be reminded.
delete from meeting_reminders where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget_times(before)!
-- The sweep: of meetings this long ago, which times were offered.
delete from meeting_times where meeting_id in (
    select id from meetings where coalesce(ends_at, ended_at, made_at) < :before);

-- name: forget(before)!
-- The sweep: the same meetings.
delete from meetings where coalesce(ends_at, ended_at, made_at) < :before;
