"""``facts``: what was misread is put right, shown, searched, listed, taken back, and survives a changed file."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

import pytest

from minutegraph import load, open_graph
from tests.cli.conftest import SAMPLES, Ended, Run

TASKS = (
    "MATCH (a:Action)-[:ASSIGNED_TO]->(h) WHERE a.text CONTAINS '{words}' "
    "RETURN a.id AS id, h.name AS holder ORDER BY holder"
)
OPEN_EVENINGS = "PR to confirm the dates"
FILE = "alderbourne/childrens-partnership-2021-09-21.txt"


@pytest.fixture(scope="module")
def one_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a graph of one sample, in which initials fit two people, to copy."""
    folder = tmp_path_factory.mktemp("one") / "graph"
    graph = open_graph(folder)
    assert not load(graph, [SAMPLES / FILE], base=SAMPLES, jobs=0).failed
    graph.close()
    return folder


@pytest.fixture
def loaded(run: Run, one_sample: Path, tmp_path: Path) -> Run:
    """The program, in a folder with that graph and the minutes that it was loaded from."""
    (tmp_path / "minutes/alderbourne").mkdir(parents=True)
    shutil.copy(SAMPLES / FILE, tmp_path / "minutes" / FILE)
    shutil.copytree(one_sample, tmp_path / ".minutegraph")
    return run


def tasks(run: Run, words: str = OPEN_EVENINGS) -> list[tuple[str, str]]:
    rows = run("cypher", TASKS.format(words=words), "-f", "json").rows
    return [(row["id"], row["holder"]) for row in rows]


def put_right(run: Run) -> Ended:
    return run(
        "facts", "set", tasks(run)[0][0], "owner=Raman", "due=15 October 2021", "--by", "Ann Editor", "--note", "asked"
    )


def test_a_task_is_given_to_who_holds_it_and_says_so(loaded: Run, tmp_path: Path) -> None:
    assert [holder for _, holder in tasks(loaded)] == ["Paul Redfern", "Priya Raman"]
    assert put_right(loaded).code == 0
    [(id_, holder)] = tasks(loaded)
    assert holder == "Priya Raman"
    told = "owner was Paul Redfern or Priya Raman, due was none; corrected by Ann Editor on"
    [row] = [row for row in loaded("actions", "-f", "json").rows if OPEN_EVENINGS in row["action"]]
    assert (row["due"], row["corrected"][: len(told)]) == ("2021-10-15", told)
    assert told in " ".join(loaded("show", id_).out.split())
    assert told in loaded("show", id_, "-f", "json").rows[0]["corrected"]
    assert 'owner="Priya Raman"' in (tmp_path / "facts.txt").read_text(encoding="utf-8")


def test_it_holds_for_a_changed_file_and_says_where_the_words_are_gone(loaded: Run, tmp_path: Path) -> None:
    assert put_right(loaded).code == 0
    file = tmp_path / "minutes" / FILE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Children", "CHILDREN", 1) + "\n", encoding="utf-8")
    assert "does not stand" not in loaded("load", "minutes", "--base", "minutes").err
    assert [holder for _, holder in tasks(loaded)] == ["Priya Raman"]
    file.write_text(text.replace("confirm the dates", "settle all days"), encoding="utf-8")
    gone = "decision 1 on facts does not stand any more"
    assert gone in loaded("sync", "minutes", "--base", "minutes").out
    assert gone in loaded("load", "minutes", "--base", "minutes").err
    [row] = loaded("facts", "list", "-f", "json").rows
    assert "do not stand as a task of that meeting any more" in row["state"]
    doctor = loaded("doctor")
    assert doctor.code == 1
    assert "1, of which 1 do not stand any more" in " ".join(doctor.out.split())


def test_what_is_rejected_and_added_is_searched_as_it_is_by_now_and_taken_back(loaded: Run) -> None:
    [(id_, _), *_] = tasks(loaded)
    before = loaded("export", "a.json").code
    assert before == 0
    assert loaded("facts", "reject", id_).code == 0
    assert tasks(loaded) == []
    found = loaded("search", '"autumn open evenings"', "-f", "json").rows
    assert all("action" not in row["kind"] for row in found)
    item = id_.rpartition("/")[0]
    assert loaded("facts", "add", item, "action", "text=Priya Raman to ring the youth club", "owner=Raman").code == 0
    assert tasks(loaded, "youth club") == [(f"{item}/a101", "Priya Raman")]
    assert loaded("facts", "set", f"{item}/a101", "holders=Redfern").code == 0
    assert tasks(loaded, "youth club") == [(f"{item}/a101", "Paul Redfern")]
    assert len(loaded("facts", "list", "-f", "json").rows) == 2
    assert loaded("facts", "reject", f"{item}/a101").code == 0
    assert loaded("facts", "undo").code == 0
    assert loaded("export", "b.json").code == 0
    assert Path("a.json").read_bytes() == Path("b.json").read_bytes()
    assert [row["kind"] for row in loaded("search", '"autumn open evenings"', "-f", "json").rows] == ["action"]


