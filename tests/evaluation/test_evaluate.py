"""``minutegraph evaluate``: the figures, the misses, two runs compared, and what goes wrong."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from loaders.evaluation import evaluate
from tests.cli.conftest import SAMPLES, Run
from tests.evaluation.conftest import GOLD, annotate

QUALITY = Path(__file__).parents[2] / "docs" / "quality.md"


def report(run: Run, *arguments: object) -> dict[str, Any]:
    ended = run("evaluate", *arguments, "--format", "json")
    assert ended.code == 0, ended.err
    found = json.loads(ended.out)
    assert isinstance(found, dict)
    return found


def test_figures_by_kind_and_document(run: Run, folder: Path) -> None:
    found = report(run, folder)
    assert {k: found["kinds"]["decisions"][k] for k in ("right", "gold", "found")} == {
        "right": 1,
        "gold": 2,
        "found": 2,
    }
    assert found["kinds"]["items"]["precision"] == pytest.approx(5 / 6)
    assert found["kinds"]["items"]["recall"] == 1.0
    assert found["kinds"]["formal"]["f1"] is None
    by_document = {one["document"]: one["figures"]["f1"] for one in found["documents"]}
    assert by_document["right.txt"] == 1.0
    assert by_document["more/other.txt"] < 1.0


def test_each_miss_has_its_document_and_line(run: Run, folder: Path) -> None:
    lines = run("evaluate", folder, "--misses").out.splitlines()
    facts = [line for line in lines if line.startswith("more/other.txt:")]
    assert facts == [
        "more/other.txt:11: missed decisions: Boris Hale presented the report.",
        "more/other.txt:13: wrong decisions: That the tender of Quayside Dredging Ltd be accepted.",
        "more/other.txt:17: wrong items: 3 Date of next meeting",
    ]


def test_formats(run: Run, folder: Path) -> None:
    figures = list(csv.DictReader(io.StringIO(run("evaluate", folder, "--format", "csv").out)))
    assert {row["of"] for row in figures} == {"kind", "document"}
    assert float(next(row for row in figures if row["name"] == "decisions")["recall"]) == 0.5
    misses = list(csv.DictReader(io.StringIO(run("evaluate", folder, "--misses", "--format", "csv").out)))
    assert [(row["line"], row["verdict"]) for row in misses] == [("11", "missed"), ("13", "wrong"), ("17", "wrong")]
    assert "| decisions | 0.500 | 0.500 | 0.500 | 2 | 2 |" in run("evaluate", folder, "--format", "md").out
    assert run("evaluate", folder, "--format", "jsonl").code == 2
    assert run("evaluate", folder, "--format", "csv", "--misses", "--compare", "x.json").code == 2


def test_a_run_is_compared_with_an_earlier_one(run: Run, folder: Path, tmp_path: Path) -> None:
    before = tmp_path / "before.json"
    report(run, folder, "--save", before)
    annotate(folder / "more" / "other.json")  # mended
    annotate(
        folder / "right.gold.json",
        actions=[{"item": "2", "text": "Harbour Master to paint the quay.", "assignees": []}],
    )
    found = report(run, folder, "--compare", before)["differences"]
    assert [(one["change"], one["fact"]["document"], one["fact"]["line"]) for one in found["facts"]] == [
        ("newly found", "more/other.txt", 11),
        ("no longer wrong", "more/other.txt", 13),
        ("no longer wrong", "more/other.txt", 17),
        ("newly missed", "right.txt", 10),
        ("newly wrong", "right.txt", 15),
    ]
    told = run("evaluate", folder, "--compare", before).out
    assert re.search(r"rose +decisions +0\.500 +1\.000", told)
    assert re.search(r"fell +right\.txt +1\.000 +0\.\d+", told)
    assert "right.txt:15: newly wrong actions: Clerk to write to the dredgers." in told


def test_documents_that_only_one_run_has_are_named(run: Run, folder: Path, tmp_path: Path) -> None:
    before = tmp_path / "before.json"
    report(run, folder, "--save", before)
    (folder / "right.txt").rename(folder / "new.txt")
    (folder / "right.gold.json").rename(folder / "new.gold.json")
    found = report(run, folder, "--compare", before)["differences"]
    assert (found["added"], found["gone"], found["facts"]) == (["new.txt"], ["right.txt"], [])


def test_a_run_compared_with_itself_differs_in_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    report(run, folder, "--save", tmp_path / "same.json")
    found = report(run, folder, "--compare", tmp_path / "same.json")["differences"]
    assert not any(found.values())


def test_the_floor_decides_the_exit_code(run: Run, folder: Path) -> None:
    assert run("evaluate", folder, "--floor", "0.5").code == 0
    ended = run("evaluate", folder, "--floor", "0.99")
    assert ended.code == 1
    assert "the floor 0.99" in ended.err
    assert run("evaluate", folder, "--floor", "1.5").code == 2


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "is no JSON: line 1"),
        ("[]", "is a JSON object"),
        ('{"name": "x"}', "annotates nothing"),
        ('{"date": "4 May 2023"}', 'date: must be a date as 2024-02-29, or a time as 09:30, not "4 May 2023"'),
        ('{"items": [{"number": "1", "title": "Boats"}, {"number": "2"}]}', "items[2].title: is missing"),
        ('{"attendance": [{"name": "Ann Fenwick", "status": "here"}]}', "attendance[1].status: "),
    ],
)
def test_a_bad_annotation_is_told_in_one_line(run: Run, folder: Path, content: str, told: str) -> None:
    (folder / "right.gold.json").write_text(content)
    ended = run("evaluate", folder)
    assert ended.code == 1
    assert "right.gold.json: " in ended.err
    assert told in ended.err
    assert ended.err.count("\n") == 1
    assert ended.out == ""


def test_misspelt_fields_and_lone_files_are_told(run: Run, folder: Path) -> None:
    annotate(folder / "right.gold.json", atendance=[], items=[{"number": "1", "titel": "x", "title": "Apologies"}])
    annotate(folder / "lone.gold.json")
    (folder / "bare.txt").write_text("Minutes")
    ended = run("evaluate", folder)
    assert "right.gold.json: the format has no atendance, items.titel: left aside" in ended.err
    assert "lone.gold.json: there is no document of this name beside it" in ended.err
    assert "documents without annotation passed over: 1" in ended.err


def test_a_document_that_cannot_be_read_counts_as_nothing_found(run: Run, folder: Path) -> None:
    (folder / "right.txt").write_text(" ")
    ended = run("evaluate", folder, "--format", "json")
    assert ended.code == 1
    assert "the file is empty" in ended.err
    figures = {one["document"]: one["figures"] for one in json.loads(ended.out)["documents"]}["right.txt"]
    assert (figures["found"], figures["recall"]) == (0, 0.0)


def test_the_annotation_names_the_one_of_two_documents(run: Run, folder: Path) -> None:
    (folder / "right.md").write_text(f"# {GOLD['board']}\n")
    annotate(folder / "right.gold.json", file="right.txt")
    names = [one["document"] for one in report(run, folder)["documents"]]
    assert names == ["more/other.txt", "right.txt"]


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_annotations_is_told(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    ended = run("evaluate", tmp_path / name)
    assert ended.code == 2
    assert name in ended.err


def test_what_is_no_saved_evaluation_is_told(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    assert "is not a saved evaluation" in run("evaluate", folder, "--compare", tmp_path / "other.json").err
    assert "cannot read" in run("evaluate", folder, "--compare", tmp_path / "none.json").err
    assert "cannot write" in run("evaluate", folder, "--save", tmp_path / "no" / "folder.json").err


def test_the_figure_of_the_samples_in_the_documentation_is_current() -> None:
    _, _, samples = QUALITY.read_text(encoding="utf-8").partition("## Samples")
    stated = re.search(r"^\| all facts \| [\d.]+ \| [\d.]+ \| ([\d.]+) \|", samples, re.M)
    assert stated is not None
    assert evaluate(SAMPLES).all.f1 == pytest.approx(float(stated.group(1)), abs=0.01)
