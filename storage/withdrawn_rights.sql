-- name: of_threads()
-- A parent has to act for the child still and to be in the thread, a teacher to teach the child and to
-- read it. A card of a thread that changes is still read by who left: it says to them that they did.
with told as (
    select l.id, l.chat_id, m.thread_id, m.kind
    from leaving l join messages m on m.id = l.number
    where l.about = 'message'
    union all
    select l.id, l.chat_id, l.number, 'thread'
    from leaving l
    where l.about = 'news' or (l.about = 'thread' and l.shown_id = l.id)
    union all
    select l.id, l.chat_id, q.thread_id, 'promise'
    from leaving l join promises q on q.id = l.number
    where l.about like 'promise-%'
)
select a.id
from told a
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
          select 1 from thread_readers r where r.thread_id = t.id and r.teacher_id = p.id)));

-- name: of_worries()
-- A worry is for the parent who has it, and for an office that does not teach the child.
select l.id
from leaving l
join concern_messages m on m.message_id = l.number
join concerns c on c.id = m.concern_id
where l.about = 'message'
  and not exists (
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
          where w.account_id = p.account_id));

-- name: of_updates()
-- An update, alone or with others of the day, is for the families of its class.
select l.id
from leaving l
where l.about in ('announcement', 'less')
  and exists (select 1 from announcement_families f where f.outbox_id = l.shown_id)
  and not exists (
    select 1 from announcement_families f
    join announcements n on n.id = f.announcement_id
    join guardianships g on g.parent_id = f.parent_id and g.joined_at is not null
    join enrolments e on e.child_id = g.child_id and e.class_id = n.class_id and e.ends_on is null
    where f.outbox_id = l.shown_id);

-- name: of_absences()
-- The list of who is absent is for who teaches the class.
select l.id
from leaving l
where l.about = 'absent' and not exists (
    select 1 from people p join teaching h on h.teacher_id = p.id
    where p.account_id = l.chat_id and h.class_id = l.number);

-- name: of_meetings()
-- A meeting is known to who takes part in it, a parent as long as they act for a child of it.
select l.id
from leaving l
join meetings g on g.id = l.number
where l.about in ('meeting', 'meeting-for', 'meeting-over', 'proposal', 'check-in', 'check-in-today')
  and not exists (
    select 1 from meeting_people m
    join people p on p.id = m.person_id
    where m.meeting_id = g.id and p.account_id = l.chat_id
      and (p.role <> 'parent' or exists (
          select 1 from meeting_children c
          join guardianships u on u.child_id = c.child_id and u.parent_id = p.id and u.joined_at is not null
          join enrolments e on e.child_id = c.child_id and e.ends_on is null
          where c.meeting_id = g.id)));

-- name: of_reminders()
-- So is what reminds of meetings, as long as one of them is theirs.
select l.id
from leaving l
where l.about = 'reminders-of-meetings'
  and exists (select 1 from meeting_reminders r where r.card_id = l.shown_id)
  and not exists (
    select 1 from meeting_reminders r
    join people p on p.id = r.person_id
    where r.card_id = l.shown_id
      and (p.role <> 'parent' or exists (
          select 1 from meeting_children c
          join guardianships u on u.child_id = c.child_id and u.parent_id = p.id and u.joined_at is not null
          join enrolments e on e.child_id = c.child_id and e.ends_on is null
          where c.meeting_id = r.meeting_id)));

-- name: of_children()
-- A child's weekly message, a teacher's wish to meet about it, and what its family is asked are for who
-- acts for the child.
with told as (
    select l.id, l.chat_id, y.child_id from leaving l join weeklies y on y.id = l.number where l.about = 'weekly'
    union all
    select l.id, l.chat_id, w.child_id from leaving l join meeting_wishes w on w.id = l.number where l.about = 'wish'
    union all
    select l.id, l.chat_id, w.child_id from leaving l join wins w on w.id = l.number where l.about = 'win-ask'
    union all
    select l.id, l.chat_id, l.number from leaving l where l.about = 'consent-ask'
    union all
    select l.id, l.chat_id, h.child_id from leaving l join shout_outs h on h.id = l.number where l.about = 'shout-ask'
)
select t.id
from told t
where not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.child_id = t.child_id and g.joined_at is not null
    join enrolments e on e.child_id = t.child_id and e.ends_on is null
    where p.account_id = t.chat_id);

