"""Lists of those there and those away in one paragraph: roles between them stay, reasons go."""

from __future__ import annotations

import pytest

from loaders.pipeline import extract
from tests.parsing.steps import document

THERE = "Present: Ann Field, Lay Member Bob Hill, Student Member Cy Dale, Activities Manager"
BESIDE = "In attendance: Di Moss, Chief Executive Ed Lane, Activities Manager Flo Marsh, Clerk"


@pytest.mark.parametrize(
    ("away", "told"),
    [
        ("Apologies: Gus Wood (measles)", "measles"),
        ("Apologies: Gus Wood - his hip operation", "operation"),
        ("Apologies: Gus Wood due to a migraine", "migraine"),
    ],
)
def test_a_reason_goes_and_the_roles_around_it_stay(away: str, told: str) -> None:
    said = "1. Bells They rang. 2. Barn It was painted green. 3. Hedge It was cut. 4. Close All went home. "
    filler = "Nobody had anything to add to what was said of it, and the meeting went on to the next business. " * 8
    page = f"WEIR GREEN SOCIETY Minutes of the meeting held on 4 May 2022 {THERE} {away} {BESIDE} {said}{filler}"
    read = extract(document(page))
    assert told not in read.document.text
    assert read.document.text.count("Activities Manager") == 2
