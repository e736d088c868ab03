"""What teachers do."""