def test_a_new_graph_beside_the_file_is_put_right_as_it_is_loaded(loaded: Run) -> None:
    assert put_right(loaded).code == 0
    assert loaded("export", "a.json").code == 0
    assert loaded("--graph", "other", "load", "minutes", "--base", "minutes", "--quiet").code == 0
    assert loaded("--graph", "other", "export", "b.json").code == 0
    assert Path("a.json").read_bytes() == Path("b.json").read_bytes()


def test_doubtful_tasks_are_listed_and_walked_through(loaded: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    [row] = loaded("facts", "review", "--list", "-f", "json").rows
    assert row["holders"] == ["Paul Redfern", "Priya Raman"]
    assert loaded("facts", "review").code == 2
    answers = io.StringIO("x\no Nobody Known\no Raman\n")
    monkeypatch.setattr(answers, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", answers)
    ended = loaded("facts", "review")
    assert "1 of 1: its holder's initials or name fit several people" in ended.err
    assert "the graph holds no person, group or organisation called Nobody Known" in ended.err
    assert [holder for _, holder in tasks(loaded)] == ["Priya Raman"]
    assert loaded("facts", "review", "--list", "-f", "json").rows == []


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("status=carried-forward", ("status", "carried forward")),
        ("status=Done", ("status", "done")),
        ("due=end of September 2022", ("due", "2022-09-30")),
    ],
)
def test_a_value_is_taken_as_people_write_it(loaded: Run, written: str, kept: tuple[str, str]) -> None:
    [(id_, _), *_] = tasks(loaded)
    assert loaded("facts", "set", id_, written).code == 0
    property, value = kept
    assert [row[property] for row in loaded("actions", "-f", "json").rows if row["id"] == id_] == [value]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("set", "nothing", "owner=x"), "holds no decision, action, item or meeting nothing"),
        (("set", "TASK", "owner"), "write name=value"),
        (("set", "TASK", "owner=Nobody Known"), "--new-name takes a name that the graph does not hold"),
        (("set", "TASK", "due=soon"), "due takes a date, such as"),
        (("set", "TASK", "status=finished"), "status takes one of open, done, carried forward, closed"),
        (("set", "TASK", "colour=red"), "of action text, owner, due, status, outcome can be set, not colour"),
        (("set", "ITEM", "text=x"), "is an item: say what of it is meant"),
        (("reject", "ITEM", "--topic", "Astronomy"), "there is no topic Astronomy"),
        (("reject", "ITEM", "--presenter", "Nobody"), "there is no presenter Nobody"),
        (("add", "ITEM", "vote", "x=y"), "can be added, not vote"),
        (("add", "ITEM", "action", "owner=Raman"), "needs text="),
        (("undo",), "holds no decision on facts: nothing to take back"),
        (("apply",), "there is no file facts.txt"),
    ],
)
def test_what_cannot_be_decided_is_one_line(loaded: Run, arguments: tuple[str, ...], told: str) -> None:
    [(id_, _), *_] = tasks(loaded)
    meant = {"TASK": id_, "ITEM": id_.rpartition("/")[0]}
    ended = loaded("facts", *(meant.get(one, one) for one in arguments))
    assert ended.code == 2
    assert told in ended.err
    assert not Path("facts.txt").exists()


def test_somebody_who_is_taken_out_is_taken_out_of_the_decisions(loaded: Run) -> None:
    assert put_right(loaded).code == 0
    [(id_, _), *_] = tasks(loaded, "final strategy")
    assert loaded("facts", "set", id_, "due=2022-01-18", "--by", "ae").code == 0
    ended = loaded("people", "forget", "Raman", "--yes")
    assert ended.code == 0, ended.err
    text = Path("facts.txt").read_text(encoding="utf-8")
    assert "Raman" not in text
    assert "2022-01-18" in text
