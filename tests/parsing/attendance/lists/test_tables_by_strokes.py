"""Tables of who attended whose cells strokes part, as some converters flatten them."""

from __future__ import annotations

from tests.parsing.steps import minutes
from tests.tables import every_row

PAGE = (
    "Alpha Safety Board\nMinutes of the meeting held on 4 March 2031\n\n{}\n\n"
    "1. Gate\nIt was agreed that the gate be mended.\n\n2. Bins\nTwo bins were bought.\n"
)


@every_row(
    ("table", "people"),
    [
        (
            "Name / Role / Organisation / Attendance\nAnn Ashe / Chair / Alton Council / Present\n"
            "Ben Brook / Manager / Beta Trust / Apologies\nCy Cole / Officer / Alton Police / Present",
            [("present", "Ann Ashe", None, "Alton Council"), ("apologies", "Ben Brook", "Manager", "Beta Trust"),
             ("present", "Cy Cole", "Officer", "Alton Police")],
        ),
        (
            "Name / Organisation / Present / Apologies\nAnn Ashe / Alton Council / ✓ / \n"
            "Dr Ben Brook / Beta Trust /  / ✓\n"
            "Cy Cole / Alton Police / ✓ / ",
            [("present", "Ann Ashe", None, "Alton Council"), ("apologies", "Ben Brook", None, "Beta Trust"),
             ("present", "Cy Cole", None, "Alton Police")],
        ),
        (
            "Member / Role / Attended\nAnn Ashe / Lay Member / Yes\nBen Brook / Safety Manager / No\n"
            "Cy Cole / Treasurer / Yes",
            [("present", "Ann Ashe", "Lay Member", None), ("absent", "Ben Brook", "Safety Manager", None),
             ("present", "Cy Cole", "Treasurer", None)],
        ),
        # no table: a list with an office each
        (
            "Present\nAnn Ashe / Lay Member\nBen Brook / Safety Manager\nCy Cole / Treasurer",
            [("present", "Ann Ashe", "Lay Member", None), ("present", "Ben Brook", "Safety Manager", None),
             ("present", "Cy Cole", "Treasurer", None)],
        ),
    ],
)  # fmt: skip
def test_cells_parted_by_strokes(table: str, people: list[tuple[str, str, str | None, str | None]]) -> None:
    read = minutes(PAGE.format(table))
    assert [(one.status, one.name, one.role, one.organisation) for one in read.attendees] == people
    assert [item.title for item in read.items] == ["Gate", "Bins"]
