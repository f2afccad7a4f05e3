"""Boards below the name of a borough, city or parish, in brackets, behind letters, and what is no board."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

BODY = "\n\nPresent: Ada Wyatt (Chair), Ben Quill and Cora Tamm\n\n1. Budget\nThe budget was approved.\n"


@pytest.mark.parametrize(
    ("title", "board", "parent"),
    [
        ("BOROUGH OF KESTERTON\nMINUTES of the meeting of the COUNCIL held on Wednesday 24 July 2030", "Council",
         "Borough of Kesterton"),
        ("COUNCIL of the Borough of Kesterton\n24 July 2030\nMINUTES", "Council of the Borough of Kesterton", None),
        ("Borough of Kesterton\nMINUTES\n24 July 2030", "Borough of Kesterton", None),
        ("Royal Borough of Eastmere\nLicensing Committee\nMinutes of the meeting held on 3 July 2030",
         "Licensing Committee", "Royal Borough of Eastmere"),
        ("CITY OF RAVENSHOLME\nCABINET\nMinutes\n2 July 2030", "Cabinet", "City of Ravensholme"),
        ("Parish of Nether Stowick\nMinutes of the Annual Parish Meeting\nheld on 17 May 2030", "Annual Parish Meeting",
         "Parish of Nether Stowick"),
        ("Eldwick District Council\nPlanning Panel\nBorough of Thrale matters\n2 July 2030\nMinutes", "Planning Panel",
         "Eldwick District Council"),
        ("Licensing Sub-Committee (Ravensholme City Council)\nMinutes of the meeting held on 3 September 2030",
         "Licensing Sub-Committee", "Ravensholme City Council"),
        ("NHS South Fenland Integrated Care Board\nMinutes of the ICB Board meeting held on 25 September 2030",
         "NHS South Fenland Integrated Care Board", None),
        ("HOLLINBECK WITH MARL PC\nMINUTES OF MEETING 14/05/2030", "Hollinbeck with Marl Parish Council", None),
        ("Selmouth Harbour Commissioners\nMinutes of the meeting of the Commissioners held on 3 June 2030",
         "Selmouth Harbour Commissioners", None),
    ],
)  # fmt: skip
def test_whose_board_it_is(title: str, board: str, parent: str | None) -> None:
    read = minutes(title + BODY)
    assert (read.board.text if read.board else None, read.parent_body.text if read.parent_body else None) == (
        board,
        parent,
    )


def test_somebody_with_an_office_is_no_board() -> None:
    assert minutes(f"Autumn Term 2030\n\nOlive Brand, Chair of Governors{BODY}").board is None
