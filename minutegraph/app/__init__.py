"""The use cases: open a graph, load and unload documents, ask. The command line and the public API both call them."""
