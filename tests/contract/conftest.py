"""The contract holds on every store, release and language."""

from __future__ import annotations

import pytest

from graph.store import Store


@pytest.fixture
def store(every_store: Store) -> Store:
    return every_store
