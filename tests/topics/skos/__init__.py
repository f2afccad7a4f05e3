"""Public vocabularies."""
