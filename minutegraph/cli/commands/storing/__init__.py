"""Commands that look after the graph itself."""
