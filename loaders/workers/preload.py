"""Imported once, by the process that workers are forked from: what each of them needs is made here, not in each."""

from __future__ import annotations

from loaders.pipeline import standard_finder
from loaders.workers import worker_loop

standard_finder()

__all__ = ["worker_loop"]
