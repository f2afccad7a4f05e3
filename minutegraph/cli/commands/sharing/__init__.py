"""Commands that show the graph to others: pages, an assistant, files."""
