"""Councils' own websites: pages that list minutes."""
