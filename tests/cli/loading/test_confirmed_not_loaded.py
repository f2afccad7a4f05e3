"""Minutes that are confirmed and not loaded are told: by ``load``, ``sync`` and the meeting's page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MINUTES = """Orrin Bay Harbour Committee

Minutes of the meeting held on {day} at 6.30pm in the Net Loft

Present: Cllr Una Dale (Chair), Cllr Pat Rowe, Cllr Sid Hurn

1. Apologies
There were none.

2. Minutes
{confirmed}

3. Moorings
RESOLVED: That the fee for visitors be £18 a night.
"""
DATED = "The minutes of the meeting held on 2 March 2026 were confirmed as a correct record and signed by the Chair."
PREVIOUS = "The minutes of the previous meeting were confirmed as a correct record and signed by the Chair."
NOTHING = "The minutes were not to hand."


def file_of(folder: Path, day: str, confirmed: str) -> Path:
    path = folder / f"{day}.txt"
    path.write_text(MINUTES.format(day=day, confirmed=confirmed), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("confirmed", "told", "day"),
    [
        (DATED, "the minutes of 2 March 2026, which are not loaded", "2026-03-02"),
        (PREVIOUS, "the minutes of the previous meeting; which one that was is not known", None),
    ],
)
def test_what_is_confirmed_and_not_loaded_is_told_until_it_is(
    run: Run, tmp_path: Path, confirmed: str, told: str, day: str | None
) -> None:
    april, report = file_of(tmp_path, "6 April 2026", confirmed), tmp_path / "report.json"
    loaded = run("load", april, "--report", report)
    assert told in loaded.err + loaded.out
    [one] = json.loads(report.read_text(encoding="utf-8"))["confirmed_not_loaded"]
    assert (Path(one["uri"]).name, one["day"]) == (april.name.replace(" ", "%20"), day)
    assert f"confirms {told}" in " ".join(run("show", "Orrin Bay", "2026-04-06").out.split())

    march = run("load", file_of(tmp_path, "2 March 2026", NOTHING))
    assert "not loaded" not in march.err + march.out
    assert "confirms the minutes" not in " ".join(run("show", "Orrin Bay", "2026-04-06").out.split())


def test_an_agenda_of_the_confirmed_meeting_is_no_record_of_it(run: Run, tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(
        "Orrin Bay Harbour Committee\n\nAgenda for the meeting to be held on 2 March 2026 at 6.30pm\n\n"
        "1. Apologies\nTo receive them.\n\n2. Minutes\nTo approve the minutes.\n\n3. Moorings\nTo consider fees.\n",
        encoding="utf-8",
    )
    ended = run("load", agenda, file_of(tmp_path, "6 April 2026", DATED))
    assert "the minutes of 2 March 2026, which are not loaded" in ended.err + ended.out


def test_of_many_the_first_are_named_and_the_rest_counted(run: Run, tmp_path: Path) -> None:
    files = [file_of(tmp_path, f"{day} {month} 2025", PREVIOUS) for month in ("May", "June") for day in (5, 12, 19)]
    for file in files:  # each of another committee, so that none is before another
        file.write_text(file.read_text(encoding="utf-8").replace("Orrin", f"Ness{'ABCDEF'[files.index(file)]}"))
    ended = run("load", *files)
    lines = [line for line in (ended.err + ended.out).splitlines() if "confirm" in line]
    assert [line.split()[0] for line in lines] == ["confirms"] * 3 + ["3"]
    every = run("load", "--verbose", *files, "--council", "Ness Town Council")
    assert len([line for line in (every.err + every.out).splitlines() if line.startswith("confirms")]) == 6
