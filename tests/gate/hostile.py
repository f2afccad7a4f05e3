"""Statements that must never run: what writes where only reading is allowed, and what is out of reach for everybody.

Each is harmless in itself: were it to run, it would touch a marked node of the tests (``:Marked``), look at a clock or
a catalogue, or fail for want of a name.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.gate import reaching_functions, reaching_statements, writing_statements

MARKED = "CREATE (:Marked {id: 'm', name: 'marked'})"


def _statements(table: str) -> Iterator[str]:
    # Each statement is one line of its table; a line feed within it is written as ⏎.
    for line in table.split("\n"):
        if line:
            yield line.replace("⏎", "\n")


WRITES = tuple(_statements(writing_statements.WRITES))
"""Refused unless writing was asked for."""

NEVER = tuple(
    statement
    for table in (
        reaching_statements.FILES,
        reaching_statements.ADMINISTRATION,
        reaching_statements.CALLS,
        reaching_functions.FUNCTIONS,
        reaching_functions.REACH,
    )
    for statement in _statements(table)
)
"""Refused with writing asked for, too."""
