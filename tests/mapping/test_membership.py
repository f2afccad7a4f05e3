"""Who sits on a board by what a document lists: not who serves it, stands in for somebody or only visits it."""

from __future__ import annotations

import pytest

from loaders.mapping.membership import members_of
from loaders.minutes import Attendee


def listed(name: str, status: str = "present", **said: object) -> Attendee:
    return Attendee(name=name, status=status, start=0, end=1, **said)  # type: ignore[arg-type]


COUNCILLORS = [
    listed("Ada Ashe", honorific="Councillor", chair=True),
    listed("Ben Birch", honorific="Councillor"),
    listed("Cy Cole", role="Co-opted member"),
    listed("Dee Dunn", role="Clerk"),
]
PARTNERS = [
    listed("Ada Ashe", honorific="Councillor"),
    listed("Eve Ellis", role="Director of Care", organisation="Alton NHS Trust"),
    listed("Fay Finch", honorific="Inspector", organisation="Alton Police"),
]


@pytest.mark.parametrize(
    "visitor",
    [
        listed("Gil Gray", "apologies", role="Head of Parks"),
        listed("Gil Gray", "apologies", role="Interim Transport Manager"),
        listed("Gil Gray", "absent", honorific="District Councillor"),
        listed("Gil Gray", "apologies", honorific="County Councillor"),
        listed("Gil Gray", "apologies", honorific="PCSO"),
        listed("Gil Gray", "in_attendance", role="Solicitor"),
        listed("Gil Gray", substitute_for="Ben Birch", honorific="Councillor"),
        listed("Gil Gray", arrived="item 3 only", honorific="Councillor"),
        listed("Gil Gray", role="Minute taker"),
    ],
)
def test_who_only_visits_councillors_is_no_member(visitor: Attendee) -> None:
    assert members_of([*COUNCILLORS, visitor]) == [True, True, True, False, False]


@pytest.mark.parametrize(
    "away",
    [
        listed("Hal Hope", "apologies", honorific="Councillor"),
        listed("Hal Hope", "apologies", honorific="Councillor", role="Cabinet Member for Parks"),
        listed("Hal Hope", "apologies", honorific="Canon", role="Co-optee"),
        listed("Hal Hope", "apologies", role="Youth Parliament Member"),
        listed("Hal Hope", "absent"),
    ],
)
def test_who_is_away_is_a_member(away: Attendee) -> None:
    assert members_of([*COUNCILLORS, away]) == [True, True, True, False, True]


@pytest.mark.parametrize(
    "away",
    [
        listed("Ivy Ince", "apologies", role="Head of Parks"),
        listed("Ivy Ince", "apologies", honorific="Superintendent"),
        listed("Ivy Ince", "absent", role="Chief Officer"),
    ],
)
def test_a_board_of_partners_has_members_by_their_posts(away: Attendee) -> None:
    assert members_of([*PARTNERS, away]) == [True, True, True, True]
    assert members_of([away]) == [True]
