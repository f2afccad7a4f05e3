"""What is to be read, and what comes of it: both can be sent between processes and machines."""

from __future__ import annotations

import pickle
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import Limit, MinutegraphError
from graph.identity.forgetting import NOBODY, ForgottenNames
from graph.rows import Rows
from graph.schema import Node, Relationship
from loaders.assumptions import NONE, Assumptions
from loaders.privacy.policy import NOTHING_KEPT, PrivacyPolicy
from loaders.understood import Coverage
from loaders.workers.packing import ROWS, UntrustedResult, packed, unpacked
from loaders.workers.vocabularies import VocabularyFile

LARGEST_READING = 10_000_000  # bytes; of minutes it is some ten thousand, and the memory of who receives it is bounded
_LONGEST_ERROR = 100_000  # bytes
_LONGEST_LINE = 300


@dataclass(frozen=True)
class Job:
    """A file to read.

    ``uri`` is the address by which the graph knows it, ``vocabulary`` the file of a user's own topics, ``council`` runs
    boards of minutes that name none, ``assumed`` is what else the user says of the file, ``forgotten`` are names that
    nothing is kept of, ``privacy`` says what private is kept. ``reader`` is what it must be read with
    (``reader_version``): whoever reads with other rules, or with another vocabulary, must not.
    """

    path: Path
    uri: str
    reader: str
    vocabulary: VocabularyFile | None = None
    council: str | None = None
    assumed: Assumptions = NONE
    forgotten: ForgottenNames = NOBODY
    privacy: PrivacyPolicy = NOTHING_KEPT


@dataclass(frozen=True)
class Refusal:
    """Why nothing was read.

    ``reason`` is one line, ``limit`` the kind of limit that it came to, ``error`` what a fault of this program raised.
    """

    reason: str
    limit: Limit | None = None
    error: Exception | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Reading:
    """What a graph and its user need of an ``Extraction``: rows, names of meetings, numbers of nodes, coverage.

    ``text`` is that of the document without what is private, ``sentences`` are its parts: start, end and words.
    """

    rows: Rows
    meetings: tuple[str, ...]
    facts: Counter[str]
    coverage: tuple[Coverage, ...]
    text: str = ""
    sentences: tuple[tuple[int, int, str], ...] = ()


Result = bytes | Refusal  # the bytes hold what was made, packed: of a job a Reading; see ``reading_of``


def work(job: Job) -> Result:
    """Read a file. It never fails, but for want of memory (``MemoryError``)."""
    return outcome(job.path, _read, job)


def _read(job: Job) -> Reading:
    from loaders.workers.reading import read  # what reads is imported where reading is done: it takes a second

    return read(job)


def outcome(place: Path | str, deed: Callable[..., object], *arguments: object) -> Result:
    """Do what reads something at ``place``. It never fails, but for want of memory (``MemoryError``)."""
    try:
        made = packed(deed(*arguments))
    except MemoryError:
        raise
    except Exception as error:  # a fault met in one document must not cost the others
        return refused(error, place)
    if len(made) > LARGEST_READING:
        return Refusal(f"what is read of it takes more than {LARGEST_READING // 1_000_000} MB; minutes do not", "size")
    return made


def refused(error: Exception, place: Path | str) -> Refusal:
    """What the error makes of what stands at ``place``, where it was met."""
    if isinstance(error, RecursionError):
        return Refusal("its parts are nested too deeply to be minutes", "depth")
    if isinstance(error, MinutegraphError):
        return Refusal(error.reason_at(place), error.limit)
    return Refusal(fault(error), error=_portable(error))


def work_each(jobs: Sequence[Job]) -> list[Result]:
    """Read files one after the other."""
    return [work(job) for job in jobs]


def reading_of(data: bytes, uri: str | None = None) -> Reading:
    """Unpack what ``work`` has packed for the document at ``uri``.

    It may come from an executor that others reach: raises ``UntrustedResult`` for what is no reading of it.
    """
    reading = unpacked(data, ROWS)
    if not (
        isinstance(reading, Reading)
        and isinstance(reading.rows, Rows)
        and all(isinstance(node, Node) for node in reading.rows.nodes)
        and all(isinstance(found, Relationship) for found in reading.rows.relationships)
        and all(isinstance(name, str) for name in reading.meetings)
        and isinstance(reading.facts, Counter)
        and all(isinstance(one, Coverage) for one in reading.coverage)
        and isinstance(reading.text, str)
        and all(_is_sentence(one) for one in reading.sentences)
    ):
        raise UntrustedResult("the result is no reading of a document")
    if uri is not None and reading.rows.document.uri != uri:
        raise UntrustedResult("the result is the reading of another document")
    own = f"{reading.rows.document.id}/"
    if not all(node.shared or node.id.startswith(own) for node in reading.rows.nodes):
        raise UntrustedResult("the result holds facts of another document")
    return reading


def _is_sentence(one: object) -> bool:
    return (
        isinstance(one, tuple)
        and len(one) == 3
        and isinstance(one[0], int)
        and isinstance(one[1], int)
        and isinstance(one[2], str)
    )


def fault(error: Exception) -> str:
    """The line on a fault of this program."""
    line = f"this is a bug in minutegraph: {type(error).__name__}: {error}".partition("\n")[0]
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}..."


def _portable(error: Exception) -> Exception:
    """The error with its traceback in words, as another process cannot have the traceback itself."""
    portable: Exception = RuntimeError(fault(error))
    try:
        if len(data := pickle.dumps(error)) < _LONGEST_ERROR:  # some hold the whole file
            portable = pickle.loads(data)
    except Exception:  # an error of a library that cannot be sent
        pass
    portable.add_note("".join(traceback.format_exception(error)))
    return portable
