"""A file becomes rows: documents are read, minutes recognised, and their facts mapped to the graph's model."""
