"""The embedded store: a graph in a folder, kept by kglite. Nothing outside this room knows the engine.

The engine is imported when a file of it is opened: a user's own statement is run by a process that opens it itself.
"""

from graph.stores.embedded.store import EmbeddedStore

__all__ = ["EmbeddedStore"]
