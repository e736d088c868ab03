"""One-line breakages of what is promised before and after a meeting, and the tests that notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_MEETING_TALKS = (
    Breakage(
        "of two tickers one asks what became of a meeting",
        "storage/agendas.sql",
        "where meeting_id = :meeting_id and person_id = :person_id and asked_at is null;",
        "where meeting_id = :meeting_id and person_id = :person_id;",
        (f"{TALK}test_after_meetings.py",),
    ),
    Breakage(
        "nobody is promised in their absence: the other side promises by saying yes",
        "handlers/agreements/promise_actions.py",
        "        if action.promise_id is None and action.person_id in hats:\n",
        "        hats.setdefault(action.person_id, turn.hats[0])\n"
        "        if action.promise_id is None:\n",
        (f"{TALK}test_summaries.py",),
    ),
    Breakage(
        "what was put differently is promised by nobody",
        "handlers/agreements/confirm_recap.py",
        '    if version.recap.state == "agreed":\n        await promises_own_actions',
        "    if True:\n        await promises_own_actions",
        (f"{TALK}test_summaries.py",),
    ),
    Breakage(
        "a meeting with an interpreter takes no time that is somebody's",
        "handlers/talks/interpreted_times.py",
        "    except Taken:  # of several parents",
        "    except NotImplementedError:  # of several parents",
        (f"{TALK}test_interpreted_times.py",),
    ),
    Breakage(
        "an agenda stands as it is when the meeting begins",
        "handlers/talks/plan_agenda.py",
        '    if booking.meeting.state == "booked" and turn.now < booking.starts_at:',
        '    if booking.meeting.state == "booked":',
        (f"{TALK}test_agendas.py",),
    ),
    Breakage(
        "words after another message are no topic of the agenda left above it",
        "storage/arrivals.sql",
        "n.made_at <> c.entered_at and n.ended_at > c.entered_at",
        "n.made_at is null",
        (f"{TALK}test_agendas.py",),
    ),
)
