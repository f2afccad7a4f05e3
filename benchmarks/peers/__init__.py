"""Other programs that do a part of what this one does, timed beside it on the same files and in the same run."""

from benchmarks.peers.measuring import measure

__all__ = ["measure"]
