"""The options that say how documents are named and read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from loaders.workers import VocabularyFile

BaseOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Name documents by their path from this folder, so that the same files give the same graph on every "
        "machine. MINUTEGRAPH_BASE sets it too.",
    ),
]
VocabularyOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Topics of your own, in TOML or SKOS (any form of RDF), beside the standard ones; a topic of the same "
        "name is replaced. MINUTEGRAPH_VOCABULARY sets it too.",
    ),
]
LanguageOption = Annotated[
    list[str] | None,
    typer.Option(
        "--vocabulary-language",
        metavar="TAG",
        help="Use a SKOS file's labels in this language (cy for Welsh) beside the English ones; may be repeated.",
    ),
]


@dataclass(frozen=True)
class ReadingOptions:
    """How documents are named and read; ``folder``, ``words`` and ``runner`` are what is to be used."""

    base: BaseOption = None
    vocabulary: VocabularyOption = None
    languages: LanguageOption = None
    council: Annotated[
        str | None, typer.Option(metavar="NAME", help="Council to assume for minutes that do not name one.")
    ] = None

    follow_links: Annotated[
        bool, typer.Option("--follow-links", help="Read what links lead to outside the folders that are named, too.")
    ] = False

    @property
    def folder(self) -> Path | None:
        """The folder from which documents are named."""
        return base_of(self.base)

    @property
    def words(self) -> VocabularyFile | None:
        """The file of a user's own topics."""
        return vocabulary_of(self.vocabulary, self.languages)

    @property
    def runner(self) -> str | None:
        """The council that a user named, in single blanks. Raises ``UsageError`` for what is no name."""
        from graph.errors import UsageError

        if self.council is not None and not any(letter.isalpha() for letter in self.council):
            raise UsageError("--council takes the name of a council, such as 'Kelverton City Council'")
        return " ".join(self.council.split()) if self.council else None


def base_of(given: Path | None) -> Path | None:
    """The folder from which documents are named: the option, else what the environment says."""
    from minutegraph.settings import Settings

    return given or Settings().base


def vocabulary_of(given: Path | None, languages: Iterable[str] | None) -> VocabularyFile | None:
    """The file of a user's own topics: the option, else what the environment says."""
    from minutegraph.settings import Settings

    path = given or Settings().vocabulary
    if path is None:
        return None
    from loaders.workers import VocabularyFile

    return VocabularyFile(path, tuple(languages or ()))
