"""Signs of misreading in minutes that nobody annotated: ``python -m tests.evaluation.shares FOLDER``.

Prints how many files of the folder are refused, and how many have nobody present, fewer than two items, no date, no
board, no decision, no action, or a role or organisation longer than any real one. A sign is no error: some minutes
list nobody, or decide nothing. Compared between two versions on the same files, the shares tell what a change did.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from graph.errors import UnreadableDocument
from loaders.minutes import Minutes
from minutegraph import extract

LONGEST = 60  # characters of a role or organisation
SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".doc", ".odt", ".rtf"})


def signs(minutes: tuple[Minutes, ...]) -> list[str]:
    """The signs of misreading in what was read of one file."""
    people = [person for one in minutes for person in one.attendees]
    items = [item for one in minutes for item in one.items]
    found = {
        "nobody present": not any(person.status in ("present", "in_attendance") for person in people),
        "fewer than two items": sum(not item.implicit for item in items) < 2,
        "no date": any(one.date is None for one in minutes),
        "no board": any(one.board is None for one in minutes),
        "no decision": not any(item.decisions for item in items),
        "no action": not any(item.actions for item in items),
        f"role or organisation over {LONGEST} characters": any(
            len(words or "") > LONGEST for person in people for words in (person.role, person.organisation)
        ),
    }
    return [sign for sign, there in found.items() if there]


def main(folder: Path) -> None:
    """Print the shares."""
    counts: Counter[str] = Counter()
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES]
    for path in files:
        try:
            counts.update(signs(extract(path, jobs=0).minutes))
        except UnreadableDocument:
            counts["refused"] += 1
    for sign, count in counts.most_common():
        print(f"{sign:45} {count:5} {count / len(files):6.1%}")
    print(f"{'files':45} {len(files):5}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
