-- name: of(id)^
-- record_class: Praise
-- One praise with its class and teacher, whoever asks: whose it is, the caller looks at.
select p.id, p.by_id, coalesce(s.called, t.name) as by_name, t.account_id as by_account_id, p.class_id,
    k.name as class_name, p.state, p.version, p.strength, p.progress_in, p.suggestion_id,
    g.words as own_strength, p.words, p.media_kind, p.media_file_id, p.media_group, p.source_message_id,
    p.card_id, p.card_counts, p.send_at, p.ended_at
from praises p
join classes k on k.id = p.class_id
join people t on t.id = p.by_id
left join manners s on s.account_id = t.account_id and s.role = 'teacher'
left join suggestions g on g.id = p.suggestion_id
where p.id = :id;

-- name: draft_of(by_id)$
-- The praise this teacher has not finished, the newest.
select id from praises where by_id = :by_id and state = 'draft' order by id desc limit 1;

-- name: written_in(by_id, message_id)$
-- For a teacher who edits a message: the newest praise that was written in it.
select id from praises
where by_id = :by_id and source_message_id = :message_id and state <> 'dropped' order by id desc limit 1;

-- name: children_of(praise_id)
-- record_class: Child
-- Who is praised, of those that are in its class today.
select c.id, c.first_name, c.last_name, k.id as class_id, k.name as class_name
from praise_children r
join praises p on p.id = r.praise_id
join children c on c.id = r.child_id
join enrolments e on e.child_id = c.id and e.class_id = p.class_id and e.ends_on is null
join classes k on k.id = p.class_id
where r.praise_id = :praise_id
order by c.first_name, c.id;

-- name: parents_of(child_id)
-- record_class: Family
-- For sending: every parent of a child, and whether and how they can be reached.
select p.id as parent_id, p.name, case when g.joined_at is not null then p.account_id end as account_id,
    a.quiet_from, a.quiet_until, a.quiet_days, a.unreachable_since, a.unreachable_reason, s.less_until
from guardianships g
join people p on p.id = g.parent_id
left join accounts a on a.id = p.account_id
left join manners s on s.account_id = p.account_id and s.role = 'parent'
where g.child_id = :child_id
order by p.name, p.id;

-- name: begin(by_id, class_id, now)$
-- A teacher begins to praise.
insert into praises (by_id, class_id, state, made_at) values (:by_id, :class_id, 'draft', :now)
returning id;

-- name: about_nobody(praise_id)!
-- The teacher chooses anew.
delete from praise_children
where praise_id = :praise_id and exists (select 1 from praises p where p.id = :praise_id and p.state = 'draft');

-- name: is_about(praise_id, child_id)!
-- A child of the class is praised.
insert into praise_children (praise_id, child_id)
select p.id, e.child_id from praises p
join enrolments e on e.class_id = p.class_id and e.child_id = :child_id and e.ends_on is null
where p.id = :praise_id and p.state = 'draft'
on conflict (praise_id, child_id) do nothing;

-- name: is_not_about(praise_id, child_id)!
-- Not that child.
delete from praise_children
where praise_id = :praise_id and child_id = :child_id
  and exists (select 1 from praises p where p.id = :praise_id and p.state = 'draft');

-- name: changed(id)!
-- An older card's Send no longer counts.
update praises set version = version + 1 where id = :id and state = 'draft';

-- name: choose_strength(id, code, own, progress_in)!
-- A strength in place of the one before.
update praises set strength = cast(:code as text), suggestion_id = cast(:own as bigint),
    progress_in = cast(:progress_in as text), version = version + 1
where id = :id and state = 'draft';

-- name: write(id, words, media_kind, media_file_id, media_group, source_message_id)!
-- The teacher's words and file, in place of what was there.
update praises
set words = cast(:words as text), media_kind = cast(:media_kind as text),
    media_file_id = cast(:media_file_id as text), media_group = cast(:media_group as text),
    source_message_id = cast(:source_message_id as bigint), version = version + 1
where id = :id and state = 'draft';

-- name: show_on(id, card_id)!
-- Where the teacher's card is.
update praises set card_id = :card_id where id = :id;

-- name: schedule(id, version, send_at)!
-- The teacher tapped Send now on this version; until then it can be undone.
update praises set state = 'scheduled', send_at = :send_at
where id = :id and version = :version and state = 'draft'
  and (strength is not null or suggestion_id is not null or words is not null or media_file_id is not null);

