"""Tasks: from action columns, markers, lists and prose, with owners and due dates; and what became of earlier ones."""

from loaders.parsing.actions.actions import read_actions
from loaders.parsing.actions.outcomes import read_outcomes
from loaders.parsing.actions.owners import OFFICE, split_holders
from loaders.parsing.actions.summaries import find_summaries, share_out

__all__ = ["OFFICE", "find_summaries", "read_actions", "read_outcomes", "share_out", "split_holders"]
