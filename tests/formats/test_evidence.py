"""What is no minutes is refused, with what was found of their minutes_evidence; every document of ours is accepted."""

from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import read_document
from loaders.pipeline import extract
from loaders.recognition import ENOUGH, is_minutes, minutes_evidence
from tests.corpus.documents import ROOT, read, real, samples
from tests.parsing.steps import document, record

POEM = """
Who walked the moor when winter came
And found the stile beneath the snow?
A hundred years it was the same,
The clerk alone would come and go.

1. The chair stood empty by the door.
2. The minutes ran, the hours too.
3. They met in May, and met no more,
And nobody resolved to rue.
"""
ARTICLE = """
# Alton weighs its buses

The county council met on 3 May 2022 to consider the future of the 47, and Councillor Ann Adams spoke for an hour.
"It was agreed years ago," said Bob Brown, a farmer, "that we would keep it." Cy Cole, who chairs the users' group,
will write to the minister. The next meeting is in June.

Readers may send their views by 20 May 2022.
"""
README = """
# meeting-tools

Turns minutes of meetings into calendars. Released 2022-05-03.

## Installation

1. Download the archive.
2. Run `make install`.
3. Read the agenda of examples.

## Actions

- [ ] write more tests - Ann

## Licence

Present versions are free for all. No warranty is given by the board of the foundation.
"""
CODE = '''
"""The board's meeting."""
import datetime

ACTION = "Action: Clerk to write"


def present(members: list[str]) -> datetime.date:
    # 1. Apologies
    # 2. Minutes
    # 3. Any other business
    return datetime.date(2022, 5, 3)
'''
TABLE = "name,role,date\nAnn Adams,Clerk,2022-05-03\nBob Brown,Chair,2022-06-07\nCy Cole,Member,2022-07-05\n"
LETTER = """
Dear Ms Adams,

Thank you for your letter of 3 May 2022 about the hedge. The Council has noted it, and I will write again in June.

Yours sincerely,
Bob Brown
Clerk
"""
RECIPE = "# Leek soup\n\n1. Wash two leeks.\n2. Chop them.\n3. Simmer for 20 minutes.\n4. Serve with bread.\n"
LICENCE = """
Permission is hereby granted, free of charge, to any person obtaining a copy of this work, to deal in it freely and
to permit persons to whom it is given to do so, subject to the following conditions:

1. The notice above shall be included in all copies.
2. The work is provided as is, without any warranty.
3. In no event shall the authors be liable for any claim.
"""
NO_MINUTES = {
    "poem": POEM,
    "article": ARTICLE,
    "readme": README,
    "code": CODE,
    "table": TABLE,
    "letter": LETTER,
    "recipe": RECIPE,
    "licence": LICENCE,
    "one word": "minutes",
    "marks": "*** --- ###",
    "numbers": "1. 2. 3.\n4. 5. 6.",
    "brackets": "{}[]()" * 50,
}


@pytest.mark.parametrize("text", NO_MINUTES.values(), ids=NO_MINUTES)
def test_what_is_no_minutes_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDocument, match="holds no minutes"):
        extract(document(text))


