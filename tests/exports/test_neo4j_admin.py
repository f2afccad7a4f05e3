"""Files for ``neo4j-admin database import full``, and a real import of them."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from graph.errors import UsageError
from graph.exports import export
from graph.exports.canonical import canonical
from graph.store import Store
from graph.stores import open_store
from minutegraph import load
from queries.catalog import CATALOG
from tests.neo4j.releases import LTS, NEWEST, NoNeo4j, Release, admin
from tests.neo4j.server import started

SAMPLES = Path(__file__).parents[2] / "samples"
AWKWARD = 'quotes " and\na second line, commas; \\ backslash'


def test_the_files_tell_types_and_ids(embedded_store: Store, tmp_path: Path) -> None:
    held = "[:HELD {source: 'd', start: 1, `end`: 2}]"
    made = "(:Board {id: 'b', name: $name, aliases: ['x', 'y; z']})", "(:Meeting {id: 'm', name: '', date: $day})"
    values = {"name": AWKWARD, "day": date(2024, 2, 29)}
    embedded_store.write(lambda tx: tx.run(f"CREATE {made[0]}-{held}->{made[1]}", values))
    report = export(embedded_store, tmp_path / "import", purpose="neo4j-admin")
    assert (report.nodes, report.edges) == (3, 1)  # the third is the program's record of the model's version
    board = (tmp_path / "import" / "Board.csv").read_text(encoding="utf-8")
    assert board.startswith("id:ID(Board),name:string,aliases:string[],")
    assert f'"b","{AWKWARD.replace(chr(34), chr(34) * 2)}","x\x1fy; z",' in board
    meeting = (tmp_path / "import" / "Meeting.csv").read_text(encoding="utf-8")
    assert '"m","",2024-02-29,' in meeting
    held = (tmp_path / "import" / "Board-HELD-Meeting.csv").read_text(encoding="utf-8")
    assert held.startswith(":START_ID(Board),:END_ID(Meeting),")
    arguments = (tmp_path / "import" / "import.args").read_text().split("\n")
    assert "--nodes=Board=./Board.csv" in arguments
    assert "--relationships=HELD=./Board-HELD-Meeting.csv" in arguments


def test_facts_have_the_address_of_their_words_without_folders(embedded_store: Store, tmp_path: Path) -> None:
    (tmp_path / "my files").mkdir()
    (tmp_path / "my files" / "roof.txt").write_text(
        "Skelmere Allotments Committee\n\nMinutes of the meeting held on 4 May 2022\n\n1. Roof\n"
        "RESOLVED: That the roof be mended.\n",
        encoding="utf-8",
    )
    load(embedded_store, tmp_path / "my files", jobs=0)
    export(embedded_store, tmp_path / "import", purpose="neo4j-admin")
    head, row = (tmp_path / "import" / "Decision.csv").read_text(encoding="utf-8").splitlines()
    assert head.endswith(",link:string") and row.endswith(',"roof.txt"')


def test_a_folder_that_holds_something_is_left_alone(embedded_store: Store, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("x")
    with pytest.raises(UsageError, match="is not empty"):
        export(embedded_store, tmp_path, purpose="neo4j-admin")


@pytest.mark.neo4j
@pytest.mark.slow
@pytest.mark.parametrize(
    "release",
    [
        pytest.param(LTS, marks=pytest.mark.xdist_group("an import into the LTS"), id="lts"),
        pytest.param(NEWEST, marks=pytest.mark.xdist_group("an import into the newest"), id="newest"),
    ],
)
def test_a_real_import_gives_the_same_graph(samples_graph: Path, tmp_path: Path, release: Release) -> None:
    ours = open_store(samples_graph)
    report = export(ours, tmp_path / "import", purpose="neo4j-admin")
    home = tmp_path / "neo4j"
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").touch()
    try:
        command = [*admin(release), "database", "import", "full", "neo4j", "@import.args"]
    except NoNeo4j as missing:
        pytest.fail(str(missing), pytrace=False)
    environment = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    done = subprocess.run(
        command, cwd=tmp_path / "import", env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "IMPORT DONE" in done.stdout
    assert f"{report.nodes} nodes" in done.stdout
    assert f"{report.edges} relationships" in done.stdout
    with started(release, str(home)) as server:
        theirs = open_store(server.address, password=server.password)
        theirs.prepare()
        assert theirs.problems() == []
        assert canonical(theirs) == canonical(ours)
        for name, parameters in (("boards", {}), ("topics-travelling", {}), ("topic-trace", {"topic": "EHE"})):
            assert CATALOG[name].run(theirs, **parameters).rows == CATALOG[name].run(ours, **parameters).rows
        theirs.close()
    ours.close()
