"""The pages of the samples, asked as a program asks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from minutegraph.reading_room.application import Options, application
from minutegraph.reading_room.room import Room, settled_store
from tests.cli.conftest import SAMPLES, run

__all__ = ["run"]

HERE = "http://localhost:8350"


OPTIONS = Options(SAMPLES)


def client_of(graph: Path, options: Options = OPTIONS) -> TestClient:
    room = Room(partial(settled_store, graph), public=options.public)
    return TestClient(application(room, options), base_url=HERE)


@pytest.fixture(scope="session")
def client(samples_graph: Path) -> Iterator[TestClient]:
    """The pages of the samples; entered, so that all questions share one thread of the client."""
    with client_of(samples_graph) as client:
        yield client
