"""Somebody who was taken out is in nothing that the program keeps, and does not come back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graph.identity.forgetting import decisions_to_forget, forgotten_in
from graph.identity.judgements import added
from loaders.privacy import forgotten_places, masked
from minutegraph import cypher, load, open_graph
from tests.cli.conftest import SAMPLES, Ended, Run
from tests.tables import every_row

pytestmark = pytest.mark.slow

FORGOTTEN = forgotten_in(added("", decisions_to_forget("", ["Priya Raman", "PR"], "on a day")))


@every_row(
    ("text", "left"),
    [
        ("Priya Raman sent apologies.", "            sent apologies."),
        ("PRIYA RAMAN and Ann Hall", f"{' ' * 11} and Ann Hall"),
        ("Present: Raman, Priya; Hall, Ann", f"Present: {' ' * 12}; Hall, Ann"),
        ("Cllr P. Raman moved it", f"{' ' * 13} moved it"),
        ("Councillor Raman's motion", f"{' ' * 16}'s motion"),
        ("Priya\nRaman spoke", "     \n      spoke"),
        ("The village of Raman", "The village of Raman"),
        ("the PR firm", "the PR firm"),
        ("Priya Raman spoke. PR to write. Raman agreed.", f"{' ' * 11} spoke.    to write. {' ' * 5} agreed."),
        ("Priya Ramani and Miss Ramani", "Priya Ramani and Miss Ramani"),
    ],
)
def test_a_name_is_found_however_it_is_printed_and_nobody_else_is(text: str, left: str) -> None:
    assert masked(text, forgotten_places(text, FORGOTTEN)) == left


@pytest.mark.parametrize("printed", ["Cllr Hall-Smith", "Mrs A Hall-Smith", "Hall-Smith, Ann", "ANN HALL-SMITH"])
def test_a_surname_with_a_hyphen_is_one(printed: str) -> None:
    forgotten = forgotten_in(added("", decisions_to_forget("", ["Ann Hall-Smith"], "")))
    assert masked(f"{printed} spoke", forgotten_places(f"{printed} spoke", forgotten)).split() == ["spoke"]
    assert forgotten_places("Cllr Smith spoke", forgotten) == []


def test_the_file_of_decisions_does_not_tell_the_name() -> None:
    text = added("", decisions_to_forget("", ["Priya Raman"], "on a day"))
    assert "raman" not in text.casefold()
    assert forgotten_in(text).holds("name", "P. Raman")
    assert not forgotten_in(text).holds("name", "P. Ramani")
    again = added(text, decisions_to_forget(text, ["Ann Hall"], ""))
    assert forgotten_in(again).holds("name", "Ann Hall")
    assert forgotten_in(again).holds("name", "Priya Raman")


def test_files_of_decisions_that_were_joined_forget_the_names_of_both() -> None:
    one, other = (added("", decisions_to_forget("", [name], "")) for name in ("Priya Raman", "Ann Hall"))
    both = forgotten_in(one + other)
    assert len(both.salts) == 2
    for found in (both, forgotten_in(one).joined(forgotten_in(other))):
        assert found.holds("name", "Ann Hall")
        assert found.holds("name", "Priya Raman")
        assert not found.holds("name", "Priya Hall")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(SAMPLES / "alderbourne", tmp_path / "minutes")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def forget(run: Run, *options: object) -> Ended:
    return run("people", "forget", "Raman", "--yes", *options)


def test_somebody_is_taken_out_of_everything_and_the_others_stay(run: Run, folder: Path) -> None:
    assert run("load", "minutes", "--base", "minutes", "--quiet").code == 0
    names = "MATCH (p:Person) RETURN p.name AS name ORDER BY name"
    before = {row["name"] for row in run("cypher", names, "-f", "json").rows}
    actions = run("cypher", "MATCH (a:Action) RETURN count(a) AS n", "-f", "json").rows
    taken = forget(run)
    assert taken.code == 0, taken.err
    assert "7 documents were read anew without the name; identity.txt keeps it as a hash" in taken.err
    assert before - {row["name"] for row in run("cypher", names, "-f", "json").rows} == {"Priya Raman"}
    assert run("cypher", "MATCH (a:Action) RETURN count(a) AS n", "-f", "json").rows == actions
    for ending in ("json", "graphml", "csv"):
        assert run("export", f"out.{ending}").code == 0
    assert run("search", "Raman").out == ""
    written = [path for path in folder.rglob("*") if path.is_file() and "minutes" not in path.parts]
    assert [path for path in written if b"raman" in path.read_bytes().lower()] == []
    with open_graph() as graph:
        texts = "MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p"
        assert "raman" not in str(cypher(graph, texts, limit=None).rows).casefold()


def test_somebody_does_not_come_back(run: Run, folder: Path) -> None:
    run("load", "minutes", "--base", "minutes", "--quiet")
    forget(run)
    (minutes,) = folder.glob("minutes/childrens-partnership-2022-05-17.txt")
    minutes.write_text(minutes.read_text(encoding="utf-8") + "\nPriya Raman thanked the officers.\n", encoding="utf-8")
    assert run("load", "minutes", "--base", "minutes", "--quiet").code == 0
    shutil.rmtree(".minutegraph")
    with open_graph() as graph:  # a new graph, with the file of decisions beside it
        assert load(graph, "minutes", base="minutes").failed == ()
    ended = run("people", "Raman")
    assert (ended.code, ended.out) == (2, "")
    assert "raman" not in run("search", "thanked", "-f", "json").out.casefold()


def test_decisions_on_facts_lose_the_name_and_what_goes_of_them_is_told(run: Run, folder: Path) -> None:
    run("load", "minutes", "--base", "minutes", "--quiet")
    tasks = run("actions", "--holder", "Penhallow", "-f", "json").rows
    first, second, *_ = (row["id"] for row in tasks if "Raman" not in str(row["action"]))
    assert run("facts", "set", first, "due=2022-09-30", "--note", "Priya Raman rang").code == 0
    assert run("facts", "set", second, "owner=Priya Raman").code == 0
    taken = forget(run)
    assert taken.code == 0, taken.err
    assert "1 decision on facts that told of them went" in taken.err
    [left] = run("facts", "list", "-f", "json").rows
    assert (left["id"], left["state"], left["note"].split()) == (first, "stands", ["rang"])
    assert "Raman" not in Path("facts.txt").read_text(encoding="utf-8")


def test_what_was_kept_on_purpose_stays(run: Run, folder: Path) -> None:
    (minutes,) = folder.glob("minutes/childrens-partnership-2022-05-17.txt")
    text = minutes.read_text(encoding="utf-8")
    minutes.write_text(f"{text}\nPriya Raman can be reached on 01632 960 555.\n", encoding="utf-8")
    run("load", "minutes", "--base", "minutes", "--quiet", "--keep-contacts")
    assert forget(run).code == 0
    assert "01632 960 555" in run("search", "reached", "-f", "json").out
    assert " 0 loaded" in run("load", "minutes", "--base", "minutes", "--keep-contacts").err


def test_a_document_whose_text_is_not_kept_is_taken_out(run: Run, folder: Path) -> None:
    run("load", "minutes", "--base", "minutes", "--quiet")
    for file in Path(".minutegraph").glob("search.sqlite*"):
        file.unlink()
    taken = forget(run)
    assert taken.code == 0, taken.err
    assert "taken out, as their texts are not kept: load them again" in taken.err
    assert run("people", "Raman").code == 2
    assert "childrens-partnership-2022-05-17.txt" in run("load", "minutes", "--base", "minutes").err
    assert run("people", "Raman").code == 2


def test_it_asks_first(run: Run, folder: Path) -> None:
    run("load", "minutes", "--base", "minutes", "--quiet")
    ended = run("people", "forget", "Raman")
    assert (ended.code, ended.out) == (2, "")
    assert "--yes goes ahead" in ended.err
    assert not Path("identity.txt").exists()
    assert run("people", "Raman").code == 0


def test_what_was_interrupted_is_completed_by_apply(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("load", "minutes", "--base", "minutes", "--quiet")
    with monkeypatch.context() as broken:
        broken.setattr("minutegraph.app.identity.forgetting._read_anew", stopped)
        assert forget(run).code == 130
    assert run("people", "Raman").code == 0
    assert run("people", "apply").code == 0
    assert run("people", "Raman").code == 2
    assert run("search", "Raman").out == ""


def stopped(*_: object) -> None:
    raise KeyboardInterrupt
