"""The commands, a module for each group; each imports what is heavy only when it runs."""
