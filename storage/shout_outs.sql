-- name: begin(child_id, by_id, words, now)$
-- A teacher would like to tell the whole school.
insert into shout_outs (child_id, by_id, state, words, made_at)
values (:child_id, :by_id, 'draft', cast(:words as text), :now)
returning id;

-- name: of(id)^
-- record_class: ShoutOut
-- One, whoever asks: whose it is, the caller looks at.
select h.id, h.child_id, c.first_name as child_first_name, c.last_name as child_last_name, e.class_id,
    k.name as class_name, h.by_id, coalesce(m.called, t.name) as by_name, t.account_id as by_account_id, h.state,
    h.words, h.week_on,
    exists (
        select 1 from consents x
        join guardianships g on g.parent_id = x.parent_id and g.child_id = x.child_id and g.joined_at is not null
        where x.child_id = h.child_id and x.about = 'sharing' and x.answer = 'no') as is_refused
from shout_outs h
join children c on c.id = h.child_id
left join enrolments e on e.child_id = h.child_id and e.ends_on is null
left join classes k on k.id = e.class_id
join people t on t.id = h.by_id
left join manners m on m.account_id = t.account_id and m.role = 'teacher'
where h.id = :id;

-- name: of_week(first_day)
-- For the office and for sending: those of a school week, in the order in which families agreed.
select id from shout_outs
where week_on = :first_day and state in ('allowed', 'sent', 'withheld')
order by answered_at, id;

-- name: write(id, words)!
-- The teacher's words, as every family will read them.
update shout_outs set words = :words where id = :id and state = 'draft';

-- name: drop(id, now)!
-- The teacher gave it up.
update shout_outs set state = 'dropped', ended_at = :now where id = :id and state in ('draft', 'asked', 'allowed');

-- name: ask(id, now)!
-- The family is asked: once.
update shout_outs set state = 'asked', asked_at = :now where id = :id and state = 'draft' and words is not null;

-- name: ask_parents(id)!
-- All who joined for the child.
insert into shout_out_answers (shout_out_id, parent_id)
select h.id, g.parent_id from shout_outs h
join guardianships g on g.child_id = h.child_id and g.joined_at is not null
where h.id = :id
on conflict (shout_out_id, parent_id) do nothing;

-- name: asked(id)
-- record_class: AskedParent
-- Who was asked and acts for the child still, and what they said.
select a.parent_id, p.account_id, a.answer
from shout_out_answers a
join shout_outs h on h.id = a.shout_out_id
join people p on p.id = a.parent_id
join guardianships g on g.parent_id = a.parent_id and g.child_id = h.child_id and g.joined_at is not null
where a.shout_out_id = :id
order by a.parent_id;

-- name: answer(id, parent_id, answer, now)!
-- A parent's yes or no, until they say otherwise.
update shout_out_answers set answer = :answer, answered_at = :now
where shout_out_id = :id and parent_id = :parent_id and (answer is null or answer <> :answer);

-- name: becomes(id, state, now)!
-- What the answers of all together mean; what has not left is placed in a week anew once all agree.
update shout_outs
set state = :state, answered_at = :now, week_on = case when ended_at is null then null else week_on end
where id = :id and state in ('asked', 'allowed', 'refused', 'sent') and state <> :state
  and (state <> 'sent' or cast(:state as text) = 'refused');

-- name: waiting()$
-- For the clock: whether any has no week yet.
select 1 from shout_outs where state = 'allowed' and week_on is null limit 1;

-- name: without_all()
-- For the clock: those that all of the family had agreed to, before somebody else joined for the child.
select h.id from shout_outs h
where h.state = 'allowed' and h.ended_at is null and exists (
    select 1 from guardianships g
    left join shout_out_answers a on a.shout_out_id = h.id and a.parent_id = g.parent_id
    where g.child_id = h.child_id and g.joined_at is not null and a.parent_id is null)
order by h.id;

-- name: next_week(since, now)^
-- record_class: NextWeek
-- For the clock: the next school week of which no class's message has left.
select first_day, (
    select w.send_at from weeks w where w.first_day = weeks.first_day and w.state <> 'off'
    order by w.send_at limit 1) as send_at
from weeks
where state = 'planned' and send_at > :since and not exists (
    select 1 from weeks o where o.first_day = weeks.first_day and o.state <> 'off' and o.send_at <= :now)
order by first_day limit 1;

-- name: goes_out_in(first_day, at_most)!
-- The oldest go out in this week; what is too many waits for the next.
update shout_outs set week_on = :first_day where id in (
    select id from shout_outs where state = 'allowed' and week_on is null
    order by answered_at, id limit :at_most);

-- name: offices()
-- The accounts of the office.
select distinct account_id from people where role = 'office' and account_id is not null order by account_id;

-- name: withhold(id, from_state, to_state)!
-- The office keeps one back before it leaves, or lets it go after all.
update shout_outs set state = :to_state where id = :id and state = :from_state and ended_at is null;

-- name: agreed(id)$
-- Whether all who joined for the child today said yes, and the child is at the school.
select 1 from shout_outs h
join enrolments e on e.child_id = h.child_id and e.ends_on is null
where h.id = :id
  and not exists (
    select 1 from guardianships g
    left join shout_out_answers a on a.shout_out_id = h.id and a.parent_id = g.parent_id
    where g.child_id = h.child_id and g.joined_at is not null and coalesce(a.answer, 'no') <> 'yes')
limit 1;

-- name: sent(id, now)!
-- It is in the outbox of the first families.
update shout_outs set state = 'sent', ended_at = :now where id = :id and state = 'allowed';

-- name: readers(class_id)
-- record_class: SchoolReader
-- The families of a class, each account once.
select distinct a.id as account_id, a.quiet_from, a.quiet_until, a.quiet_days
from enrolments e
join guardianships g on g.child_id = e.child_id and g.joined_at is not null
join people p on p.id = g.parent_id
join accounts a on a.id = p.account_id and a.unreachable_since is null
where e.class_id = :class_id and e.ends_on is null
order by a.id;

-- name: drop_old_drafts(before, now)!
-- The sweep: what nobody finished.
update shout_outs set state = 'dropped', words = null, ended_at = :now where state = 'draft' and made_at < :before;

-- name: forget_answers(before)!
-- The sweep: who was asked about what was begun this long ago.
delete from shout_out_answers where shout_out_id in (select id from shout_outs where made_at < :before);

-- name: forget(before)!
-- The sweep: what was begun this long ago.
delete from shout_outs where made_at < :before;
