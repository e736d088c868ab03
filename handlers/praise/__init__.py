"""Praise at any time: a teacher says what went well, and each family reads of its own child."""
