"""All that the graph holds about one board, meeting or person, for a page of whatever kind."""
