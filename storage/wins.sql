-- name: begin(message_id)!
-- A parent's message tells good news: once.
insert into wins (message_id, child_id, parent_id)
select m.id, t.child_id, m.author_id from messages m join threads t on t.id = m.thread_id
where m.id = :message_id and m.author_id is not null
on conflict (message_id) do nothing;

-- name: of(id)^
-- record_class: Win
-- One, whoever asks: whose it is, the caller looks at.
select w.id, w.message_id, m.state as message_state, m.thread_id, w.child_id, c.first_name as child_first_name,
    c.last_name as child_last_name, e.class_id, k.name as class_name, w.parent_id, w.asked_by,
    coalesce(s.called, a.name) as asked_by_name, a.account_id as asked_by_account_id, w.asked_at, w.may_share,
    w.announcement_id, n.state as announcement_state, w.shared_words,
    exists (
        select 1 from consents x
        join guardianships g on g.parent_id = x.parent_id and g.child_id = x.child_id and g.joined_at is not null
        where x.child_id = w.child_id and x.about = 'sharing' and x.answer = 'no') as is_refused
from wins w
join messages m on m.id = w.message_id
join children c on c.id = w.child_id
left join enrolments e on e.child_id = w.child_id and e.ends_on is null
left join classes k on k.id = e.class_id
left join people a on a.id = w.asked_by
left join manners s on s.account_id = a.account_id and s.role = 'teacher'
left join announcements n on n.id = w.announcement_id
where w.id = :id;

-- name: number_of(message_id)$
-- The good news that a message tells.
select id from wins where message_id = :message_id;

-- name: told_by(announcement_id)$
-- The good news that a class update tells.
select id from wins where announcement_id = :announcement_id;

-- name: thank(win_id, teacher_id, now)!
-- A teacher says thank you; a second tap changes nothing.
insert into win_teachers (win_id, teacher_id, thanked_at) values (:win_id, :teacher_id, :now)
on conflict (win_id, teacher_id) do nothing;

-- name: thanked(message_id)
-- Who said thank you for the good news of a message, as they like to be called.
select coalesce(s.called, p.name) as name
from wins w
join win_teachers t on t.win_id = w.id
join people p on p.id = t.teacher_id
left join manners s on s.account_id = p.account_id and s.role = 'teacher'
where w.message_id = :message_id
order by t.thanked_at, p.id;

-- name: ask(id, teacher_id, now)!
-- A teacher would like to share it: once, whoever of them.
update wins set asked_by = :teacher_id, asked_at = :now where id = :id and asked_at is null;

-- name: answer(id, answer, now)!
-- The parent says yes or no, until they say otherwise.
update wins set may_share = :answer, answered_at = :now
where id = :id and asked_at is not null and (may_share is null or may_share <> :answer);

-- name: tell_in(id, announcement_id, words)!
-- The class update that tells it, and with which words.
update wins set announcement_id = :announcement_id, shared_words = :words where id = :id;

-- name: withdraw(announcement_id)!
-- It is not told in class any more, or not at all.
update announcements set state = 'dropped', version = version + 1
where id = :announcement_id and state in ('draft', 'scheduled', 'sent');

-- name: reword(announcement_id, words)!
-- The parent changed the words: an older preview's Send no longer counts.
update announcements set words = :words, version = version + 1 where id = :announcement_id;

-- name: told_copies(announcement_id, subject)
-- record_class: ToldCopy
-- On whose phones it stands, or is about to.
select o.id as outbox_id, o.chat_id, o.state, o.ended_at
from announcement_families f join outbox o on o.id = f.outbox_id
where f.announcement_id = :announcement_id and o.subject = :subject
order by o.id;

-- name: forget_thanks(before)!
-- The sweep: who said thank you, with the message.
delete from win_teachers where win_id in (
    select w.id from wins w join messages m on m.id = w.message_id
    where m.state <> 'draft' and coalesce(m.sent_at, m.made_at) < :before);

-- name: forget(before)!
-- The sweep: good news go with the message that told them.
delete from wins where message_id in (
    select id from messages where state <> 'draft' and coalesce(sent_at, made_at) < :before);

-- name: let_go_of_updates(before)!
-- The sweep: updates that are forgotten tell no good news any more.
update wins set announcement_id = null where announcement_id in (
    select id from announcements where sent_at < :before);
