"""minutegraph: the minutes of public boards as a knowledge graph that answers questions."""
