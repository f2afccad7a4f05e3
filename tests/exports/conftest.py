"""The small graph of these tests, in a store."""

from __future__ import annotations

import pytest

from graph.store import Store

from . import fixtures


@pytest.fixture
def filled(embedded_store: Store) -> Store:
    """On one store only: that the other gives the same is a test of its own."""
    fixtures.fill(embedded_store)
    return embedded_store
