"""What each canned query answers on the made graph, worked out by hand, by subject."""

from __future__ import annotations

from tests.queries.expected import actions, decisions, meetings, people, topics
from tests.queries.expected.case import Case

CASES = [*topics.CASES, *actions.CASES, *decisions.CASES, *people.CASES, *meetings.CASES]

__all__ = ["CASES", "Case"]
