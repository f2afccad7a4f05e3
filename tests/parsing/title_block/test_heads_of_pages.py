"""What stands only at the head of each page names the body, where the titles below say "the Council" or "Cabinet"."""

from __future__ import annotations

import pytest

from loaders.parsing import read_meetings
from tests.parsing.steps import document

HEAD = "Harrow Mill Parish Council"


def set_of(day: str, title: str, page: int, head: str = HEAD) -> str:
    return (
        f"{head}\n\nMinutes of the {title} held on {day} 2031 at 7 pm in the Hall\n\n"
        "Present: Cllr A. Stead (Chairman), Cllr B. Crowe. In attendance: Mrs C. Lyle (Clerk).\n\n"
        "1. Gate\nRESOLVED: That the gate be mended.\n\n2. Bins\nRESOLVED: That two bins be bought.\n\n"
        f"The meeting closed at 8 pm.\n\nPage {page}\n\n"
    )


def boards(text: str) -> list[tuple[str | None, str | None]]:
    return [
        (one.board.text if one.board else None, one.parent_body.text if one.parent_body else None)
        for one in read_meetings(document(text))
    ]


@pytest.mark.parametrize(
    ("title", "head", "told"),
    [
        ("Ordinary Meeting of the Council", HEAD, (HEAD, None)),
        ("Meeting of the Parish Council", "HARROW MILL PARISH COUNCIL", (HEAD, None)),
        ("meeting", "Mill and Vale Joint Burial Committee", ("Mill and Vale Joint Burial Committee", None)),
        ("Cabinet", "Orrin Borough Council", ("Cabinet", "Orrin Borough Council")),
        ("meeting of the Planning Committee", "Orrin Borough Council", ("Planning Committee", "Orrin Borough Council")),
        ("meeting of the Mill Green Steering Group", "The Hall, Mill Green", ("Mill Green Steering Group", None)),
    ],
)
def test_a_head_that_is_repeated_names_the_body(title: str, head: str, told: tuple[str, str | None]) -> None:
    days = ("4 March", "1 April", "6 May")
    text = "".join(set_of(day, title, page, head) for page, day in enumerate(days, 1))
    assert boards(text) == [told] * 3
