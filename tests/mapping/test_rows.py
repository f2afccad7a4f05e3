"""What minutes become in the graph: nodes and relationships as the model has them."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from graph.rows import Rows
from loaders.mapping.quotes import sentence_around
from loaders.pipeline import extract
from tests.parsing.steps import document

TEXT = """ALPHA COUNTY COUNCIL

MINUTES of a meeting of the ALPHA CHILDREN'S BOARD held at Shire Hall, Alton on 3 May 2022 at 10.00 am.

PRESENT

Councillor Ann Adams (in the Chair)	Alpha County Council
Bob Brown	Beta Trust
Eve Evans	Beta Trust
Ed Ellis	Gamma School (substitute for Fay Fox)
Gil Gray (from item 3)	Clerk

Apologies for absence were submitted on behalf of Fay Fox (Gamma School).

Absent: Hal Hope

1. Minutes

The minutes of the meeting held on 5 April 2022 were agreed, subject to the correction of “six” to “two”.

2. Declarations of Interest

Bob Brown declared a personal interest in item 3 as a tenant.

3. Hall Roof

Nora Nash, Surveyor, presented her report (minute 22/19 refers). The Beta Wildlife Trust was thanked.

Resolved: That the roof be mended. Proposed: Bob Brown, seconded Eve Evans. For: 4, Against: 1.

ACTION: EE to write to the bank by 1 June.

ACTION: Roof Group to count the slates.

Ed Ellis replaces Fay Fox as representative of Gamma School.

4. Next Meeting

7 June 2022 at 10.00 am
"""


@cache
def rows() -> Rows:
    return extract(document(TEXT)).rows


def nodes(label: str) -> list[Any]:
    return [node for node in rows().nodes if node.label() == label]


def links(kind: str) -> list[Any]:
    return [link for link in rows().relationships if link.type_name == kind]


def name_of(ref: Any) -> str:
    return next((node.name for node in rows().nodes if node.ref == ref), ref.id)


def test_the_meeting_and_its_board() -> None:
    (meeting,) = [m for m in nodes("Meeting") if str(m.date) == "2022-05-03"]
    assert (meeting.start_time, meeting.venue, str(meeting.next_date)) == ("10:00", "Shire Hall, Alton", "2022-06-07")
    assert [b.name for b in nodes("Board")] == ["Alpha Children's Board"]
    assert [(name_of(r.tail), name_of(r.head)) for r in links("RUNS")] == [
        ("Alpha County Council", "Alpha Children's Board")
    ]
    assert meeting.ref in [r.head for r in links("HELD")]


def test_who_attended() -> None:
    found = {r.as_written: r for r in links("ATTENDED")}
    assert list(found) == ["Ann Adams", "Bob Brown", "Eve Evans", "Ed Ellis", "Gil Gray"]
    assert (found["Ann Adams"].chair, found["Ann Adams"].organisation) == (True, "Alpha County Council")
    assert found["Ed Ellis"].substitute_for == "Fay Fox"
    assert found["Gil Gray"].arrived
    assert [r.as_written for r in links("SENT_APOLOGIES")] == ["Fay Fox"]
    assert [r.as_written for r in links("ABSENT_FROM")] == ["Hal Hope"]


def test_an_absence_has_no_reason() -> None:
    fields = {name for kind in ("SENT_APOLOGIES", "ABSENT_FROM") for r in links(kind) for name in type(r).model_fields}
    assert not any("reason" in name for name in fields)


def test_members_and_organisations() -> None:
    members = {name_of(r.tail) for r in links("MEMBER_OF")}
    assert (
        {"Ann Adams", "Bob Brown", "Eve Evans", "Ed Ellis", "Fay Fox", "Hal Hope"}
        >= members
        >= {"Ann Adams", "Bob Brown"}
    )
    assert "Gil Gray" not in members
    assert ("Bob Brown", "Beta Trust") in [(name_of(r.tail), name_of(r.head)) for r in links("REPRESENTS")]


def test_minutes_confirmed_stand_for_an_earlier_meeting() -> None:
    (confirms,) = links("CONFIRMS")
    assert str(confirms.date) == "2022-04-05"
    assert confirms.amendment == "correction of “six” to “two”"
    assert name_of(confirms.head).endswith("5 April 2022")


def test_an_interest_is_declared_in_its_item_and_in_the_one_concerned() -> None:
    found = links("DECLARED_INTEREST")
    assert {(r.as_written, r.nature, name_of(r.head)) for r in found} == {
        ("Bob Brown", "personal", "Declarations of Interest"),
        ("Bob Brown", "personal", "Hall Roof"),
    }


def test_decisions_movers_and_votes() -> None:
    (mended,) = [d for d in nodes("Decision") if "roof" in d.text]
    assert (mended.position, mended.kind, mended.votes_for, mended.votes_against) == (1, "other", 4, 1)
    assert {r.as_written for r in links("MOVED")} == {"Bob Brown"}
    assert {r.as_written for r in links("SECONDED")} == {"Eve Evans"}


def test_ambiguous_initials_give_both_and_a_group_is_a_group() -> None:
    owners = {(name_of(r.head), r.head.label, r.ambiguous) for r in links("ASSIGNED_TO")}
    assert {("Eve Evans", "Person", True), ("Ed Ellis", "Person", True), ("Roof Group", "Group", False)} <= owners


def test_due_dates() -> None:
    assert ("1 June", "2022-06-01") in [(a.due_as_written, str(a.due)) for a in nodes("Action")]


def test_a_presenter_who_is_not_listed_did_not_attend() -> None:
    (presented,) = links("PRESENTED")
    assert (presented.as_written, presented.role) == ("Nora Nash", "Surveyor")
    assert presented.tail not in [r.tail for r in links("ATTENDED")]


def test_who_follows_whom() -> None:
    (succeeded,) = links("SUCCEEDED")
    assert (name_of(succeeded.tail), name_of(succeeded.head)) == ("Ed Ellis", "Fay Fox")


def test_references_and_mentions() -> None:
    assert [r.number for r in rows().references] == ["22/19"]
    assert "Beta Wildlife Trust" in [name_of(r.head) for r in links("MENTIONS")]


_OTHERS = """Alpha County Council
Hedge Committee

