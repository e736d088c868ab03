"""Waiting for a time, families without one, and what teachers wish of a meeting."""
