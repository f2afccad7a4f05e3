"""Minutes set as one paragraph: each item begins a line again, and so do the lists before the first."""

import pytest

from loaders.parsing.text import clean
from tests.parsing.steps import headings, minutes

SAID = "It was reported that the work goes on as planned and that nobody had asked for more than that so far. " * 2
TITLES = ["Apologies for absence", "Declarations of interest", "Matters arising", "Allotments", "Correspondence"]


def in_one_paragraph(form: str, label: str = "Present:") -> str:
    head = (
        f"ASHCOMBE PARISH COUNCIL Minutes of the meeting held on 4th May 2022 {label} Cllr Ann Adams, Cllr Bob Brown."
    )
    return " ".join([head, *(f"{form.format(n)} {title} {SAID}" for n, title in enumerate(TITLES, 1))])


@pytest.mark.parametrize("form", ["{}.", "{}.0", "{})"])
def test_items_in_one_paragraph_begin_lines(form: str) -> None:
    page = clean(in_one_paragraph(form))
    starts = [page.of(line).split(SAID[:6])[0].strip() for line in page.lines[2:]]
    assert starts == [f"{form.format(n)} {title}" for n, title in enumerate(TITLES, 1)]
    assert len(page.text) == len(page.offsets)


def test_items_in_one_paragraph_are_found() -> None:
    assert [number for number, _ in headings(in_one_paragraph("{}."))] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize("label", ["Present:", "PRESENT:-", "Present–", "Attendance:", "Members present:"])
def test_the_list_before_them_is_read(label: str) -> None:
    people = minutes(in_one_paragraph("{}.", label)).attendees
    assert [(person.name, person.status) for person in people] == [("Ann Adams", "present"), ("Bob Brown", "present")]


@pytest.mark.parametrize(
    "text",
    [
        SAID * 6,
        f"{SAID * 5} See item 1. The roads, item 2. The paths, item 3. The lamps, and item 4. The bins.",
        f"{SAID * 5} We need 1. Sand 2. Salt and no more.",
        "1. Roads 2. Paths 3. Lamps 4. Bins 5. Trees",
    ],
)
def test_other_paragraphs_stay_whole(text: str) -> None:
    assert len(clean(text).lines) == 1


@pytest.mark.parametrize(
    "title", ["WAR MEMORIAL - cleaning", "LAMPS: two are out", "ROADS AND PATHS", "BT PHONE BOX– update"]
)
def test_a_title_in_capitals_behind_a_sentence_begins_a_line(title: str) -> None:
    page = clean(f"3. HEDGES The Clerk has written to the owner. 4. {title} The Clerk said so.")
    assert [page.of(line)[:2] for line in page.lines] == ["3.", "4."]


def test_places_lead_back_to_the_document() -> None:
    raw = in_one_paragraph("{}.")
    page = clean(raw)
    for line in page.lines:
        place = page.source_span(line.start, line.end)
        assert raw[place.start : place.end] == page.of(line)
