"""What parents do."""
