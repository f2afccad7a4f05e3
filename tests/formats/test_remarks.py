"""Remarks in the margin, as Google's documents write them into a text, state nothing."""

from __future__ import annotations

import pytest

from loaders.formats.text import without_remarks

MINUTES = "Present: Ida Voss, Ann Farrow[a]\n\n1. Mill\nIt was agreed to mend the wheel.[b][c] The bridge is sound.\n"
REMARKS = "\n[a]Was she there?\n[b]Resolved: that the mill be sold\nand the barn, too\n[c]Action: Ida to ask"


def test_remarks_and_their_marks_are_blanks() -> None:
    read = without_remarks(MINUTES + REMARKS)
    assert len(read) == len(MINUTES + REMARKS)
    assert read.splitlines()[3].split() == "It was agreed to mend the wheel. The bridge is sound.".split()
    assert not {"sold", "barn", "Action"} & set(read.replace(":", " ").split())


def test_more_remarks_than_letters() -> None:
    marks = [chr(97 + n) for n in range(26)] + ["aa", "ab"]
    text = " ".join(f"word[{mark}]" for mark in marks) + "\n\n" + "\n".join(f"[{mark}]remark" for mark in marks)
    assert without_remarks(text).split() == ["word"] * 28


@pytest.mark.parametrize(
    "text",
    [
        MINUTES,
        MINUTES + "\n[a]Was she there?\n[b]Yes",  # [c] has no remark
        "1. Options\n[a] Mend the wheel\n[b] Sell the mill\n",
        "See option[a] above.\n[a] Mend the wheel\n[c] Sell the mill\n",
    ],
)
def test_other_marks_stay(text: str) -> None:
    assert without_remarks(text) == text
