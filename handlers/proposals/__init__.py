"""Single meetings: proposed, agreed, and when to look again."""
