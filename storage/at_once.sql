-- name: begin(account_id, round_id, wanted, gap_minutes, now)$
-- A parent would like to book several meetings at once.
insert into at_once (account_id, round_id, wanted, from_minute, gap_minutes, ways, version, booked, made_at)
values (:account_id, :round_id, :wanted, 0, :gap_minutes, '[]', 0, '[]', :now)
returning id;

-- name: mine(id, account_id)^
-- record_class: AtOnce
-- For the parent who began it, and for nobody else.
select id, account_id, round_id, wanted, from_minute, gap_minutes, ways, version, booked
from at_once where id = :id and account_id = :account_id;

-- name: want(id, wanted)!
-- Whom they tick now.
update at_once set wanted = :wanted where id = :id;

-- name: set_out(id, from_minute, gap_minutes)!
-- From when on, and how long they walk.
update at_once set from_minute = :from_minute, gap_minutes = :gap_minutes where id = :id;

-- name: show(id, ways)!
-- What is shown now; a button of what was shown before books nothing.
update at_once set ways = :ways, version = version + 1 where id = :id;

-- name: book(id, booked)!
-- One way was booked.
update at_once set booked = :booked where id = :id;

-- name: child_taken(child_id, now)
-- record_class: ChildTaken
-- When a child is met about, and no more than that: with whom may be another home's affair.
select starts_at, ends_at from claims where kind = 'child' and about_id = :child_id and ends_at > :now;

-- name: forget(before)!
-- The sweep: what was begun this long ago.
delete from at_once where made_at < :before;
