"""What ``load`` says of two documents that count for one meeting and do not agree."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.graph.records.meeting_records import HEAD, ITEMS

TOP = HEAD.format(mark="", time="6.30 pm")


def test_parts_that_differ_and_records_that_do_not_fit_are_told(run: Run, tmp_path: Path) -> None:
    texts = {
        "first.txt": TOP + "".join(ITEMS[:3]),
        "second.txt": TOP + "".join(ITEMS[1:]).replace("£350", "£380"),
        "other.txt": TOP
        + "1. Fences\nRESOLVED: That the fence be mended.\n\n2. Lamps\nRESOLVED: That the lamp be lit.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    ended = run("load", *(tmp_path / name for name in texts))
    told = [line for line in (ended.err + ended.out).splitlines() if "both count" in line or " here: " in line]
    assert [line.split()[0] for line in told] == ["both", "meeting:", "both", "decision"]
    assert "other.txt" in told[0] and "first.txt" in told[0]
    assert "£380" in told[3] and "£350" in told[3]
    assert "not counted" not in ended.err + ended.out
    assert "decision" in run("conflicts").out
