"""The same minutes as text, Markdown, HTML, Word and PDF give the same graph, places apart."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from graph.schema import Relationship
from loaders.document import Document
from loaders.formats import read_document
from loaders.pipeline import Extraction, extract
from tests.corpus.documents import SAMPLES, real, samples
from tests.corpus.golden import recorded
from tests.formats.quality import by_format
from tests.formats.rendering import RENDERERS, pieces_of
from tests.formats.rendering.pdf import Setter, pdf

pytestmark = pytest.mark.slow

PLACES = {"start", "end", "sha256", "format", "digest", "references", "pages", "correction_places"}
WITHIN = 0.02  # of the text's F1


def written(path: Path, data: bytes) -> Extraction:
    path.write_bytes(data)
    return extract(read_document(path, uri="somewhere"))


@cache
def as_text(path: Path) -> Extraction:
    return extract(read_document(path, uri="somewhere"))


def plainly(extraction: Extraction) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The rows without places and what tells of the file."""
    nodes = [
        {"label": node.label(), **node.model_dump(exclude=PLACES | ({"name"} if node.label() == "Document" else set()))}
        for node in extraction.rows.nodes
    ]
    links = [
        {"type": link.type_name, "ends": (link.tail.id, link.head.id), **link.model_dump(exclude=_left_out(link))}
        for link in extraction.rows.relationships
    ]
    return sorted(nodes, key=repr), sorted(links, key=repr)


def _left_out(link: Relationship) -> set[str]:
    """A mention's quote is what fits around it, and depends on the marks there."""
    return PLACES | ({"quote"} if link.type_name in ("DISCUSSES", "MENTIONS") else set())


@pytest.mark.parametrize("suffix", RENDERERS)
@pytest.mark.parametrize("path", samples(), ids=lambda path: path.relative_to(SAMPLES).with_suffix("").as_posix())
def test_each_format_gives_the_facts_of_the_text(path: Path, suffix: str, tmp_path: Path) -> None:
    found = written(tmp_path / f"minutes{suffix}", RENDERERS[suffix](pieces_of(path.read_text(encoding="utf-8"))))
    assert recorded(found) == recorded(as_text(path))
    assert plainly(found) == plainly(as_text(path))


@pytest.mark.parametrize("suffix", RENDERERS)
def test_the_words_of_each_fact_stand_at_its_place(suffix: str, tmp_path: Path) -> None:
    for path in samples()[::5]:
        found = written(tmp_path / f"minutes{suffix}", RENDERERS[suffix](pieces_of(path.read_text(encoding="utf-8"))))
        text = found.document.text
        for minutes in found.minutes:
            for attendee in minutes.attendees:
                assert attendee.name.split()[-1] in text[attendee.start : attendee.end]
            for item in minutes.items:
                for decision in item.decisions:
                    assert decision.text.split()[-1].strip(".,;") in text[decision.start : decision.end]


@pytest.mark.parametrize("size", [9.0, 11.0, 12.0])
def test_other_line_breaks_give_nearly_the_same(size: float, tmp_path: Path) -> None:
    """Where lines and pages break differently, hand-broken lines are ambiguous here and there: a handful of facts."""
    differing = total = 0
    for path in samples():
        found = plainly(written(tmp_path / "minutes.pdf", pdf(pieces_of(path.read_text(encoding="utf-8")), size)))
        for rows, others in zip(found, plainly(as_text(path)), strict=True):
            keys = {repr(row) for row in rows}, {repr(row) for row in others}
            differing, total = differing + len(keys[0] ^ keys[1]), total + len(keys[0] | keys[1])
    assert differing <= 0.01 * total


TITLES = "Bins Trees Roads Lamps Paths Ponds Gates Walls Signs Seats Boats Halls Doors Books Tolls Wells".split()
PEOPLE = {"AA": "Ann Adams", "BB": "Bob Brown", "CC": "Cy Cole"}


def with_an_action_column() -> str:
    """Minutes in one table of several pages: each fourth row has nobody to act."""
    told = "The paper told what had been done since the spring, what it had cost, and what was still to do. "
    lines = ["# Skelmere Parish Council", "", "Minutes of the meeting held on Tuesday 3 May 2022", ""]
    lines += ["Present: Ann Adams (AA), Bob Brown (BB), Cy Cole (CC)", ""]
    lines += ["| No | Item | ACTION |", "| --- | --- | --- |"]
    for number, title in enumerate(TITLES, 1):
        who = [*PEOPLE, ""][number % 4]
        task = f"<p>{PEOPLE[who]} agreed to write to the owner of the {title.lower()}." if who else ""
        said = f"{title}<p>{told * (number % 5 + 1)}<p>It was agreed that the {title.lower()} be painted.{task}"
        lines.append(f"| {number} | {said} | {who} |")
    return "\n".join(lines)


@pytest.mark.parametrize("split_rows", [False, True], ids=["whole rows", "divided rows"])
@pytest.mark.parametrize("size", [9.0, 11.0, 13.0, 15.0])
def test_a_table_over_pages_keeps_each_decision_and_owner(size: float, split_rows: bool, tmp_path: Path) -> None:
    plain = tmp_path / "minutes.md"
    plain.write_text(with_an_action_column(), encoding="utf-8")
    data = Setter(size, split_rows=split_rows).set(pieces_of(with_an_action_column()))
    found = written(tmp_path / "minutes.pdf", data)
    assert len(found.document.pages) >= 3
    facts = [
        [(i.number, [d.text for d in i.decisions], [(a.text, [o.as_written for o in a.owners]) for a in i.actions])
         for i in read.minutes[0].items]
        for read in (found, extract(read_document(plain)))
    ]  # fmt: skip
    assert facts[0] == facts[1]
    assert [bool(actions) for _, _, actions in facts[0]] == [
        bool(number % 4 < 3) for number in range(1, len(TITLES) + 1)
    ]


@pytest.mark.parametrize("suffix", RENDERERS)
def test_reading_is_deterministic(suffix: str, tmp_path: Path) -> None:
    data = RENDERERS[suffix](pieces_of(samples()[0].read_text(encoding="utf-8")))
    documents: list[Document] = []
    for name in ("one", "two"):
        (tmp_path / f"{name}{suffix}").write_bytes(data)
        documents.append(read_document(tmp_path / f"{name}{suffix}"))
    assert (documents[0].text, documents[0].pages) == (documents[1].text, documents[1].pages)


@pytest.mark.skipif(not real("seeds"), reason="the real minutes do not stand beside the project")
def test_real_minutes_score_as_well_in_each_format(tmp_path: Path) -> None:
    reports = by_format(real("seeds")[0].parent, tmp_path)
    scores = {name: report.all.f1 or 0.0 for name, report in reports.items()}
    assert set(scores) == {"text", *RENDERERS}
    assert all(score >= scores["text"] - WITHIN for score in scores.values()), scores
