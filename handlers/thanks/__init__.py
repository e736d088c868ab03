"""Thanks between teachers and parents: always a person's own, never by itself."""
