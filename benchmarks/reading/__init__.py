"""Reading: how fast, how much memory, and how it grows."""
