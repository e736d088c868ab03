-- name: begin(author_id, class_id, now)$
-- A teacher begins an update for a class.
insert into announcements (author_id, class_id, state, made_at)
values (:author_id, :class_id, 'draft', :now)
returning id;

-- name: of(id)^
-- record_class: Announcement
-- One update with its class and author.
select n.id, n.author_id, n.class_id, k.name as class_name, coalesce(s.called, p.name) as author_name,
    p.account_id as author_account_id, n.state, n.version, n.words, n.media_kind, n.media_file_id,
    n.media_group, n.source_message_id, n.asks_got_it, n.card_id, n.card_counts, n.card_counted_at, n.planned_on,
    n.send_at, n.sent_at, exists (select 1 from wins w where w.announcement_id = n.id) as from_home
from announcements n
join classes k on k.id = n.class_id
join people p on p.id = n.author_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where n.id = :id;

-- name: draft_of(author_id)$
-- The update this teacher has not finished, the newest.
select id from announcements
where author_id = :author_id and state = 'draft' order by id desc limit 1;

-- name: written_in(author_id, message_id)$
-- For a teacher who edits a message, or taps twice: the newest update that was written in it.
select id from announcements
where author_id = :author_id and source_message_id = :message_id and state <> 'dropped'
order by id desc limit 1;

-- name: leaving_next(author_id)$
-- For a teacher: of their updates that wait to leave, the one that leaves first.
select id from announcements
where author_id = :author_id and state = 'scheduled' order by send_at, id limit 1;

-- name: write(id, words, media_kind, media_file_id, media_group, source_message_id)!
-- The teacher's words (again): an older preview's Send no longer counts.
update announcements
set words = :words, media_kind = :media_kind, media_file_id = :media_file_id, media_group = :media_group,
    source_message_id = :source_message_id, version = version + 1
where id = :id and state = 'draft';

-- name: ask_got_it(id, asks)!
-- Whether families see a Got it button.
update announcements set asks_got_it = :asks where id = :id and state = 'draft';

-- name: plan_on(id, planned_on)!
-- The day on which the draft is to be sent; the hour comes next.
update announcements set planned_on = :planned_on where id = :id and state = 'draft';

-- name: show_on(id, card_id)!
-- Where the teacher's card is.
update announcements set card_id = :card_id where id = :id;

-- name: schedule(id, version, send_at)!
-- The teacher tapped Send on this version; until then it can be undone.
update announcements set state = 'scheduled', send_at = :send_at
where id = :id and version = :version and state = 'draft' and (words is not null or media_file_id is not null);

-- name: back_to_draft(id)!
-- Undone before it left: the words are kept as a draft.
update announcements set state = 'draft', send_at = null, version = version + 1
where id = :id and state = 'scheduled';

-- name: drop_draft(id)!
-- The teacher gave it up.
update announcements set state = 'dropped' where id = :id and state = 'draft';

-- name: due(now)
-- record_class: Announcement
-- For the clock: what is to leave now.
select n.id, n.author_id, n.class_id, k.name as class_name, coalesce(s.called, p.name) as author_name,
    p.account_id as author_account_id, n.state, n.version, n.words, n.media_kind, n.media_file_id,
    n.media_group, n.source_message_id, n.asks_got_it, n.card_id, n.card_counts, n.card_counted_at, n.planned_on,
    n.send_at, n.sent_at, exists (select 1 from wins w where w.announcement_id = n.id) as from_home
from announcements n
join classes k on k.id = n.class_id
join people p on p.id = n.author_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where n.state = 'scheduled' and n.send_at <= :now
order by n.id;

-- name: mark_sent(id, now)!
-- It is in the outbox now: once, whoever else ticks.
update announcements set state = 'sent', sent_at = :now where id = :id and state = 'scheduled';

-- name: address(announcement_id, parent_id, dedupe_key, unreachable_reason)*!
-- Parents it is for, and how it goes to them: the outbox row under a key, or why there is none.
insert into announcement_families (announcement_id, parent_id, outbox_id, unreachable_reason)
values (:announcement_id, :parent_id,
        (select id from outbox where dedupe_key = cast(:dedupe_key as text)), :unreachable_reason)
