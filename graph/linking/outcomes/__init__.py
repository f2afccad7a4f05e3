"""What later minutes say became of tasks. Nothing here asks a store.

``reports`` finds the task that an outcome speaks of, ``closings`` the day on which each chain was closed.
"""

from __future__ import annotations

from graph.linking.outcomes.reports import Report, Told, closings, reports

__all__ = ["Report", "Told", "closings", "reports"]
