"""What is written: results to standard output, all else to standard error."""
