"""One meeting, one record: which documents record the same meeting, and which of them counts.

The same minutes come as text, web page, PDF and Word file, as draft and confirmed, under two names, in two halves. A
document whose record another one gives keeps its node and says what it is (``COPY_OF``, ``SUPERSEDED_BY``); its facts
are *shelved*, so that each counts once. Where both state a fact, ``STANDS_IN`` leads from it into the other document;
where they differ, ``DIFFERS_FROM`` says how.

Which documents count follows from all documents together by pure functions (``matching``, ``placing``), not from the
order of loading: when the one that counts is taken out, the next takes its place.
"""

from __future__ import annotations

from graph.records.stage import place_records

__all__ = ["place_records"]
