"""How many ways to reach people are kept of a folder of minutes: ``python -m tests.evaluation.contacts FOLDER``.

Strings are looked for by patterns of their own, wider than the program's: anything with an @ between words, and runs of
ten digits or more that begin with 0 or +; home addresses are those that the program finds. Counted are those of the
documents' texts, and those in the rows of the graph, which exports and search are made of, as kept by default and with
contacts kept.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from graph.errors import UnreadableDocument
from loaders.formats import read_document
from loaders.pipeline import extract
from loaders.privacy import PrivacyPolicy, home_places
from tests.evaluation.shares import SUFFIXES

KINDS = {
    "mail addresses": re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w"),
    "telephone numbers": re.compile(r"(?<![\w./£-])(?:\+\d|\(?0\d)[\d ()-]{8,16}\d(?![\w/-])"),
}


def main(folder: Path) -> None:
    """Print for each kind how many stand in the texts, and how many are kept."""
    counts: Counter[tuple[str, str]] = Counter()
    for path in sorted(one for one in folder.rglob("*") if one.suffix.lower() in SUFFIXES):
        try:
            document = read_document(path)
            kept = repr(extract(document).rows)
            all_kept = repr(extract(document, privacy=PrivacyPolicy(contacts=True)).rows)
        except UnreadableDocument:
            continue
        found = {kind: {one[0] for one in pattern.finditer(document.text)} for kind, pattern in KINDS.items()}
        found["home addresses"] = {
            " ".join(document.text[slice(*place)].split()) for place in home_places(document.text)
        }
        for kind, strings in found.items():
            counts[kind, "in texts"] += len(strings)
            counts[kind, "kept"] += sum(one in kept for one in strings)
            counts[kind, "kept where asked"] += sum(one in all_kept for one in strings)
    for (kind, where), count in counts.items():
        print(f"{kind:20} {where:18} {count:5}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
