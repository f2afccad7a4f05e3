"""A task that leaves something behind: in a module that imports nothing, so that its worker holds no more than that."""

from __future__ import annotations

import os

HELD: list[bytearray] = []


def hold(size: int) -> int:
    """Keep ``size`` bytes, and say which process does."""
    HELD.append(bytearray(size))
    return os.getpid()
