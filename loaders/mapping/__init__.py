"""Minutes become rows of the graph."""

from loaders.mapping.rows import rows_of

__all__ = ["rows_of"]
