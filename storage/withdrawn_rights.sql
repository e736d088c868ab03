-- name: leaving()
-- Of the rows that leave now: those whose reader may not know any more what they are about. A parent
-- has to act for the child still and to be in the thread, a teacher to teach the child and to read it,
-- the office to be no part of a worry; an update is for the families of the class, its list of the
-- absent for its teachers, and so are its weeks' cards; a weekly message is for who acts for its child,
-- good news of a class for its families; praise is for who acts for the child, and its photo only while
-- the family allows photos; thanks are for who acts for the child or teaches it; good news from home is
-- told in class while its family says yes; of a meeting who takes part in it, a parent as long as they
-- act for a child of it. What an edit is about stands in the row that it changes.
with leaving as (
    select o.id, o.chat_id, coalesce(o.subject, b.subject) as subject,
        length(rtrim(coalesce(o.subject, b.subject), '0123456789')) as named,
        coalesce(o.edits_id, o.id) as shown
    from outbox o left join outbox b on b.id = o.edits_id
    where o.state = 'sending' and o.kind in ('send', 'edit')
), about as (
    select l.id, l.chat_id, m.thread_id, m.kind
    from leaving l
    join messages m
      on m.id = case when l.subject like 'message:%' then cast(substr(l.subject, l.named + 1) as bigint) end
    union all
    select l.id, l.chat_id, case when l.subject like 'thread:%' then cast(substr(l.subject, l.named + 1) as bigint) end,
        'thread'
    from leaving l where l.shown = l.id  -- its card says to who left that they have
    union all
    select l.id, l.chat_id, q.thread_id, 'promise'
    from leaving l
    join promises q
      on q.id = case when l.subject like 'promise%' then cast(substr(l.subject, l.named + 1) as bigint) end
)
select a.id
from about a
join threads t on t.id = a.thread_id
left join enrolments e on e.child_id = t.child_id and e.ends_on is null
where not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.child_id = t.child_id and g.joined_at is not null
    where p.account_id = a.chat_id and a.kind <> 'note' and e.id is not null
      and (p.id = t.parent_id or exists (
          select 1 from thread_parents m
          where m.thread_id = t.id and m.parent_id = p.id and m.left_at is null)))
  and not exists (
    select 1 from people p
    join teaching h on h.teacher_id = p.id and h.class_id = e.class_id
    where p.account_id = a.chat_id
      and ((h.of_team and t.parent_id is not null) or exists (
          select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = p.id)))
union
select l.id
from leaving l
join concern_messages m
  on m.message_id = case when l.subject like 'message:%' then cast(substr(l.subject, l.named + 1) as bigint) end
join concerns c on c.id = m.concern_id
where not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.child_id = c.child_id and g.joined_at is not null
    join enrolments e on e.child_id = c.child_id and e.ends_on is null
    where p.account_id = l.chat_id and p.id = c.parent_id)
  and not exists (
    select 1 from people p
    where p.account_id = l.chat_id and p.role = 'office'
      and not exists (
          select 1 from people w
          join teaching h on h.teacher_id = w.id
          join enrolments e on e.class_id = h.class_id and e.child_id = c.child_id and e.ends_on is null
          where w.account_id = p.account_id))
union
select l.id
from leaving l
where exists (select 1 from announcement_families f where f.outbox_id = l.shown)
  and not exists (
    select 1 from announcement_families f
    join announcements n on n.id = f.announcement_id
    join guardianships g on g.parent_id = f.parent_id and g.joined_at is not null
    join enrolments e on e.child_id = g.child_id and e.class_id = n.class_id and e.ends_on is null
    where f.outbox_id = l.shown)
union
select l.id
from leaving l
where l.subject like 'absent:%' and not exists (
    select 1 from people p join teaching h on h.teacher_id = p.id
    where p.account_id = l.chat_id
      and h.class_id = case when l.subject like 'absent:%' then cast(substr(l.subject, l.named + 1) as bigint) end)
union
select l.id
from leaving l
join meetings g
  on g.id = case when l.subject like 'meeting%' then cast(substr(l.subject, l.named + 1) as bigint) end
