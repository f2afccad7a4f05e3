"""Linking: references, recurring tasks and their outcomes."""