@pytest.mark.parametrize(
    "path", [ROOT / "samples" / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda p: p.stem
)
def test_our_own_pages_are_no_minutes(path: Path) -> None:
    with pytest.raises(UnreadableDocument):
        extract(read_document(path))


@pytest.mark.parametrize("path", [*samples(), *real("seeds"), *real("dev")], ids=lambda p: p.stem)
def test_all_minutes_are_accepted(path: Path) -> None:
    assert read(path).minutes


def test_the_refusal_names_the_file_and_what_was_found() -> None:
    with pytest.raises(UnreadableDocument) as refused:
        extract(document(README, "readme.md"))
    said = str(refused.value)
    assert said.startswith("readme.md: ")
    assert "\n" not in said


@pytest.mark.parametrize(
    "text",
    [
        "Alpha Board\n\nMinutes of the meeting held on 3 May 2022\n\nPresent: Ann Adams, Bob Brown\n",
        "Present: Ann Adams, Bob Brown\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n\n3. AOB\n\nNo.",
        "# Alpha Forum meeting 3 May 2022\n\n1. Bins\n\nNone.\n\n2. Trees\n\nNone.\n\n3. Roads\n\nNone.\n",
        "1. Apologies\n\nApologies were received from Cy Cole.\n\n2. Minutes\n\nThe minutes of the last meeting were "
        "agreed as correct.\n\n3. Bins\n\nRESOLVED: That the bins be painted.\n\nACTION: Clerk to buy paint.\n\n"
        "4. Next meeting\n\n7 June 2022\n",
    ],
    ids=["title and people", "no date", "nobody listed", "first page lost"],
)
def test_short_and_incomplete_minutes_are_accepted(text: str) -> None:
    assert extract(document(text)).minutes


def test_each_sign_has_its_weight() -> None:
    text = (
        "Minutes of the Alpha Board held on 3 May 2022\n\nPresent: Ann Adams, Bob Brown\n\nApologies: Cy Cole\n\n"
        "1. Apologies\n\nSo.\n\n2. Minutes\n\nMinutes of the meeting of 5 April 2022 were agreed as correct.\n\n"
        "3. Bins\n\nResolved: That the bins be painted. Action: Clerk to buy paint.\n\n4. Next meeting\n\n7 June 2022\n"
    )
    found = minutes_evidence(record(text), text)
    assert found == {
        "people present": 3, "apologies": 1, "titled": 2, "named minutes": 2, "board": 1, "usual business": 2,
        "numbered items": 1, "decisions": 1, "actions": 1, "minutes confirmed": 1, "next meeting": 1,
    }  # fmt: skip
    assert is_minutes(record(text), text)
    assert minutes_evidence(record(""), "") == {}
    assert max(found.values()) < ENOUGH


STALL = """The group agreed to keep the stall.

It was noted that the paint has come.

Members discussed the gate. Kit will write to the council.

## Actions

- Kit: write to the council
- Noor: buy hinges

## Decisions

- Keep the stall until June
"""
HEDGE = """* Present
* Ann Adams
* Bob Brown

The committee considered the hedge and agreed to cut it. It was resolved that the bill be paid.

ACTION: Bob Brown to pay the bill.
"""
GATE = """1. Hedge

We discussed the hedge. The panel recommended a cut.

2. Gate

It was agreed to mend it. RESOLVED: That the gate be mended.

3. Bins

ACTION: Kit to ask for more.

4. Next meeting

7 June 2022
"""
ABOUT_MINUTES = """# Minutes of the meeting

The reader knows `Present: Ann Adams` and `Apologies: Bob Brown`.

1. Apologies

`None`.

2. Minutes

`RESOLVED: that ...` is a decision.

3. Next meeting

`7 June 2022`

ACTION: `Clerk` to write
"""


@pytest.mark.parametrize("text", [STALL, HEDGE, GATE])
def test_a_record_without_title_or_day_is_read_for_what_it_tells(text: str) -> None:
    assert is_minutes(record(text), text)


def test_a_page_about_minutes_that_is_full_of_code_is_none() -> None:
    assert not is_minutes(record(ABOUT_MINUTES), ABOUT_MINUTES)


@pytest.mark.parametrize(
    ("actions", "decisions"),
    [("Action items", "Decisions"), ("**Actions:**", "**Decisions:**"), ("## Action list", "## Decision")],
)
def test_lists_of_two_kinds_weigh_more_than_one(actions: str, decisions: str) -> None:
    told = "RD began. The panel discussed the open requests. The panel agreed to close them after sixty days.\n"
    listed = f"{told}\n{actions}\n\n- LP to write to the three suppliers\n- RD to update the page\n"
    both = f"{listed}\n{decisions}\n\n- The panel agreed to close requests after sixty days.\n"
    assert minutes_evidence(record(listed), listed)["lists"] == 1
    assert minutes_evidence(record(both), both)["lists"] == 2
    assert is_minutes(record(both), both)
