"""A teacher composes the week: the walk child by child, and what makes it quick."""
