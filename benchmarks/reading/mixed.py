"""A made folder of mixed documents: text and Markdown as made, and Markdown, HTML, Word and PDF as rendered."""

from __future__ import annotations

from pathlib import Path

from tests.formats.rendering import RENDERERS, pieces_of
from tests.generator.corpus import documents

BOARDS = 20


def write_mixed(folder: Path, number: int, *, length: int = 0) -> list[Path]:
    """Write the minutes of so many meetings, the formats in turn for each board; gives the paths.

    Each fifth document stays as it was made, text or Markdown; each has at least ``length`` characters as text.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kinds = (None, *RENDERERS)
    paths = []
    for count, made in enumerate(documents(number, boards=BOARDS, length=length)):
        kind = kinds[(count + count // BOARDS) % len(kinds)]
        path = folder / made.name
        if kind is None:
            path.write_text(made.text, encoding="utf-8")
        else:
            path = path.with_suffix(kind)
            path.write_bytes(RENDERERS[kind](pieces_of(made.text)))
        paths.append(path)
    return paths
