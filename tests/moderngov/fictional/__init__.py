"""A fictional council's site."""
