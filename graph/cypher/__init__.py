"""Cypher as text: its tokens, and where a fault in it stands. Nothing here runs it."""