-- name: of_offered_times()
-- A time that became free is offered to who waits for it, about a child they act for.
select l.id
from leaving l
where l.about = 'slot' and not exists (
    select 1 from slot_offers f
    join waiting w on w.id = f.waiting_id
    join people p on p.id = w.parent_id
    join guardianships g on g.parent_id = p.id and g.child_id = w.child_id and g.joined_at is not null
    join enrolments e on e.child_id = w.child_id and e.ends_on is null
    where f.slot_id = l.number and p.account_id = l.chat_id);

-- name: of_rounds()
-- News of a round is for the families of its classes.
select l.id
from leaving l
where l.about in ('round-opened', 'round-invitations', 'round-cancelled') and not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.joined_at is not null
    join enrolments e on e.child_id = g.child_id and e.ends_on is null
    join round_classes k on k.class_id = e.class_id
    where p.account_id = l.chat_id and k.round_id = l.number);

-- name: of_weeks()
-- A week's cards are for who teaches the class, its good news for the families.
select l.id
from leaving l
join weeks w on w.id = l.number
where l.about in ('week', 'week-missing', 'week-news')
  and not exists (
    select 1 from people p join teaching h on h.teacher_id = p.id
    where p.account_id = l.chat_id and h.class_id = w.class_id and l.about <> 'week-news')
  and not exists (
    select 1 from people p
    join guardianships g on g.parent_id = p.id and g.joined_at is not null
    join enrolments e on e.child_id = g.child_id and e.class_id = w.class_id and e.ends_on is null
    where p.account_id = l.chat_id and l.about = 'week-news');

-- name: of_praise()
-- Praise is for who acts for the child, its photo only while the family allows photos.
select l.id
from leaving l
join outbox o on o.id = l.id
join praise_families f on f.outbox_id = l.shown_id
where l.about = 'praise' and (
    not exists (
      select 1 from praise_families h
      join guardianships g on g.parent_id = h.parent_id and g.child_id = h.child_id and g.joined_at is not null
      join people p on p.id = g.parent_id
      join enrolments e on e.child_id = h.child_id and e.ends_on is null
      where h.outbox_id = l.shown_id and p.account_id = l.chat_id)
    or (l.id = l.shown_id and o.body like '%"kind": "photo"%' and (
      not exists (
        select 1 from consents s
        join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
        where s.child_id = f.child_id and s.about = 'photos' and s.answer = 'yes')
      or exists (
        select 1 from consents s
        join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
        where s.child_id = f.child_id and s.about = 'photos' and s.answer = 'no'))));

-- name: of_thanks()
-- Thanks are for who acts for the child or teaches it.
select l.id
from leaving l
join thanks x on x.id = l.number
where l.about = 'thanks' and not exists (
    select 1 from people p
    join enrolments e on e.child_id = x.child_id and e.ends_on is null
    where p.id = x.to_id and p.account_id = l.chat_id and (
        exists (
            select 1 from guardianships g
            where g.parent_id = p.id and g.child_id = x.child_id and g.joined_at is not null)
        or exists (select 1 from teaching h where h.teacher_id = p.id and h.class_id = e.class_id)));

-- name: of_shared_wins()
-- Good news from home is told in class only while its family says yes.
select l.id
from leaving l
join wins w on w.announcement_id = l.number
join messages m on m.id = w.message_id
where l.about = 'announcement'
  and (m.state <> 'sent' or coalesce(w.may_share, 'no') <> 'yes' or exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = w.child_id and s.about = 'sharing' and s.answer = 'no'));

-- name: of_school_news()
-- The school's good news leave while every family in them says yes.
select l.id
from leaving l
join shout_outs h on h.id = l.number
join shout_outs o on o.week_on = h.week_on and o.ended_at is not null
where l.about = 'school-news' and (o.state = 'refused' or exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = o.child_id and s.about = 'sharing' and s.answer = 'no'));
