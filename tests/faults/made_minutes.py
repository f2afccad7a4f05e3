"""Minutes of a few meetings of one made board, for what happens to a load."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

_TEXT = """SKELMERE COUNCIL

Roads Committee

Minutes of the meeting held on {day} at 10.00 am in the Town Hall

Present:
- Ann Hallett (Chair)
- Bea Dale, Engineer, Skelmere Council

1. Minutes of the last meeting

The minutes were agreed as a correct record.

2. The bridge at Dale End

Bea Dale presented report {number} on the bridge. RESOLVED: That report {number} be noted.

Action: Bea Dale to write to the parish about span {number}.
"""


def made_minutes(folder: Path, number: int) -> list[Path]:
    """The files of so many meetings, one a week."""
    paths = []
    for week in range(number):
        day = date(2024, 1, 8) + timedelta(weeks=week)
        path = folder / f"minutes-{week:03}.txt"
        path.write_text(_TEXT.format(day=f"{day.day} {day:%B %Y}", number=week + 1), encoding="utf-8")
        paths.append(path)
    return paths
