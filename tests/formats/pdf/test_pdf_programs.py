"""PDF files as LibreOffice and Chromium print them give the facts of the text."""

from pathlib import Path

import pytest

from loaders.formats import read_document
from loaders.pipeline import extract
from tests.corpus.documents import SAMPLES, real
from tests.formats.programs import by_chromium, chromium, libreoffice
from tests.formats.quality import Way, Writer, annotated, report_of

pytestmark = pytest.mark.programs

WITHIN = 0.01  # of the text's F1
TABBED = ("health-and-wellbeing-board-2021-12-09",)  # its columns are tabs, which these programs set as a few spaces
PROGRAMS = {"LibreOffice": libreoffice(".pdf"), "Chromium": chromium}


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("source", ["samples", "seeds"])
def test_each_document_is_read_as_well_as_its_text(source: str, program: str, tmp_path: Path) -> None:
    sources = (
        [path for path in annotated(SAMPLES)[::4] if path.stem not in TABBED] if source == "samples" else real("seeds")
    )
    if not sources:
        pytest.skip("the real minutes do not stand beside the project")
    write: Writer = PROGRAMS[program]
    as_text = report_of(sources, None, tmp_path / "text")
    printed = report_of(sources, Way("PDF", program, write), tmp_path / "pdf")
    fallen = {
        Path(one.document).stem: (one.figures.f1, other.figures.f1)
        for one, other in zip(as_text.documents, printed.documents, strict=True)
        if (other.figures.f1 or 0.0) < (one.figures.f1 or 0.0) - WITHIN
    }
    assert not fallen


PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Agenda and minutes</title>
<style>body {{ width: 560px }} {style}</style></head><body>
<h2>Longmere Schools Forum</h2><h3>Tuesday, 9th May, 2023 4.00 pm</h3>
<p>Present:</p>
<table>
<tr><td>Ines Coldbrook</td><td>Chair, Longmere Academy Trust</td></tr>
<tr><td>Rafe Dunnock</td><td>Wexley Primary</td></tr>
<tr><td>Councillor Mabel Osterley-Finch</td><td>Longmere Council</td></tr>
<tr><td>Jude Parrow</td><td>Diocese of Longmere</td></tr>
<tr><td>Nell Sayer</td><td>Thorn Nursery School</td></tr>
</table>
<p>The Chair welcomed everybody to the meeting.</p>
<table>
<tr><td></td><td></td><td>ACTION</td></tr>
<tr><td>1</td><td>Minutes of the last meeting<p>The minutes of 7 March 2023 were agreed as a correct record.</td>
<td></td></tr>
<tr><td>2</td><td>Growth fund<p>Rafe Dunnock presented the report on the growth fund.
<p>Resolved: that the criteria be approved.<p><s>Nell Sayer to write to all heads.</s> Jude Parrow to write
to schools by 1 June 2023.</td><td>JP</td></tr>
<tr><td>3</td><td>Early years<p>The Forum noted the rates for the year.<p>It was agreed that Nell Sayer would report
to the July meeting.</td><td>NS</td></tr>
</table></body></html>
"""


@pytest.mark.parametrize("style", ["", "td { vertical-align: top }", "td { border: 1px solid }"])
def test_a_page_printed_by_a_browser(style: str, tmp_path: Path) -> None:
    """Numbers in the middle of their cells, the longest name a space from the next column, the browser's own lines."""
    (tmp_path / "minutes.html").write_text(PAGE.format(style=style), encoding="utf-8")
    by_chromium(tmp_path / "minutes.html", tmp_path)
    found = extract(read_document(tmp_path / "minutes.pdf"))
    (meeting,) = found.minutes
    assert meeting.date is not None and str(meeting.date.value) == "2023-05-09"
    assert meeting.start_time is not None and meeting.start_time.text == "16:00"
    assert {person.name for person in meeting.attendees} == {
        "Ines Coldbrook", "Rafe Dunnock", "Mabel Osterley-Finch", "Jude Parrow", "Nell Sayer",
    }  # fmt: skip
    assert [(item.number, item.title) for item in meeting.items] == [
        ("1", "Minutes of the last meeting"), ("2", "Growth fund"), ("3", "Early years"),
    ]  # fmt: skip
    assert [[owner.as_written for action in item.actions for owner in action.owners] for item in meeting.items][1:] == [
        ["JP"], ["NS"],
    ]  # fmt: skip
    assert "Agenda and minutes" not in found.document.text and "file:" not in found.document.text
    assert "all heads" not in found.document.text
