"""What is talked about at a meeting, in whose language, and what was agreed."""
