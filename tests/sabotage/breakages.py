"""One-line breakages of each invariant, and the tests that have to notice.

Kept as a table: the promise, the file, the line as it is, the line as a careless hand might leave
it, and where the promise is tested. Longer than other files, because it is one list to look up.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Breakage:
    promise: str
    file: str
    line: str
    instead: str
    tests: tuple[str, ...]


ENGINE, TALK = "tests/engine/", "tests/conversations/"
MAY_NOT = (
    "tests/rights/test_matrix.py::test_whoever_may_not_press_it_is_refused_and_nothing_changes"
)
POINTS = "tests/crash/test_kills.py::test_killed_at_each_named_point_it_loses_nothing"

BREAKAGES = (
    Breakage(
        "nothing received is confirmed before it is kept",
        "bot/poller.py",
        "            await self.keep(updates)\n",
        "            self._offset = updates[-1]['update_id'] + 1\n"
        "            await self.keep(updates)\n",
        (f"{ENGINE}test_inbox.py",),
    ),
    Breakage(
        "killed with a batch in hand, it is told again",
        "bot/poller.py",
        "            await self.keep(updates)\n",
        "            said = {'offset': updates[-1]['update_id'] + 1, 'timeout': 0, 'limit': 1}\n"
        "            await self._api.call('getUpdates', said)\n"
        "            await self.keep(updates)\n",
        (POINTS,),
    ),
    Breakage(
        "killed in mid-sending, it owns up to what may come twice",
        "storage/outbox.py",
        "            doubtful = row.doubt_class == DoubtClass.AT_LEAST_ONCE\n"
        "            await self.put_back(row.id, now, reason, doubtful=doubtful)",
        "            await self.put_back(row.id, now, reason, doubtful=False)",
        (POINTS,),
    ),
    Breakage(
        "killed while a class update is on its way, it reaches every family",
        "handlers/teachers/deliver_class_update.py",
        "            continue\n        parents",
        "            continue\n"
        "        await voice.records._driver.execute('commit')\n"
        "        await voice.records._driver.execute('begin immediate')\n"
        "        parents",
        (POINTS,),
    ),
    Breakage(
        "an update told twice is taken once",
        "storage/inbox.sql",
        "values (:update_id, :chat_id, :body, :now, 'waiting', :now)",
        "values (nullif(:update_id, :update_id), :chat_id, :body, :now, 'waiting', :now)",
        (f"{ENGINE}test_inbox.py",),
    ),
    Breakage(
        "a chat is taken in its order",
        "storage/inbox.sql",
        "where id in (select min(id) from inbox where state = 'waiting' group by chat_id)",
        "where id in (select max(id) from inbox where state = 'waiting' group by chat_id)",
        (f"{ENGINE}test_turns.py",),
    ),
    Breakage(
        "a turn that raises keeps nothing",
        "bot/worker.py",
        "            raise turn.failure\n",
        "            pass\n",
        (f"{ENGINE}test_turns.py",),
    ),
    Breakage(
        "a poison update is set aside after five tries",
        "bot/worker.py",
        "        if received.tries < len(PAUSES):",
        "        if received.tries <= len(PAUSES) + 9:",
        (f"{ENGINE}test_poison.py",),
    ),
    Breakage(
        "the same thing is never put twice",
        "storage/outbox.py",
        '        return columns | {"state": state, "not_before": due, "now": now}',
        '        return columns | {"dedupe_key": id(self), "state": state, "not_before": due}'
        ' | {"now": now}',
        (f"{ENGINE}test_order.py",),
    ),
    Breakage(
        "one message at a time is under way to a chat",
        "storage/outbox.sql",
        "            and (e.state = 'sending'\n",
        "            and (e.state = 'nowhere'\n",
        (f"{ENGINE}test_order.py",),
    ),
    Breakage(
        "what is tried again holds back what was said after it",
        "storage/outbox.sql",
        "e.lane = o.lane and e.id < o.id and e.tries > 0)))",
        "e.lane = o.lane and e.id < o.id and e.tries > 99)))",
        (f"{ENGINE}test_order.py",),
    ),
    Breakage(
        "a reply never waits behind an announcement",
        "storage/outbox.sql",
        "    order by o.lane, o.id\n",
        "    order by o.id\n",
        (f"{ENGINE}test_order.py", f"{ENGINE}test_many_waiting.py"),
    ),
    Breakage(
        "what may have arrived is sent again",
        "bot/verdicts.py",
        "        if row.doubt_class == DoubtClass.AT_MOST_ONCE:",
        "        if row.doubt_class != DoubtClass.REPEATABLE:",
        (f"{ENGINE}test_doubt.py",),
    ),
    Breakage(
        "a double explains itself",
        "bot/letters.py",
        'lines(text("sent-again"), found.words) if again else found.words',
        "found.words",
        (f"{ENGINE}test_doubt.py",),
    ),
    Breakage(
        "a celebration is never doubled",
        "storage/outbox.py",
        "        if row.doubt_class == DoubtClass.AT_MOST_ONCE:",
        "        if row.doubt_class is None:",
        (f"{ENGINE}test_crashes.py",),
    ),
    Breakage(
        "an edit that was made already counts as made",
        "bot/verdicts.py",
        '"edit": "message is not modified"',
        '"edit": "message is modified"',
        (f"{ENGINE}test_doubt.py",),
    ),
    Breakage(
        "a family's file goes on without its name and notes",
        "handlers/messages/message_pieces.py",
        "anew=part.kind in NAMED",
        "anew=False",
        (f"{TALK}test_message_leaks.py",),
    ),
    Breakage(
        "a link to a profile is only its words",
        "handlers/messages/message_pieces.py",
        'return Html(ACCOUNT.sub(r"\\1", words))',
        "return Html(words)",
        (f"{TALK}test_message_leaks.py",),
    ),
    Breakage(
        "a subject teacher reads only what a parent chose for them",
        "storage/threads.sql",
        "  and ((g.of_team and t.parent_id is not null) or exists (",
        "  and (true or exists (",
        (f"{TALK}test_team.py",),
    ),
    Breakage(
        "what is taken back is not sent any more",
        "handlers/messages/change_sent_message.py",
        'turn.records.outbox.cancel(f"message:{message.id}"',
        'turn.records.outbox.cancel(f"messages:{message.id}"',
        (f"{TALK}test_change_sent_message.py",),
    ),
    Breakage(
        "a chat that is refused for now waits alone",
        "bot/verdicts.py",
        "        await records.outbox.pause(row.chat_id, now + pause)",
        "        await records.outbox.pause(EVERYONE, now + pause)",
        (f"{ENGINE}test_pauses.py",),
    ),
    Breakage(
        "three chats refused within five seconds make everyone wait",
        "bot/verdicts.py",
        "        if len(crowd) >= CROWD:",
        "        if len(crowd) > CROWD + 9:",
        (f"{ENGINE}test_pauses.py",),
    ),
    Breakage(
        "no second has more than the rate",
        "bot/pace.py",
        "        edge = self._steady() - self._window\n",
        "        edge = self._steady() - self._window / 2\n",
        (f"{ENGINE}test_pace.py",),
    ),
    Breakage(
        "a restart is no reason for haste",
        "bot/sender.py",
        "        self._pace.assume_sent(interrupted + lately)\n",
        "",
        (f"{ENGINE}test_pace.py",),
    ),
    Breakage(
        "nobody waits for the database while Telegram is slow",
        "bot/sender.py",
        "ready = [await with_its_album(records, row) for row in leaving]",
        "ready = [await with_its_album(records, row) for row in leaving]\n"
        "                for row in ready[:1]:\n"
        "                    await self._send(ready.pop(0))",
        (f"{ENGINE}test_stopping.py",),
    ),
    Breakage(
        "quiet hours are those of the moment of sending",
        "bot/departures.py",
        "    waits = row.lane >= Lane.ANNOUNCEMENT\n",
        "    waits = False\n",
        (f"{ENGINE}test_quiet_hours.py",),
    ),
    Breakage(
        "a time that clocks skip is the first moment after the gap",
        "bot/school_time.py",
        "        return self._change_between(min(early, late), max(early, late))",
        "        return early",
        (f"{TALK}test_send_later.py",),
    ),
    Breakage(
        "returning commits and raising undoes",
        "storage/sqlite.py",
        "                await self._writer.rollback()",
        "                await self._writer.commit()",
        ("tests/storage/test_transactions.py",),
    ),
    Breakage(
        "a button of another's role is refused",
        "bot/conversation.py",
        "        return self.role is None or self.role in turn.roles",
        "        return True",
        (f"{MAY_NOT}[read-on]", f"{TALK}test_read_update.py"),
    ),
    Breakage(
        "a teacher reaches only updates of their own",
        "storage/announcements.py",
        "        if found is None or found.author_id != author.id:",
        "        if found is None:",
        (f"{MAY_NOT}[up-go-on]",),
    ),
    Breakage(
        "a parent reaches only updates that were for them",
        "storage/announcements.py",
        '        await self._there("addressed_to", announcement_id=announcement_id,'
        " parent_id=parent.id)",
        '        await self._one("addressed_to", announcement_id=announcement_id,'
        " parent_id=parent.id)",
        (f"{MAY_NOT}[got-it]",),
    ),
    Breakage(
        "a link lets in once",
        "storage/invitations.sql",
        "where id = :id and used_at is null and revoked_at is null and expires_at > :now;",
        "where id = :id and revoked_at is null and expires_at > :now;",
        (f"{TALK}test_join_guesses.py",),
    ),
    Breakage(
        "guesses are limited",
        "handlers/join.py",
        '        return text("join-too-many-guesses")\n',
        "        pass\n",
        (f"{TALK}test_join_guesses.py",),
    ),
    Breakage(
        "words are escaped once",
        "bot/texts.py",
        "        return kept if plain else html.escape(kept, quote=False)",
        "        return kept",
        ("tests/words",),
    ),
    Breakage(
        "directions are kept apart",
        "bot/directions.py",
        "    if mixes or not BIDI_CONTROLS.isdisjoint(word):",
        "    if not BIDI_CONTROLS.isdisjoint(word):",
        ("tests/words",),
    ),
    Breakage(
        "undo is possible for forty-five seconds",
        "handlers/teachers/fresh_update_card.py",
        "UNDO_SECONDS = 45",
        "UNDO_SECONDS = 0",
        (f"{TALK}test_send_update.py",),
    ),
    Breakage(
        "a press is lost after 150 seconds in the sandbox as at Telegram",
        "bot/sandbox/updates.py",
        "PRESS_LIFE = 150",
        "PRESS_LIFE = 15_000",
        ("tests/sandbox/test_updates.py",),
    ),
    Breakage(
        "the sandbox refuses what Telegram refuses",
        "bot/sandbox/methods/editing.py",
        '        raise refusal("edit-same")',
        "        return",
        ("tests/sandbox/test_refusals.py",),
    ),
    Breakage(
        "quiet hours differ by day as the person chose",
        "bot/quiet_hours.py",
        "        free, weekday = self.own.get(FREE), self.own.get(str(day.weekday()))",
        "        free, weekday = self.own.get(FREE), None",
        (f"{ENGINE}test_quiet_days.py",),
    ),
    Breakage(
        "quiet without school holds on the school's own closed days",
        "bot/quiet_hours.py",
        "        if calendar.is_closed(day):",
        "        if False:",
        (f"{ENGINE}test_quiet_days.py",),
    ),
    Breakage(
        "there is no school between two terms",
        "bot/school_calendar.py",
        "        return self.why_closed(day) is not None or self._is_between_terms(day)",
        "        return self.why_closed(day) is not None",
        (f"{ENGINE}test_school_calendar.py",),
    ),
    Breakage(
        "what is promised out of hours is when the teacher reads",
        "handlers/messages/hours_answers.py",
        "    opening = reading.next_opening(voice.now)\n    if opening is None:",
        "    opening = voice.now\n    if opening is None:",
        (f"{TALK}test_hours_answers.py",),
    ),
    Breakage(
        "days without school are kept only when Keep is tapped, and once",
        "storage/school_calendar.sql",
        "where id = :id and state = 'proposed';",
        "where id = :id;",
        ("tests/storage/test_school_calendar.py",),
    ),
    Breakage(
        "only the last change of the calendar is undone",
        "storage/school_calendar.py",
        '        if await self._one("newest_kept") != change.id or change.before is None:',
        "        if change.before is None:",
        ("tests/storage/test_school_calendar.py",),
    ),
    Breakage(
        "a calendar file that comes again doubles nothing",
        "handlers/office/calendar_changes.py",
        "spell.first_day, spell.last_day, spell.event_uid)",
        "spell.first_day, spell.last_day)",
        (f"{TALK}test_closed_days.py",),
    ),
    Breakage(
        "a file is fetched before the turn that needs it, and nobody else waits",
        "bot/fetching.py",
        "        if wanted and turn.received.id not in self._found:",
        "        if False:",
        (f"{ENGINE}test_fetching.py",),
    ),
    Breakage(
        "in a topic no parent is guessed",
        "handlers/teachers/write_in_topic.py",
        "    if len(meant) == 1 and waiting is None:",
        "    if meant and waiting is None:",
        (f"{TALK}test_write_in_topic.py",),
    ),
    Breakage(
        "a topic is begun at most once where nobody knows whether it was",
        "bot/topics.py",
        "        doubt_class=DoubtClass.AT_MOST_ONCE,",
        "        doubt_class=DoubtClass.AT_LEAST_ONCE,",
        (f"{TALK}test_topics.py",),
    ),
    Breakage(
        "a message whose topic is gone is not lost",
        "bot/verdicts.py",
        "        if await topics.goes_elsewhere(records, row, reason, self._clock.now()):",
        "        if False:",
        (f"{TALK}test_topics.py",),
    ),
    Breakage(
        "what waits for a topic keeps its order",
        "bot/departures.py",
        "    if row.creation_state in LIVE_STATES:",
        "    if False:",
        (f"{TALK}test_topics.py",),
    ),
    Breakage(
        "a file too large is not fetched",
        "bot/fetching.py",
        "(document.file_size or 0) <= entry.fetches",
        "entry.fetches > 0",
        (f"{ENGINE}test_fetching.py",),
    ),
    Breakage(
        "what was agreed is agreed once, whoever taps first",
        "storage/recaps.sql",
        "where message_id = :message_id and state = 'open';\n\n-- name: reopen",
        "where message_id = :message_id;\n\n-- name: reopen",
        (f"{TALK}test_recaps.py",),
    ),
    Breakage(
        "what was agreed stays as it was when the other side said yes",
        "handlers/agreements/recap_relay.py",
        "    if not recap.is_open:",
        "    if False:",
        (f"{TALK}test_recaps.py",),
    ),
    Breakage(
        "who left what parents share reads nothing more of it",
        "storage/threads.sql",
        "and m.parent_id = p.id and m.left_at is null)))",
        "and m.parent_id = p.id)))",
        (f"{TALK}test_shared_threads.py",),
    ),
    Breakage(
        "a new teacher reads nothing of what parents share before all are told",
        "storage/threads.sql",
        "  and ((g.of_team and t.parent_id is not null) or exists (",
        "  and (g.of_team or exists (",
        (f"{TALK}test_shared_threads.py",),
    ),
)
