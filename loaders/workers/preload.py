"""Imported once, by the process that workers are forked from: what each of them needs is made here, not in each."""

from __future__ import annotations

from loaders.topics import standard_finder
from loaders.workers import reading, worker_loop

standard_finder()

__all__ = ["reading", "worker_loop"]
