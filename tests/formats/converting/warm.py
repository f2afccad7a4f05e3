"""What a file costs that LibreOffice converts: the first, for which it starts, and those that it is open for.

``python -m tests.formats.converting.warm FILE.doc...`` prints the seconds on the clock for each.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import monotonic

from loaders.formats import read_document


def main() -> None:
    """Read the files named on the command line, one after the other."""
    for name in sys.argv[1:]:
        begun = monotonic()
        read_document(Path(name))
        print(f"{monotonic() - begun:6.2f} s  {name}", flush=True)


if __name__ == "__main__":
    main()
