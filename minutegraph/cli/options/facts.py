"""Options of ``facts``: which fact is meant, what it is to be, who says so, and the file of decisions."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.options.completing import names_of, things_of

if TYPE_CHECKING:
    from minutegraph.app.corrections.deciding import FactFile, Signature

FactsOption = Annotated[
    Path | None,
    typer.Option(
        "--facts",
        metavar="FILE",
        help="Where decisions on facts are kept. MINUTEGRAPH_FACTS sets it too; else it is facts.txt.",
    ),
]
ThingArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        autocompletion=things_of(),
        help="The id or permalink of a decision, action, item or meeting (show, search).",
    ),
]
ValuesArgument = Annotated[list[str], typer.Argument(metavar="NAME=VALUE", help="The new values.")]
NoteOption = Annotated[str, typer.Option(metavar="TEXT", help="What is worth remembering about it.")]
ByOption = Annotated[str | None, typer.Option(metavar="NAME", help="Who decides; else your name on this machine.")]
PersonOption = Annotated[
    str | None,
    typer.Option(metavar="NAME", autocompletion=names_of("Person"), help="For a meeting: this name on its lists."),
]
PresenterOption = Annotated[str | None, typer.Option(metavar="NAME", help="For an item: who presented it.")]
TopicOption = Annotated[
    str | None,
    typer.Option(metavar="TOPIC", autocompletion=names_of("Topic"), help="For an item: that it discusses this topic."),
]
NewNameOption = Annotated[bool, typer.Option("--new-name", help="Accept a name that is not in the graph yet.")]


def fact_file(given: Path | None = None) -> FactFile:
    """The file of decisions on facts: as given, else as the settings say."""
    from minutegraph.app.corrections.deciding import FactFile
    from minutegraph.settings import Settings

    return FactFile(given or Settings().facts)


def signature_of(by: str | None, note: str) -> Signature:
    """Who decides, by the name given or that of this machine's user, with the note."""
    from minutegraph.app.corrections.deciding import Signature

    return Signature(by or _user(), note)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name on this machine
        return ""


def values_of(given: list[str]) -> dict[str, str]:
    """The values of ``NAME=VALUE`` by their names; raises ``UsageError`` for a word that is none."""
    from graph.errors import UsageError

    said: dict[str, str] = {}
    for one in given:
        name, mark, value = one.partition("=")
        if not mark:
            raise UsageError(f'write name=value, such as owner="Ann Adams", not {one}')
        said[name.strip().casefold().replace("-", "_")] = value
    return said
