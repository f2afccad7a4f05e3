"""A load that fills the disk: one line, what was kept is kept and read, and with room again it is completed."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.exports.canonical import canonical
from graph.stores import open_store
from minutegraph import load, open_graph
from tests.faults.disks import disk, enlarge
from tests.faults.made_minutes import made_minutes
from tests.neo4j.server import LTS, started

FILES = 80
LINE = (
    "minutegraph: the disk is full: the graph in {place} cannot be written: "
    "free some space, then repeat the command: what was kept until then stays\n"
)
NOTICE = "warning: the disk is full; this is the graph of the last checkpoint, without what came after\n"


def program(folder: Path, place: str, *arguments: str, password: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "minutegraph", "--graph", place, *arguments]
    environment = {"PATH": "/usr/bin:/bin", "NEO4J_PASSWORD": password}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("minutes")
    (folder / "minutes").mkdir()
    made_minutes(folder / "minutes", FILES)
    return folder


@pytest.fixture(scope="module")
def whole(minutes: Path) -> str:
    """The graph of all minutes, as it is on a disk with room."""
    with closing(open_graph(minutes / "whole")) as graph:
        load(graph, minutes / "minutes", base=minutes / "minutes", jobs=0)
        return canonical(graph)


@pytest.mark.slow
@pytest.mark.parametrize("size", ["1600k", "3m"])
def test_a_load_that_fills_the_disk_is_completed_when_there_is_room(
    minutes: Path, whole: str, tmp_path: Path, size: str
) -> None:
    with disk(tmp_path / "disk", size) as folder:
        place = str(folder / "graph")
        arguments = ("load", "--quiet", "--jobs", "0", "--base", "minutes", "minutes")
        for _ in range(2):
            ended = program(minutes, place, *arguments)
            assert ended.returncode == 1
            assert LINE.format(place=place) in ended.stderr
            assert "bug" not in ended.stderr
        for command in (["stats"], ["query", "boards"], ["doctor"], ["export", str(tmp_path / "graph.json")]):
            ended = program(minutes, place, *command)
            assert NOTICE in ended.stderr, ended.stderr
        enlarge(folder, "30m")
        ended = program(minutes, place, *arguments)
        assert (ended.returncode, ended.stderr) == (0, "")
        with closing(open_graph(place)) as graph:
            assert canonical(graph) == whole


@pytest.mark.neo4j
@pytest.mark.slow
@pytest.mark.xdist_group("a server on a full disk")
def test_a_neo4j_whose_disk_is_full_is_completed_when_it_was_started_again(
    minutes: Path, whole: str, tmp_path: Path
) -> None:
    files, settings = minutes / "minutes", ("db.tx_log.preallocate=false", "db.tx_log.rotation.size=1m")
    with disk(tmp_path / "disk", "100m") as folder:
        with started(LTS, folder, *settings) as server:
            store = open_store(server.address, password=server.password)
            load(store, sorted(files.iterdir())[:5], base=files, jobs=0)
            fill(folder, but=300_000)
            with pytest.raises(StoreError) as caught:
                load(store, files, base=files, jobs=0)
            assert str(caught.value) == (
                f"{server.address}: the server can write no more, as where its disk is full: its debug.log tells why; "
                "make room, start it again, then repeat the command: what was kept until then stays"
            )
            with pytest.raises(StoreError, match="make room, start it again"):
                load(store, files, base=files, jobs=0)
            store.close()
        enlarge(folder, "200m")
        with started(LTS, folder, *settings) as server:
            store = open_store(server.address, password=server.password)
            report = load(store, files, base=files, jobs=0)
            outcomes = [result.outcome for result in report.results]
            assert outcomes[:5] == ["unchanged"] * 5
            assert "loaded" in outcomes
            assert canonical(store) == whole
            store.close()


def fill(folder: Path, *, but: int) -> None:
    """Fill a disk, but for so many bytes."""
    free = os.statvfs(folder)
    (folder / "filler").write_bytes(b"x" * (free.f_bavail * free.f_frsize - but))
