-- name: of_class(class_id, kind)
-- record_class: Suggestion
-- For a class: its own of this kind, and what it hid of those that come with Homeroom.
select id, class_id, kind, code, words, subject, hidden from suggestions
where class_id = :class_id and kind = :kind order by id;

-- name: own(class_id, suggestion_id)^
-- record_class: Suggestion
-- One of a class's own, hidden or not.
select id, class_id, kind, code, words, subject, hidden from suggestions
where id = :suggestion_id and class_id = :class_id and words is not null;

-- name: add(class_id, kind, words, subject, added_by, now)$
-- A teacher adds one of the class's own.
insert into suggestions (class_id, kind, words, subject, added_by, added_at)
values (:class_id, :kind, :words, cast(:subject as text), :added_by, :now)
returning id;

-- name: hide(class_id, kind, code, hidden, added_by, now)!
-- One that comes with Homeroom is put away, or brought back.
insert into suggestions (class_id, kind, code, hidden, added_by, added_at)
values (:class_id, :kind, :code, :hidden, :added_by, :now)
on conflict (class_id, kind, code) do update set hidden = excluded.hidden;

-- name: hide_own(id, hidden)!
-- One of the class's own is put away, or brought back.
update suggestions set hidden = :hidden where id = :id and words is not null;