Minutes of the meeting held on 3 May 2022

Present: Ann Adams (Chair), Bob Brown, Fay Finch (item 2 only)
Gil Gray, Clerk

HC 1/2022 Declarations of interest

Bob Brown declared a personal interest in HC 2/2022, as a tenant.

HC 2/2022 Walls

Members knew that the Alpha Scrutiny Committee had asked for walls ({whose} minute 12/21). It was agreed to mend one.

HC 3/2022 Clerk

Hal Hope replaces Gil Gray as Clerk from 1st June.
"""


def test_an_interest_in_a_number_with_letters_is_in_that_item_too() -> None:
    found = [r for r in extract(document(_OTHERS)).rows.relationships if r.type_name == "DECLARED_INTEREST"]
    assert sorted(r.head.id.rpartition("/")[2] for r in found) == ["i1", "i2"]


@pytest.mark.parametrize(
    ("whose", "board"),
    [("its", "alpha-scrutiny-committee"), ("their", "alpha-scrutiny-committee"), ("see", "hedge-committee")],
)
def test_its_minute_is_one_of_the_board_that_is_named_before(whose: str, board: str) -> None:
    (reference,) = extract(document(_OTHERS.format(whose=whose))).rows.references
    assert reference.board is not None
    assert reference.board.endswith(board)


def test_its_minute_is_none_of_a_body_that_is_no_board() -> None:
    text = _OTHERS.format(whose="its").replace("Alpha Scrutiny Committee", "Alpha Wildlife Trust")
    assert extract(document(text)).rows.references == ()


def test_a_new_clerk_and_who_came_for_one_item_are_no_members() -> None:
    found = extract(document(_OTHERS.format(whose="its"))).rows
    names = {node.id: node.name for node in found.nodes}
    members = {names[r.tail.id] for r in found.relationships if r.type_name == "MEMBER_OF"}
    assert members == {"Ann Adams", "Bob Brown"}
    assert [(names[r.tail.id], r.role) for r in found.relationships if r.type_name == "SUCCEEDED"] == [
        ("Hal Hope", "Clerk")
    ]


@pytest.mark.parametrize(
    ("initials", "holder"),
    [("GG", "Gil Gray"), ("GX", "GX"), ("AA", "Ann Adams"), ("HH", "Hal Hope")],
    ids=["who left", "nobody", "who is there", "who came"],
)
def test_the_initials_of_who_was_replaced_are_theirs(initials: str, holder: str) -> None:
    text = (
        _OTHERS.format(whose="its")
        .replace("Gil Gray, Clerk\n", "Hal Hope, Clerk\n")
        .replace("Ann Adams", "Ann Adams (AA)")
    )
    text = text.replace("as Clerk from 1st June.", f"as Clerk.\n\nACTION: {initials} to send the plan of the walls.")
    found = extract(document(text)).rows
    names = {node.id: node.name for node in found.nodes}
    assert [names[r.head.id] for r in found.relationships if r.type_name == "ASSIGNED_TO"] == [holder]


def test_the_number_of_a_task_in_a_log_is_no_minute() -> None:
    log = "4. Action log\n\n21/14 BB to count the bins. Done. CLOSED\n\n21/15 EE to ask for paint. OPEN\n\n"
    found = extract(document(TEXT.replace("4. Next Meeting", log + "5. Next Meeting"))).rows
    assert [r.number for r in found.references] == ["22/19"]
    assert {"BB to count the bins.", "EE to ask for paint."} <= {n.text for n in found.nodes if n.label() == "Action"}


ALPHA = "(Alpha County Council)\n"


@pytest.mark.parametrize(
    ("authority", "committee", "board"),
    [
        (ALPHA, "Education Scrutiny Committee", "board:alpha-county-council/education-scrutiny-committee"),
        (ALPHA, "Schools Overview Panel", "board:alpha-county-council/schools-overview-panel"),
        ("", "Education Scrutiny Committee", "board:education-scrutiny-committee"),
        ("(The Council was told)\n", "Schools Overview Panel", "board:schools-overview-panel"),
        (ALPHA, "Premises Committee", "board:mill-lane-primary-school-governing-board/premises-committee"),
    ],
)
def test_a_scrutiny_committee_that_governors_name_is_none_of_the_school(
    authority: str, committee: str, board: str
) -> None:
    """It is the council's that the head of their minutes names."""
    text = (
        f"MILL LANE PRIMARY SCHOOL GOVERNING BOARD\n{authority}\nCOMMITTEE Arts Committee DATE 24/01/2022"
        "\n\nGOVERNORS PRESENT\nAnn Adams (Chair)\nBob Brown\n\n1. Welcome\n\nAll were welcomed.\n\n2. Protocol\n\n"
        f"Ann Adams said that the {committee} had asked for it. It was agreed to write one.\n"
    )
    assert board in [node.id for node in extract(document(text)).rows.nodes if node.label() == "Board"]


def test_places_of_people_are_scoped_to_the_council() -> None:
    assert all(p.id.startswith("person:alpha-county-council/") for p in nodes("Person"))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("<p>One came.</p> <p>The hedge grew. It was cut.</p>", "hedge", "The hedge grew."),
        ("<p>Hedges</p> <p>All.</p>", "Hedges", "Hedges"),
        ("A road. The hedge grew.\n\nNext.", "hedge", "The hedge grew."),
        ("the hedge", "hedge", "the hedge"),
        ("a b " * 60 + "hedge" + " c d" * 60, "hedge", None),
        ('<a href="x" rel="' + "y " * 80 + '">the hedge</a>', "hedge", "the hedge"),
    ],
)
def test_a_quote_is_a_sentence_without_scraps_of_markup(text: str, word: str, expected: str | None) -> None:
    start = text.index(word)
    said = sentence_around(text, start, start + len(word), 0, len(text))
    assert word in said
    assert "<" not in said
    assert ">" not in said
    assert len(said) < 340
    assert expected is None or said == expected
