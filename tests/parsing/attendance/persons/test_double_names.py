"""Double surnames, printed with a hyphen, a dash or a space."""

from __future__ import annotations

import pytest

from loaders.parsing.attendance.matching import fitting, name_words

LISTED = ["Ann Lovell-Hart", "Tom Hart", "Una Lovell"]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Lovell-Hart", ["Ann Lovell-Hart"]),
        ("Lovell–Hart", ["Ann Lovell-Hart"]),
        ("Lovell Hart", ["Ann Lovell-Hart"]),
        ("Ann Lovell Hart", ["Ann Lovell-Hart"]),
        ("Hart", ["Tom Hart"]),
        ("Lovell", ["Una Lovell"]),
        ("Lovell Marsh", []),
    ],
)
def test_a_double_surname_is_one_however_it_is_printed(asked: str, meant: list[str]) -> None:
    names = [name_words(name) for name in LISTED]
    assert [LISTED[place] for place in fitting(names, name_words(asked), titled=True)] == meant
