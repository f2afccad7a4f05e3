"""What the programs open: the small graph of ``tests.exports.fixtures``, whose figures are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from graph.exports import to_networkx
from graph.store import Store

from .programs import Gephi, gephi


@pytest.fixture
def graph(filled: Store) -> Any:
    return to_networkx(filled)


@pytest.fixture(scope="session")
def toolkit() -> Iterator[Gephi]:
    with gephi() as running:
        yield running
