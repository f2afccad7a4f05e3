"""The topics that documents are read with: a user's own are read once, and handed to the workers ready-made."""

from __future__ import annotations

import pickle
import tempfile
import warnings
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import count
from pathlib import Path

from loaders.pipeline import standard_finder
from loaders.topics import TopicFinder, Vocabulary, read_vocabulary, standard_vocabulary

_NUMBERS = count(1)


class VocabularyWarning(UserWarning):
    """Something in a vocabulary was not taken as it stands in its file."""


@dataclass(frozen=True)
class VocabularyFile:
    """A file of a user's own topics.

    ``languages`` are tags of languages ("cy") whose labels in SKOS count beside the English. ``ready`` is where the
    program that sends out documents keeps the vocabulary ready-made; a worker on another machine does not find it, and
    reads ``path`` itself.
    """

    path: Path
    languages: tuple[str, ...] = ()
    ready: Path | None = None


def opened(given: str | Path | VocabularyFile | None) -> tuple[VocabularyFile | None, Vocabulary]:
    """Read a user's own topics, warn of what was not taken, and keep the vocabulary ready for this program's workers.

    Raises ``UsageError`` for a file that cannot be used. Without a file it is the standard vocabulary.
    """
    if given is None:
        return None, standard_vocabulary()
    file = given if isinstance(given, VocabularyFile) else VocabularyFile(Path(given))
    file = replace(file, path=file.path.absolute())
    vocabulary = read_vocabulary(file.path, standard_vocabulary(), file.languages)
    for note in vocabulary.notes:
        warnings.warn(f"{file.path.name}: {note}", VocabularyWarning, stacklevel=3)
    ready = Path(_folder().name) / f"{next(_NUMBERS)}.pickle"
    ready.write_bytes(pickle.dumps(vocabulary, pickle.HIGHEST_PROTOCOL))
    return replace(file, ready=ready), vocabulary


@lru_cache(maxsize=4)
def finder_of(file: VocabularyFile | None) -> TopicFinder:
    """The finder of the standard topics and those of a file, made once. Raises ``UsageError`` as ``opened``."""
    return standard_finder() if file is None else TopicFinder(_vocabulary_of(file))


def _vocabulary_of(file: VocabularyFile) -> Vocabulary:
    if file.ready is not None and file.ready.is_file():
        vocabulary = pickle.loads(file.ready.read_bytes())
        assert isinstance(vocabulary, Vocabulary)
        return vocabulary
    return read_vocabulary(file.path, standard_vocabulary(), file.languages)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="minutegraph-vocabulary-")  # it goes when the program ends