-- name: keep(id, version, now)!
-- The teacher keeps this version for the weekly message.
update praises set state = 'kept', ended_at = :now
where id = :id and version = :version and state = 'draft'
  and (strength is not null or suggestion_id is not null or words is not null or media_file_id is not null);

-- name: back_to_draft(id)!
-- Undone before it left, or before a weekly message was made of it.
update praises set state = 'draft', send_at = null, ended_at = null, version = version + 1
where id = :id and state in ('scheduled', 'kept')
  and not exists (select 1 from weeklies y where y.praise_id = praises.id);

-- name: take_back(id, now)!
-- The teacher takes back what was sent.
update praises set state = 'taken-back', ended_at = :now where id = :id and state = 'sent';

-- name: drop_draft(id, now)!
-- The teacher gave it up.
update praises set state = 'dropped', ended_at = :now where id = :id and state = 'draft';

-- name: due(now)
-- record_class: Praise
-- For the clock: what is to leave now.
select p.id, p.by_id, coalesce(s.called, t.name) as by_name, t.account_id as by_account_id, p.class_id,
    k.name as class_name, p.state, p.version, p.strength, p.progress_in, p.suggestion_id,
    g.words as own_strength, p.words, p.media_kind, p.media_file_id, p.media_group, p.source_message_id,
    p.card_id, p.card_counts, p.send_at, p.ended_at
from praises p
join classes k on k.id = p.class_id
join people t on t.id = p.by_id
left join manners s on s.account_id = t.account_id and s.role = 'teacher'
left join suggestions g on g.id = p.suggestion_id
where p.state = 'scheduled' and p.send_at <= :now
order by p.id;

-- name: mark_sent(id, now)!
-- It is in the outbox now: once, whoever else ticks.
update praises set state = 'sent', ended_at = :now where id = :id and state = 'scheduled';

-- name: address(praise_id, child_id, parent_id, dedupe_key, unreachable_reason)*!
-- Parents it is for, and how it goes to them: the outbox row under a key, or why there is none.
insert into praise_families (praise_id, child_id, parent_id, outbox_id, unreachable_reason)
values (:praise_id, :child_id, :parent_id,
        (select id from outbox where dedupe_key = cast(:dedupe_key as text)), :unreachable_reason)
on conflict (praise_id, child_id, parent_id) do nothing;

-- name: outcomes(praise_id)
-- record_class: PraiseOutcome
-- For the teacher's card: how it fares with each parent.
select f.child_id, f.parent_id, q.name, q.account_id, f.outbox_id, o.state, o.not_before,
    o.ended_at as sent_at, coalesce(f.unreachable_reason, o.reason) as reason, f.thanked_at
from praise_families f
join people q on q.id = f.parent_id
left join outbox o on o.id = f.outbox_id
where f.praise_id = :praise_id
order by q.name, q.id, f.child_id;

-- name: unsettled()
-- record_class: Praise
-- For the clock: praise on its way, whose cards may have to change.
select p.id, p.by_id, coalesce(s.called, t.name) as by_name, t.account_id as by_account_id, p.class_id,
    k.name as class_name, p.state, p.version, p.strength, p.progress_in, p.suggestion_id,
    g.words as own_strength, p.words, p.media_kind, p.media_file_id, p.media_group, p.source_message_id,
    p.card_id, p.card_counts, p.send_at, p.ended_at
from praises p
join classes k on k.id = p.class_id
join people t on t.id = p.by_id
left join manners s on s.account_id = t.account_id and s.role = 'teacher'
left join suggestions g on g.id = p.suggestion_id
where p.state = 'sent' and p.settled_at is null
order by p.id;

-- name: counted(id, card_counts)!
-- What the card shows now.
update praises set card_counts = :card_counts where id = :id;

-- name: settle(id, now)!
-- Every family's row has ended.
update praises set settled_at = :now where id = :id;

-- name: photos_to_take_out()
-- record_class: WaitingPhoto
-- For the clock: photos that wait to leave for a family that does not allow them any more.
select f.praise_id, f.child_id, o.id as outbox_id, o.chat_id
from praises p
join praise_families f on f.praise_id = p.id
join outbox o on o.id = f.outbox_id and o.kind = 'send' and o.state in ('planned', 'waiting')
    and o.body like '%"kind": "photo"%'
