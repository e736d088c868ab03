-- name: days()
-- record_class: SchoolDay
-- For everyone: the weekdays whose hours the office chose.
select weekday, opens, closes from school_days order by weekday;

-- name: put_day(weekday, opens, closes)!
-- The office chose this weekday's hours, or that there is no school on it.
insert into school_days (weekday, opens, closes) values (:weekday, :opens, :closes)
on conflict (weekday) do update set opens = excluded.opens, closes = excluded.closes;

-- name: terms()
-- record_class: Term
-- For everyone: the terms, in their order.
select id, name, first_day, last_day from terms order by first_day, id;

-- name: add_term(name, first_day, last_day)$
-- The office named a term: its number.
insert into terms (name, first_day, last_day) values (:name, :first_day, :last_day) returning id;

-- name: put_term(id, name, first_day, last_day)!
-- Undo: a term comes back under its old number.
insert into terms (id, name, first_day, last_day) values (:id, :name, :first_day, :last_day);

-- name: remove_term(id)!
-- The office took a term away.
delete from terms where id = :id;

-- name: closed()
-- record_class: ClosedDays
-- For everyone: the school's own days without school, in their order.
select id, name, first_day, last_day, event_uid from closed_days order by first_day, id;

-- name: close(name, first_day, last_day, event_uid)$
-- The school is closed then; the same event of a calendar file changes the days it made before.
insert into closed_days (name, first_day, last_day, event_uid)
values (:name, :first_day, :last_day, :event_uid)
on conflict (event_uid) do update
set name = excluded.name, first_day = excluded.first_day, last_day = excluded.last_day
returning id;

-- name: put_closed(id, name, first_day, last_day, event_uid)!
-- Undo: closed days come back under their old number.
insert into closed_days (id, name, first_day, last_day, event_uid)
values (:id, :name, :first_day, :last_day, :event_uid);

-- name: remove_closed(id)!
-- The office took closed days away.
delete from closed_days where id = :id;

-- name: open_holidays()
-- For everyone: public holidays with school all the same.
select day from open_holidays order by day;

-- name: open_on(day)!
-- There is school on this public holiday.
insert into open_holidays (day) values (:day) on conflict (day) do nothing;

-- name: close_on(day)!
-- There is no school on this public holiday after all.
delete from open_holidays where day = :day;

-- name: choices()
-- For everyone: the country, its region, and the office's numbers.
select name, choice from school_choices order by name;

-- name: choose(name, choice)!
-- The office chose or wrote this.
insert into school_choices (name, choice) values (:name, :choice)
on conflict (name) do update set choice = excluded.choice;

-- name: unchoose(name)!
-- The office took it away.
delete from school_choices where name = :name;

-- name: forget_days()!
-- Undo: room for the school days as they were.
delete from school_days;

-- name: forget_terms()!
-- Undo: room for the terms as they were.
delete from terms;

-- name: forget_closed()!
-- Undo: room for the closed days as they were.
delete from closed_days;

-- name: forget_open_holidays()!
-- Undo: room for the open holidays as they were.
delete from open_holidays;

-- name: forget_choices()!
-- Undo: room for the choices as they were.
delete from school_choices;

-- name: begin_change(account_id, verb, state, proposed, before, now)$
-- The office changes the calendar, or is asked whether to: the change's number.
insert into calendar_changes (account_id, verb, state, proposed, before, made_at)
values (:account_id, :verb, :state, :proposed, :before, :now)
returning id;

-- name: change(id)^
-- record_class: CalendarChange
-- One change of the calendar.
select id, account_id, verb, state, proposed, before from calendar_changes where id = :id;

-- name: drop_proposals(account_id)!
-- A newer proposal takes the place of this person's older one.
update calendar_changes set state = 'dropped', proposed = null
where account_id = :account_id and state = 'proposed';

-- name: keep_change(id, before)!
-- The proposal was tapped, once.
update calendar_changes set state = 'kept', before = :before where id = :id and state = 'proposed';

-- name: undo_change(id)!
-- The change is taken back, once.
update calendar_changes set state = 'undone' where id = :id and state = 'kept';

-- name: newest_kept()$
-- The last change that holds: only this one can be undone.
select max(id) from calendar_changes where state = 'kept';

-- name: forget_changes(before)!
-- The sweep: nobody undoes what is this old.
delete from calendar_changes where made_at < :before;
