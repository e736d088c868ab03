"""One-line breakages of what holds on bad days: refusals, silence, clocks, a restarted server.

The same table as `breakages.py`, in a file of its own because that one is long already.
"""

from tests.sabotage.breakages import ENGINE, Breakage

REFUSED, SILENCE = (f"{ENGINE}test_refused.py",), (f"{ENGINE}test_silence.py",)
TOLD = (f"{ENGINE}test_silence_told.py",)
CLOCK = (f"{ENGINE}test_clock_jumps.py", f"{ENGINE}test_clock_watch.py")

BREAKAGES_OF_TROUBLE = (
    Breakage(
        "a bot that Telegram refuses pauses as a whole",
        "bot/contact.py",
        "        await records.outbox.pause(EVERYONE, now + pause)\n",
        "",
        REFUSED,
    ),
    Breakage(
        "a bot that Telegram refuses does not ask again and again",
        "bot/poller.py",
        "            return await self._is_refused(doubt.reason)\n",
        "            return 0 * await self._is_refused(doubt.reason)\n",
        REFUSED,
    ),
    Breakage(
        "a trouble is said once an hour",
        "bot/alarms.py",
        "        if said is None or now - said >= AGAIN:\n",
        "        if said != now:\n",
        (f"{ENGINE}test_alarms.py",),
    ),
    Breakage(
        "an earlier program's webhook is removed",
        "bot/poller.py",
        "            if found_one and not self._took_over:\n",
        "            if found_one and self._took_over:\n",
        REFUSED,
    ),
    Breakage(
        "a webhook that is set while we work is not fought over",
        "bot/poller.py",
        '        found_one = refusal_of(reason) == "webhook" and not self._contact.was_made\n',
        '        found_one = refusal_of(reason) == "webhook"\n',
        REFUSED,
    ),
    Breakage(
        "who may have written is told after a day",
        "bot/contact.py",
        "        if since is not None and now - since > FORGETS:\n",
        "        if since is not None and now - since > 2 * FORGETS:\n",
        TOLD,
    ),
    Breakage(
        "a silence of less than a day is not talked about",
        "bot/contact.py",
        "        if since is not None and now - since > FORGETS:\n",
        "        if since is not None and now - since > FORGETS / 3:\n",
        SILENCE,
    ),
    Breakage(
        "a clock set forward is no silence",
        "bot/contact.py",
        "        if latest is None or (self._written is not None and self._missed_at is None):\n",
        "        if latest is None:\n",
        SILENCE,
    ),
    Breakage(
        "what waits for its next try goes out when Telegram is back",
        "bot/contact.py",
        "            await records.outbox.hurry(now)\n",
        "            pass\n",
        SILENCE,
    ),
    Breakage(
        "that Telegram is back is noticed at once",
        "bot/poller.py",
        "                await self.poll(0 if failures else WAITS)\n",
        "                await self.poll()\n",
        SILENCE,
    ),
    Breakage(
        "nobody is told of a silence twice",
        "handlers/tell_after_silence.py",
        '        key=f"silence:{silence.id}:{person.id}",\n',
        '        key=f"silence:{silence.id}:{person.id}:{voice.now}",\n',
        TOLD,
    ),
    Breakage(
        "what did arrive is answered before the silence is told",
        "handlers/tell_after_silence.py",
        "REPLIES_FIRST = timedelta(minutes=1)",
        "REPLIES_FIRST = timedelta()",
        TOLD,
    ),
    Breakage(
        "strangers are not told of a silence",
        "storage/silences.sql",
        "  and exists (select 1 from people p where p.account_id = a.id)\n",
        "",
        TOLD,
    ),
    Breakage(
        "a Homeroom that lost its database to another stops",
        "bot/running.py",
        "    keeping = asyncio.create_task(claim.keep())\n",
        "    keeping = asyncio.create_task(asyncio.Event().wait())\n",
        (f"{ENGINE}test_server_killed.py",),
    ),
    Breakage(
        "a clock set back holds up no next try",
        "bot/clock_watch.py",
        "            await records.outbox.hurry(now)\n",
        "",
        CLOCK,
    ),
    Breakage(
        "a clock set back holds up no turn",
        "bot/clock_watch.py",
        "            await records.inbox.hurry(now)\n",
        "",
        CLOCK,
    ),
    Breakage(
        "a clock set back lets no chat rest for an hour",
        "bot/clock_watch.py",
        "            await records.outbox.bring_pauses_forward(now, self._owed)\n",
        "",
        CLOCK,
    ),
    Breakage(
        "a clock set back does not stop the clock's hand",
        "bot/ticker.py",
        "            if job.next_run_time > now + job.trigger.interval:\n",
        "            if job.next_run_time < now - job.trigger.interval:\n",
        CLOCK,
    ),
    Breakage(
        "a clock set forward before a restart is no silence",
        "bot/clock_watch.py",
        "                await records.silences.heard(now)\n",
        "                pass\n",
        SILENCE,
    ),
)
