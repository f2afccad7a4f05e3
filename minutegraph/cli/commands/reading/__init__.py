"""Commands that read minutes."""
