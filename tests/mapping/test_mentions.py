"""Which organisations and boards words name, and which only look like one."""

from __future__ import annotations

import pytest

from graph.schema import Board, Organisation
from loaders.mapping.mentions import bodies_in


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Young People's Trust Board asked for it.", ["Young People's Trust Board"]),
        ("The Harbour Youth Trust offered its rooms.", ["Harbour Youth Trust"]),
        ("A crossing in Mill Lane and School Road was asked for.", []),
        ("Nursery Places and School Meals", []),
        ("Ann Hall, Headteacher of Weir Lane High School, spoke.", ["Weir Lane High School"]),
        ("Ann Hall, Principal of the Tarn Academy, spoke.", ["Tarn Academy"]),
        ("THE CARETAKER The Council thanked him.", []),
        ("Sallow Fen – Ann Ashe The Fen Committee is at full strength.", ["Fen Committee"]),
        ("It was asked whether the 1st July Planning Committee dealt with it.", ["Planning Committee"]),
        ("The May Fair Committee met.", ["May Fair Committee"]),
        ("Point 4 – Advertising Board The Oak. The War Memorial Information Board was moved.", []),
        ("pupils of Weir Lane High School. They sang.", ["Weir Lane High School"]),
    ],
)
def test_a_body_is_named_by_its_whole_name(text: str, named: list[str]) -> None:
    assert [one.name for one in bodies_in(text, 0, len(text))] == named


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A letter went to the NHS Tarn and Weir Integrated Care Board.", Organisation),
        ("A letter went to the Tarn Internal Drainage Board.", Organisation),
        ("A letter went to the Weir Local Health Board.", Organisation),
        ("A letter went to the Public Health Board.", Board),
        ("A letter went to the Care Homes Board.", Board),
    ],
)
def test_boards_with_staff_of_their_own_are_organisations(text: str, kind: type) -> None:
    assert [one.kind for one in bodies_in(text, 0, len(text))] == [kind]
