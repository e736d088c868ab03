"""Single meetings: proposed, agreed, and when to talk again."""
