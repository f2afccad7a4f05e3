"""Motions in tables: each row with who moved and seconded it and how it ended (all invented)."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.test_decisions import KNOWN
from tests.parsing.steps import decisions

Row = tuple[str, str, str | None, list[str], list[str]]
BENCHES: Row = ("To buy two benches", "approved", "carried", ["Cole"], ["Dunn"])
VAN: Row = ("That the van be sold", "refused", "lost", ["Dunn"], ["Cole"])


def told(text: str) -> list[Row]:
    return [
        (
            one.text,
            one.kind,
            one.outcome,
            [who.as_written for who in one.movers],
            [who.as_written for who in one.seconders],
        )
        for one in decisions(text, KNOWN)
    ]


MARKED = """
| Motion | Moved by | Seconded by | {} |
|---|---|---|---|
| To buy two benches | Cllr Cole | Cllr Dunn | {} |
| That the van be sold | Cllr Dunn | Cllr Cole | {} |
"""


@pytest.mark.parametrize(
    "text",
    [
        MARKED.format("Status", "Carried", "Lost"),
        MARKED.format("Result", "Accepted unanimously", "Not carried"),
        MARKED.format("Status/Result", "PASSED", "Defeated"),
        "Motion\tMover\tSeconder\tOutcome\nTo buy two\tCllr Cole\tCllr Dunn\tCarried\nbenches\n"
        "That the van be sold\tCllr Dunn\tCllr Cole\tRejected\n",
        "Motion                 Moved by    Seconded by   Result\n"
        "To buy two benches     Cllr Cole   Cllr Dunn     Carried\n"
        "That the van be sold   Cllr Dunn   Cllr Cole     Failed\n",
        "Motion\tProposer / Seconder\tResult\nTo buy two benches\tCllr Cole / Cllr Dunn\tCarried\n"
        "That the van be sold\tCllr Dunn / Cllr Cole\tLost\n",
        "| Motion: | To buy two benches |\n|---|---|\n| Moved by: | Cllr Cole |\n| Seconded by: | Cllr Dunn |\n"
        "| Result: | Carried |\n\nThen the van was spoken of.\n\n| Motion | That the van be sold |\n|---|---|\n"
        "| Moved by | Cllr Dunn |\n| Seconded by | Cllr Cole |\n| Result | Lost |\n",
    ],
)
def test_each_row_is_a_motion_with_its_end(text: str) -> None:
    assert told(text) == [BENCHES, VAN]


@pytest.mark.parametrize(
    ("result", "kind", "outcome"),
    [
        ("Withdrawn", "other", "withdrawn"),
        ("Tabled to May", "deferred", "deferred"),
        ("Lapsed. No seconder.", "refused", "fell"),
        ("Not put", "other", "not put"),
        ("Carried as amended", "approved", "carried as amended"),
    ],
)
def test_the_end_of_a_motion_in_its_cell(result: str, kind: str, outcome: str) -> None:
    assert told(MARKED.format("Status", result, "Lost"))[0][1:3] == (kind, outcome)


@pytest.mark.parametrize(
    ("result", "counts"),
    [
        ("Carried by 3 votes to 1", (3, 1, None)),
        ("6 in favour. 1 abstention. Passed", (6, None, 1)),
        ("Carried 4-0", (4, 0, None)),
    ],
)
def test_the_tally_of_its_cell(result: str, counts: tuple[int | None, ...]) -> None:
    [one, _] = decisions(MARKED.format("Vote", result, "Lost"), KNOWN)
    assert (one.votes_for, one.votes_against, one.abstentions) == counts


def test_a_table_of_labels_without_a_motion_settles_what_its_heading_says() -> None:
    table = "| Moved by | Cllr Cole |\n|---|---|\n| Seconded by | Cllr Dunn |\n| Status | Accepted |\n"
    expected = [("Payments for approval", "approved", "carried", ["Cole"], ["Dunn"])]
    assert told(f"- No issues\n\n#### Payments for approval\n\n- Salt, £40\n\n{table}") == expected
    labels = "##### For\n\nThe salt is low.\n\n##### Against\n\n##### Motion\n\n"
    assert told(f"#### Payments for approval\n\n{labels}{table}") == expected


@pytest.mark.parametrize(
    "text",
    [
        MARKED.format("Status", "Carried/Lost", "Carried / Lost"),
        MARKED.format("Status", "", ""),
        "| Moved by | MOVER |\n|---|---|\n| Seconded by | SECONDER |\n| Status | Accepted |\n",
        "Motion\tMoved by\tSeconded by\tStatus\n\tMOVER\tSECONDER\tCarried/Lost\n",
    ],
)
def test_a_form_that_is_not_filled_in_settles_nothing(text: str) -> None:
    assert told(text) == []
