"""A user's own topics: ``--vocabulary`` and ``MINUTEGRAPH_VOCABULARY``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import SAMPLES, Run

SKELMERE = SAMPLES / "skelmere"
FIRST = SKELMERE / "health-and-wellbeing-board-2021-12-09.txt"
MINE = """
[[topic]]
name = "Clinics at weekends"
also = ["flu"]
broader = ["Public health"]
"""
TURTLE = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:clinics> a skos:Concept ; skos:prefLabel "Clinics at weekends" ; skos:altLabel "flu" ; skos:broader <urn:health> .
<urn:health> a skos:Concept ; skos:prefLabel "Public health" .
"""
NAMED = "MATCH (:AgendaItem)-[r:DISCUSSES]->(t:Topic {name: 'Clinics at weekends'}) RETURN count(r) AS n"
ABOVE = "MATCH (:Topic {name: 'Clinics at weekends'})-[:BROADER]->(t) RETURN t.name AS name"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    return tmp_path / "mine.toml"


def count(run: Run) -> int:
    return int(run("cypher", NAMED, "--format", "json").rows[0]["n"])


def test_topics_of_a_users_own_are_found(run: Run, mine: Path) -> None:
    assert run("load", FIRST, "--vocabulary", mine).code == 0
    assert count(run) == 1
    assert run("cypher", ABOVE, "--format", "json").rows == [{"name": "Public health"}]
    assert "Clinics at weekends" in run("trace", "public health", "--narrower").out


def test_a_vocabulary_in_skos(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.ttl").write_text(TURTLE, encoding="utf-8")
    assert run("load", FIRST, "--vocabulary", tmp_path / "mine.ttl").code == 0
    assert count(run) == 1
    assert run("cypher", ABOVE, "--format", "json").rows == [{"name": "Public health"}]


def test_the_environment_names_it_too(run: Run, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEGRAPH_VOCABULARY", str(mine))
    assert run("load", FIRST).code == 0
    assert count(run) == 1
    assert "Clinics at weekends" in run("extract", FIRST).out


def test_a_document_is_read_anew_when_the_vocabulary_changed(run: Run, mine: Path) -> None:
    run("load", FIRST)
    assert count(run) == 0
    assert "1 loaded" in run("load", FIRST, "--vocabulary", mine).err
    assert count(run) == 1
    assert "1 unchanged" in run("load", FIRST, "--vocabulary", mine).err
    mine.write_text(MINE.replace("flu", "snow"), encoding="utf-8")
    assert "1 loaded" in run("load", FIRST, "--vocabulary", mine).err
    assert count(run) == 0
    mine.write_text("# only a remark is new\n" + MINE.replace("flu", "snow"), encoding="utf-8")
    assert "1 unchanged" in run("load", FIRST, "--vocabulary", mine).err
    assert "1 loaded" in run("load", FIRST).err
    assert run("cypher", ABOVE, "--format", "json").rows == []


def test_documents_that_were_read_with_another_vocabulary_are_told_of(run: Run, mine: Path) -> None:
    run("load", SKELMERE)
    ended = run("load", FIRST, "--vocabulary", mine)
    assert "2 other documents of the graph were read with another vocabulary or by older rules" in ended.err
    assert "another vocabulary" not in run("load", SKELMERE, "--vocabulary", mine).err


def test_extract_shows_the_topics_of_each_item(run: Run, mine: Path) -> None:
    plain, own = run("extract", FIRST).out, run("extract", FIRST, "--vocabulary", mine).out
    assert "Immunisation" in plain
    assert "Clinics at weekends" in own
    assert "Clinics at weekends" not in plain
    [minutes] = json.loads(run("extract", FIRST, "--vocabulary", mine, "--format", "json").out)["minutes"]
    text = FIRST.read_text(encoding="utf-8")
    one, *_ = [one for one in minutes["topics"] if one["topic"] == "Clinics at weekends"]
    assert (one["origin"], text[one["start"] : one["end"]]) == ("vocabulary", "flu")
    assert one["item"] in {item["position"] for item in minutes["items"]}


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("none.toml", None, "cannot be read: No such file"),
        ("folder.toml", "folder", "cannot be read: Is a directory"),
        ("bad.toml", "[[topic]\n", "is not TOML"),
        ("bad.toml", "", "lists no [[topic]]"),
        ("bad.toml", "[[topic]]\nname = 'Otters'\nsynonyms = ['OT']", "“synonyms” is no field of a topic"),
        ("bad.toml", "[[topic]]\nname = 'Otters'\nbroader = ['Fish']", "“Fish” is not in the vocabulary"),
        ("bad.ttl", "a b c", "is not Turtle: line 1: "),
        ("bad.ttl", "", "holds no skos:Concept"),
    ],
)
def test_a_vocabulary_that_cannot_be_used_is_one_clear_line(
    run: Run, tmp_path: Path, name: str, text: str | None, reason: str
) -> None:
    if text == "folder":
        (tmp_path / name).mkdir()
    elif text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    for command in ("load", "extract"):
        ended = run(command, FIRST, "--vocabulary", tmp_path / name)
        assert (ended.code, ended.out) == (2, "")
        [line] = ended.err.splitlines()
        assert name in line
        assert reason in line
        assert "b'" not in line
    assert not (tmp_path / ".minutegraph").exists()
