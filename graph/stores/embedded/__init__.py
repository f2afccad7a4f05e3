"""The embedded store: a graph in a folder, kept by kglite. Nothing outside this room knows the engine."""

from graph.stores.embedded.store import EmbeddedStore

__all__ = ["EmbeddedStore"]
