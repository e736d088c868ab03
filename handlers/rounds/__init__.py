"""Rounds of meetings: set up, opened, changed without throwing families out, cancelled."""
