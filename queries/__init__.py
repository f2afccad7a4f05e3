"""Canned Cypher queries, one file each, and the catalogue that finds them."""
