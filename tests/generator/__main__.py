"""``python -m tests.generator FOLDER --meetings 2000``: write a made corpus."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.generator.corpus import write_corpus


def main() -> None:
    """Write the corpus that the options ask for, and say how large it is."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator", description="Write made-up minutes as files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--meetings", type=int, default=2000)
    parser.add_argument("--boards", type=int, default=20)
    parser.add_argument("--length", type=int, default=0, help="at least so many characters in each document")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    paths = write_corpus(given.folder, given.meetings, boards=given.boards, length=given.length, seed=given.seed)
    size = sum(path.stat().st_size for path in paths)
    print(f"{len(paths)} documents, {size / 1e6:.1f} MB, in {given.folder}")


if __name__ == "__main__":
    main()
