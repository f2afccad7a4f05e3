"""Boards whose name stands in words of its own: trustees of a charity, electors of a parish, bodies over two lines."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

PRESENT = "\n\nPresent: Ann Ashe (Chair), Bea Brook\n\n1. Trees\nAgreed.\n\n2. Bins\nAgreed.\n"


def told(title: str) -> tuple[str | None, str | None]:
    read = minutes(title + PRESENT)
    return (read.board.text if read.board else None, read.parent_body.text if read.parent_body else None)


@pytest.mark.parametrize(
    ("title", "board", "parent"),
    [
        ("Upton Parish Council\nAnnual Parish Meeting\n4 May 2031", "Annual Parish Meeting", "Upton Parish Council"),
        ("UPTON TOWN COUNCIL\nMINUTES OF THE ANNUAL TOWN MEETING HELD ON 4 MAY 2031", "Annual Town Meeting",
         "Upton Town Council"),
        ("Upton Parish Council\nMinutes of the Annual Meeting of the Electors held on 4 May 2031",
         "Annual Meeting of the Electors", "Upton Parish Council"),
        ("Upton Parish Council\nMinutes of the Annual Assembly of the Parish held on 4 May 2031",
         "Annual Assembly of the Parish", "Upton Parish Council"),
        ("ANNUAL PARISH MEETING OF UPTON\nheld on 4 May 2031", "Annual Parish Meeting of Upton", None),
        ("Minutes of the Annual Parish Meeting of Upton\nHeld on 4 May 2031", "Annual Parish Meeting of Upton", None),
        ("Minutes of the Annual Parish Assembly of Upton Parish Council\nHeld on 4 May 2031",
         "Annual Parish Assembly", "Upton Parish Council"),
        ("Minutes of the Annual Assembly of Upton Parish Council held on 4 May 2031", "Annual Assembly",
         "Upton Parish Council"),
        ("Parochial Church Council\nAnnual Parochial Church Meeting\n4 May 2031", "Annual Parochial Church Meeting",
         "Parochial Church Council"),
        ("MINUTES OF THE ANNUAL PAROCHIAL CHURCH MEETING HELD ON 4 MAY 2031", "Annual Parochial Church Meeting", None),
        ("Minutes of the Annual Church Meeting held on 4 May 2031", "Annual Church Meeting", None),
        # the council's own meetings
        ("Upton Parish Council\nMinutes of the Annual Parish Council Meeting held on 4 May 2031",
         "Upton Parish Council", None),
        ("Upton Parish Council\nMinutes of the Annual Meeting of the Parish Council held on 4 May 2031",
         "Upton Parish Council", None),
        ("Upton Town Council\nMinutes of the Annual Town Council Meeting held on 4 May 2031",
         "Upton Town Council", None),
    ],
)  # fmt: skip
def test_a_meeting_of_electors_is_none_of_the_council(title: str, board: str, parent: str | None) -> None:
    assert told(title) == (board, parent)


@pytest.mark.parametrize(
    ("title", "board", "parent"),
    [
        ("Upton Almshouse Charity\nTrustees Meeting, 4 May 2031", "Trustees", "Upton Almshouse Charity"),
        ("UPTON INSTITUTE\nMinutes of a meeting of the Trustees held on 4 May 2031", "Trustees", "Upton Institute"),
        ("THE UPTON HARBOUR TRUST\nMinute of Directors' Meeting held on 4 May 2031", "Directors",
         "Upton Harbour Trust"),
        ("UPTON HARBOUR\nBOARD MEETING MINUTES\n4 May 2031", "Board", "Upton Harbour"),
        ("Upton Museum\nManagement Committee\n4 May 2031", "Management Committee", "Upton Museum"),
        ("Minutes of the Trustees' meeting\n4 May 2031", "Trustees", None),
    ],
)  # fmt: skip
def test_who_runs_a_body_meets_for_it(title: str, board: str, parent: str | None) -> None:
    assert told(title) == (board, parent)


@pytest.mark.parametrize(
    ("title", "board"),
    [
        ("Upton and District\nCitizens' Panel\n\nMinutes of the meeting held on 4 May 2031",
         "Upton and District Citizens' Panel"),
        ("Upton & Area\nHealth Forum\n4 May 2031", "Upton & Area Health Forum"),
        ("Minutes of Meeting\nUpton and Weir\nDrainage Board\nheld at the Mill on 4 May 2031",
         "Upton and Weir Drainage Board"),
        ("Meeting name    Upton Growth Board\nDate   4 May 2031", "Upton Growth Board"),
        ("Meeting name Upton Growth Board\n4 May 2031", "Upton Growth Board"),
        ("Meeting House Trust\n4 May 2031", "Meeting House Trust"),
        ("Hollow Bank P.C.\nMinutes of the meeting held on 4 May 2031", "Hollow Bank Parish Council"),
        ("Hollow Bank T.C.\nMinutes of the meeting held on 4 May 2031", "Hollow Bank Town Council"),
        ("AUTHORITY\nMinutes of the meeting held on 4 May 2031\nUpton Fire Authority", "Upton Fire Authority"),
        ("MINUTES OF THE UPTON ENTERPRISE PARTNERSHIP (UEP) BOARD\n4 MAY 2031",
         "Upton Enterprise Partnership Board"),
        ("Minutes of the 12th AGM of Upton Allotments Association, held on 4 May 2031", "Upton Allotments Association"),
        ("Approved Minutes 135 Upton Community Council\n4 May 2031", "Upton Community Council"),
        ("2031 Annual Residents Meeting - Minutes\n4 May 2031", "Annual Residents Meeting"),
        ("Minutes of the Meeting of the Board held at 2.00pm on 4 May 2031 In the Board Room at the City Council "
         "Offices, Mill Road, Upton", "Board"),
        ("1st Upton Scout Group Executive Committee\n4 May 2031", "1st Upton Scout Group Executive Committee"),
        ("Primary Care Committee - Part 1 (Public)\n4 May 2031", "Primary Care Committee"),
        ("Minutes of Upton Plot Holders' A.G.M.\nSunday 4th May 2031", "Upton Plot Holders"),
        ("Cofnodion cyfarfod Misol o’r Cyngor a gynhaliwyd 4 May 2031", "Cyngor"),
    ],
)  # fmt: skip
def test_names_and_what_stands_around_them(title: str, board: str) -> None:
    assert told(title)[0] == board


@pytest.mark.parametrize(
    "line",
    ["Sir Cy Cole CC Upton City Council", "Di Dunn DD Weir Health Trust", "Cllr Ed Eade EE Upton Borough Council"],
)
def test_who_comes_from_a_body_is_no_body_that_runs_the_board(line: str) -> None:
    read = minutes(
        f"UPTON BOARD OF DIRECTORS\n\n4 May 2031\n\nDirectors Representing\nAnn Ashe AA Private Sector\n{line}\n"
    )
    assert read.parent_body is None
