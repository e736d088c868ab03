-- name: lock()$
-- Nobody else books at the same time: one lock for all, so that two never wait for each other.
select pg_advisory_xact_lock(7308604895943551859);
