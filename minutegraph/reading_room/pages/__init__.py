"""What each page holds: a function from a view of the graph and what was asked to a ``Page``."""
