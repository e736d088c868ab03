-- name: learn(ability, now)!
-- What Telegram says this bot has.
insert into bot_abilities (ability, learnt_at) values (:ability, :now) on conflict (ability) do nothing;

-- name: unlearn(ability)!
-- What Telegram says this bot has not.
delete from bot_abilities where ability = :ability;

-- name: able(ability)$
-- Whether this bot has it.
select 1 from bot_abilities where ability = :ability;

-- name: choose(account_id, now)!
-- A teacher wants one topic per child.
insert into topic_choices (account_id, chosen_at) values (:account_id, :now)
on conflict (account_id) do nothing;

-- name: give_up(account_id)!
-- A teacher wants no topics any more.
delete from topic_choices where account_id = :account_id;

-- name: chosen(account_id)$
-- Whether somebody wants one topic per child.
select 1 from topic_choices where account_id = :account_id;

-- name: wanted(account_id, ability)$
-- Whether somebody wants one topic per child, and the bot has topics.
select 1 from topic_choices c
where c.account_id = :account_id and exists (select 1 from bot_abilities b where b.ability = :ability);

-- name: of(id)^
-- record_class: Topic
-- One topic.
select t.id, t.account_id, t.child_id, t.number, t.name, t.beginnings, t.creation_id, t.rests_until,
    (select o.state from outbox o where o.id = t.creation_id) as creation_state,
    (select o.not_before from outbox o where o.id = t.creation_id) as begins_at
from topics t where t.id = :id;

-- name: about(account_id, child_id, name, now)$
-- The topic about a child in somebody's chat, whether or not Telegram has it yet.
insert into topics (account_id, child_id, name, used_at) values (:account_id, :child_id, :name, :now)
on conflict (account_id, child_id) do update set used_at = excluded.used_at
returning id;

-- name: met(account_id, number, now)$
-- A topic in which somebody wrote or pressed; one that is not about a child is their own.
insert into topics (account_id, number, used_at) values (:account_id, :number, :now)
on conflict (account_id, number) do update set used_at = excluded.used_at
returning id;

-- name: begins(id, name, now)$
-- Telegram is to be asked for it once more: how often that was.
update topics set beginnings = beginnings + 1, name = :name, used_at = :now where id = :id
returning beginnings;

-- name: asked(id, creation_id)!
-- By which row of the outbox Telegram is asked for it.
update topics set creation_id = :creation_id where id = :id;

-- name: begun(id, number)!
-- Telegram has it, under this number.
update topics set number = :number, rests_until = null where id = :id;

-- name: lost(id, number)!
-- What was sent there arrived elsewhere: Telegram has no topic of this number.
update topics set number = null where id = :id and number = :number;

-- name: renamed(id, name)!
-- What it is called from now on.
update topics set name = :name where id = :id;

-- name: rest(id, rests_until)!
-- It was begun anew and refused all the same: nothing more is tried for a while.
update topics set rests_until = :rests_until where id = :id;

-- name: hurry(creation_id, at)!
-- Something is to stand there sooner than was known when Telegram was to be asked.
update outbox set not_before = :at where id = :creation_id and state = 'planned' and tries = 0 and not_before > :at;

-- name: wait(id, until)!
-- Its topic is not there yet: it was not tried.
update outbox set state = 'planned', not_before = :until, tries = tries - 1, reason = 'waits for its topic'
where id = :id;

-- name: go_on(topic_id, now)!
-- Telegram answered about a topic: what waited for that goes out, in its order.
update outbox set state = 'waiting', not_before = :now
where topic_id = :topic_id and state = 'planned' and reason = 'waits for its topic';

-- name: leave(outbox_id)!
-- It goes out without a topic.
update outbox set topic_id = null where id = :outbox_id;

-- name: keep_in(message_id, topic_id)!
-- What a teacher wrote in a topic, of which it is not known yet to whom.
update messages set topic_id = :topic_id where id = :message_id;

-- name: draft_in(account_id, topic_id)$
-- The newest such message that is not sent or given up.
select id from messages
where account_id = :account_id and topic_id = :topic_id and state = 'draft' order by id desc limit 1;

-- name: drafted_in(message_id)$
-- In which topic it was written.
select topic_id from messages where id = :message_id;

-- name: could_be_meant(teacher_id, child_id)
-- record_class: Meant
-- For a teacher: in each thread about a child what is answered next: of what a parent wrote there
-- and this teacher reads, the newest that waits for an answer or, failing that, the newest.
select message_id, parent_name, relation, child_first_name, child_last_name from (
    select m.id as message_id, t.id as thread_id, p.name as parent_name, g.relation,
        c.first_name as child_first_name, c.last_name as child_last_name,
        row_number() over (
            partition by t.id
            order by case when d.message_id is null then 0 else 1 end, m.sent_at desc, m.id desc) as place
    from threads t
    join messages m on m.thread_id = t.id and m.author_id = t.parent_id
    join people p on p.id = t.parent_id
    join guardianships g on g.parent_id = t.parent_id and g.child_id = t.child_id and g.joined_at is not null
    join children c on c.id = t.child_id
    join enrolments e on e.child_id = t.child_id and e.ends_on is null
    join teaching h on h.class_id = e.class_id
    join people teacher on teacher.id = h.teacher_id
    left join thread_readers r on r.thread_id = t.id and r.teacher_id = h.teacher_id
    left join settled_messages d on d.message_id = m.id
    where t.child_id = :child_id and h.teacher_id = :teacher_id and m.state = 'sent' and m.kind = 'message'
      and (teacher.account_id is null or m.account_id <> teacher.account_id)
      and ((h.of_team and (h.since is null or h.since <= m.sent_at)) or r.since <= m.sent_at)
      and (m.only_to is null or m.only_to = h.teacher_id
           or exists (select 1 from message_passes s where s.message_id = m.id and s.teacher_id = h.teacher_id))
) found
where place = 1 order by thread_id;

-- name: forget(before)!
-- The sweep: topics that nothing was put into for so long; what stands there in the chat stays.
delete from topics where used_at < :before;
