"""Files that want to do harm, and what is left of it."""
