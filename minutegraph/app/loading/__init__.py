"""Documents into the graph and out of it: found, read by workers, written in groups, kept up to date, indexed."""
