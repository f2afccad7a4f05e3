"""Reading in worker processes: a file that takes too long or too much, or brings its reader down, costs no other.

``Job`` says which file is to be read and how, ``work`` reads it, ``Workers`` are processes under limits that do so,
``read_all`` hands jobs to them, or to any other ``concurrent.futures.Executor``, and gives the results in order.
``outcome`` does anything else that reads what others sent; ``result_from`` has one such task done.
"""

from loaders.working.handing import Team, read_all, result_from
from loaders.working.jobs import (
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
    unpacked,
    vocabulary_of,
    without_place,
    work,
    work_each,
)
from loaders.working.pool import Workers
from loaders.working.remote import work_under_limits
from loaders.working.within import InThisProcess

__all__ = [
    "InThisProcess",
    "Job",
    "Reading",
    "Refusal",
    "Result",
    "Team",
    "Workers",
    "fault",
    "outcome",
    "read_all",
    "read_made",
    "reading_of",
    "refused",
    "result_from",
    "summary_of",
    "unpacked",
    "vocabulary_of",
    "without_place",
    "work",
    "work_each",
    "work_under_limits",
]
