"""Where the tests keep their files: in memory, where Linux has room there.

They make some thousands of stores, and each waits for the disk at every step of its making. What a test asserts of a
disk, one that is full or of a program that is killed, it asserts of any.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ROOM = 2 << 30  # bytes: several times what a run needs


def in_memory() -> str | None:
    """A folder in memory with room for the tests' files; None where there is none, as in many containers."""
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK | os.X_OK)):
        return None
    return str(_MEMORY) if shutil.disk_usage(_MEMORY).free >= _ROOM else None
