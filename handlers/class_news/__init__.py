"""The good news of a class, which go to its families with the weekly messages."""
