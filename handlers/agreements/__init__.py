"""What both sides promise each other, and what they agreed."""
