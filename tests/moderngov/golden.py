"""The golden record of a whole meeting; ``python -m tests.moderngov.golden`` writes it anew."""

from __future__ import annotations

import datetime
from pathlib import Path

from loaders.document import Document
from loaders.moderngov.access.address import site_of
from loaders.moderngov.composing import compose
from loaders.moderngov.records import Committee, Listed
from loaders.moderngov.service import read_meeting
from loaders.pipeline import extract
from tests.corpus.golden import recorded
from tests.moderngov.fictional.site import SCRUTINY_MARCH, meeting_xml

PLACE = Path(__file__).with_name("golden") / "scrutiny-2026-03-12"


def document() -> Document:
    site = site_of("https://thornmere.example/")
    scrutiny = Committee(id=130, title="Children & Young People Scrutiny Committee")
    record = read_meeting(meeting_xml(SCRUTINY_MARCH, "thornmere.example").encode())
    meeting = Listed(id=501, committee=scrutiny, date=datetime.date(2026, 3, 12))
    return compose(site, meeting, record, address=site.page("m"), council="Thornmere Borough Council")


def texts() -> dict[Path, str]:
    """The text of the document and the facts that are read in it, by the files that hold them."""
    made = document()
    return {PLACE.with_suffix(".html"): made.text, PLACE.with_suffix(".json"): recorded(extract(made))}


if __name__ == "__main__":
    for path, text in texts().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
