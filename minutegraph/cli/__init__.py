"""The command line: one module for each group of commands, which imports what is heavy only when it runs."""
