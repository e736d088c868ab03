"""Telegram on a bad day: so many of a hundred requests go wrong, each in its own way."""

from bot.sandbox.faults import Faults

ALWAYS = 10**9  # times
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery")


def go_wrong(faults: Faults, share: float) -> None:
    """`share` of 1 goes wrong, each kind as often as the others."""
    if not share:
        return
    each = share / 8
    for method in METHODS:
        faults.add("server_error", method=method, times=ALWAYS, chance=each)
        faults.add("server_error", method=method, times=ALWAYS, chance=each, accepted=True)
        faults.add("html", method=method, times=ALWAYS, chance=each)
        faults.add("cut_before", method=method, times=ALWAYS, chance=each)
        faults.add("cut_after", method=method, times=ALWAYS, chance=each)
        faults.add("half_body", method=method, times=ALWAYS, chance=each)
        faults.add("slow", method=method, times=ALWAYS, chance=each, seconds=0.3)
        faults.add("too_many_requests", method=method, times=ALWAYS, chance=each, seconds=2)
    # A poll that fails makes the poller rest for a second, more than most lives here last.
    faults.add("redeliver", method="getUpdates", times=ALWAYS, chance=share * 3 / 4)
    faults.add("cut_after", method="getUpdates", times=ALWAYS, chance=share / 4)
