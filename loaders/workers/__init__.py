"""Reading in worker processes: a file that takes too long or too much, or brings its reader down, costs no other.

``Job`` says which file is to be read and how, ``work`` reads it, ``Workers`` are processes under limits that do so,
``read_all`` hands jobs to them, or to any other ``concurrent.futures.Executor``, and gives the results in order.
``outcome`` does anything else that reads what others sent; ``result_from`` has one such task done. ``extractions`` are
all that files give. ``opened`` reads a user's own topics once, for all workers.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from loaders.workers.dispatch import ReaderPool, read_all, result_from
from loaders.workers.inline_executor import InlineExecutor
from loaders.workers.jobs import (
    Job,
    Reading,
    Refusal,
    Result,
    fault,
    outcome,
    reading_of,
    refused,
    work,
    work_each,
)
from loaders.workers.packing import UntrustedResult, unpacked
from loaders.workers.pool import Workers
from loaders.workers.remote import work_under_limits
from loaders.workers.vocabularies import Opened, VocabularyFile, VocabularyWarning, opened

if TYPE_CHECKING:
    from loaders.workers.extracting import extractions
    from loaders.workers.reading import read_made, summary_of

__all__ = [
    "InlineExecutor",
    "Job",
    "Opened",
    "ReaderPool",
    "Reading",
    "Refusal",
    "Result",
    "UntrustedResult",
    "VocabularyFile",
    "VocabularyWarning",
    "Workers",
    "extractions",
    "fault",
    "opened",
    "outcome",
    "read_all",
    "read_made",
    "reading_of",
    "refused",
    "result_from",
    "summary_of",
    "unpacked",
    "work",
    "work_each",
    "work_under_limits",
]

_HOMES = {
    "extractions": "extracting",
    "read_made": "reading",
    "summary_of": "reading",
}  # these have the parser with them


def __getattr__(name: str) -> object:
    """One of the names that are imported when they are first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
