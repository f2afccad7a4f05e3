"""Tasks: from action columns, markers, lists and prose, with owners and due dates; and what became of earlier ones."""

from loaders.parsing.actions.actions import read_actions, read_tasks
from loaders.parsing.actions.outcomes import read_outcomes
from loaders.parsing.actions.owners import OFFICE, is_known_owner_list, parse_owners
from loaders.parsing.actions.passages import read_passages
from loaders.parsing.actions.summaries import ListedFacts, Summary, Told, assign_to_items, find_summaries

__all__ = [
    "OFFICE",
    "ListedFacts",
    "Summary",
    "Told",
    "assign_to_items",
    "find_summaries",
    "is_known_owner_list",
    "parse_owners",
    "read_actions",
    "read_outcomes",
    "read_passages",
    "read_tasks",
]
