"""The page of ``minutegraph --help``, made without typer: importing that takes longer than all the rest.

``application`` gives its texts to typer, too, and a test holds the page against typer's own at every width.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from minutegraph.cli import commands

ABOUT = """Turn the minutes of public boards into a knowledge graph and ask it questions.

A Neo4j is asked with NEO4J_USER and NEO4J_PASSWORD from the environment, a password from the keyring, or a prompt.
Results go to standard output, all else to standard error. The program ends with 0 where all is well, 1 where
something failed, 2 for a usage error.
"""
GRAPH = (
    "Where the graph is: a folder, or the address of a Neo4j (neo4j://HOST). MINUTEGRAPH_GRAPH sets it too; else it is "
    "the folder .minutegraph. It may also follow the command."
)
DATABASE = "The database of a Neo4j. NEO4J_DATABASE sets it too."
VERSION = "Show the version and end."
_OPTIONS = {
    "--graph PLACE": GRAPH,
    "--database NAME": DATABASE,
    "--version": VERSION,
    "--install-completion": "Install completion for the current shell.",
    "--show-completion": "Show completion for the current shell, to copy it or customize the installation.",
    "-h, --help": "Show this message and exit.",
}
_NARROWEST, _WIDEST = 50, 78  # as typer has it: two columns of the terminal stay empty


def page(columns: int) -> str:
    """The page for a terminal of so many columns."""
    width = max(_NARROWEST, min(columns - 2, _WIDEST))
    about = ("\n".join(_filled(" ".join(paragraph.split()), width, 2)) for paragraph in ABOUT.split("\n\n"))
    parts = ["Usage: minutegraph [OPTIONS] COMMAND [ARGS]...", *about, _section("Options", _OPTIONS, width)]
    for head, listed in commands.GROUPS.items():
        parts.append(_section(head, {name: one.summary for name, one in listed.items()}, width))
    return "\n\n".join(parts) + "\n"


def _section(head: str, rows: Mapping[str, str], width: int) -> str:
    return "\n".join([f"{head}:", *_rows(rows, width)])


def _rows(rows: Mapping[str, str], width: int) -> Iterator[str]:
    column = max(map(len, rows)) + 2
    for name, text in rows.items():
        first, *others = textwrap.wrap(text, width - column - 2)
        yield f"  {name:{column}}{first}"
        yield from (" " * (column + 2) + line for line in others)


def _filled(text: str, width: int, indent: int) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin)
