"""The register of keys, kept in the graph, and how documents change it."""
