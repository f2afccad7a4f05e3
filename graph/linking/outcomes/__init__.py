"""What later minutes say became of tasks. Nothing here asks a store.

``settle`` finds the passages that tell of each task, and the tasks that were raised again; ``closings`` tells when
and how each chain of tasks was closed.
"""

from __future__ import annotations

from graph.linking.outcomes.board import Settled, settle
from graph.linking.outcomes.closings import Closing, closings
from graph.linking.outcomes.passage import Item, Passage
from graph.linking.outcomes.passages import stated_passage
from graph.linking.outcomes.reports import Report

__all__ = ["Closing", "Item", "Passage", "Report", "Settled", "closings", "settle", "stated_passage"]
