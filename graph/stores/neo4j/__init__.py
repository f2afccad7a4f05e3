"""The store behind a Neo4j address: the driver, its errors and values, and what a plan may hold."""

from graph.stores.neo4j.store import Neo4jStore

__all__ = ["Neo4jStore"]
