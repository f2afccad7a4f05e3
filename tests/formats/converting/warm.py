"""What a file costs that LibreOffice converts: the first, for which it starts, and those that it is open for.

``python -m tests.formats.converting.warm FILE.doc...`` prints for each the seconds of processor time that this program
and all that it started took, and those on the clock. It reads ``/proc``: on Linux only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from loaders.formats import read_document

TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Read the files named on the command line, one after the other."""
    for name in sys.argv[1:]:
        used, begun = processor_seconds(), monotonic()
        read_document(Path(name))
        print(f"{processor_seconds() - used:6.2f} s  {monotonic() - begun:6.2f} s  {name}", flush=True)


def processor_seconds() -> float:
    """What this process has used, and all that it started: those that ended are counted by whoever waited for them."""
    rows = dict(_processes())
    own = {os.getpid()}
    while more := {pid for pid, (parent, _) in rows.items() if parent in own} - own:
        own |= more
    return sum(rows[pid][1] for pid in own) / TICKS


def _processes() -> Iterator[tuple[int, tuple[int, int]]]:
    """The processes of this machine: for each its parent, and the ticks of itself and its children that ended."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        yield int(stat.parent.name), (int(fields[1]), sum(map(int, fields[11:15])))


if __name__ == "__main__":
    main()
