"""Votes: who voted how, in lists, sentences and tables, and how many did."""

from loaders.parsing.decisions.votes.labels import Option
from loaders.parsing.decisions.votes.recorded import RecordedVotes, read_recorded_votes
from loaders.parsing.decisions.votes.tallies import without_tallies

__all__ = ["Option", "RecordedVotes", "read_recorded_votes", "without_tallies"]