on conflict (announcement_id, parent_id) do nothing;

-- name: outcomes(announcement_id)
-- record_class: FamilyOutcome
-- For the teacher's card: how it fares with each parent.
select p.name, o.state, o.lane, o.not_before, coalesce(f.unreachable_reason, o.reason) as reason, f.got_it_at
from announcement_families f
join people p on p.id = f.parent_id
left join outbox o on o.id = f.outbox_id
where f.announcement_id = :announcement_id
order by p.name, p.id;

-- name: counts_of(announcement_id, now)^
-- record_class: Counts
-- For the teacher's card: the same, counted. Who waits for nothing but the time has quiet hours; what
-- comes together with other updates (lane 5) waits for its hour.
select
    count(case when o.state in ('sent', 'uncertain') then 1 end) as sent,
    count(case when o.state in ('waiting', 'sending') or (o.state = 'planned' and q.id is null and o.lane < 5)
          then 1 end) as waiting,
    count(case when o.state = 'planned' and o.lane = 5 then 1 end) as gathered,
    count(q.id) as quiet,
    (select l.not_before from outbox l where l.id in
        (select r.outbox_id from announcement_families r where r.announcement_id = :announcement_id)
        and l.state = 'planned' and l.lane < 5 and l.reason is null and l.not_before > :now
     order by l.not_before desc limit 1) as quiet_until,
    count(case when o.state in ('sent', 'uncertain', 'planned', 'waiting', 'sending') then null else 1 end)
        as not_reached,
    count(f.got_it_at) as got_it
from announcement_families f
left join outbox o on o.id = f.outbox_id
left join outbox q on q.id = f.outbox_id and q.state = 'planned' and q.lane < 5 and q.reason is null
    and q.not_before > :now
where f.announcement_id = :announcement_id;

-- name: unsettled()
-- record_class: Announcement
-- For the clock: updates on their way, whose cards may have to change.
select n.id, n.author_id, n.class_id, k.name as class_name, coalesce(s.called, p.name) as author_name,
    p.account_id as author_account_id, n.state, n.version, n.words, n.media_kind, n.media_file_id,
    n.media_group, n.source_message_id, n.asks_got_it, n.card_id, n.card_counts, n.card_counted_at, n.planned_on,
    n.send_at, n.sent_at, exists (select 1 from wins w where w.announcement_id = n.id) as from_home
from announcements n
join classes k on k.id = n.class_id
join people p on p.id = n.author_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where n.state = 'sent' and n.settled_at is null
order by n.id;

-- name: settle(id, now)!
-- Every family's row has ended.
update announcements set settled_at = :now where id = :id;

-- name: counted(id, card_counts, now)!
-- What the card shows now.
update announcements set card_counts = :card_counts, card_counted_at = :now where id = :id;

-- name: got_it(announcement_id, parent_id, now)!
-- The parent tapped Got it; a second tap changes nothing.
update announcement_families set got_it_at = :now
where announcement_id = :announcement_id and parent_id = :parent_id and got_it_at is null;

-- name: got_it_at(announcement_id, parent_id)$
-- When this parent first tapped Got it.
select got_it_at from announcement_families
where announcement_id = :announcement_id and parent_id = :parent_id;

-- name: addressed_to(announcement_id, parent_id)$
-- Whether this update was for this parent, and was not taken back since.
select 1 from announcement_families f
join announcements n on n.id = f.announcement_id and n.state = 'sent'
where f.announcement_id = :announcement_id and f.parent_id = :parent_id and f.outbox_id is not null;

-- name: drop_old_drafts(before)!
-- The sweep: drafts nobody finished.
update announcements set state = 'dropped', words = null, media_file_id = null
where state = 'draft' and made_at < :before;

-- name: forget_families(before)!
-- The sweep: to whom updates went that were sent this long ago.
delete from announcement_families
where announcement_id in (select id from announcements where sent_at < :before);

-- name: forget(before)!
-- The sweep: updates that were sent this long ago.
delete from announcements where sent_at < :before;
