"""The options that say how documents are named and read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from loaders.assumptions import Assumptions
    from loaders.privacy import PrivacyPolicy
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

ExemptTextsOption = Annotated[
    bool,
    typer.Option(
        "--exempt-texts",
        help="Keep the texts of business from which press and public were excluded. MINUTEGRAPH_EXEMPT_TEXTS sets it "
        "too.",
    ),
]
KeepContactsOption = Annotated[
    bool,
    typer.Option(
        "--keep-contacts",
        help="Keep telephone numbers, mail addresses and home addresses. MINUTEGRAPH_KEEP_CONTACTS sets it too.",
    ),
]


AsOption = Annotated[
    str | None,
    typer.Option(
        "--as",
        metavar="minutes",
        help="Read the files as minutes even where too little in them looks so; a doubt says that it was asked for.",
    ),
]
BoardOption = Annotated[
    str | None, typer.Option("--board", metavar="NAME", help="Board to assume for minutes that do not name theirs.")
]
DateOption = Annotated[
    str | None,
    typer.Option("--date", metavar="YYYY-MM-DD", help="Day to assume for one document that does not tell its own."),
]


@dataclass(frozen=True)
class ReadingOptions:
    """How documents are named and read; ``folder``, ``words``, ``runner`` and ``assumed`` are what is to be used."""

    base: BaseOption = None
    vocabulary: VocabularyOption = None
    languages: LanguageOption = None
    council: Annotated[
        str | None, typer.Option(metavar="NAME", help="Council to assume for minutes that do not name one.")
    ] = None
    read_as: AsOption = None
    board: BoardOption = None
    date: DateOption = None

    follow_links: Annotated[
        bool, typer.Option("--follow-links", help="Also read what links lead to outside the named folders.")
    ] = False
    exempt_texts: ExemptTextsOption = False
    keep_contacts: KeepContactsOption = False

    @property
    def folder(self) -> Path | None:
        """The folder from which documents are named."""
        return base_of(self.base)

    @property
    def words(self) -> VocabularyFile | None:
        """The file of a user's own topics."""
        return vocabulary_of(self.vocabulary, self.languages)

    @property
    def privacy(self) -> PrivacyPolicy:
        """What of the private things in minutes is kept."""
        return privacy_of(self.exempt_texts, self.keep_contacts)

    @property
    def runner(self) -> str | None:
        """The council that a user named, in single blanks. Raises ``UsageError`` for what is no name."""
        from graph.errors import UsageError

        if self.council is not None and not any(letter.isalpha() for letter in self.council):
            raise UsageError("--council takes the name of a council, such as 'Kelverton City Council'")
        return " ".join(self.council.split()) if self.council else None

    @property
    def assumed(self) -> Assumptions:
        """What a user says of the documents; see ``assumptions_of``."""
        return assumptions_of(self.read_as, self.board, self.date)


def assumptions_of(read_as: str | None, board: str | None, date: str | None) -> Assumptions:
    """What the options ``--as``, ``--board`` and ``--date`` say of documents. Raises ``UsageError`` for other words."""
    import datetime

    from graph.errors import UsageError
    from loaders.assumptions import Assumptions

    if read_as not in (None, "minutes"):
        raise UsageError("--as takes the word minutes; nothing else can be insisted on")
    if board is not None and not any(letter.isalpha() for letter in board):
        raise UsageError("--board takes the name of a board, such as 'Kelverton Parish Council'")
    try:
        day = datetime.date.fromisoformat(date) if date else None
    except ValueError:
        raise UsageError(f"--date takes a day as 2022-05-04, and {date} is none") from None
    return Assumptions(" ".join(board.split()) if board else None, day, read_as is not None)


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


def privacy_of(exempt_texts: bool, keep_contacts: bool) -> PrivacyPolicy:
    """What private is kept: the options, else what the environment says."""
    from loaders.privacy import PrivacyPolicy
    from minutegraph.settings import Settings

    settings = Settings()
    return PrivacyPolicy(exempt_texts or settings.exempt_texts, keep_contacts or settings.keep_contacts)
