"""What others rely on: the names of the public API, the pages made from the program, the pinned requirements."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import minutegraph
from graph.schema import NODES, RELATIONSHIPS, docs
from minutegraph.cli.commands import listed
from tests.cli.conftest import SAMPLES, Run

ROOT = Path(__file__).parents[3]
_OF_ALL = {"id", "name", "source", "start", "end"}  # the page tells of these at its head
COMMANDS = tuple(
    "load unload extract sync search index new show compare draw serve site mcp demo trace actions conflicts query"
    " cypher export stats backup restore copy doctor evaluate people boards facts".split()
)


def test_the_public_names() -> None:
    assert set(minutegraph.__all__) == set(
        "Assumptions Limits LoadReport LoadResult MinutegraphError News PROJECTIONS SyncReport Table Trace "
        "WrittenPage __version__ ask actions cypher Drawn draw export extract load load_council news open_graph page "
        "people search stats sync to_networkx trace unload".split()
    )
    for name in minutegraph.__all__:
        public = getattr(minutegraph, name)
        assert inspect.getdoc(public) or not callable(public)
    with pytest.raises(AttributeError, match="no attribute 'lod'"):
        minutegraph.__getattr__("lod")


def test_the_public_api_from_file_to_answer(tmp_path: Path) -> None:
    graph = minutegraph.open_graph(tmp_path / "graph")
    report = minutegraph.load(graph, SAMPLES / "skelmere", base=SAMPLES)
    assert [result.outcome for result in report.results] == ["loaded"] * 3
    assert {row["board"] for row in minutegraph.ask(graph, "topic-trace", topic="EHE")} == {
        "Skelmere Health and Wellbeing Board"
    }
    assert minutegraph.trace(graph, "home education").topic.name == "Elective home education"
    [row] = minutegraph.cypher(graph, "MATCH (d:Document) RETURN count(d) AS documents")
    assert row == {"documents": 3}
    assert minutegraph.to_networkx(graph).number_of_nodes() > 100
    assert minutegraph.unload(graph, SAMPLES / "skelmere", base=SAMPLES).failed == ()
    graph.close()
    assert minutegraph.extract(SAMPLES / "skelmere" / "health-and-wellbeing-board-2021-12-09.txt").minutes


@pytest.mark.parametrize(
    ("option", "heavy"),
    [
        ("--help", ("typer", "inspect", "pathlib", "json", "graph.schema", "loaders", "queries", "rich")),
        ("-h", ("typer", "inspect", "pathlib", "json", "graph.schema", "loaders", "queries", "rich")),
        ("--version", ("typer", "inspect", "pathlib", "json", "graph.schema", "loaders", "queries")),
        ("stats --help", ("graph.schema", "loaders", "queries", "kglite", "neo4j", "networkx", "pydantic", "rich")),
    ],
)
def test_it_is_answered_without_loading_what_is_heavy(option: str, heavy: tuple[str, ...]) -> None:
    program = (
        f"import sys\nfrom minutegraph.cli.main import main\nsys.argv = ['minutegraph', *{option!r}.split()]\n"
        f"try: main()\nexcept SystemExit: pass\nprint([m for m in {heavy!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("columns", [20, 51, 52, 53, 60, 66, 79, 80, 81, 132])
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_page_that_is_made_without_typer_is_the_one_that_typer_makes(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: int, option: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    typers = run("--graph", "elsewhere", option)  # what is more than the option alone is left to typer
    assert typers.code == 0
    assert run(option) == typers


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_what_it_takes(run: Run, command: str) -> None:
    ended = run(command, "--help")
    assert ended.code == 0
    assert f"Usage: minutegraph {command}" in ended.out
    assert ended.err == ""


def test_the_commands(run: Run) -> None:
    listed = run("--help").out.partition("Read minutes:")[2]
    assert set(re.findall(r"^  (\w+) ", listed, re.MULTILINE)) == set(COMMANDS)
    assert run("--version").out == f"minutegraph {minutegraph.__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_list_says_of_a_command_what_its_help_says(run: Run, command: str) -> None:
    found = listed(command)
    assert found is not None
    told = " ".join(run(command, "--help").out.partition("\n\n")[2].split())
    assert told.startswith(found.summary.rstrip("."))


def test_every_command_is_told_of_in_the_documentation() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md"))
    assert [
        command for command in COMMANDS if f"minutegraph {command}" not in pages and f"`{command}`" not in pages
    ] == []


def test_every_property_of_the_model_is_described() -> None:
    bare = [
        f"{kind.__name__}.{name}"
        for kind in (*NODES.values(), *RELATIONSHIPS.values())
        for name, field in kind.model_fields.items()
        if name in kind.property_names() and name not in _OF_ALL and not field.description
    ]
    assert bare == []


def test_the_page_on_the_model_is_fresh() -> None:
    written = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    assert written == docs.page(), "run: make docs"


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {page.name for page in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert {page for page in pages if f"]({page})" not in index} == set()


def test_links_between_pages_lead_somewhere() -> None:
    for page in (*ROOT.glob("*.md"), *(ROOT / "findings").glob("*.md"), *(ROOT / "docs").rglob("*.md")):
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_requirements_are_pinned_with_hashes_and_name_no_registry() -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    pinned = re.findall(r"^([a-zA-Z0-9_.-]+)==", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[a-zA-Z0-9_.-]+.* \\$", text, re.MULTILINE))
    assert text.count("--hash=sha256:") >= len(pinned)


def test_a_name_that_changed_is_kept_for_one_release_and_says_so() -> None:
    with pytest.warns(DeprecationWarning, match="LoadResult"):
        assert minutegraph.Fate is minutegraph.LoadResult
