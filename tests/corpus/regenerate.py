"""Writes the golden files anew: ``python -m tests.corpus.regenerate``, after a change of rules that is meant."""

from __future__ import annotations

from tests.corpus.documents import read, samples
from tests.corpus.golden import FOLDER, golden_path, recorded


def main() -> None:
    written = set()
    for path in samples():
        target = golden_path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(recorded(read(path)), encoding="utf-8")
        written.add(target)
    for stale in set(FOLDER.rglob("*.json")) - written:
        stale.unlink()
    print(f"{len(written)} golden files written; look at what changed with git diff")


if __name__ == "__main__":
    main()
