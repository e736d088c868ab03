-- name: answer(meeting_id, person_id, answer, late_minutes, now)!
-- Whether somebody comes, or later; the same answer given again changes nothing.
update meeting_people set answer = :answer, late_minutes = cast(:late_minutes as integer), answered_at = :now
where meeting_id = :meeting_id and person_id = :person_id
  and (answer is null or answer <> :answer
       or coalesce(late_minutes, 0) <> coalesce(cast(:late_minutes as integer), 0));

-- name: expect_later(meeting_id, minutes)!
-- The teacher begins so much later than planned; the same again changes nothing.
update meetings set late_minutes = :minutes
where id = :meeting_id and state = 'booked' and late_minutes <> :minutes;