where p.state = 'sent' and p.settled_at is null and p.media_kind = 'photo'
  and not (
    exists (
      select 1 from consents s
      join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
      where s.child_id = f.child_id and s.about = 'photos' and s.answer = 'yes')
    and not exists (
      select 1 from consents s
      join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
      where s.child_id = f.child_id and s.about = 'photos' and s.answer = 'no'))
order by o.id;

-- name: addressed_to(praise_id, child_id, parent_id)$
-- Whether this praise of the child went to this parent, who acts for it still.
select 1 from praise_families f
join guardianships g on g.parent_id = f.parent_id and g.child_id = f.child_id and g.joined_at is not null
where f.praise_id = :praise_id and f.child_id = :child_id and f.parent_id = :parent_id
  and f.outbox_id is not null;

-- name: thank(praise_id, child_id, parent_id, now)!
-- The parent tapped Thank you; a second tap changes nothing.
update praise_families set thanked_at = :now
where praise_id = :praise_id and child_id = :child_id and parent_id = :parent_id and thanked_at is null;

-- name: moments(parent_id, child_id, at_most)
-- record_class: GoodMoment
-- For a parent who looks back: praise and weekly messages about a child that were sent to them.
select 'praise' as kind, p.id as number, p.ended_at as at, coalesce(s.called, t.name) as by_name, p.strength,
    p.progress_in, x.words as own_strength, p.words, p.media_kind, null as step_code, null as step
from praise_families f
join praises p on p.id = f.praise_id
join outbox o on o.id = f.outbox_id
join guardianships g on g.parent_id = f.parent_id and g.child_id = f.child_id and g.joined_at is not null
join people t on t.id = p.by_id
left join manners s on s.account_id = t.account_id and s.role = 'teacher'
left join suggestions x on x.id = p.suggestion_id
where f.parent_id = :parent_id and f.child_id = :child_id and p.state = 'sent'
  and o.state in ('sent', 'uncertain')
union all
select 'week', y.id, y.ended_at, coalesce(s.called, t.name), y.strength, null, null, y.well, null, y.step_code, y.step
from weekly_families f
join weeklies y on y.id = f.weekly_id
join outbox o on o.id = f.outbox_id
join guardianships g on g.parent_id = f.parent_id and g.child_id = y.child_id and g.joined_at is not null
left join people t on t.id = y.written_by
left join manners s on s.account_id = t.account_id and s.role = 'teacher'
where f.parent_id = :parent_id and y.child_id = :child_id and y.state = 'sent'
  and o.state in ('sent', 'uncertain')
order by 3 desc, 1, 2 desc
limit :at_most;

-- name: praised_since(class_id, since)
-- record_class: PraisedChild
-- For composing: what the class's teachers kept or sent, for each child that is in the class.
select p.id as praise_id, c.id as child_id, c.first_name as child_first_name, p.by_id,
    coalesce(s.called, t.name) as by_name, p.state, p.strength, p.progress_in, x.words as own_strength, p.words,
    p.media_kind, p.media_file_id, p.ended_at
from praises p
join praise_children r on r.praise_id = p.id
join children c on c.id = r.child_id
join enrolments e on e.child_id = c.id and e.class_id = p.class_id and e.ends_on is null
join people t on t.id = p.by_id
left join manners s on s.account_id = t.account_id and s.role = 'teacher'
left join suggestions x on x.id = p.suggestion_id
where p.class_id = :class_id and p.state in ('kept', 'sent') and p.ended_at >= :since
order by p.ended_at, p.id, c.first_name, c.id;

-- name: drop_old_drafts(before, now)!
-- The sweep: drafts nobody finished.
update praises set state = 'dropped', words = null, media_file_id = null, ended_at = :now
where state = 'draft' and made_at < :before;

-- name: forget_families(before)!
-- The sweep: to whom praise went that ended this long ago.
delete from praise_families where praise_id in (
    select p.id from praises p
    where p.ended_at < :before and not exists (select 1 from weeklies y where y.praise_id = p.id));

-- name: forget_children(before)!
-- The sweep: whom it was about.
delete from praise_children where praise_id in (
    select p.id from praises p
    where p.ended_at < :before and not exists (select 1 from weeklies y where y.praise_id = p.id));

-- name: forget(before)!
-- The sweep: praise that ended this long ago.
delete from praises
where ended_at < :before and not exists (select 1 from weeklies y where y.praise_id = praises.id);
