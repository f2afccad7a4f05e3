"""The topics that documents are read with: a user's own are read once, and handed to the workers ready-made.

What takes long to read, a public vocabulary of thousands of concepts, is kept for the next time in the user's cache
folder (``XDG_CACHE_HOME``, else ``~/.cache``), by the content of its file and of what reads it.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import cache, lru_cache
from itertools import count
from pathlib import Path
from time import perf_counter

import loaders.topics
from graph.output import private_folder, replacing_path
from loaders.topics import TopicFinder, Vocabulary, read_vocabulary, standard_finder, standard_vocabulary

WORTH_KEEPING = 0.2  # seconds of reading
_KEPT = 5  # vocabularies, the latest used
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


@dataclass(frozen=True)
class _Known:
    digest: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Opened:
    """What the program itself must know of a vocabulary: its ``digest``, and the ``file``, if it is of a user's."""

    digest: str
    file: VocabularyFile | None = None


def opened(given: str | Path | VocabularyFile | None) -> Opened:
    """Read a user's own topics, warn of what was not taken, and keep the vocabulary ready for this program's workers.

    Raises ``UsageError`` for a file that cannot be used. Without a file it is the standard vocabulary.
    """
    if given is None:
        return Opened(standard_vocabulary().digest)
    file = given if isinstance(given, VocabularyFile) else VocabularyFile(Path(given))
    file = replace(file, path=file.path.absolute())
    kept = _place_of(file)
    known = _known(kept)
    if known is None:
        start = perf_counter()
        vocabulary = read_vocabulary(file.path, standard_vocabulary(), file.languages)
        known = _Known(vocabulary.digest, vocabulary.notes)
        if kept is None or perf_counter() - start < WORTH_KEEPING or not _keep(kept, vocabulary, known):
            kept = Path(_folder().name) / f"{next(_NUMBERS)}.pickle"
            kept.write_bytes(pickle.dumps(vocabulary, pickle.HIGHEST_PROTOCOL))
    for note in known.notes:
        warnings.warn(f"{file.path.name}: {note}", VocabularyWarning, stacklevel=3)
    return Opened(known.digest, replace(file, ready=kept))


@lru_cache(maxsize=4)
def finder_of(file: VocabularyFile | None) -> TopicFinder:
    """The finder of the standard topics and those of a file, made once. Raises ``UsageError`` as ``opened``."""
    return standard_finder() if file is None else TopicFinder(_vocabulary_of(file))


def _vocabulary_of(file: VocabularyFile) -> Vocabulary:
    if file.ready is not None:
        with suppress(OSError, pickle.UnpicklingError, EOFError):
            vocabulary = pickle.loads(file.ready.read_bytes())
            assert isinstance(vocabulary, Vocabulary)
            return vocabulary
    return read_vocabulary(file.path, standard_vocabulary(), file.languages)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="minutegraph-vocabulary-")  # it goes when the program ends


def _place_of(file: VocabularyFile) -> Path | None:
    """Where the vocabulary is kept, or would be; None where the file cannot be read or the cache is not the user's."""
    try:
        content = file.path.read_bytes()
        folder = _cache_folder()
        private_folder(folder)
        found = folder.stat()
        if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o022):
            return None
    except (OSError, RuntimeError):
        return None
    made_of = (content, _made_by(), repr((str(file.path), file.languages, standard_vocabulary().digest)).encode())
    return folder / f"{hashlib.sha256(b'|'.join(made_of)).hexdigest()[:24]}.pickle"


def _cache_folder() -> Path:
    named = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    return (Path(named) if named else Path.home() / ".cache") / "minutegraph" / "vocabularies"


@cache
def _made_by() -> bytes:
    """What reads vocabularies here: another version, or Python, reads them anew."""
    return repr([sys.version, *_sources(Path(loaders.topics.__file__).parent)]).encode()


def _sources(folder: Path) -> Iterator[tuple[str, int, int]]:
    for path in sorted((*folder.rglob("*.py"), *folder.rglob("*.toml"))):
        found = path.stat()
        yield str(path), found.st_size, found.st_mtime_ns


def _known(kept: Path | None) -> _Known | None:
    """The digest and the notes of what is kept."""
    if kept is None or not kept.is_file():
        return None
    with suppress(OSError, ValueError, KeyError):
        known = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
        os.utime(kept)
        return _Known(str(known["digest"]), tuple(map(str, known["notes"])))
    return None


def _keep(kept: Path, vocabulary: Vocabulary, known: _Known) -> bool:
    """Put a vocabulary into the cache, and take out those that were not used for longest; false where it cannot be."""
    try:
        with replacing_path(kept) as part:
            part.write_bytes(pickle.dumps(vocabulary, pickle.HIGHEST_PROTOCOL))
        with replacing_path(kept.with_suffix(".json")) as part:
            part.write_text(json.dumps(asdict(known)), encoding="utf-8")
        others = sorted(kept.parent.glob("*.pickle"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in others[_KEPT:]:
            old.unlink(missing_ok=True)
            old.with_suffix(".json").unlink(missing_ok=True)
    except OSError:
        return False
    return True
