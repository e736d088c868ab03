"""Praise, good news from home, thanks, and the weekly message of every child."""