where not exists (
    select 1 from meeting_people m
    join people p on p.id = m.person_id
    where m.meeting_id = g.id and p.account_id = l.chat_id
      and (p.role <> 'parent' or exists (
          select 1 from meeting_children c
          join guardianships u on u.child_id = c.child_id and u.parent_id = p.id and u.joined_at is not null
          join enrolments e on e.child_id = c.child_id and e.ends_on is null
          where c.meeting_id = g.id)))
union
select l.id
from leaving l
join weeklies y
  on y.id = case when l.subject like 'weekly:%' then cast(substr(l.subject, l.named + 1) as bigint) end
where not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.child_id = y.child_id and g.joined_at is not null
    join enrolments e on e.child_id = y.child_id and e.ends_on is null
    where p.account_id = l.chat_id)
union
select l.id
from leaving l
join weeks w
  on w.id = case when l.subject like 'week:%' or l.subject like 'week-missing:%' or l.subject like 'week-news:%'
                 then cast(substr(l.subject, l.named + 1) as bigint) end
where not exists (
    select 1 from people p join teaching h on h.teacher_id = p.id
    where p.account_id = l.chat_id and h.class_id = w.class_id
      and (l.subject like 'week:%' or l.subject like 'week-missing:%'))
  and not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.joined_at is not null
    join enrolments e on e.child_id = g.child_id and e.class_id = w.class_id and e.ends_on is null
    where p.account_id = l.chat_id and l.subject like 'week-news:%')
union
select l.id
from leaving l
join outbox o on o.id = l.id
join praise_families f on f.outbox_id = l.shown
where l.subject like 'praise:%' and (
    not exists (
      select 1 from praise_families h
      join guardianships g on g.parent_id = h.parent_id and g.child_id = h.child_id and g.joined_at is not null
      join people p on p.id = g.parent_id
      join enrolments e on e.child_id = h.child_id and e.ends_on is null
      where h.outbox_id = l.shown and p.account_id = l.chat_id)
    or (l.id = l.shown and o.body like '%"kind": "photo"%' and (
      not exists (
        select 1 from consents s
        join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
        where s.child_id = f.child_id and s.about = 'photos' and s.answer = 'yes')
      or exists (
        select 1 from consents s
        join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
        where s.child_id = f.child_id and s.about = 'photos' and s.answer = 'no'))))
union
select l.id
from leaving l
join thanks x
  on x.id = case when l.subject like 'thanks:%' then cast(substr(l.subject, l.named + 1) as bigint) end
where not exists (
    select 1 from people p
    join enrolments e on e.child_id = x.child_id and e.ends_on is null
    where p.id = x.to_id and p.account_id = l.chat_id and (
        exists (
            select 1 from guardianships g
            where g.parent_id = p.id and g.child_id = x.child_id and g.joined_at is not null)
        or exists (select 1 from teaching h where h.teacher_id = p.id and h.class_id = e.class_id)))
union
select l.id
from leaving l
join wins w
  on w.announcement_id = case when l.subject like 'announcement:%' then cast(substr(l.subject, l.named + 1) as bigint) end
join messages m on m.id = w.message_id
where m.state <> 'sent' or coalesce(w.may_share, 'no') <> 'yes' or exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = w.child_id and s.about = 'sharing' and s.answer = 'no')
union
select l.id
from leaving l
join wins w
  on w.id = case when l.subject like 'win-ask:%' then cast(substr(l.subject, l.named + 1) as bigint) end
where not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.child_id = w.child_id and g.joined_at is not null
    join enrolments e on e.child_id = w.child_id and e.ends_on is null
    where p.account_id = l.chat_id)
union
select l.id
from leaving l
where l.subject like 'consent-ask:%' and not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.joined_at is not null
      and g.child_id = case when l.subject like 'consent-ask:%' then cast(substr(l.subject, l.named + 1) as bigint) end
    where p.account_id = l.chat_id)
union
select l.id
from leaving l
join shout_outs h
  on h.id = case when l.subject like 'shout-ask:%' then cast(substr(l.subject, l.named + 1) as bigint) end
where not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.child_id = h.child_id and g.joined_at is not null
    where p.account_id = l.chat_id)
union
select l.id
from leaving l
join shout_outs h
  on h.id = case when l.subject like 'school-news:%' then cast(substr(l.subject, l.named + 1) as bigint) end
join shout_outs o on o.week_on = h.week_on and o.ended_at is not null
where o.state = 'refused' or exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = o.child_id and s.about = 'sharing' and s.answer = 'no');
