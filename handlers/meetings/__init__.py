"""Meetings of families with teachers: offered, booked, moved, remembered, and followed up."""
