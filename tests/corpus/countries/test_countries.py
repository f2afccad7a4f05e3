"""How Irish, Scottish, Welsh and Northern Irish councils write: a sample of each, and what is read of it.

The samples are fictional; their form follows what is public of such minutes: heads in two languages, months and
apologies in Welsh, Cathaoirleach and municipal districts, sederunts, bailies and provosts, aldermen beside councillors.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.minutes import Minutes
from tests.parsing.steps import minutes

HERE = Path(__file__).parent


def read(name: str) -> Minutes:
    return minutes((HERE / f"{name}.txt").read_text(encoding="utf-8"))


def people(name: str, *statuses: str) -> list[tuple[str, str | None]]:
    found = read(name).attendees
    return [(f"{a.honorific or ''} {a.name}".strip(), a.role) for a in found if a.status in statuses]


@pytest.mark.parametrize(
    ("name", "board", "day"),
    [
        ("welsh", "Abermor Town Council", "2024-03-12"),
        ("welsh_only", "Cyngor Cymuned Llanwern A'r Foel", "2018-10-10"),
        ("irish", "Municipal District of Carrick-Rathduff", "2024-03-04"),
        ("scottish", "Glen of Inverduie Community Council", "2024-03-05"),
        ("northern_irish", "Borough of Carrickdene District Council", "2024-03-04"),
    ],
)
def test_whose_minutes_they_are_and_of_which_day(name: str, board: str, day: str) -> None:
    found = read(name)
    assert found.board is not None and found.date is not None
    assert (found.board.text, found.date.value.isoformat()) == (board, day)
    assert [item.number for item in found.items if not item.implicit] == ["1", "2", "3"]


def test_who_was_there_in_wales() -> None:
    assert people("welsh", "present") == [
        ("Councillor Alun Prys", None),
        ("Councillor Petra Rhys", None),
        ("Councillor Owen Wyn", None),
        ("County Councillor Mair Tudur", None),
    ]
    assert people("welsh", "apologies") == [("Councillor Gwen Elis", None)]
    assert [a.name for a in read("welsh").attendees if a.chair] == ["Alun Prys"]
    assert [name for name, _ in people("welsh_only", "present")][-1] == "County Councillor Joseff Tudur"
    assert [name for name, _ in people("welsh_only", "apologies")] == [
        "Councillor Arwel Puw",
        "Councillor Gwen Elis",
        "Councillor Andras Tomos",
    ]
    assert [a.name for a in read("welsh_only").attendees if a.chair] == ["Alun Prys"]


def test_who_was_there_in_ireland() -> None:
    assert [name for name, _ in people("irish", "present")] == [
        "Councillor Niamh Roe",
        "Councillor J Burke",
        "Councillor M Burke",
        "Councillor Daly",
        "Councillor Walsh",
    ]
    assert people("irish", "in_attendance") == [
        ("Mr P. Quill", "Director, Housing and Roads"),
        ("Ms U. Tuohy", "Meetings Administrator"),
        ("Ms B. Noone", "Senior Executive Engineer"),
    ]
    assert people("irish", "apologies") == [("Councillor P. Keane", None)]
    assert [a.name for a in read("irish").attendees if a.chair] == ["Niamh Roe"]


def test_who_was_there_in_scotland() -> None:
    assert people("scottish", "present") == [
        ("Morag Baird", "Convener"),
        ("Iain Mor", "Vice Convener"),
        ("Effie Loch", "Secretary"),
        ("Duncan Reay", "Treasurer"),
        ("Councillor Una Stroma", None),
    ]
    assert [name for name, _ in people("scottish", "in_attendance")] == ["PC Lachlan Home", "Bailie Jean Orr"]
    assert people("scottish", "apologies") == [("Shona Gunn", None), ("Provost Hugh Tain", None)]


def test_who_was_there_in_northern_ireland() -> None:
    assert people("northern_irish", "present") == [
        ("Alderman J Steele", "Mayor"),
        ("Alderman Ashe", None),
        ("Alderman Brook", None),
        ("Alderman Cole", None),
        ("Councillor Dunn", None),
        ("Councillor Elms", None),
        ("Councillor Foxe", None),
    ]
    assert people("northern_irish", "in_attendance") == [
        ("Mr A Reid", "Chief Executive"),
        ("Ms B Toner", "Director of Leisure"),
        ("Mrs C Daye", "Democratic Services Officer"),
    ]
    assert people("northern_irish", "apologies") == [("Alderman Greer", None), ("Councillor Hume", None)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Cyfarfod 3ydd Mai 2023", "2023-05-03"),
        ("Cyfarfod 21ain Dachwedd 2022", "2022-11-21"),
        ("Cyfarfod 1af Ragfyr 2021", "2021-12-01"),
        ("Cyfarfod 12fed Fedi 2020", "2020-09-12"),
        ("Cruinniú, 7 Meán Fómhair 2023", "2023-09-07"),
        ("Cruinniú, 4 Bealtaine 2022", "2022-05-04"),
    ],
)
def test_days_in_welsh_and_irish(text: str, day: str) -> None:
    found = minutes(f"Upton Council\n\n{text}\n\n1. Minutes\n\nNone.\n\n2. Trees\n\nNone.\n").date
    assert found is not None and found.value.isoformat() == day
