-- name: pieces(week_id, class_id, since)
-- record_class: NewsPiece
-- For the teachers of a class: what its good news can be made of. Of a family's win only what this
-- family lets be shared and no update told, and nobody who acts for the child said no to sharing.
select 'update' as kind, n.id as number, n.sent_at as at, n.words, cast(null as text) as child, p.left_out
from announcements n
left join week_pieces p on p.week_id = :week_id and p.kind = 'update' and p.about_id = n.id
where n.class_id = :class_id and n.state = 'sent' and n.sent_at >= :since and n.words is not null
union all
select 'win', i.id, i.answered_at, r.words, c.first_name, p.left_out
from wins i
join messages g on g.id = i.message_id and g.state = 'sent'
join message_parts r on r.message_id = g.id and r.words is not null
  and not exists (select 1 from message_parts o where o.message_id = g.id and o.words is not null and o.id < r.id)
join children c on c.id = i.child_id
join enrolments e on e.child_id = i.child_id and e.class_id = :class_id and e.ends_on is null
left join week_pieces p on p.week_id = :week_id and p.kind = 'win' and p.about_id = i.id
where i.may_share = 'yes' and i.answered_at >= :since and i.announcement_id is null
  and exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = i.child_id and s.about = 'sharing' and s.answer = 'yes')
  and not exists (
    select 1 from consents s
    join guardianships g on g.parent_id = s.parent_id and g.child_id = s.child_id and g.joined_at is not null
    where s.child_id = i.child_id and s.about = 'sharing' and s.answer = 'no')
union all
select 'words', p.id, p.chosen_at, p.words, cast(null as text), p.left_out
from week_pieces p
where p.week_id = :week_id and p.kind = 'words'
order by 1, 2;

-- name: add(week_id, words, by_id, now)!
-- A teacher's own words.
insert into week_pieces (week_id, kind, words, by_id, chosen_at) values (:week_id, 'words', :words, :by_id, :now);

-- name: choose_words(id, left_out, by_id)!
-- Own words are taken or left out.
update week_pieces set left_out = :left_out, by_id = :by_id where id = :id;

-- name: choose(week_id, kind, about_id, left_out, by_id, now)!
-- An update or win is taken or left out.
insert into week_pieces (week_id, kind, about_id, left_out, by_id, chosen_at)
values (:week_id, :kind, :about_id, :left_out, :by_id, :now)
on conflict (week_id, kind, about_id) do update
set left_out = excluded.left_out, by_id = excluded.by_id, chosen_at = excluded.chosen_at;

-- name: approve(id, note, by_id, now)!
-- A teacher of the class has seen it whole.
update weeks set note = :note, note_by = :by_id, note_at = :now
where id = :id and state = 'planned' and note_at is null;

-- name: take_back(id)!
-- It is a draft again.
update weeks set note = null, note_by = null, note_at = null where id = :id and state = 'planned';

-- name: forget(before)!
-- The sweep: what old weeks were gathered from.
delete from week_pieces where week_id in (select id from weeks where ended_at < :before);
