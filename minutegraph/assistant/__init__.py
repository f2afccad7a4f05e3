"""Tools for an assistant: the questions of the program over the Model Context Protocol, with the official SDK."""

from minutegraph.assistant.server import server_of

__all__ = ["server_of"]
