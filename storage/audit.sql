-- name: note(now, account_id, person_id, verb, subject)!
-- One row for each thing that was done or refused.
insert into audit (at, account_id, person_id, verb, subject)
values (:now, :account_id, :person_id, :verb, :subject);

-- name: verbs_about(subject)
-- What was done to a subject, in order.
select verb, account_id from audit where subject = :subject order by id;

-- name: count_verb(verb)$
-- How often something was done.
select count(*) from audit where verb = :verb;

-- name: forget(before)!
-- The sweep.
delete from audit where at < :before;
