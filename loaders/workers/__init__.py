"""Reading in worker processes: a file that takes too long or too much, or brings its reader down, costs no other.

``Job`` says which file is to be read and how, ``work`` reads it, ``Workers`` are processes under limits that do so,
``read_all`` hands jobs to them, or to any other ``concurrent.futures.Executor``, and gives the results in order.
``outcome`` does anything else that reads what others sent; ``result_from`` has one such task done. ``extractions`` are
all that files give. ``opened`` reads a user's own topics once, for all workers.
"""

from loaders.workers.dispatch import ReaderPool, read_all, result_from
from loaders.workers.extracting import extractions
from loaders.workers.inline_executor import InlineExecutor
from loaders.workers.jobs import (
    Job,
    Reading,
    Refusal,
    Result,
    fault,
    outcome,
    read_made,
    reading_of,
    refused,
    summary_of,
    work,
    work_each,
)
from loaders.workers.packing import UntrustedResult, unpacked
from loaders.workers.pool import Workers
from loaders.workers.remote import work_under_limits
from loaders.workers.vocabularies import Opened, VocabularyFile, VocabularyWarning, opened

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
