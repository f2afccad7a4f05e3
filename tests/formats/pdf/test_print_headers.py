"""What browsers print above and below a page: the day and time of printing, in the forms of many countries."""

from __future__ import annotations

from tests.formats.sheets import LEFT, Sheet, text_of
from tests.tables import every_row

ADDRESS = "https://hollowbrook-pc.example.uk/minutes/february"


def printed(above: str, below: str = ADDRESS, pages: int = 2, title: str = "Minutes - Hollow Brook") -> str:
    """The text of minutes with something printed above and below each page."""
    sheet = Sheet()
    for page in range(pages):
        sheet.font(size=8).line(20, above, 25).line(20, title, 230).font()
        if page == 0:
            sheet.lines(60, "Hollow Brook Parish Council", "Minutes of the meeting held on 3 February 2031")
        sheet.lines(
            100, *(f"{page * 40 + row}. The board heard of matter {row} at some length." for row in range(1, 40))
        )
        sheet.font(size=8).line(828, below, 25).line(828, f"{page + 1}/{pages}", 560)
        if page + 1 < pages:
            sheet.turn()
    return text_of(sheet)


@every_row("pages", [1, 2, 3])
@every_row(
    "above",
    [
        "12/1/26, 9:30 AM", "01/12/2026, 09:30", "01/12/2026, 9:30 am", "01.12.26, 09:30",
        "01-12-2026 09:30", "2026-12-01, 09:30", "2026-12-01, 9:30 a.m.", "2026/12/01 9:30",
        "01/12/2026, 09:30:12", "1 Dec 2026, 09:30", "Tuesday, 1 December 2026 at 09:30",
    ],
)  # fmt: skip
def test_the_day_of_printing_is_no_part_of_the_minutes(above: str, pages: int) -> None:
    text = printed(above, pages=pages)
    assert "09:30" not in text
    assert "9:30" not in text
    assert "2026" not in text
    assert text.startswith("Hollow Brook Parish Council")


def test_the_day_of_printing_may_stand_at_the_right_behind_the_title() -> None:
    text = text_of(
        Sheet()
        .line(25, "Minutes", 26)
        .line(25, "Tuesday, 14 July 2026 at 09:05", 420)
        .lines(80, "Hollow Brook Parish Council", "Minutes of 3 February 2031")
        .line(825, "https://hollow-brook.example/minutes", 26)
        .line(825, "1/1", 550)
    )
    assert text.strip() == "Hollow Brook Parish Council\nMinutes of 3 February 2031"


def test_a_head_in_words_without_an_address_below_may_be_the_meetings_own() -> None:
    assert "3 February 2031 at 19:00" in printed("3 February 2031 at 19:00", "Hollow Brook", pages=1)


def test_an_item_of_a_day_and_time_stays_where_text_stands() -> None:
    sheet = Sheet().line(100, "Hollow Brook Parish Council").line(120, "03/02/2031, 19:00 in the hall", LEFT)
    assert "03/02/2031, 19:00 in the hall" in text_of(sheet)
