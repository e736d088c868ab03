"""Which schema this program speaks, known without importing the slow migration tools."""

HEAD = "0001"
